import { domOf } from '../posting/markup/dom.ts';

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

/** The most UTF-16 units of page text that are indexed: a posting stands well within it. */
const MOST_UNITS = 2_000_000;

/** White space, and the characters that a page hides inside words. */
const BLANKS = /[\0-\x20\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/g;

/** A text without its blanks, and the offset of each unit that is kept. */
export interface Squeezed {
  readonly text: string;
  /** Worked out when it is first asked for: of most texts nothing is painted. */
  readonly offsets: Uint32Array;
}

/** Drops blanks, so that line breaks and indentation do not matter when a posting is found in a page. */
export function squeeze(text: string): Squeezed {
  const kept = text.replace(BLANKS, '');
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
  /** A range over the units from `start` to `end` (exclusive) of `text`; null when the page has replaced them. */
  range(start: number, end: number): Range | null;
}

/**
 * Walks the text nodes under `root` once. `skip` tells elements to leave out with all that is in them (our own host).
 * Text that is not displayed is indexed too: it does no harm to a search for the posting's own lines.
 */
export function createTextIndex(root: Element, skip: (element: Element) => boolean = () => false): TextIndex {
  const page = root.ownerDocument;
  const dom = domOf(page);
  const pending: Node[] = [root];
  const pushAll = (nodes: readonly Node[]) => {
    for (let at = nodes.length - 1; at >= 0; at--) pending.push(nodes[at] as Node);
  };
  /** The next text in the order in which a person reads it; null at the end. */
  const nextText = (): Text | null => {
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const type = dom.type(node);
      if (type === 3) return node as Text;
      if (type === 1) {
        const element = node as Element;
        const tag = dom.tag(element);
        if (SILENT.has(tag) || skip(element)) continue;
        pushAll(dom.shown(element));
      } else if (type === 11) pushAll(dom.children(node));
    }
    return null;
  };
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: Squeezed[] = [];
  let length = 0;
  for (let node = nextText(); node !== null && length < MOST_UNITS; node = nextText()) {
    const part = squeeze(dom.data(node));
    if (part.text === '') continue;
    nodes.push(node);
    starts.push(length);
    parts.push(part);
    length += part.text.length;
  }

  const locate = (unit: number): { node: Text; offset: number } | null => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= unit) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    const offset = parts[low]?.offsets[unit - (starts[low] ?? 0)];
    return node === undefined || offset === undefined ? null : { node, offset };
  };

  return {
    text: parts.map((part) => part.text).join(''),
    range(start, end) {
      const from = locate(start);
      const to = locate(end - 1);
      if (from === null || to === null || !from.node.isConnected || !to.node.isConnected) return null;
      if (from.offset > from.node.length || to.offset + 1 > to.node.length) return null;
      const range = page.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      return range;
    },
  };
}
