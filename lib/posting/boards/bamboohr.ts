import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  matches: ['https://*.bamboohr.com/*'],
  tenant: /^([\w-]+)\./,
  job: { path: [/^\/careers\/(\d+)/], query: ['id'] },
};
