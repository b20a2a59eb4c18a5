import { type Dom, isHidden } from './markup/dom.ts';
import type { Line } from './markup/lines.ts';
import { linesOf } from './markup/walk.ts';
import { key } from './names.ts';
import { commonAncestor } from './sources/board.ts';

/** What the page shows of a description that came as data. */
export interface Shown {
  /** The innermost element that holds nearly all of it. */
  readonly region: Element;
  /** The page's own lines from the first to the last of it. */
  readonly lines: readonly Line<Element>[];
  /** The share of the description's letters that these lines hold. */
  readonly covered: number;
  /** The share of these lines' letters that are not the description's. */
  readonly beside: number;
}

/** Shorter lines prove nothing: "Requirements" stands in many places. */
const LEAST_LETTERS = 24;

/** Which of the keys stand in a text. Most follow each other there: the next is looked for where the last one ended. */
function holdsIn(text: string, keys: readonly string[]): boolean[] {
  const known = new Map<string, number>();
  let end = 0;
  return keys.map((own) => {
    if (own === '') return false;
    const at = text.startsWith(own, end) ? end : (known.get(own) ?? text.indexOf(own));
    known.set(own, at);
    if (at >= 0) end = at + own.length;
    return at >= 0;
  });
}

/** Elements whose text is not shown. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'iframe', 'head']);
/** A shorter description may stand in more than one place. */
const LEAST_WHOLE = 200;
const DEEPEST = 300;

/** Letters and digits: what {@link key} keeps. */
const KEPT = /[\p{L}\p{N}+#]/u;

/** Whether the lines stand in a text one right after the other as they are written: far cheaper to tell than by keys. */
function holdsInRow(text: string, lines: readonly Line[]): boolean {
  let end = -1;
  for (const line of lines) {
    if (end >= 0 && text.startsWith(line.text, end)) {
      end += line.text.length;
      continue;
    }
    const at = text.indexOf(line.text, Math.max(0, end));
    if (at < 0 || (end >= 0 && KEPT.test(text.slice(end, at)))) return false;
    end = at + line.text.length;
  }
  return end >= 0;
}

/**
 * The innermost element in which a description stands whole and in order, found from the top by the text of elements
 * alone: most pages show it so. Null where they do not, and where it stands in two places: then {@link findShown} tells.
 */
export function findWhole(dom: Dom, description: readonly Line[]): Element | null {
  const wanted = key(description.map((line) => line.text).join(''));
  if (wanted.length < LEAST_WHOLE) return null;
  const holds = (element: Element): boolean => {
    const text = dom.rawText(element);
    return holdsInRow(text, description) || key(text).includes(wanted);
  };
  const isLong = (node: Node): node is Element =>
    dom.type(node) === 1 &&
    !SILENT.has(dom.tag(node as Element)) &&
    dom.rawText(node).length >= wanted.length;
  let holder = dom.one('body');
  let sure = false;
  for (let depth = 0; holder !== null && depth < DEEPEST; depth++) {
    const long: Element[] = dom.children(holder).filter(isLong);
    // One alone needs no look into its words before the end.
    const inner = long.length > 1 ? long.filter(holds) : long;
    const [next, another] = inner;
    if (next === undefined) return sure || holds(holder) ? holder : null;
    if (another !== undefined || isHidden(dom, next)) return null;
    sure = long.length > 1;
    holder = next;
  }
  return null;
}

/** Finds where the page shows a description; null when it shows too little of it. */
export function findShown(dom: Dom, description: readonly Line[]): Shown | null {
  const body = dom.one('body');
  if (body === null) return null;
  const wanted = key(description.map((line) => line.text).join(''));
  if (wanted.length < LEAST_LETTERS) return null;
  const lines = linesOf(dom, body);
  const keys = lines.map((line) => key(line.text));
  const held = holdsIn(wanted, keys);
  const hits = keys.map((own, index) => own.length >= LEAST_LETTERS && held[index] === true);
  // The densest stretch: a teaser of the description elsewhere in the page is not it.
  let best: { from: number; to: number; sum: number } | null = null;
  let from = 0;
  let sum = 0;
  hits.forEach((hit, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    const own = keys[index] as string;
    sum += hit ? own.length : held[index] ? 0 : -Math.max(own.length, 10);
    if (sum > 0 && hit && (best === null || sum > best.sum)) best = { from, to: index, sum };
  });
  if (best === null) return null;
  let { from: first, to: last } = best as { from: number; to: number; sum: number };
  while (first <= last && !hits[first]) first++;
  // Short lines at both ends belong to it where the description has them at its ends.
  while (first > 0 && keys[first - 1] !== '' && wanted.startsWith(`${keys[first - 1]}${keys[first]}`))
    first--;
  while (last + 1 < keys.length && keys[last + 1] !== '' && wanted.endsWith(`${keys[last]}${keys[last + 1]}`))
    last++;
  const run = lines.slice(first, last + 1);
  const letters = keys.slice(first, last + 1).reduce((total, own) => total + own.length, 0);
  const matched = keys
    .slice(first, last + 1)
    .reduce((total, own, index) => total + (held[first + index] ? own.length : 0), 0);
  const covered = matched / wanted.length;
  if (covered < 0.5) return null;
  const region = commonAncestor(
    dom,
    run.map((line) => line.origin).filter((origin): origin is Element => origin !== null),
  );
  return region === null ? null : { region, lines: run, covered, beside: 1 - matched / letters };
}
