import type { Board } from '../board.ts';

export const stepstone: Board = {
  id: 'stepstone',
  name: 'StepStone',
  matches: [
    'https://*.stepstone.de/*',
    'https://*.stepstone.at/*',
    'https://*.stepstone.be/*',
    'https://*.stepstone.nl/*',
  ],
  // Known from: /stellenangebote--slug-123456-inline.html in public code, looked up 2026-11-22.
  job: { path: [/--(\d{5,})(?:-inline)?\.html$/, /-(\d{6,})-inline\.html$/] },
  elements: [
    {
      known: 'maintained reader, 2026-11; a list in a saved page',
      title: '[data-at="header-job-title"]',
      company: '[data-at="metadata-company-name"]',
      location: '[data-at="metadata-location"]',
      description: '[data-at="job-ad-content"] [data-at^="section-text-"], [data-at="job-ad-content"]',
    },
  ],
  cards: [
    {
      known: 'saved page, 2026-11',
      card: '[data-at="job-item"]',
      of: '[data-at="job-item-title"]',
      attribute: 'href',
    },
  ],
};
