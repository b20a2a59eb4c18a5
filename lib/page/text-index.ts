import { domOf, HOSTS } from '../posting/markup/dom.ts';

/** Elements whose text a person does not read. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'svg',
  'iframe',
  'object',
]);

/** The same, and what is shown as the page's components say. */
const NOT_PLAIN = [...SILENT, 'slot'].join(',');

/** The most UTF-16 units of page text that are indexed: a posting stands well within it. */
const MOST_UNITS = 2_000_000;
const MOST_TEXTS = 500_000;

/** White space, and the characters that a page hides inside words. */
const BLANKS = /[\0-\x20\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/g;

/** A text without its blanks, and the offset of each unit that is kept. */
export interface Squeezed {
  readonly text: string;
  /** Worked out when it is first asked for: of most texts nothing is painted. */
  readonly offsets: Uint32Array;
}

/** Those of them that are no plain space: most texts hold none. */
const RARE = /[\0-\x20\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;

/** Drops blanks, so that line breaks and indentation do not matter when a posting is found in a page. */
export function squeeze(text: string): Squeezed {
  const spaceless = text.replaceAll(' ', '');
  const kept = RARE.test(spaceless) ? spaceless.replace(BLANKS, '') : spaceless;
  let offsets: Uint32Array | null = null;
  return {
    text: kept,
    get offsets() {
      offsets ??= offsetsOf(text, kept.length);
      return offsets;
    },
  };
}

function offsetsOf(text: string, length: number): Uint32Array {
  const offsets = new Uint32Array(length);
  let [from, count] = [0, 0];
  const keep = (until: number) => {
    for (let at = from; at < until; at++) offsets[count++] = at;
  };
  for (const blanks of text.matchAll(BLANKS)) {
    keep(blanks.index);
    from = blanks.index + blanks[0].length;
  }
  keep(text.length);
  return offsets;
}

/** The text of a part of a page, blanks dropped, with the way back to its text nodes. */
export interface TextIndex {
  readonly text: string;
  /** Some of it may stand inside of components. */
  readonly inComponents: boolean;
  /** A range over the units from `start` to `end` (exclusive) of `text`; null when the page has replaced them. */
  range(start: number, end: number): Range | null;
  /**
   * Where a text stands letter for letter, blanks and all, in one text node, from this unit of `text` on; null where it
   * is parted, written otherwise, or stands in that node twice.
   */
  written(unit: number, text: string): Written | null;
}

/** A text as one node of the page writes it. */
export interface Written {
  /** The range over a part of it, by offsets into it (UTF-16); null when the page has replaced it. */
  range(start: number, end: number): Range | null;
}

/** Whether the texts below an element are what a person reads: no component in it, nothing silent, nothing of ours. */
function isPlain(root: Element, skip: (element: Element) => boolean): boolean {
  const dom = domOf(root.ownerDocument, false);
  return (
    dom.one(NOT_PLAIN, root) === null &&
    [root, ...dom.all(HOSTS, root)].every((element) => dom.shadow(element) === null && !skip(element))
  );
}

/** The texts under `root` in the order in which a person reads them. */
function* textsUnder(root: Element, skip: (element: Element) => boolean): Generator<Text> {
  const dom = domOf(root.ownerDocument);
  const pending: Node[] = [root];
  const pushAll = (nodes: readonly Node[]) => {
    for (let at = nodes.length - 1; at >= 0; at--) pending.push(nodes[at] as Node);
  };
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const type = dom.type(node);
    if (type === 3) yield node as Text;
    else if (type === 1) {
      const element = node as Element;
      if (!SILENT.has(dom.tag(element)) && !skip(element)) pushAll(dom.shown(element));
    } else if (type === 11) pushAll(dom.children(node));
  }
}

/**
 * Walks the text nodes under `root` once. `skip` tells our own hosts, to leave out with all that is in them.
 * Text that is not displayed is indexed too: it does no harm to a search for the posting's own lines.
 */
export function createTextIndex(root: Element, skip: (element: Element) => boolean = () => false): TextIndex {
  const dom = domOf(root.ownerDocument);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const written: string[] = [];
  const parts: Squeezed[] = [];
  let length = 0;
  const plain = isPlain(root, skip);
  // The browser's own walker where it sees the same: each question to an element costs, and there are thousands.
  for (const node of plain ? dom.texts(root, MOST_TEXTS) : textsUnder(root, skip)) {
    if (length >= MOST_UNITS) break;
    const data = dom.data(node);
    const part = squeeze(data);
    if (part.text === '') continue;
    nodes.push(node);
    starts.push(length);
    written.push(data);
    parts.push(part);
    length += part.text.length;
  }

  /** The node that holds a unit, by its place among them. */
  const holderOf = (unit: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const locate = (unit: number): { node: Text; offset: number } | null => {
    const holder = holderOf(unit);
    const node = nodes[holder];
    const offset = parts[holder]?.offsets[unit - (starts[holder] ?? 0)];
    return node === undefined || offset === undefined ? null : { node, offset };
  };

  return {
    text: parts.map((part) => part.text).join(''),
    inComponents: !plain || root.getRootNode() !== root.ownerDocument,
    range(start, end) {
      const from = locate(start);
      const to = locate(end - 1);
      if (from === null || to === null || !dom.isConnected(from.node) || !dom.isConnected(to.node))
        return null;
      return dom.range(from.node, from.offset, to.node, to.offset + 1);
    },
    written(unit, text) {
      const holder = holderOf(unit);
      const [node, data, part] = [nodes[holder], written[holder], parts[holder]];
      if (node === undefined || data === undefined || part === undefined) return null;
      const at = data.indexOf(text);
      if (at < 0 || data.indexOf(text, at + 1) >= 0) return null;
      if (!part.text.startsWith(squeeze(text).text, unit - (starts[holder] as number))) return null;
      return {
        range: (start, end) => (dom.isConnected(node) ? dom.range(node, at + start, node, at + end) : null),
      };
    },
  };
}
