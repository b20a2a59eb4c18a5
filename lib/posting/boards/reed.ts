import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  matches: ['https://www.reed.co.uk/*'],
  // Known from: /jobs/slug/57262903 in public code, looked up 2026-11-22.
  job: { path: [/^\/jobs\/[^/]+\/(\d{5,})/] },
};
