import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  tenant: /^([\w-]+)\./,
  job: { path: [/^\/(?:[a-z-]+\/)?jobs\/(\d{4,})/] },
  apply: /\/applications\/new\/?$/,
};
