import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  matches: ['https://www.usajobs.gov/*'],
  // Known from: /job/756234500 in public code, looked up 2026-11-22; /GetJob/ViewDetails could not be found there.
  job: { path: [/^\/job\/(\d+)/i, /^\/GetJob\/ViewDetails\/(\d+)/i] },
};
