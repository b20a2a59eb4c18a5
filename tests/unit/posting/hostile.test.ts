import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikePosting } from '../../../lib/posting/looks-like-posting.ts';
import { linesOfDescription, linesOfHtml } from '../../../lib/posting/markup/html.ts';
import { MOST_CHARACTERS } from '../../../lib/posting/markup/lines.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { readText } from '../../../lib/posting/read-text.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const URL = 'https://www.example.com/jobs/12345';
const DESCRIPTION =
  '<p>We keep the bells of nine towers in tune and look for a hand with a steady ear.</p><h3>Requirements</h3><ul><li>Experience with tuning forks and ladders</li></ul>';
const data = (more: object = {}) => ({
  '@type': 'JobPosting',
  title: 'Bell Tuner',
  description: DESCRIPTION,
  hiringOrganization: { name: 'Nine Towers' },
  ...more,
});
const pageWith = (...scripts: string[]) =>
  parsePage(
    `<title>Bell Tuner</title>${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')}<h1>Bell Tuner</h1>`,
  );

test('a list that says one title thousands of times is passed over, and in bounds', () => {
  const card = (title: string) => `<h3><a href="/j">${title}</a></h3><p>Nine Towers</p>`;
  const first = ['Data Engineer', 'Delivery Driver', 'Warehouse Operative', 'Nurse'].map(card).join('');
  const page = parsePage(
    `<title>Jobs</title><div>${first}</div><div>${card('Data Engineer').repeat(3_000)}</div>`,
  );
  expect(readPosting(page, 'https://www.example.com/jobs').posting).toBeNull();
}, 15_000);

test('a title of generic words again and again is told from a name in bounds', () => {
  for (const words of ['home ', 'page ', 'apply now for ', 'career site ']) {
    const page = parsePage(
      `<title>${words.repeat(60)}weaver</title><h1>Bell Tuner</h1>${DESCRIPTION}<h3>Your tasks</h3><ul><li>Tune the bells of nine towers before breakfast</li><li>Write down which of them cracked</li></ul><a href="/apply">Apply now</a>`,
    );
    expect(readPosting(page, URL).posting?.title).toBe('Bell Tuner');
  }
}, 15_000);

test('a paragraph without end below the call to apply takes no longer than any line', () => {
  const below = `Send your application ${'and then some more words '.repeat(8_000)}to`;
  const page = parsePage(
    `<title>Bell Tuner</title><h1>Bell Tuner</h1>${DESCRIPTION}<h3>Your tasks</h3><ul><li>Tune the bells of nine towers before breakfast</li></ul><h3>Apply now</h3><p>${below}</p><p>jobs@nine-towers.example</p>`,
  );
  expect(readPosting(page, URL).posting?.title).toBe('Bell Tuner');
}, 15_000);

test('a body’s name that never ends under the title takes no longer than any line', () => {
  const names = ['University of ', 'Universidad AUTONOMA', 'Farrow '].map(
    (name) => `${name}${'A'.repeat(9_000)}1`,
  );
  for (const name of names) {
    const page = parsePage(
      `<title>Bell Tuner</title><h1>Bell Tuner</h1><p>${name}</p>${DESCRIPTION}<h3>Your tasks</h3><ul><li>Tune the bells of nine towers before breakfast</li><li>Write down which of them cracked</li></ul><a href="/apply">Apply now</a>`,
    );
    expect(readPosting(page, URL).posting?.title).toBe('Bell Tuner');
  }
}, 15_000);

test('two hundred menus in each other are not read again and again', () => {
  const items = `${'<li>'.repeat(100)}${'<span>of a menu </span>'.repeat(8_000)}${'</li>'.repeat(100)}`;
  const page = parsePage(
    `<title>Bell Tuner</title><h1>Bell Tuner</h1>${DESCRIPTION}<p>${'We ring. '.repeat(30_000)}</p>${'<div class="nav"><b>x</b>'.repeat(200)}${items}${'</div>'.repeat(200)}`,
  );
  expect(() => readPosting(page, URL)).not.toThrow();
}, 20_000);

describe('data', () => {
  test('of ten megabytes is passed over, and the posting beside it is read', () => {
    const huge = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Flood',
      description: 'x'.repeat(10_000_000),
    });
    expect(readPosting(pageWith(huge, JSON.stringify(data())), URL).posting?.title).toBe('Bell Tuner');
  });

  test('nested ten thousand deep is survived', () => {
    const deep = `${'{"a":['.repeat(10_000)}${JSON.stringify(data())}${']}'.repeat(10_000)}`;
    expect(() => readPosting(pageWith(deep), URL)).not.toThrow();
    expect(readPosting(pageWith(deep, JSON.stringify(data())), URL).posting?.title).toBe('Bell Tuner');
  });

  test('that goes in circles by @id ends', () => {
    const circle = {
      '@graph': [
        data({ hiringOrganization: { '@id': '#a' } }),
        { '@id': '#a', name: { '@id': '#b' } },
        { '@id': '#b', name: { '@id': '#a' } },
      ],
    };
    const reading = readPosting(pageWith(JSON.stringify(circle)), URL);
    expect(reading.posting?.title).toBe('Bell Tuner');
    expect(reading.posting?.company).toBeNull();
  });

  test('with markup in its strings stays text', () => {
    const reading = readPosting(
      pageWith(
        JSON.stringify(
          data({
            description: `<script>alert(1)</script><style>p{}</style>${DESCRIPTION}<img src=x onerror=alert(1)>`,
          }),
        ).replaceAll('</', '<\\/'),
      ),
      URL,
    );
    expect(reading.posting?.text).toBe(
      'We keep the bells of nine towers in tune and look for a hand with a steady ear.\nRequirements\nExperience with tuning forks and ladders',
    );
  });

  test.each([
    ['escaped once', DESCRIPTION.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    ['escaped twice', DESCRIPTION.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;')],
  ])('%s reads as HTML does', (_, description) => {
    expect(linesOfDescription(description)).toEqual(linesOfDescription(DESCRIPTION));
  });

  test('with line ends inside its strings and a comma too many is mended', () => {
    const broken = JSON.stringify(data()).replace('<h3>', '\n\t<h3>').replace(/}$/, ',}');
    expect(readPosting(pageWith(broken), URL).posting?.title).toBe('Bell Tuner');
  });

  test('that is no JSON at all gives way to the page', () => {
    expect(readPosting(pageWith('{"@type":"JobPosting", title: nope'), URL)).toMatchObject({ posting: null });
  });
});

