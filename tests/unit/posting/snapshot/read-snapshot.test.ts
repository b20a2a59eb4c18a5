import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { domOf } from '../../../../lib/posting/markup/dom.ts';
import { domOfSnapshot } from '../../../../lib/posting/snapshot/dom-of-snapshot.ts';
import { readSnapshot } from '../../../../lib/posting/snapshot/read-snapshot.ts';
import { MOST_MARKUP } from '../../../../lib/posting/snapshot/snapshot.ts';
import { takeSnapshot } from '../../../../lib/posting/snapshot/take-snapshot.ts';
import { bothReadings, sent } from './written.ts';

const ADDRESS = 'https://careers.quillmere.example/jobs/41';
const SECTIONS = `<h2>What you will do</h2><ul><li>Bind ledgers by hand, forty in a good week</li><li>Keep the presses oiled &amp; clean</li></ul>
  <h2>What you bring</h2><ul><li>An apprenticeship as a bookbinder</li><li>A steady hand <b>and</b> patience</li></ul>
  <p>We pay by the month, close on Friday at noon, and the canteen is warm. Send your CV to jobs@quillmere.example.</p>`;
const pageOf = (body: string, head = '<title>Bookbinder - Quillmere</title>') =>
  new JSDOM(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).window.document;
const POSTING = `<header><a href="/">Quillmere</a></header><main><h1>Bookbinder</h1><div id="job">${SECTIONS}</div></main><footer>Imprint</footer>`;

/** With a component, and what the page puts into its slots. */
function withComponents(): Document {
  const document = pageOf(
    '<header><a href="/">Start</a></header><job-view><p slot="top">Apply by Friday.</p>loose<p slot="gone">not drawn</p></job-view><footer>Imprint</footer>',
  );
  const outer = (document.querySelector('job-view') as Element).attachShadow({ mode: 'open' });
  outer.innerHTML =
    '<h1>Bookbinder</h1><slot name="top"></slot><slot name="top">again</slot><job-text></job-text><slot></slot><slot name="none">Own words</slot><button>Apply now</button>';
  (outer.querySelector('job-text') as Element).attachShadow({ mode: 'open' }).innerHTML = SECTIONS;
  return document;
}

describe('a page by way of its snapshot', () => {
  test('is read as it is where it stands, its element too', () => {
    const document = pageOf(POSTING);
    const { here, there } = bothReadings(document, ADDRESS, null, false);
    expect(there).toEqual(here);
    expect(there.posting?.title).toBe('Bookbinder');
    expect(there.posting !== null && there.region).toBe(document.getElementById('job'));
  });

  test('is read where it is drawn in components', () => {
    const document = withComponents();
    const { here, there } = bothReadings(document, ADDRESS);
    expect(there).toEqual(here);
    expect(there.posting?.text).toContain('Bind ledgers by hand');
  });

  test('is read where scripts have nested what no parser would', () => {
    const document = pageOf('<main><h1>Bookbinder</h1><p id="outer"></p></main>');
    const outer = document.getElementById('outer') as Element;
    const form = document.createElement('form');
    const inner = document.createElement('p');
    inner.innerHTML = SECTIONS;
    form.append(document.createElement('form'), inner);
    outer.append(form);
    const { here, there } = bothReadings(document, ADDRESS);
    expect(there).toEqual(here);
    expect(there.posting !== null && there.region).toBe(inner);
  });

  test('counts its elements past what stands for those without scripts, and past templates', () => {
    const document = pageOf(
      `<noscript><p>Switch <b>scripts</b> on.</p></noscript><template><p>Never shown</p></template>${POSTING}`,
    );
    const { here, there } = bothReadings(document, ADDRESS);
    expect(there).toEqual(here);
    expect(there.posting !== null && there.region).toBe(document.getElementById('job'));
  });

  test('is read where it has names that shadow the document’s own', () => {
    const names = ['body', 'title', 'documentElement', 'querySelectorAll', 'querySelector', 'createElement'];
    const document = pageOf(names.map((name) => `<img name="${name}" id="${name}">`).join('') + POSTING);
    const { here, there } = bothReadings(document, ADDRESS);
    expect(there).toEqual(here);
    expect(there.posting?.title).toBe('Bookbinder');
  });

  test('gives what the person has marked, with the element around it', () => {
    const document = pageOf(POSTING);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#job ul') as Element);
    const { here, there } = bothReadings(document, ADDRESS, range);
    expect(there).toEqual(here);
    expect(there.posting).toMatchObject({ source: 'selection', title: 'Bookbinder' });
    expect(there.posting?.text).toBe(
      'Bind ledgers by hand, forty in a good week\nKeep the presses oiled & clean',
    );
    expect(there.posting !== null && there.region).toBe(document.querySelector('#job ul'));
  });

  test('that does not look like a posting is read only where the person asks', () => {
    const document = pageOf(
      '<h1>Ten walks</h1><p>Follow the river to the mill and back.</p>',
      '<title>Walks</title>',
    );
    const snapshot = sent(takeSnapshot(document).snapshot);
    expect(readSnapshot(snapshot, 'https://walks.example/', false)).toEqual({
      posting: null,
      reason: 'other',
    });
    const asked = pageOf(`<h1>Notes</h1>${SECTIONS}`, '<title>Notes</title>');
    expect(
      readSnapshot(sent(takeSnapshot(asked).snapshot), 'https://notes.example/', true).posting,
    ).not.toBeNull();
  });

  test('without anything is empty, and one that was made up is read without an error', () => {
    const bare = pageOf('');
    bare.documentElement.remove();
    const { here, there } = bothReadings(bare, ADDRESS);
    expect(there).toEqual(here);
    const part = (markup: string, host: { part: number; element: number } | null) => ({ markup, host });
    const wrong = { part: 7, element: 900 };
    for (const parts of [
      [part('', null)],
      [part('<p>one', null), part('<p>two', wrong), part('<p>three', { part: 1, element: 0 })],
      [part('<p>own host</p>', { part: 0, element: 0 })],
      [part('<p>a', null), part('<p>b', { part: 2, element: 0 }), part('<p>c', { part: 1, element: 0 })],
      [part('<p>a', null), part('<p>in itself', { part: 1, element: 0 })],
    ])
      expect(
        readSnapshot({ title: '', parts, selection: part('<b>x', wrong) }, ADDRESS, true).posting,
      ).toBeNull();
  });

  test('has no component that stands in itself', () => {
    const { dom } = domOfSnapshot({
      title: '',
      parts: [
        { markup: '<div></div>', host: null },
        { markup: '<p>one</p>', host: { part: 1, element: 0 } },
        { markup: '<p>two</p>', host: { part: 0, element: 0 } },
      ],
      selection: null,
    });
    const texts = dom.all('p', dom.one('div') as Element).map((found) => dom.rawText(found));
    expect(texts).toEqual(['two']);
  });

  test('is not written down where it is too large, but what is marked in it is', () => {
    const document = pageOf(POSTING);
    document.body.append(document.createComment('x'.repeat(MOST_MARKUP)));
    expect(takeSnapshot(document).snapshot).toBeNull();
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('job') as Element);
    const { snapshot } = takeSnapshot(document, undefined, range);
    const reading = readSnapshot(sent(snapshot), ADDRESS, true);
    expect(reading.posting?.text).toContain('Bind ledgers by hand');
  });
});

