import type { Board } from '../board.ts';

export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  tenant: /^[^/]+\/([^/]+)/,
  // Known from: /employer/5b1c…, by the patterns of an open job tool (Ches-ctrl/Cheddar, 2024-09) and in public code, looked up 2026-11-22.
  job: { query: ['ashby_jid'], path: [/^\/[^/]+\/([\da-f]{8}-[\da-f-]{27})/] },
  apply: /\/application\/?$/,
  elements: [
    {
      known: 'saved page, 2026-11',
      title: '.ashby-job-posting-heading',
      description: '.ashby-job-posting-right-pane [class*="_descriptionText_"]',
    },
  ],
  names({ title, pageTitle }) {
    const at = title === null ? -1 : pageTitle.indexOf(`${title} @ `);
    return at < 0 ? {} : { company: pageTitle.slice(at + (title?.length ?? 0) + 3) };
  },
};
