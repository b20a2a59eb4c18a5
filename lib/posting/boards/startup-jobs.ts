import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const startupJobs: Board = {
  id: 'startup-jobs',
  name: 'startup.jobs',
  matches: ['https://startup.jobs/*'],
  // Known from: /slug-7895915 in public code, looked up 2026-11-22.
  job: { path: [/-(\d{5,})$/] },
};
