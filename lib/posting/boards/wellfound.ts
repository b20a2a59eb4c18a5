import type { Board } from '../board.ts';

/** Its classes are hashed. Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['https://wellfound.com/*'],
  job: { path: [/^\/jobs\/(\d{4,})/], query: ['job_listing_id'] },
};
