import type { Board } from '../board.ts';

/** Microdata without JSON-LD, by a note of 2026-10. Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  tenant: /^[^/]+\/([^/]+)/,
  // Known from: /Employer/743999912345678-slug, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09).
  job: { path: [/^\/[^/]+\/(\d{6,})/] },
};
