import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../scripts/command-line.ts';
import { ROOT } from '../../../scripts/data.ts';
import { readOptions } from '../../../scripts/inspect/options.ts';
import { readInput } from '../../../scripts/inspect/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const POSTING = `Platform engineer

Requirements
- Kubernetes is required.
- Must hold the CKA certification.
- Experience with Python or Go (programming language) preferred.
- 5+ years of experience
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Data analyst</title>
<link rel="canonical" href="https://jobs.example.org/data-analyst-7">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Data analyst',
  datePosted: '2026-11-01',
  hiringOrganization: { '@type': 'Organization', name: 'Example Works' },
  description:
    '<p>We look for somebody who reads data for a living and tells us what is in it.</p><ul><li>SQL is required.</li><li>Tableau would be a plus.</li></ul>',
})}</script></head><body><h1>Data analyst</h1></body></html>`;

beforeAll(() => {
  writeFileSync(at('posting.txt'), POSTING);
  writeFileSync(at('page.html'), PAGE);
  writeFileSync(at('empty.txt'), ' \n\n');
  writeFileSync(at('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  writeFileSync(at('latin.txt'), Buffer.from('Caf\u00e9 manager, SQL', 'latin1'));
  writeFileSync(at('wide.txt'), Buffer.from('\ufeffPython', 'utf16le'));
  mkdirSync(at('folder.txt'));
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/node'),
    [join(ROOT, 'scripts/inspect.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('answers many files in their order, and names those that it could not read', { timeout: 30_000 }, () => {
  const unread = ['missing.txt', 'binary.txt', 'empty.txt', 'folder.txt'].map(at);
  const { status, stdout, stderr } = run(
    '--json',
    '--today',
    '2026-11-22',
    at('posting.txt'),
    ...unread,
    '--url',
    'https://board.example.org/7',
    at('page.html'),
  );
  expect(status).toBe(1);
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(4);
  for (const [place, path] of unread.entries()) expect(lines[place]).toMatch(new RegExp(`^${path}: \\w`));
  const [text, page, ...more] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(more).toEqual([]);

  expect(text).toMatchObject({
    file: at('posting.txt'),
    posting: { title: null, company: null, source: 'text', url: null, text: POSTING },
    answer: expect.stringMatching(/^(plan|none-needed|not-covered|experience|not-worth-it)$/),
  });
  for (const { sentence, anyOf } of text.requirements) {
    expect(POSTING).toContain(sentence);
    for (const { start, end } of anyOf) expect(POSTING.slice(start, end).trim()).not.toBe('');
  }
  const asked = text.requirements.flatMap((each: { anyOf: { id: string }[] }) =>
    each.anyOf.map(({ id }) => id),
  );
  expect(asked).toEqual(expect.arrayContaining(['kubernetes', 'python']));
  expect(text.gap).toEqual(text.requirements.map((_: unknown, index: number) => index));
  for (const { closes, reasons } of text.suggestions) {
    expect(closes.length).toBeGreaterThan(0);
    expect(reasons.every((reason: unknown) => typeof reason === 'string')).toBe(true);
  }
  expect(page).toMatchObject({
    posting: {
      title: 'Data analyst',
      company: 'Example Works',
      source: 'json-ld',
      url: 'https://board.example.org/7',
    },
  });
});

test('flags beat the profile, and a held skill closes its gap', { timeout: 30_000 }, () => {
  writeFileSync(
    at('profile.json'),
    JSON.stringify({
      skills: ['Kubernetes', 'juggling'],
      credentials: ['CKA'],
      goals: { budget: 0, most: 1 },
    }),
  );
  const { status, stdout, stderr } = run(
    '--json',
    '--profile',
    at('profile.json'),
    '--most',
    '2',
    at('posting.txt'),
  );
  expect(status).toBe(0);
  expect(stderr).toContain('"juggling"');
  const { requirements, gap, plan } = JSON.parse(stdout);
  const open = gap.flatMap((index: number) => requirements[index].anyOf.map(({ id }: { id: string }) => id));
  expect(open).toContain('python');
  expect(open).not.toContain('kubernetes');
  expect(plan.cost.max).toBe(0);
});

test('without --json it is for a person to read', { timeout: 30_000 }, () => {
  const { status, stdout } = run(at('page.html'));
  expect(status).toBe(0);
  expect(stdout).toContain('Data analyst · Example Works');
  expect(stdout).toMatch(/required\s+SQL/);
  expect(stdout).not.toContain('{');
});

test('--help says how it goes', { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = run('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('usage: npm run -s inspect -- [--url URL] FILE');
});

test.each([
  ['no file', []],
  ['an unknown option', ['--nothing', 'x.txt']],
  ['a profile that is none', ['--profile', 'package.json', 'x.txt']],
  ['a profile that is missing', ['--profile', 'nowhere.json', 'x.txt']],
])('%s ends with status 2', { timeout: 30_000 }, (_, args) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('usage:');
});

describe('the command line', () => {
  const now = new Date(2026, 10, 22, 23, 30);
  test('gives each file the address before it', () => {
    const { files, today } = readOptions(
      ['a.txt', '--url', 'https://example.org/b', 'b.html', 'c.html'],
      now,
    );
    expect(files).toEqual([
      { path: 'a.txt', url: null },
      { path: 'b.html', url: 'https://example.org/b' },
      { path: 'c.html', url: null },
    ]);
    expect(today).toBe('2026-11-22');
  });

  test('reads goals', () => {
    const { goals } = readOptions(
      ['--budget', '500', '--weeks=8', '--hours-per-week', '7.5', '--most', '4', 'a.txt'],
      now,
    );
    expect(goals).toEqual({ budget: 500, weeks: 8, hoursPerWeek: 7.5, most: 4 });
  });

  test.each([
    ['--budget', '-5'],
    ['--budget', 'much'],
    ['--budget', '1e3'],
    ['--most', '2.5'],
    ['--most', '0'],
    ['--weeks', '0'],
    ['--hours-per-week', '200'],
    ['--today', '2026-02-30'],
    ['--today', 'tomorrow'],
    ['--url', 'nowhere'],
  ])('refuses %s %s', (flag, value) => {
    expect(() => readOptions([`${flag}=${value}`, 'a.txt'], now)).toThrow(UsageError);
  });

  test('refuses an address without its file', () => {
    expect(() => readOptions(['a.txt', '--url', 'https://example.org'], now)).toThrow(UsageError);
    expect(() => readOptions(['--url', 'https://a.org', '--url', 'https://b.org', 'a.txt'], now)).toThrow(
      UsageError,
    );
  });
});

test('reads what is not UTF-8, and tells a page from a text', () => {
  expect(readInput(at('latin.txt'))).toEqual({ kind: 'text', content: 'Café manager, SQL' });
  expect(readInput(at('wide.txt')).content).toBe('Python');
  expect(readInput(at('page.html')).kind).toBe('page');
  writeFileSync(at('unnamed'), '<!-- saved --><!DOCTYPE html><html></html>');
  expect(readInput(at('unnamed')).kind).toBe('page');
});
