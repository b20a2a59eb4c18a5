import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  matches: ['https://www.reed.co.uk/*'],
  job: { path: [/^\/jobs\/[^/]+\/(\d{5,})/] },
};
