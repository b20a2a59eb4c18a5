import type { Board } from '../board.ts';

export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['https://wellfound.com/*'],
  // Known from: /jobs/2876543-slug and /company/employer/jobs/2876543-slug in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:company\/[^/]+\/)?jobs\/(\d{3,})/], query: ['job_listing_id'] },
  elements: [
    {
      known:
        'public readers of its pages of 2024 to 2026, looked up 2026-11-23; its classes end in a hash; no saved page',
      single: true,
      title: '[data-test="JobDetail"] h1',
      company: '[data-test="JobDetail"] a[href*="/company/"] span',
      description: '[data-test="JobDetail"] [class^="styles_description__"]',
    },
  ],
};
