import type { Board } from '../board.ts';

export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  matches: ['https://www.monster.com/*', 'https://www.monster.de/*'],
  // Known from: /job-openings/slug--UUID and /job-openings/UUID in public code, looked up 2026-11-22.
  job: {
    query: ['jobid', 'jobId'],
    path: [/^\/job-openings\/(?:.*--)?([\da-f]{8}-[\da-f-]{27})$/, /--([\da-f]{8}-[\da-f-]{27})$/],
  },
  elements: [
    {
      known: 'public readers and an extension, looked up 2026-11-23; no saved page',
      title: '[data-testid="svx-job-view-wrapper"] [data-testid="jobTitle"]',
      company: '[data-testid="svx-job-view-wrapper"] [data-testid="company"]',
      description: '[data-testid="svx-description-container-inner"]',
    },
  ],
};
