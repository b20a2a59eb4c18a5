import type { ChildNode, Element as Parsed } from 'domhandler';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parseMarkup, type Tree } from '../../../../lib/posting/snapshot/parse-markup.ts';

/** A tree in plain words: `[tag, attributes, children]`, texts that follow each other as one. */
type Plain = string | readonly [string, Readonly<Record<string, string>>, readonly Plain[]];

const TEMPLATE = 'template';

function joined(nodes: readonly Plain[]): Plain[] {
  const all: Plain[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else if (node !== '') all.push(node);
  }
  return all;
}

const ofPage = (node: Node): Plain[] => {
  if (node.nodeType === 3) return [node.nodeValue ?? ''];
  if (node.nodeType === 8) return [`<!--${node.nodeValue}-->`];
  const element = node as Element;
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  return [[element.localName, attributes, joined([...element.childNodes].flatMap(ofPage))]];
};

const ofTree = (node: ChildNode): Plain[] => {
  if (node.nodeType === 3) return [(node as { data: string }).data];
  if (node.nodeType === 8) return [`<!--${(node as { data: string }).data}-->`];
  const { name, attribs, children } = node as Parsed;
  return [[name, { ...attribs }, joined(children.flatMap(ofTree))]];
};

const parsed = (tree: Tree): Plain[] => joined(tree.root.children.flatMap(ofTree));

const { document } = new JSDOM('', { runScripts: 'outside-only' }).window;

/** Built by scripts, as pages are: what no parser would nest stands nested. */
const TAGS = ['p', 'div', 'a', 'form', 'table', 'td', 'li', 'h2', 'option', 'span', 'x-card', 'br', 'img'];
const EMPTY = new Set(['br', 'img']);
const words = fc.oneof(
  fc.constantFrom('a < b', 'R&D', '&amp;', '"quoted"', '\u00a0', '</p>', '<!--', 'ż', '\n  ', "it's > that"),
  fc.string({ maxLength: 12 }),
);
const nodes = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    words.map((text): Node => document.createTextNode(text)),
    fc.constantFrom('', ' a note ', 'p').map((text): Node => document.createComment(text)),
    fc
      .record({
        tag: fc.constantFrom(...TAGS),
        attributes: fc.dictionary(fc.constantFrom('class', 'data-x', '@click', 'href', '__proto__'), words, {
          maxKeys: 3,
        }),
        children: fc.array(tie('node'), { maxLength: 4 }),
      })
      .map(({ tag, attributes, children }): Node => {
        const made = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) {
          // Some of these names no script may set, and every parser does.
          if (name === '@click') made.innerHTML = '';
          else made.setAttribute(name, value);
        }
        if (!EMPTY.has(tag)) made.append(...children);
        return made;
      }),
  ),
}));

describe('what a browser has serialised', () => {
  test('is the same tree again, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(nodes.node, { maxLength: 4 }), (children) => {
        const root = document.createElement('main');
        root.append(...children);
        const tree = parseMarkup(root.outerHTML);
        expect(parsed(tree)).toEqual(joined(ofPage(root)));
        expect(tree.elements).toHaveLength(root.querySelectorAll('*').length + 1);
      }),
      { numRuns: 400 },
    );
  });

  test('gives scripts, styles and what stands for those without scripts as they are written', () => {
    const markup =
      '<div><script>if (a < b) { x = "</div>"; }</script><style>p > b { }</style><noscript><img src="x"></noscript><p>1 &lt; 2</p></div>';
    expect(parsed(parseMarkup(markup))).toEqual([
      [
        'div',
        {},
        [
          ['script', {}, ['if (a < b) { x = "</div>"; }']],
          ['style', {}, ['p > b { }']],
          ['noscript', {}, ['<img src="x">']],
          ['p', {}, ['1 < 2']],
        ],
      ],
    ]);
  });

  test('leaves out what a template holds, templates in it too', () => {
    const markup = `<div><${TEMPLATE} id="a"><p>one</p><${TEMPLATE}><i>two</i></${TEMPLATE}><b>three</b></${TEMPLATE}><p>four</p></div>`;
    const tree = parseMarkup(markup);
    expect(parsed(tree)).toEqual([
      [
        'div',
        {},
        [
          [TEMPLATE, { id: 'a' }, []],
          ['p', {}, ['four']],
        ],
      ],
    ]);
    expect(tree.elements.map(({ name }) => name)).toEqual(['div', TEMPLATE, 'p']);
  });

  test('reads the attributes that frameworks write', () => {
    const markup = '<a @click.away="open = false" x-on:click="go(&quot;x&quot;)" href="/a?b&amp;c">go</a>';
    expect(parsed(parseMarkup(markup))).toEqual([
      ['a', { '@click.away': 'open = false', 'x-on:click': 'go("x")', href: '/a?b&c' }, ['go']],
    ]);
  });

  test('says where each element ends', () => {
    const { elements, ends } = parseMarkup('<ul><li><b>one</b></li><li>two</li></ul><p>three</p>');
    expect(elements.map(({ name }) => name)).toEqual(['ul', 'li', 'b', 'li', 'p']);
    expect(ends).toEqual([4, 3, 3, 4, 5]);
  });

  test('gives some tree for what no browser writes, and no error', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '</',
            '<p',
            '<p ',
            'a="',
            '"',
            '<!--',
            '-->',
            '<!',
            '<?',
            '</p>',
            'x',
            ' ',
            '<script>',
            '<template>',
            '</template>',
            '&lt;',
          ),
          { maxLength: 20 },
        ),
        (pieces) => {
          const { elements, ends } = parseMarkup(pieces.join(''));
          expect(ends).toHaveLength(elements.length);
          for (const [index, end] of ends.entries()) expect(end).toBeGreaterThan(index);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is parsed in one pass where a script has broken out of its element', () => {
    const many = 200_000;
    const deep = '<i>'.repeat(20_000);
    for (const piece of ['</b>', '<p x>', '<p a', '<p a="', '</i', '<!', '<template>', '<script>'])
      expect(parseMarkup(`${deep}${piece.repeat(many)}`).elements.length).toBeGreaterThan(19_000);
  });

  test('of any depth is parsed without recursion', () => {
    const depth = 50_000;
    const { elements, ends } = parseMarkup('<div>'.repeat(depth) + '</div>'.repeat(depth));
    expect(elements).toHaveLength(depth);
    expect(ends[0]).toBe(depth);
  });
});
