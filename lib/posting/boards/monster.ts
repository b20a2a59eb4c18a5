import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  matches: ['https://www.monster.com/*', 'https://www.monster.de/*'],
  // Known from: /job-openings/slug--UUID and /job-openings/UUID in public code, looked up 2026-11-22.
  job: {
    query: ['jobid', 'jobId'],
    path: [/^\/job-openings\/(?:.*--)?([\da-f]{8}-[\da-f-]{27})$/, /--([\da-f]{8}-[\da-f-]{27})$/],
  },
};
