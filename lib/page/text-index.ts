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

/** Components inside of components. */
const MOST_DEPTH = 100;

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

/** The next node that is not below the current one; null at the end. */
function after(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null || walker.parentNode() === null) return next;
  }
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
  const walkerOf = (under: Node) => page.createTreeWalker(under, 0x1 | 0x4 /* elements and text */);
  // A component's own tree stands before what the page put into it.
  const walkers = [walkerOf(root)];
  const enter = (node: Node) => {
    const inside = node.nodeType === 1 ? (node as Element).shadowRoot : null;
    if (inside !== null && walkers.length < MOST_DEPTH) walkers.push(walkerOf(inside));
  };
  const isSilent = (node: Node): boolean =>
    node.nodeType === 1 && (SILENT.has((node as Element).localName) || skip(node as Element));
  const nextNode = (): Node | null => {
    while (walkers.length > 0) {
      const walker = walkers.at(-1) as TreeWalker;
      let node = walker.nextNode();
      while (node !== null && isSilent(node)) node = after(walker);
      if (node === null) walkers.pop();
      else {
        enter(node);
        return node;
      }
    }
    return null;
  };
  enter(root);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: Squeezed[] = [];
  let length = 0;
  for (let node = nextNode(); node !== null && length < MOST_UNITS; node = nextNode()) {
    if (node.nodeType !== 3) continue;
    const part = squeeze((node as Text).data);
    if (part.text === '') continue;
    nodes.push(node as Text);
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
