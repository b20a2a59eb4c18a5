import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { looksLikePosting } from '../../../lib/posting/looks-like-posting.ts';
import { mayShowPosting } from '../../../lib/posting/may-show-posting.ts';
import { pageAddress } from '../../../lib/posting/page-address.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { parsePage } from '../../../scripts/read-page.ts';
import { bothReadings } from './snapshot/written.ts';

/** What `expected.json` beside a page says. A page with a `reason` holds no posting. */
interface Expected {
  readonly url: string;
  readonly reason?: string;
  readonly title?: string;
  readonly company?: string | null;
  readonly language?: string | null;
  readonly source?: string;
  readonly board?: string | null;
  readonly jobId?: string | null;
  /** Phrases of the posting's text, and of what stands around it. */
  readonly inside?: readonly string[];
  readonly outside?: readonly string[];
}

const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));
const folders = readdirSync(PAGES).flatMap((board) =>
  readdirSync(join(PAGES, board))
    .map((slug) => join(board, slug))
    .filter((folder) => existsSync(join(PAGES, folder, 'source.html'))),
);

function open(folder: string): { document: Document; expected: Expected } {
  return {
    document: parsePage(readFileSync(join(PAGES, folder, 'source.html'), 'utf8')),
    expected: JSON.parse(readFileSync(join(PAGES, folder, 'expected.json'), 'utf8')) as Expected,
  };
}
const bare = (text: string) => text.replace(/\s+/g, ' ');

describe.each(folders)('%s', (folder) => {
  const { document, expected } = open(folder);
  const before = document.documentElement.outerHTML;
  const reading = readPosting(document, pageAddress(document, expected.url));

  test('is read as it is', () => {
    if (expected.reason !== undefined) {
      expect(reading).toEqual({ posting: null, reason: expected.reason });
      return;
    }
    expect(reading.posting).toMatchObject({
      title: expected.title,
      company: expected.company,
      language: expected.language,
      source: expected.source,
      board: expected.board,
      jobId: expected.jobId,
      url: expected.url,
    });
    const text = bare(reading.posting?.text ?? '');
    for (const phrase of expected.inside ?? []) expect(text).toContain(phrase);
    for (const phrase of expected.outside ?? []) expect(text).not.toContain(phrase);
  });

  test('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is the same by way of its snapshot', () => {
    const { here, there } = bothReadings(document, pageAddress(document, expected.url));
    expect(there).toEqual(here);
  });

  test('the detector does not pass over a posting', () => {
    if (looksLikePosting(document, expected.url)) expect(mayShowPosting(document, expected.url)).toBe(true);
    if (reading.posting !== null) expect(looksLikePosting(document, expected.url)).toBe(true);
    else if (expected.reason === 'other') expect(looksLikePosting(document, expected.url)).toBe(false);
  });
});

test('every page has its expectation, and every expectation its page', () => {
  const lonely = readdirSync(PAGES).flatMap((board) =>
    readdirSync(join(PAGES, board))
      .map((slug) => join(board, slug))
      .filter(
        (folder) =>
          existsSync(join(PAGES, folder, 'source.html')) !== existsSync(join(PAGES, folder, 'expected.json')),
      ),
  );
  expect(lonely).toEqual([]);
});
