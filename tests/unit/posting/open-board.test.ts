import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const POSTING = `<h2>What you will do</h2><ul><li>Tune the bells of nine towers before breakfast each day</li><li>Write down what cracked</li></ul>
<h2>Requirements</h2><ul><li>Two years of experience with tuning forks</li><li>A degree in music or a good ear</li></ul><a href="/apply">Apply now</a>`;
const OFFER = '<nav><a href="/post">Post a job</a></nav>';

interface Page {
  readonly title?: string;
  readonly menu?: string;
  readonly above?: string;
  readonly around: string;
  readonly posting?: string;
  readonly address?: string;
}

/** The employer read from a page without data of a site called Towerboard. */
function employer({
  title = 'Bell Technician | Towerboard',
  menu = OFFER,
  above = '',
  around,
  posting = POSTING,
  address = 'https://www.towerboard.example/ad/20417',
}: Page): string | null {
  const page = parsePage(
    `<title>${title}</title><body>${menu}${above}<h1>Bell Technician</h1>${around}<div>${posting}</div></body>`,
  );
  return readPosting(page, address).posting?.company ?? null;
}

describe('on a site that offers employers to post a job, and may be an agency’s, the employer is', () => {
  test.each([
    ['the firm under the title', { around: '<p>Rushlight &amp; Sons • Farrow • Full time</p>' }],
    ['the firm above it', { above: '<p>Rushlight &amp; Sons</p>', around: '<p>Farrow - 69</p><p>CDI</p>' }],
    [
      'the name that the page’s title says beside a place',
      { title: 'Bell Technician - Rushlight - Farrow - Towerboard', around: '<p>Rushlight</p><p>Farrow</p>' },
    ],
    ['who a picture shows', { around: '<img alt="Rushlight logo"><p>Farrow</p><p>Rushlight</p>' }],
    [
      'who acts in the posting',
      { around: '<p>Farrow</p><p>Rushlight</p>', posting: `<p>Rushlight is a tower.</p>${POSTING}` },
    ],
    ['the name without its stars', { around: '<p><a href="/r">Rushlight &amp; Sons</a> 23 reviews</p>' }],
    [
      'said by the host alone, too',
      {
        menu: '',
        address: 'https://www.gumtree.example/ad/1',
        title: 'Bell Technician | Gumtree',
        around: '<h2>Rushlight Towers</h2>',
      },
    ],
  ] satisfies [string, Page][])('%s', (_, page) => {
    expect(employer(page)).toMatch(/^Rushlight(?: & Sons| Towers)?$/);
  });

  test.each([
    ['a place', { around: '<p>Farrow</p><p>Full time</p>' }],
    [
      'a place that its element calls so',
      { around: '<p class="job-location"><a href="/farrow">Farrow Mills</a></p>' },
    ],
    ['a place behind “in”', { around: '<h2>Farrow</h2>', posting: `<p>You tune in Farrow.</p>${POSTING}` }],
    ['the day', { around: '<h2>Posted 3 days ago</h2>' }],
    ['a fact', { around: '<h2>TYPE OF WORK</h2><p>Full time</p>' }],
    ['the title again', { around: '<h2>Bell Technician in Farrow</h2>' }],
    ['the site', { around: '<h2>Towerboard</h2>' }],
    ['a section', { around: '<h2>Job description</h2>' }],
    ['a heading, which may name a branch', { around: '<h2>Rushlight Towers</h2><p>Farrow</p>' }],
  ] satisfies [string, Page][])('not %s', (_, page) => {
    expect(employer(page)).toBe('Towerboard');
  });

  test('the site where the posting speaks of it', () => {
    const posting = `<p>Towerboard is hiring for its own towers.</p>${POSTING}`;
    expect(employer({ around: '<h2>Farrow Hills</h2>', posting })).toBe('Towerboard');
  });
});

test('elsewhere the site is the employer, whatever stands under the title', () => {
  expect(employer({ menu: '<nav><a href="/jobs">Jobs</a></nav>', around: '<h2>Weaving Hall</h2>' })).toBe(
    'Towerboard',
  );
});

describe('a byline', () => {
  const site = { menu: '', title: 'Bell Technician' };

  test.each([
    ['of the host', { around: '<p>October 1, 2026 by Tower Board</p>' }, 'Tower Board'],
    [
      'of who owns the page',
      {
        around:
          '<p>Published by Rushlight 25 May, 2026</p><footer>Rushlight Towers © 2026. All rights reserved.</footer>',
      },
      'Rushlight',
    ],
  ] as const)('%s names the employer', (_, page, name) => {
    expect(employer({ ...site, ...page, address: 'https://www.gettowerboard.example/jobs/20417' })).toBe(
      name,
    );
  });

  test('of a person names nobody', () => {
    expect(employer({ ...site, around: '<p>October 1, 2026 by Ada Quill</p>' })).not.toBe('Ada Quill');
  });
});

test('a table names the employer whom the posting never names', () => {
  const around = '<table><tr><th>Employer</th></tr><tr><td>Rushlight</td></tr></table>';
  expect(employer({ menu: '', title: 'Bell Technician', around })).toBe('Rushlight');
});

test('a sentence right under the title belongs to the posting, wherever its element stands', () => {
  const page = parsePage(
    `<title>Bell Technician</title><body><header><h1>Bell Technician</h1><p>Become the ear between nine towers.</p></header><main><div>${POSTING}</div></main></body>`,
  );
  expect(readPosting(page, 'https://www.millrace.example/jobs/1').posting?.text).toContain('Become the ear');
});
