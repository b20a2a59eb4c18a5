import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const xing: Board = {
  id: 'xing',
  name: 'XING',
  matches: ['https://www.xing.com/*'],
  // Known from: /jobs/slug-76105443 in public code, looked up 2026-11-22.
  job: { path: [/^\/jobs\/.*?-(\d{5,})$/] },
};
