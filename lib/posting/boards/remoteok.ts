import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const remoteok: Board = {
  id: 'remoteok',
  name: 'Remote OK',
  matches: ['https://remoteok.com/*'],
  // Known from: /remote-jobs/123456 and /remote-jobs/remote-slug-123456 in public code, looked up 2026-11-22.
  job: { path: [/^\/remote-jobs\/(?:.*-)?(\d{4,})$/] },
  cards: [{ known: 'maintained reader, 2026-11', card: 'tr.job', attribute: 'data-id' }],
};
