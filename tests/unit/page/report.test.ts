import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAs } from '../../../lib/page/read-as.ts';
import { reportOf } from '../../../lib/page/report.ts';
import { structuralName } from '../../../lib/page/structure-words.ts';

const report = (
  html: string,
  address = 'https://www.linkedin.com/jobs/search/jane-doe?token=s3cr3t#jane',
) => {
  const page = new JSDOM(html).window.document;
  return [readAs({ kind: 'none', reason: 'list' }), ...reportOf(page, address)].join('\n');
};

const SECRETS = `<!doctype html><html><head><title>Inbox of Jane Doe</title><meta name="user" content="jane.doe@mill.example">
  <script>window.token = "eyJhbGciOi"</script><style>.doe { color: red }</style></head>
  <body class="user-jane-doe theme-dark" id="member-48151623" data-token="eyJhbGciOi" data-jane-doe="yes">
  <header role="banner" aria-label="Jane Doe"><a href="/in/jane-doe?sid=abc123def" title="Jane Doe">Jane Doe</a></header>
  <jane-doe role="jane doe">Jane Doe</jane-doe>
  <main class="jobs-list css-1x8zq9 kXqTzWpL jane.doe@mill.example" data-test="jane"><form name="attributes"><input name="attributes" value="hunter2"><input name="firstChild" value="jane.doe@mill.example"></form>
  <ul class="result-list">${'<li class="result-card" data-id="48151623"><h3 class="card-title">Jane Doe was here</h3><p>jane.doe@mill.example, 555-0117</p></li>'.repeat(30)}</ul>
  <textarea>My letter to Quentin</textarea><select><option>Secretville</option></select>
  <!-- Jane Doe --><svg><text>Jane</text></svg></main></body></html>`;

describe('the report on a page', () => {
  it('holds how the page is built', () => {
    const text = report(SECRETS);
    expect(text).toContain('host: www.linkedin.com');
    expect(text).toContain('board: linkedin');
    expect(text).toContain('no posting (list)');
    expect(text).toContain('main.jobs-list');
    expect(text).toMatch(/header role=banner/);
    expect(text).toMatch(/li\.result-card \[data-id\]/);
    expect(text).toMatch(/h3\.card-title ~20/);
  });

  it('holds none of its text, of its attributes’ values and of its address', () => {
    const text = report(SECRETS).toLowerCase();
    for (const secret of [
      'jane',
      'doe',
      'mill.example',
      '@',
      'eyj',
      's3cr3t',
      'hunter2',
      '48151623',
      '555',
      'quentin',
      'secretville',
      'inbox',
      'abc123',
      'kxqtzwpl',
      '1x8zq9',
      'letter',
      'here',
      '/in/',
      'search',
    ])
      expect(text).not.toContain(secret);
  });

  it('tells brothers that are built alike once', () => {
    expect(report(SECRETS).match(/li\.result-card/g)).toHaveLength(1);
    expect(report(SECRETS)).toMatch(/li\.result-card \[data-id\].*\n.*h3.*\n.*p ~\d+ …|li\.result-card.*…/);
  });

  it('is bounded on a page that is deep and long', () => {
    const deep = `${'<div><section>'.repeat(3_000)}deep`;
    const wide = Array.from(
      { length: 5_000 },
      (_, index) => `<p class="a${'b'.repeat(index % 7)} box"><em>x</em></p><hr>`,
    );
    const text = report(`<body>${wide.join('')}${deep}</body>`);
    expect(text.split('\n').length).toBeLessThan(520);
    expect(text.length).toBeLessThan(60_000);
  });

  it('tells the sources and how well they fit', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Miller',
      description: `<p>${'You look after the wheel. '.repeat(20)}</p>`,
    };
    const text = report(
      `<title>Home</title><h1>Welcome</h1><script type="application/ld+json">${JSON.stringify(posting)}</script>`,
      'https://mill.example/jobs/1',
    );
    expect(text).toMatch(/- json-ld: \d+ characters in \d+ blocks, title not shown, fit -?\d/);
    expect(text).not.toMatch(/wheel|miller/i);
  });
});

describe('a name that tells structure', () => {
  it.each([
    ['job-details__title', 'job-details__title'],
    ['JobDetails_description__3xYz9', 'JobDetails_description__*'],
    ['css-1ab2c3', 'css-*'],
    ['data-occludable-job-id', 'data-occludable-job-id'],
    ['user-jane-doe', 'user-*-*'],
    ['jobsearch-JobInfoHeader-title', 'jobsearch-JobInfoHeader-title'],
    ['ember1234', null],
    ['JaneDoe', null],
    ['kXqTzWpL', null],
    ['a@b', null],
    ['x'.repeat(300), null],
  ])('%s becomes %s', (written, told) => expect(structuralName(written)).toBe(told));

  it('is nothing but words of the list, signs and stars', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const told = structuralName(written) ?? '*';
        for (const word of told.match(/[A-Za-z\d]+/g) ?? []) expect(structuralName(word)).toBe(word);
      }),
    );
  });
});
