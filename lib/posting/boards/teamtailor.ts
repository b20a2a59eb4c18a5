import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  tenant: /^([\w-]+)\./,
  // Known from: /jobs/8094866-slug in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:[a-z-]+\/)?jobs\/(\d{4,})/] },
  apply: /\/applications\/new\/?$/,
};
