import type { Board } from '../board.ts';

export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  tenant: /^[^/]+\/([^/]+)/,
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
