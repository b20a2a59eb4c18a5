import type { Board } from '../board.ts';

export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  tenant: /^apply\.workable\.com\/([^/]+)/,
  // Known from: /employer/j/CODE and /j/CODE, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09); jobs.workable.com/view/ID/slug in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:[^/]+\/)?j\/([\dA-F]{10})/i, /^\/view\/([^/]+)/] },
  apply: /\/apply\/?$/,
  elements: [
    {
      known: 'saved page, 2026-11',
      title: '[data-ui="job-title"]',
      location: '[data-ui="job-location"]',
      description: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    },
  ],
};
