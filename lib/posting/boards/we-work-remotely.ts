import type { Board } from '../board.ts';

export const weWorkRemotely: Board = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  matches: ['https://weworkremotely.com/*'],
  // Known from: /remote-jobs/slug, /listings/slug, and /remote-jobs/search for the list, in public code, looked up 2026-11-22.
  job: { path: [/^\/(?:remote-jobs|listings)\/(?!search$)([^/]+)\/?$/] },
  elements: [
    {
      known: 'public readers of its pages since 2024, looked up 2026-11-23; no saved page',
      title: '.lis-container__header__hero__company-info__title',
      company: '.lis-container__job__sidebar__companyDetails__info__title',
      description: '.lis-container__job__content__description',
    },
  ],
};
