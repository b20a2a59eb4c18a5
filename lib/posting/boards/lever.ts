import type { Board } from '../board.ts';

export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  tenant: /^[^/]+\/([^/]+)/,
  // Known from: jobs.lever.co and jobs.eu.lever.co with /employer/UUID, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09).
  job: { path: [/^\/[^/]+\/([\da-f]{8}-[\da-f-]{27})/] },
  apply: /\/apply\/?$/,
  elements: [
    {
      known: 'maintained reader, 2026-11; the application form in a saved page',
      title: '.posting-headline h2',
      location: '.posting-categories .location',
      description:
        '.section-wrapper.page-full-width:not(.accent-section) .section:not(.last-section-apply), [data-qa="job-description"]',
    },
  ],
  cards: [
    {
      known: 'maintained reader, 2026-11',
      card: '.posting',
      of: 'a.posting-title',
      attribute: 'href',
    },
  ],
  names({ title, company, pageTitle }) {
    // "Company - Title"; the company stands in no element of its own.
    const before = title === null ? -1 : pageTitle.lastIndexOf(` - ${title}`);
    return { company: company ?? (before > 0 ? pageTitle.slice(0, before) : null) };
  },
};
