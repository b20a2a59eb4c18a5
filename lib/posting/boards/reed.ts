import type { Board } from '../board.ts';

export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  matches: ['https://www.reed.co.uk/*'],
  // Known from: /jobs/slug/57262903 in public code, looked up 2026-11-22.
  job: { path: [/^\/jobs\/[^/]+\/(\d{5,})/] },
  elements: [
    {
      known: 'public readers of its pages of 2024 to 2026, looked up 2026-11-23; no saved page',
      single: true,
      partial: true,
      title: '[data-qa="job-title"]',
      company: '[data-qa="job-posted-by"] a',
      location: '[data-qa="location"]',
      description: '[class^="job-details_jobDescription"]',
    },
  ],
};
