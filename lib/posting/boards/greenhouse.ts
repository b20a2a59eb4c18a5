import type { Board } from '../board.ts';

export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: ['https://*.greenhouse.io/*'],
  tenant: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?!embed)([^/]+)/,
  // Known from: /employer/jobs/123, /embed/job_app?for=employer&token=123 and gh_jid on employers’ pages, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09).
  job: { query: ['gh_jid', 'token'], path: [/\/jobs\/(\d{4,})/] },
  elements: [
    {
      known: 'job-boards.greenhouse.io: saved page and a note of 2026-10',
      title: '.job__title h1',
      location: '.job__location',
      description: '.job__description',
    },
    {
      known: 'boards.greenhouse.io, which leads to the new pages since: a note of 2026-10',
      title: 'h1.app-title',
      company: '.company-name',
      location: '.location',
      description: '#content',
    },
  ],
  cards: [
    {
      known: 'boards.greenhouse.io: saved list of 2024-02',
      card: '.opening a',
      attribute: 'href',
    },
  ],
  names({ title, company, pageTitle }) {
    const told = /^Job Application for (.+) at (.+)$/.exec(pageTitle);
    return {
      title: title ?? told?.[1] ?? null,
      company: company?.replace(/^at\s+/, '') ?? told?.[2] ?? null,
    };
  },
};
