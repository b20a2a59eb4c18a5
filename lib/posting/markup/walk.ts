import { type Dom, isHidden } from './dom.ts';
import { type Line, lineBuilder } from './lines.ts';
import { BLOCKS, SKIPPED } from './tags.ts';

/** How many nodes of one page are visited. */
export const MOST_NODES = 60_000;

/** Gives the lines of text below a node in the order of the page, without what is hidden. Bounded; never recursive. */
export function linesOf(
  dom: Dom,
  root: Node,
  leaveOut: (element: Element, tag: string) => boolean = () => false,
): Line<Element>[] {
  const builder = lineBuilder<Element>();
  // An entry is a node to enter, or a tag to close.
  const stack: (Node | { readonly close: string; readonly breaks: boolean })[] = [root];
  let around: Element | null = null;
  let visited = 0;
  while (stack.length > 0 && visited < MOST_NODES && !builder.full) {
    const next = stack.pop() as Node | { readonly close: string; readonly breaks: boolean };
    if (Object.hasOwn(next, 'close') && 'breaks' in next) {
      builder.close(next.close, next.breaks);
      continue;
    }
    const node = next as Node;
    visited++;
    const type = dom.type(node);
    if (type === 3) {
      const holder = dom.parent(node);
      // Text right under a component's root stands in the component.
      around = (holder !== null && dom.type(holder) === 11 ? dom.parent(holder) : holder) as Element | null;
      const data = dom.data(node);
      if (data.includes('_') && ICON.test(data) && around !== null && ICON_TAGS.has(dom.tag(around)))
        continue;
      builder.text(data, around);
      continue;
    }
    let below: readonly Node[];
    if (type === 1) {
      const element = node as Element;
      const tag = dom.tag(element);
      if (SKIPPED.has(tag) || isHidden(dom, element) || (node !== root && leaveOut(element, tag))) {
        if (BLOCKS.has(tag)) builder.open('br');
        continue;
      }
      const style = dom.attribute(element, 'style');
      const breaks =
        (style !== null && /display\s*:\s*(?:block|flex|grid|list-item)/i.test(style.slice(0, 2000))) ||
        (tag.includes('-') && standsAlone(dom, element));
      const drawn = isAnchor(dom, element, tag) ? 'span' : headingOf(dom, element, tag);
      builder.open(drawn, breaks);
      if (tag === 'br') continue;
      stack.push({ close: drawn, breaks });
      below = dom.shown(element);
    } else if (type === 11 || type === 9) below = dom.children(node);
    else continue;
    for (let index = Math.min(below.length, MOST_NODES - visited) - 1; index >= 0; index--)
      stack.push(below[index] as Node);
  }
  return builder.finish();
}

/** A sign that a font draws for its name, alone in an element: "expand_more". */
const ICON = /^\s*[a-z]+(?:_[a-z\d]+)+\s*$/;
const ICON_TAGS = new Set(['i', 'span', 'mat-icon']);

/** Whether no text stands right beside a component: it is no word in a line then. */
function standsAlone(dom: Dom, element: Element): boolean {
  const isText = (node: Node | null) => node !== null && dom.type(node) === 3 && dom.data(node).trim() !== '';
  return !isText(dom.nextSibling(element)) && !isText(dom.previousSibling(element));
}

/** A place to go to, not a link; old pages leave it open, so that all the rest stands in it. */
const isAnchor = (dom: Dom, element: Element, tag: string): boolean =>
  tag === 'a' && dom.attribute(element, 'href') === null && dom.attribute(element, 'name') !== null;

/** The tag that an element is drawn as: what calls itself a heading, by its role or its own name, is one. */
function headingOf(dom: Dom, element: Element, tag: string): string {
  const called = tag.includes('-') && HEADING_NAME.test(tag);
  if (!called && dom.attribute(element, 'role') !== 'heading') return tag;
  const level =
    dom.attribute(element, 'aria-level') ?? (called ? dom.attribute(element, 'level') : null) ?? '';
  return `h${/^[1-6]$/.test(level) ? level : '2'}`;
}

const HEADING_NAME = /-(?:heading|headline|title)$/;

/** The text of a small element in one line; null when it is empty. */
export function lineOf(dom: Dom, element: Element | null, most = 300): string | null {
  if (element === null) return null;
  const text = linesOf(dom, element)
    .map((line) => line.text)
    .join(' ')
    .trim();
  return text === '' || text.length > most ? null : text;
}
