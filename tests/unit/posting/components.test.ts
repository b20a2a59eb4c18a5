import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createAnchor } from '../../../lib/page/anchor.ts';
import { createTextIndex } from '../../../lib/page/text-index.ts';
import { looksLikePosting } from '../../../lib/posting/looks-like-posting.ts';
import { domOf } from '../../../lib/posting/markup/dom.ts';
import { linesOf } from '../../../lib/posting/markup/walk.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';

const ADDRESS = 'https://careers.tidewright.example/jobs/88';
const POSTING = `<h2>What you will do</h2><ul><li>Mend the lock gates before the spring tide</li><li>Keep the diving log</li></ul>
  <h2>What you bring</h2><ul><li>A commercial diving ticket (HSE Part III)</li><li>Welding <b>under</b> water</li></ul>
  <p>We pay for the ferry, lend you a dry suit that fits, and the workshop closes on Friday at noon.</p><p>The docks have stood open to the sea since 1874, and four of us keep them so.</p>`;

/** A page whose posting stands in a component in a component, both open or both closed. */
function pageOf(mode: 'open' | 'closed', description = POSTING) {
  const { document } = new JSDOM(
    `<html lang="en"><title>Diver - Tidewright Docks</title><body><header><a href="/">Start</a></header><job-view><p slot="top">Apply by Friday.</p></job-view><footer>Imprint</footer></body></html>`,
  ).window;
  const outer = (document.querySelector('job-view') as Element).attachShadow({ mode });
  outer.innerHTML = '<h1>Diver</h1><slot name="top"></slot><job-text></job-text><button>Apply now</button>';
  const inner = (outer.querySelector('job-text') as Element).attachShadow({ mode });
  inner.innerHTML = description;
  return { document, inner };
}

describe('a posting drawn in components', () => {
  test('is read where they are open', () => {
    const { document, inner } = pageOf('open');
    expect(looksLikePosting(document, ADDRESS)).toBe(true);
    const reading = readPosting(document, ADDRESS);
    expect(reading.posting).toMatchObject({ title: 'Diver', source: 'general' });
    expect(reading.posting?.text).toContain('Welding under water');
    expect(reading.posting?.text).toContain('the workshop closes on Friday');
    expect(reading.posting?.text).not.toContain('Imprint');
    if (reading.posting === null) throw new Error('no posting');
    const { text, blocks } = reading.posting;
    const start = text.indexOf('under water');
    const range = createAnchor(text, blocks, reading.region as Element).range({
      start,
      end: start + 'under water'.length,
    });
    expect(range?.toString()).toBe('under water');
    expect(range?.startContainer.getRootNode()).toBe(inner);
  });

  test('is not seen where they are closed, and nothing is thrown', () => {
    const { document } = pageOf('closed');
    expect(readPosting(document, ADDRESS)).toMatchObject({ posting: null });
  });

  test('is read by the board’s own elements too', () => {
    const address = 'https://jobs.lever.co/tidewright/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a0ff';
    const { document } = pageOf('open', `<div data-qa="job-description">${POSTING}</div>`);
    expect(readPosting(document, address).posting).toMatchObject({ source: 'board', board: 'lever' });
  });
});

describe('what the page puts into a component', () => {
  const shownBy = (inside: string, outside: string) => {
    const { document } = new JSDOM(`<body><job-view>${outside}</job-view></body>`).window;
    const host = document.querySelector('job-view') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = inside;
    const lines = linesOf(domOf(document), document.body).map((line) => line.text);
    const index = createTextIndex(document.body);
    expect(index.text).toBe(lines.join('').replaceAll(' ', ''));
    return lines;
  };

  test('stands in its slots, in the component’s order, and once', () => {
    const inside =
      '<p>First</p><slot name="b"></slot><p>Middle</p><slot name="a"></slot><slot></slot><p>Last</p>';
    const outside = '<p slot="a">In a</p>loose words<p slot="b">In b</p>';
    expect(shownBy(inside, outside)).toEqual(['First', 'In b', 'Middle', 'In a', 'loose words', 'Last']);
  });

  test('leaves a slot’s own words where nothing was put there', () => {
    expect(shownBy('<p>First</p><slot><p>Nothing yet</p></slot>', '')).toEqual(['First', 'Nothing yet']);
    expect(shownBy('<slot><p>Nothing yet</p></slot>', '<p>Something</p>')).toEqual(['Something']);
  });

  test('is not shown where the component has no slot for it', () => {
    expect(shownBy('<p>Own</p>', '<p>Lost</p>')).toEqual(['Own']);
  });

  test('goes through the slots of components in components', () => {
    const { document } = new JSDOM('<body><outer-view><b>given</b></outer-view></body>').window;
    const outer = (document.querySelector('outer-view') as Element).attachShadow({ mode: 'open' });
    outer.innerHTML = '<inner-view><slot></slot></inner-view>';
    (outer.querySelector('inner-view') as Element).attachShadow({ mode: 'open' }).innerHTML =
      '<p>before</p><slot></slot><p>after</p>';
    expect(linesOf(domOf(document), document.body).map((line) => line.text)).toEqual([
      'before',
      'given',
      'after',
    ]);
  });
});

test('a thousand components with nothing in them cost a bounded time and are passed over', () => {
  const { document } = new JSDOM('<body></body>').window;
  for (let count = 0; count < 1_000; count++) {
    const host = document.body.appendChild(document.createElement('x-y'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Nothing</p><x-z></x-z>';
  }
  expect(readPosting(document, 'https://a.example/')).toMatchObject({ posting: null });
});