describe('what is asked of a snapshot', () => {
  /** An element in words that both kinds of page share. */
  const selectors = [
    'p',
    '*',
    'slot',
    'h1,h2',
    'ul > li',
    'a[href]',
    '[slot="top"]',
    'h2 + ul',
    ':not(p)',
    'li b',
    'P',
    '[SLOT]',
  ];
  test.each(selectors)('is answered as the page answers it: %s', (selector) => {
    const document = withComponents();
    const page = domOf(document);
    const { snapshot, elementAt } = takeSnapshot(document);
    const { dom, placeOf } = domOfSnapshot(sent(snapshot));
    const back = (found: readonly Element[]) => found.map((element) => elementAt(placeOf(element) as never));
    const wanted = page.all(selector);
    expect(wanted.length).toBeGreaterThan(0);
    expect(back(dom.all(selector))).toEqual(wanted);
    const one = dom.one(selector);
    expect(one && elementAt(placeOf(one) as never)).toBe(page.one(selector));
    // Within each element, those that components draw in it too.
    const all = dom.all('*');
    page.all('*').forEach((scope, at) => {
      expect(back(dom.all(selector, all[at] as Element))).toEqual(page.all(selector, scope));
    });
  });

  test('goes from node to node as in the page', () => {
    const document = withComponents();
    const page = domOf(document);
    const { dom } = domOfSnapshot(sent(takeSnapshot(document).snapshot));
    const described = (one: typeof dom, node: Node): unknown => [
      one.type(node),
      one.type(node) === 1 ? [one.tag(node as Element), one.attribute(node as Element, 'SLOT')] : null,
      one.type(node) === 3 ? one.data(node) : null,
      one.rawText(node),
      one.parent(node) === null ? null : one.type(one.parent(node) as Node),
      one.children(node).length,
      one.nextSibling(node) === null ? null : one.type(one.nextSibling(node) as Node),
      one.previousSibling(node) === null ? null : one.type(one.previousSibling(node) as Node),
      one.type(node) === 1 ? one.shadow(node as Element) !== null : null,
    ];
    let nodes = 0;
    const walk = (here: Node, there: Node) => {
      nodes++;
      expect(described(dom, there)).toEqual(described(page, here));
      const below = (one: typeof dom, node: Node) =>
        one.type(node) === 1 ? one.shown(node as Element) : one.children(node);
      const [own, other] = [below(page, here), below(dom, there)];
      expect(other).toHaveLength(own.length);
      own.forEach((child, at) => {
        walk(child, other[at] as Node);
      });
    };
    walk(page.one('body') as Element, dom.one('body') as Element);
    expect(nodes).toBeGreaterThan(30);
  });
});
