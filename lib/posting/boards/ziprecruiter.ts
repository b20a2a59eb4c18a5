import type { Board } from '../board.ts';

export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: ['https://www.ziprecruiter.com/*', 'https://www.ziprecruiter.co.uk/*'],
  // Known from: /c/Employer/Job/…?jid= in public code, looked up 2026-11-22; lk and lvk could not be found there.
  job: { query: ['lk', 'jid', 'lvk'] },
  elements: [
    {
      known: 'maintained reader, 2026-11; no saved page',
      title: 'h1[class*="job_title"]',
      company: '[class*="hiring_company"]',
      description: 'div.job_description',
    },
  ],
};
