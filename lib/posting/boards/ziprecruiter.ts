import type { Board } from '../board.ts';

export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: ['https://www.ziprecruiter.com/*', 'https://www.ziprecruiter.co.uk/*'],
  // Known from: /c/Employer/Job/…?jid= in public code, looked up 2026-11-22; lk and lvk could not be found there.
  job: { query: ['lk', 'jid', 'lvk'] },
  elements: [
    {
      known:
        'the pane beside the list and the page of 2025 and 2026: public readers, looked up 2026-11-23; no saved page',
      single: true,
      pane: '[data-testid="job-details-scroll-container"]',
      title: 'h1, h2',
      company: 'a[href*="/co/"]',
      description: '[data-testid="job-details-scroll-container"] .whitespace-pre-line',
    },
    {
      known: 'maintained reader, 2026-11; no saved page',
      title: 'h1[class*="job_title"]',
      company: '[class*="hiring_company"]',
      description: 'div.job_description',
    },
  ],
};
