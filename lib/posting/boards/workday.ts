import type { Board } from '../board.ts';

export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  tenant: /^(?:wd\d+\.myworkdaysite\.com\/(?:[\w-]+\/)?recruiting\/)?([\w-]+)(?:\.wd\d+\.myworkdayjobs|\/)/,
  // Known from: /en-US/Site/job/Place/Title_JR-104233, and /en-US/Site/details/Title_JR-104233 out of a search, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09) and in public code, looked up 2026-11-22.
  job: { path: [/\/(?:job|details)\/(?:.*_)?([A-Za-z]*-?\d[\w-]*)(?:\/|$)/] },
  apply: /\/apply(?:\/|$)/,
  elements: [
    {
      known: 'maintained reader, 2026-11; saved pages hold the data only',
      title: '[data-automation-id="jobPostingHeader"]',
      location: '[data-automation-id="locations"] dd, [data-automation-id="locations"]',
      description: '[data-automation-id="jobPostingDescription"]',
    },
  ],
  cards: [
    {
      known: 'maintained reader, 2026-11',
      card: 'a[data-automation-id="jobTitle"]',
      attribute: 'href',
    },
  ],
};
