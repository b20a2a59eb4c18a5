import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  tenant: /^([\w-]+)\./,
  job: { path: [/^\/job\/(\d+)/] },
};
