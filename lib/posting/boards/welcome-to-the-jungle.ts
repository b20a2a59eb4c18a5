import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const welcomeToTheJungle: Board = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  matches: ['https://*.welcometothejungle.com/*'],
  // Known from: /en/companies/employer/jobs/slug in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:[a-z]{2}\/)?companies\/[^/]+\/jobs\/([^/]+)/, /^\/jobs\/([^/]+)/] },
};
