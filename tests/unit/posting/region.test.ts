import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { domOf } from '../../../lib/posting/markup/dom.ts';
import { linesOfDescription } from '../../../lib/posting/markup/html.ts';
import { findShown, findWhole } from '../../../lib/posting/region.ts';

const LINES = [
  'You keep the lock gates of our docks in order, and the pumps that empty them.',
  'You write down what you find, so that the next shift knows what to look at.',
  'Five years with hydraulics, and a head for heights above cold water.',
  'We offer a house on the quay, and the tide tables of the whole year.',
];
const DESCRIPTION = LINES.map((line) => `<p>${line}</p>`).join('');
const LIST = `<ul>${LINES.map((line) => `<li><b>${line.slice(0, 9)}</b>${line.slice(9)}</li>`).join('')}</ul>`;

/** The names of the elements that both ways find. */
function found(body: string): [string | null, string | null] {
  const dom = domOf(new JSDOM(`<body>${body}</body>`).window.document);
  const lines = linesOfDescription(DESCRIPTION);
  return [findWhole(dom, lines)?.id ?? null, findShown(dom, lines)?.region.id ?? null];
}

describe('the element that shows a description', () => {
  it.each([
    ['among others', `<nav>Start</nav><main id="a"><h1>Diver</h1><div id="b">${DESCRIPTION}</div></main>`],
    [
      'marked up in another way',
      `<main id="a"><section id="c"><div id="b">${LIST}</div></section></main>`.replace(
        '<ul>',
        '<ul id="u">',
      ),
    ],
    [
      'beside a long text',
      `<div id="a"><div id="x">${'The harbour is old. '.repeat(60)}</div><div id="b">${DESCRIPTION}</div></div>`,
    ],
    [
      'with text right under it',
      `<div id="a"><div id="b">${LINES.join('<br>')}</div><footer>Imprint</footer></div>`,
    ],
  ])('is found at once as it is by its lines: %s', (_, body) => {
    const [whole, shown] = found(body);
    expect(whole).not.toBeNull();
    expect(whole).toBe(shown);
  });

  it.each([
    [
      'where something stands in between',
      `<div id="a">${DESCRIPTION.replace('</p>', '</p><p>Apply by Friday</p>')}</div>`,
    ],
    [
      'where it stands twice',
      `<div id="a"><div id="b">${DESCRIPTION}</div><div id="c">${DESCRIPTION}</div></div>`,
    ],
    ['where it is hidden', `<div id="a"><div id="b" hidden>${DESCRIPTION}</div></div>`],
    ['in a script', `<div id="a"><script type="text/x">${DESCRIPTION}</script></div>`],
  ])('is left to its lines %s', (_, body) => {
    expect(found(body)[0]).toBeNull();
  });
});
