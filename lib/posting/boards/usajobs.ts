import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  matches: ['https://www.usajobs.gov/*'],
  job: { path: [/^\/job\/(\d+)/i, /^\/GetJob\/ViewDetails\/(\d+)/i] },
};
