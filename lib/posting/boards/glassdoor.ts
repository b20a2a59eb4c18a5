import type { Board } from '../board.ts';

export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.com.au/*',
  ],
  // Of its twenty-one countries, known from an open extension that lists them (looked up 2026-11-22), a few: each asks for access.
  // Known from: /job-listing/…htm?jl=1009… and ?jobListingId= in public code, looked up 2026-11-22; the id in the path itself could not be found there.
  job: { query: ['jl', 'jobListingId'], path: [/_JV_.*?KO[\d,]+_[A-Z]+(\d{6,})\.htm/] },
  elements: [
    {
      known: 'maintained readers, 2026-11; no saved page',
      title: '[data-test="job-title"], h1[id^="jd-job-title"]',
      company: '[data-test="employer-name"], [class*="EmployerProfile_employerNameHeading"]',
      location: '[data-test="location"], [data-test="job-location"]',
      description:
        '[class^="JobDetails_jobDescription__"], [data-test="job-description"], .jobDescriptionContent',
    },
  ],
  cards: [
    { known: 'maintained readers, 2026-11', card: '[data-test="jobListing"]', attribute: 'data-jobid' },
  ],
};
