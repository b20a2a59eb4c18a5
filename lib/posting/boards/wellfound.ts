import type { Board } from '../board.ts';

/** Its classes are hashed. Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['https://wellfound.com/*'],
  // Known from: /jobs/2876543-slug and /company/employer/jobs/2876543-slug in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:company\/[^/]+\/)?jobs\/(\d{3,})/], query: ['job_listing_id'] },
};
