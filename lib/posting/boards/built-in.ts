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
