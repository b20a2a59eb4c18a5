import type { Board } from '../board.ts';

export const seek: Board = {
  id: 'seek',
  name: 'SEEK',
  matches: ['https://*.seek.com.au/*', 'https://*.seek.co.nz/*', 'https://*.seek.com/*'],
  // Known from: /job/92646985 in public code, looked up 2026-11-22.
  job: { query: ['jobId'], path: [/^\/job\/(\d+)/] },
  elements: [
    {
      known: 'full page and split view: saved page, 2026-11',
      title: '[data-automation="job-detail-title"]',
      company: '[data-automation="advertiser-name"]',
      location: '[data-automation="job-detail-location"]',
      description: '[data-automation="jobAdDetails"]',
    },
  ],
  cards: [{ known: 'saved page, 2026-11', card: '[data-automation="normalJob"]', attribute: 'data-job-id' }],
};
