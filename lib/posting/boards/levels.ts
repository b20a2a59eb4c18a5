import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const levels: Board = {
  id: 'levels',
  name: 'Levels.fyi',
  matches: ['https://www.levels.fyi/*'],
  // Known from: /jobs/title/…?jobId= in public code, looked up 2026-11-22.
  job: { query: ['jobId'] },
};
