import type { Board } from '../board.ts';

/** JSON-LD on the posting's page. Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const nhsJobs: Board = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  matches: ['https://www.jobs.nhs.uk/*', 'https://beta.jobs.nhs.uk/*'],
  // Known from: /candidate/jobadvert/C9222-26-0185 in public code, looked up 2026-11-22.
  job: { path: [/^\/candidate\/jobadvert\/([\w-]+)/] },
};
