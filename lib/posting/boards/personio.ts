import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  tenant: /^([\w-]+)\./,
  // Known from: /job/2601935 in public code, looked up 2026-11-22.
  job: { path: [/^\/job\/(\d+)/] },
};
