import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  matches: ['https://www.monster.com/*', 'https://www.monster.de/*'],
  job: { query: ['jobid', 'jobId'], path: [/--([\da-f]{8}-[\da-f-]{27})$/] },
};
