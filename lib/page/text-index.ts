/** Elements whose text a person does not read. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'SVG',
  'IFRAME',
  'OBJECT',
]);

/** The most UTF-16 units of page text that are indexed: a posting stands well within it. */
const MOST_UNITS = 2_000_000;

/** Components inside of components. */
const MOST_DEPTH = 100;

/** White space, and the characters that a page hides inside words. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A text without its blanks, and where each of its units stood in the original (UTF-16 offsets). */
export interface Squeezed {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** Drops blanks, so that line breaks and indentation do not matter when a posting is found in a page. */
export function squeeze(text: string): Squeezed {
  const offsets = new Uint32Array(text.length);
  const kept: string[] = [];
  let count = 0;
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    if (isBlank(text.charCodeAt(at))) {
      if (from >= 0) kept.push(text.slice(from, at));
      from = -1;
    } else {
      if (from < 0) from = at;
      offsets[count++] = at;
    }
  }
  if (from >= 0) kept.push(text.slice(from));
  return { text: kept.join(''), offsets: offsets.subarray(0, count) };
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
  const walkerOf = (under: Node) =>
    page.createTreeWalker(under, 0x1 | 0x4 /* elements and text */, {
      acceptNode: (node) =>
        node.nodeType === 1 && (SILENT.has(node.nodeName.toUpperCase()) || skip(node as Element))
          ? 2 /* reject with its subtree */
          : 1,
    });
  // A component's own tree stands before what the page put into it.
  const walkers = [walkerOf(root)];
  const enter = (node: Node) => {
    const inside = node.nodeType === 1 ? (node as Element).shadowRoot : null;
    if (inside !== null && walkers.length < MOST_DEPTH) walkers.push(walkerOf(inside));
  };
  const nextNode = (): Node | null => {
    while (walkers.length > 0) {
      const node = walkers.at(-1)?.nextNode() ?? null;
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