describe('a page', () => {
  const clobbered = [
    'querySelector',
    'querySelectorAll',
    'body',
    'documentElement',
    'title',
    'nodeType',
    'firstChild',
  ]
    .map((name) => `<form name="${name}"><img name="${name}" id="${name}"></form>`)
    .join('');
  const inputs = [
    'childNodes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'localName',
    'getAttribute',
    'attributes',
    'textContent',
  ]
    .map((name) => `<input name="${name}">`)
    .join('');

  test('with clobbered names is read', () => {
    const document = parsePage(
      `<title>Bell Tuner - Nine Towers</title>${clobbered}<form>${inputs}<h1>Bell Tuner</h1><a href="/apply">Apply now</a><div>${DESCRIPTION}<h3>What you will do</h3><ul><li>Climb towers with care and a lamp on your head</li><li>Tune bells by night, when the town is asleep</li></ul></div></form>`,
    );
    const reading = readPosting(document, URL);
    expect(reading.posting?.title).toBe('Bell Tuner');
    expect(reading.posting?.text).toContain('Climb towers with care');
  });

  test('of fifty thousand nodes, and one nested three thousand deep, come to an end', () => {
    const flat = parsePage(`<h1>Bells</h1>${'<p>Ding <b>dong</b></p>'.repeat(17_000)}`);
    expect(readPosting(flat, URL).posting).toBeNull();
    const document = parsePage('<h1>Bells</h1>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) {
      const next = document.createElement('div');
      inner.appendChild(next);
      inner = next;
    }
    inner.textContent = 'Ding dong';
    expect(readPosting(document, URL).posting).toBeNull();
  });

  test('without anything is empty', () => {
    expect(readPosting(parsePage(''), null)).toEqual({ posting: null, reason: 'empty' });
    const bare = parsePage('');
    bare.documentElement.remove();
    expect(readPosting(bare, URL).posting).toBeNull();
    expect(looksLikePosting(bare, URL)).toBe(false);
  });

  test('with hidden text gives what is shown', () => {
    const reading = readPosting(
      parsePage(
        `<h1>Bell Tuner</h1><script type="application/ld+json">${JSON.stringify(
          data({
            description: `${DESCRIPTION}<p hidden>one</p><p style="color:red; display: none">two</p><p aria-hidden="true">three</p><template>four</template>`,
          }),
        ).replaceAll('</', '<\\/')}</script>`,
      ),
      URL,
    );
    expect(reading.posting?.text).not.toMatch(/one|two|three|four/);
  });
});

describe('any text', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '•',
      '-',
      ':',
      '.',
      'Requirements',
      'You will',
      '1.',
      '&lt;',
      '<p>',
      '</li>',
      '<',
      '\u{1F514}',
      '\u0301',
      'ß',
      'İ',
    ),
    maxLength: 300,
  });

  test('gives blocks in order that do not overlap and lie inside it', () => {
    fc.assert(
      fc.property(text, (content) => {
        const posting = readText(content);
        expect(posting.text).toBe(content);
        let end = 0;
        posting.blocks.forEach((block, index) => {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(content.slice(block.start, block.end).trim()).toBe(content.slice(block.start, block.end));
          if (block.heading !== null) expect(block.heading).toBeLessThanOrEqual(index);
          end = block.end;
        });
        expect(end).toBeLessThanOrEqual(content.length);
      }),
    );
  });

  test('loses no letter', () => {
    fc.assert(
      fc.property(text, (content) => {
        const posting = readText(content);
        const letters = (value: string) => value.replace(/[^A-Za-z]/g, '').length;
        const inBlocks = posting.blocks.reduce(
          (sum, { start, end }) => sum + letters(content.slice(start, end)),
          0,
        );
        expect(inBlocks).toBe(letters(content));
      }),
    );
  });

  test('as HTML gives lines without markup left open or white space to spare', () => {
    fc.assert(
      fc.property(text, (html) => {
        for (const line of linesOfHtml(html)) {
          expect(line.text).toBe(line.text.replace(/\s+/g, ' ').trim());
          expect(line.text).not.toBe('');
        }
      }),
    );
  });
});

test('what is read of one description is bounded', () => {
  const lines = linesOfHtml(`<p>${'word '.repeat(400_000)}`);
  expect(lines.reduce((sum, line) => sum + line.text.length, 0)).toBeLessThanOrEqual(MOST_CHARACTERS);
});
