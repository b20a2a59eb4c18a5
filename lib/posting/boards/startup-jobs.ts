import type { Board } from '../board.ts';

/** Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const startupJobs: Board = {
  id: 'startup-jobs',
  name: 'startup.jobs',
  matches: ['https://startup.jobs/*'],
  job: { path: [/-(\d{5,})$/] },
};
