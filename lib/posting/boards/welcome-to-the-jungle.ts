import type { Board } from '../board.ts';

export const welcomeToTheJungle: Board = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  matches: ['https://*.welcometothejungle.com/*'],
  // Known from: /en/companies/employer/jobs/slug in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:[a-z]{2}\/)?companies\/[^/]+\/jobs\/([^/]+)/, /^\/jobs\/([^/]+)/] },
  elements: [
    {
      known: 'public readers of its pages of 2024 to 2026, looked up 2026-11-23; no saved page',
      partial: true,
      title: '[data-testid="job-metadata-block"] h2',
      company: '[data-testid="job-metadata-block"] a[href*="/companies/"] span',
      description: '[data-testid="job-section-description"], [data-testid="job-section-experience"]',
    },
  ],
};
