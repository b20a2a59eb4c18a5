import type { Board } from '../board.ts';

/** JSON-LD on the posting's page. Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  matches: ['https://*.recruitee.com/*'],
  tenant: /^([\w-]+)\./,
  job: { path: [/^\/(?:l\/[a-z-]+\/)?o\/([^/]+)/] },
  apply: /\/c\/new\/?$/,
};
