import type { Board } from '../board.ts';

export const builtIn: Board = {
  id: 'built-in',
  name: 'Built In',
  matches: [
    'https://builtin.com/*',
    'https://www.builtinnyc.com/*',
    'https://www.builtinchicago.org/*',
    'https://www.builtinboston.com/*',
    'https://www.builtinsf.com/*',
    'https://www.builtinla.com/*',
    'https://www.builtinaustin.com/*',
    'https://www.builtinseattle.com/*',
    'https://www.builtincolorado.com/*',
  ],
  // Known from: /job/slug/4573762 in public code, looked up 2026-11-22.
  job: { path: [/^\/job\/(?:[^/]+\/)*(\d{4,})/] },
  elements: [
    {
      known: 'saved page, 2026-11',
      title: 'h1',
      company: '[data-id="company-title"]',
      description: '[id^="job-post-body-"]',
    },
  ],
};
