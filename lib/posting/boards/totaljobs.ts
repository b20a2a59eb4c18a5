import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const totaljobs: Board = {
  id: 'totaljobs',
  name: 'Totaljobs',
  matches: ['https://www.totaljobs.com/*'],
  // Known from: /job/slug/employer-job107761254 and /job/107699680 in public code, looked up 2026-11-22.
  job: { path: [/^\/job\/(?:.*?job)?(\d{5,})$/] },
};
