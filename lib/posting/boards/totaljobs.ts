import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const totaljobs: Board = {
  id: 'totaljobs',
  name: 'Totaljobs',
  matches: ['https://www.totaljobs.com/*'],
  job: { path: [/^\/job\/.*?job(\d{5,})$/] },
};
