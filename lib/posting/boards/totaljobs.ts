import type { Board } from '../board.ts';

export const totaljobs: Board = {
  id: 'totaljobs',
  name: 'Totaljobs',
  matches: ['https://www.totaljobs.com/*'],
  // Known from: /job/slug/employer-job107761254 and /job/107699680 in public code, looked up 2026-11-22.
  job: { path: [/^\/job\/(?:.*?job)?(\d{5,})$/] },
  elements: [
    {
      known:
        "StepStone's platform: its elements there; its cards in public readers, looked up 2026-11-23; no saved page",
      title: '[data-at="header-job-title"]',
      company: '[data-at="metadata-company-name"]',
      location: '[data-at="metadata-location"]',
      description: '[data-at="job-ad-content"] [data-at^="section-text-"], [data-at="job-ad-content"]',
    },
  ],
};
