import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const weWorkRemotely: Board = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  matches: ['https://weworkremotely.com/*'],
  // Known from: /remote-jobs/slug, /listings/slug, and /remote-jobs/search for the list, in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:remote-jobs|listings)\/(?!search$)([^/]+)\/?$/] },
};
