import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { boardOf, jobIdOf, matchesPattern } from '../../../lib/posting/address.ts';
import { BOARD_MATCHES, BOARDS } from '../../../lib/posting/boards/index.ts';
import { generateBoards } from '../../../scripts/generate-boards.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const FOLDER = fileURLToPath(new URL('../../../lib/posting/boards', import.meta.url));
const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));

describe('the boards', () => {
  test('are the files that are there, each under its own name', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(BOARDS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test('are listed in the index as they are', () => {
    const before = readFileSync(`${FOLDER}/index.ts`, 'utf8');
    generateBoards();
    expect(readFileSync(`${FOLDER}/index.ts`, 'utf8')).toBe(before);
  });

  test('ask for access to hosts, to no more than sixty, and never to all', () => {
    for (const pattern of BOARD_MATCHES)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/);
    expect(new Set(BOARD_MATCHES).size).toBe(BOARD_MATCHES.length);
    expect(BOARD_MATCHES.length).toBeLessThanOrEqual(60);
  });

  test.each(BOARDS)('$id has a page that it is held against', ({ id }) => {
    expect(readdirSync(PAGES)).toContain(id);
  });

  test.each(BOARDS)('the selectors of $id can be asked', ({ elements = [], cards = [], several }) => {
    const document = parsePage('<p>');
    const selectors = [
      ...elements.flatMap(({ title, company, location, description, pane }) => [
        title,
        company,
        location,
        description,
        pane,
      ]),
      ...cards.flatMap(({ card, of }) => [card, of]),
      several,
    ];
    for (const selector of selectors)
      if (selector !== undefined) expect(() => document.querySelector(selector)).not.toThrow();
  });
});

describe('an address', () => {
  test.each([
    ['https://www.linkedin.com/jobs/view/4400000777/', 'linkedin', '4400000777'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=44&keywords=x', 'linkedin', '44'],
    ['https://de.indeed.com/viewjob?jk=0a1b', 'indeed', '0a1b'],
    ['https://nvidia.wd5.myworkdayjobs.com/en-US/x/job/US-CA/Title-Here_JR1997-1', 'workday', 'JR1997-1'],
    ['https://news.ycombinator.com/item?id=1#2', 'hacker-news', '2'],
    ['https://www.example.com/careers?gh_jid=55', null, '55'],
    ['https://notlinkedin.com/jobs/view/4400000777/', null, null],
    ['https://www.linkedin.com.evil.example/jobs/view/4400000777/', null, null],
  ])('%s', (address, id, jobId) => {
    const url = new URL(address);
    const board = boardOf(url);
    expect(board?.id ?? null).toBe(id);
    expect(jobIdOf(url, board)).toBe(jobId);
  });

  test('is held against a pattern as browsers do', () => {
    const fits = (pattern: string, address: string) => matchesPattern(pattern, new URL(address));
    expect(fits('https://*.example.com/*', 'https://example.com/')).toBe(true);
    expect(fits('https://*.example.com/*', 'https://a.b.example.com/x')).toBe(true);
    expect(fits('https://example.com/*', 'https://a.example.com/')).toBe(false);
    expect(fits('https://example.com/jobs/*', 'https://example.com/blog')).toBe(false);
    expect(fits('https://example.com/*', 'file:///example.com/')).toBe(false);
  });
});
