import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const welcomeToTheJungle: Board = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  matches: ['https://*.welcometothejungle.com/*'],
  job: { path: [/^\/(?:[a-z]{2}\/)?companies\/[^/]+\/jobs\/([^/]+)/, /^\/jobs\/([^/]+)/] },
};
