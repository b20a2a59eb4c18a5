import type { BoardElements } from '../board.ts';
import type { Candidate, Page } from '../candidate.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { lineOf, linesOf } from '../markup/walk.ts';
import { tellsOfEnd } from './closed.ts';

/** What the board's own elements hold, by the first layout whose description is there. */
export function readBoard(page: Page): Candidate[] {
  for (const layout of page.board?.elements ?? []) {
    if (layout.path?.test(page.url?.pathname ?? '') === false) continue;
    const pane = paneOf(page, layout);
    if (pane === null) continue;
    const found = readLayout(page, layout, pane);
    if (found !== null) return [found];
  }
  return [];
}

/** The pane that a layout's parts stand in; undefined for the whole page, null when the page lacks it. */
function paneOf({ dom, jobId }: Page, layout: BoardElements): Element | undefined | null {
  const { pane, paneAttribute } = layout;
  if (pane === undefined) return undefined;
  if (paneAttribute === undefined) return dom.one(pane) ?? undefined;
  return dom.all(pane).find((element) => dom.attribute(element, paneAttribute) === jobId) ?? null;
}

function readLayout(page: Page, layout: BoardElements, pane: Element | undefined): Candidate | null {
  const { dom, board } = page;
  const parts: Element[] = [];
  for (const element of dom.all(layout.description, pane).slice(0, layout.single ? 1 : 60))
    if (!parts.some((outer) => holds(dom, outer, element))) parts.push(element);
  const lines: Line<Element>[] = parts.flatMap((element) => linesOf(dom, element));
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 40) return null;
  const texts = (selector: string | undefined): string[] =>
    selector === undefined
      ? []
      : dom
          .all(selector, pane)
          .slice(0, 10)
          .flatMap((element) => nameIn(dom, element) ?? []);
  const titles = texts(layout.title).filter((title) => !tellsOfEnd(title));
  const isOne = layout.single !== true || layout.pane !== undefined || new Set(titles).size <= 1;
  const names = {
    title: (isOne ? titles[0] : null) ?? null,
    company: texts(layout.company)[0] ?? null,
    location: texts(layout.location)[0] ?? null,
  };
  const better = board?.names?.({
    ...names,
    pageTitle: dom.title,
    firstLine: lines[0]?.text ?? '',
    url: page.url,
  });
  if (better === null) return null;
  // A list stands in the elements of a posting too: its address names no job, and no element a title.
  const read = { ...names, ...better };
  if (read.title === null && page.jobId === null && layout.pane === undefined) return null;
  return {
    source: 'board',
    ...read,
    lines,
    region: parts.length === 1 ? (parts[0] as Element) : (pane ?? commonAncestor(dom, parts)),
    ids: [],
    sure: 0.8,
    ...(layout.partial && { partial: true as const }),
  };
}

/** What an element says: a picture by what it is called, a control by its text, though it gives no line. */
function nameIn(dom: Dom, element: Element): string | null {
  const tag = dom.tag(element);
  if (tag === 'img') return dom.attribute(element, 'alt')?.trim() || null;
  if (tag !== 'button') return lineOf(dom, element);
  return dom.rawText(element).replace(/\s+/g, ' ').trim().slice(0, MOST_OF_A_NAME) || null;
}
const MOST_OF_A_NAME = 200;

function holds(dom: Dom, outer: Node, inner: Node): boolean {
  for (
    let node = dom.parent(inner), steps = 0;
    node !== null && steps < 400;
    node = dom.parent(node), steps++
  )
    if (node === outer) return true;
  return false;
}

/** The innermost element that holds all of them; null for none. */
export function commonAncestor(dom: Dom, elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  const path: Node[] = [];
  const places = new Map<Node, number>();
  for (let node: Node | null = first; node !== null && path.length < 500; node = dom.parent(node)) {
    places.set(node, path.length);
    path.push(node);
  }
  let depth = 0;
  for (const other of others) {
    let at = -1;
    for (
      let node: Node | null = other, steps = 0;
      node !== null && steps < 500;
      node = dom.parent(node), steps++
    ) {
      at = places.get(node) ?? -1;
      if (at >= 0) break;
    }
    if (at < 0) return null;
    depth = Math.max(depth, at);
  }
  // A component's root is no element: what holds it is the component.
  while (depth < path.length && dom.type(path[depth] as Node) === 11) depth++;
  const found = path[depth];
  return found !== undefined && dom.type(found) === 1 ? (found as Element) : null;
}
