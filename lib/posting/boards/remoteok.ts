import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const remoteok: Board = {
  id: 'remoteok',
  name: 'Remote OK',
  matches: ['https://remoteok.com/*'],
  job: { path: [/^\/remote-jobs\/(?:.*-)?(\d{4,})$/] },
  cards: [{ known: 'maintained reader, 2026-11', card: 'tr.job', attribute: 'data-id' }],
};
