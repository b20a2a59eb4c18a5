import type { Board } from '../board.ts';

/**
 * A job's own page, and a comment of "Who is hiring?" that the address names: its page shows the comment above the
 * replies, each in `.commtext`.
 */
export const hackerNews: Board = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  job: { hash: /^#(\d+)$/, query: ['id'] },
  elements: [
    {
      known: 'static pages; maintained readers, 2026-11',
      title: '.fatitem .titleline > a',
      description: '.fatitem .commtext, .fatitem .toptext',
    },
    {
      known: 'a job page with its text beside the title: maintained readers, 2026-11',
      title: '.titleline > a',
      description: '.toptext, .commtext:only-of-type',
    },
  ],
  names({ title, pageTitle, firstLine }) {
    const hiring = /^(.{2,80}?) (?:is|are) hiring (?:an? )?(.{3,120}?)(?: in .+)?$/i.exec(title ?? '');
    if (hiring !== null) return { company: hiring[1] ?? null, title: hiring[2] ?? null };
    // A comment: "Company | Role | Place | …".
    const parts = firstLine.split(/\s+[|•]\s+/);
    if (parts.length < 2) return { title: title ?? pageTitle };
    const place = parts.slice(2).find((part) => /remote|on-?site|hybrid|,\s*\p{Lu}/iu.test(part));
    return { company: parts[0] ?? null, title: parts[1] ?? null, location: place ?? null };
  },
};
