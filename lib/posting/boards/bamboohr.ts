import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  matches: ['https://*.bamboohr.com/*'],
  tenant: /^([\w-]+)\./,
  // Known from: /careers/123 and /jobs/view.php?id=123, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09).
  job: { path: [/^\/careers\/(\d+)/], query: ['id'] },
};
