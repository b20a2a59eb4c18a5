import type { Board } from '../board.ts';

/** JSON-LD on the posting's page. Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  matches: ['https://*.recruitee.com/*'],
  tenant: /^([\w-]+)\./,
  // Known from: /o/slug and /o/slug/c/new, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09).
  job: { path: [/^\/(?:l\/[a-z-]+\/)?o\/([^/]+)/] },
  apply: /\/c\/new\/?$/,
};
