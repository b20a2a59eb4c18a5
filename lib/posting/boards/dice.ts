import type { Board } from '../board.ts';

export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  matches: ['https://www.dice.com/*'],
  // Known from: /job-detail/UUID in public code, looked up 2026-11-22.
  job: { path: [/^\/job-detail\/([\w-]+)/] },
  elements: [
    {
      known:
        'pages of 2026: public readers, looked up 2026-11-23; the description has a class that ends in its name; no saved page',
      single: true,
      title: '[data-testid="job-detail-header-card"] h1',
      company: '[data-testid="job-detail-header-card"] a[href*="/company-profile/"]',
      description: '[class*="__jobDescription"]',
    },
    {
      known: 'maintained reader of the pages before 2026, seen 2026-11',
      title: 'h1[data-cy="jobTitle"]',
      company: 'a[data-cy="companyNameLink"]',
      description: '#jobDescription',
    },
  ],
  cards: [
    {
      known: 'saved page, 2026-11',
      card: '[data-testid="job-search-serp-card"], [data-testid="job-card"]',
      of: '[data-testid="job-search-job-detail-link"]',
      attribute: 'href',
    },
  ],
};
