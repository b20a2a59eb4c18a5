import type { Board } from '../board.ts';

/** The list is known from a saved page of 2026-11, the posting from none: structured data and the general reader do the work. */
export const naukri: Board = {
  id: 'naukri',
  name: 'Naukri',
  matches: ['https://www.naukri.com/*'],
  // Known from: /job-listings-slug-030926016605 in public code, looked up 2026-11-22.
  job: { path: [/^\/job-listings-.*?-(\d{9,})$/] },
  cards: [{ known: 'saved page, 2026-11', card: '.srp-jobtuple-wrapper', attribute: 'data-job-id' }],
  elements: [
    {
      known:
        'public readers of its pages of 2024 to 2026, looked up 2026-11-23; its classes end in a hash; no saved page',
      single: true,
      partial: true,
      title: '[class*="jd-header-title__"]',
      company: '[class*="jd-header-comp-name__"] a',
      description: '[class*="JDC__dang-inner-html"]',
    },
  ],
};
