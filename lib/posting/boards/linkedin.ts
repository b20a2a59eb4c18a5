import type { Board } from '../board.ts';

/** What was searched for stands in the page's title there. */
const OF_A_LIST = /^\/jobs\/(?:search|collections)/;

export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  // Known from: /jobs/view/123, /jobs/view/slug-123, /comm/jobs/view/123 (out of a mail) and ?currentJobId= in public code, looked up 2026-11-22.
  job: { query: ['currentJobId'], path: [/^\/(?:comm\/)?jobs\/view\/(?:[^/]*-)?(\d{6,})/] },
  elements: [
    {
      known:
        'signed in, two panes and full page: saved page and maintained readers, 2026-11; the last of each line: saved page of 2023, looked up 2026-11-22',
      pane: '.jobs-search__job-details--container, .scaffold-layout__detail',
      title:
        '.job-details-jobs-unified-top-card__job-title h1, .job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title',
      company:
        '.job-details-jobs-unified-top-card__company-name a, .job-details-jobs-unified-top-card__company-name, .job-details-jobs-unified-top-card__primary-description a[href*="/company/"], .jobs-unified-top-card__company-name',
      location: '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
      description: '.jobs-description__content .jobs-box__html-content, #job-details',
    },
    {
      known:
        'pages of 2026, their pane beside the results: public user script and selectors, looked up 2026-11-23',
      path: OF_A_LIST,
      title: '[data-sdui-screen*="JobDetails"] h1, [data-sdui-screen*="JobDetails"] a[href*="/jobs/view/"]',
      company: '[data-sdui-screen*="JobDetails"] a[href*="/company/"]',
      description: '[componentkey^="JobDetails_AboutTheJob"], [data-sdui-component$=".aboutTheJob"]',
    },
    {
      known: 'pages of 2026 with hashed classes: maintained reader and a note of 2026-10',
      title: '[data-sdui-screen*="JobDetails"] h1',
      company: '[data-sdui-screen*="JobDetails"] a[href*="/company/"]',
      description: '[componentkey^="JobDetails_AboutTheJob"], [data-sdui-component$=".aboutTheJob"]',
    },
    {
      known: 'signed out: saved page, 2026-11',
      title: 'h1.top-card-layout__title, .topcard__title',
      company: '.topcard__org-name-link, .topcard__flavor:not(.topcard__flavor--bullet)',
      location: '.topcard__flavor--bullet',
      description: '.description__text .show-more-less-html__markup, .show-more-less-html__markup',
    },
  ],
  cards: [
    {
      known: 'signed in: saved page and maintained readers, 2026-11',
      card: 'li[data-occludable-job-id]',
      attribute: 'data-occludable-job-id',
    },
    {
      known: 'signed out: saved page, 2026-11',
      card: '.base-search-card',
      attribute: 'data-entity-urn',
      id: /jobPosting:(\d+)/,
    },
  ],
  names({ title, company, location, pageTitle, url }) {
    // "(3) Title | Company | LinkedIn" where the page's classes tell nothing.
    const parts = pageTitle.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
    const told = parts.length >= 3 && parts.at(-1) === 'LinkedIn' && !OF_A_LIST.test(url?.pathname ?? '');
    return {
      title: title ?? (told ? parts.slice(0, -2).join(' | ') : null),
      company: company ?? (told ? (parts.at(-2) ?? null) : null),
      location: location?.split(' · ')[0] ?? null,
    };
  },
};
