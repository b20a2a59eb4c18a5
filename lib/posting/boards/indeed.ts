import type { Board } from '../board.ts';

export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  matches: ['https://*.indeed.com/*'],
  // Known from: /viewjob?jk= and /jobs?…&vjk= in public code, looked up 2026-11-22.
  job: { query: ['vjk', 'jk'] },
  elements: [
    {
      known: 'viewjob and search pane: saved pages, 2026-11',
      title:
        '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title, [data-testid="simpler-jobTitle"]',
      company: '[data-testid="inlineHeader-companyName"], .jobsearch-JobInfoHeader-companyNameSimple',
      location:
        '[data-testid="inlineHeader-companyLocation"], [data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      description: '#jobDescriptionText',
    },
  ],
  cards: [
    {
      known: 'saved page, 2026-11',
      card: '.job_seen_beacon',
      of: 'a[data-jk]',
      attribute: 'data-jk',
    },
  ],
  names: ({ title }) => ({ title: title?.replace(/\s+-\s+job post$/i, '') ?? null }),
};
