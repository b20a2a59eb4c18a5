import type { Board } from '../board.ts';

/** JSON-LD on the posting's page. Its elements are not known from a source that can be named: structured data and the general reader do the work. */
export const nhsJobs: Board = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  matches: ['https://www.jobs.nhs.uk/*', 'https://beta.jobs.nhs.uk/*'],
  job: { path: [/^\/candidate\/jobadvert\/([\w-]+)/] },
};
