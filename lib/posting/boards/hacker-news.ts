import type { Board } from '../board.ts';

/**
 * A job's own page, and a comment of "Who is hiring?" that the address names. The thread itself holds many postings of
 * which none is named.
 */
export const hackerNews: Board = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  // Known from: /item?id=123 and #123, the site’s own links; no source was looked up.
  job: { hash: /^#(\d+)$/, query: ['id'] },
  elements: [
    {
      known: 'a comment, on its own page or in its thread: static pages; maintained readers, 2026-11',
      pane: 'tr.athing',
      paneAttribute: 'id',
      title: '.titleline > a',
      description: '.commtext',
    },
    {
      known: 'a job with its text under the title: maintained readers, 2026-11',
      pane: '.fatitem',
      title: '.titleline > a',
      description: '.toptext, .commtext',
    },
  ],
  several: 'tr.athing.comtr',
  names({ title, pageTitle, firstLine }) {
    const hiring = /^(.{2,80}?) (?:is|are) hiring (?:an? )?(.{3,120}?)(?: in .+)?$/i.exec(title ?? '');
    if (hiring !== null) return { company: hiring[1] ?? null, title: hiring[2] ?? null };
    if (/^(?:ask|tell|show) hn\b/i.test(title ?? '')) return null;
    // A comment: "Company | Role | Place | …".
    const parts = firstLine.split(/\s+[|•]\s+/);
    if (parts.length < 2) return { title: title ?? pageTitle };
    const place = parts.slice(2).find((part) => /remote|on-?site|hybrid|,\s*\p{Lu}/iu.test(part));
    return { company: parts[0] ?? null, title: parts[1] ?? null, location: place ?? null };
  },
};
