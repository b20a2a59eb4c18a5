import { domOf, type PageDom } from '../markup/dom.ts';
import { selectedIn } from '../sources/selection.ts';
import { MOST_MARKUP, type Place, type Snapshot, type SnapshotPart } from './snapshot.ts';

/** A page written down, and the way back to its elements. */
export interface Taken {
  /** Null where the page is larger than what is read. */
  readonly snapshot: Snapshot | null;
  /** The page's element of that place; null when there is none. */
  readonly elementAt: (place: Place) => Element | null;
}

/**
 * Writes a page down, and of a selection what it holds: by the browser itself, so that no element is asked alone. Of a
 * page that is too large a selection is still written down.
 */
export function takeSnapshot(
  document: Document,
  dom: PageDom = domOf(document),
  selection: Range | null = null,
): Taken {
  const roots = dom.roots();
  // What stands for those without scripts is text to a browser that runs them, and so it is written.
  const counted = dom.one('noscript *') === null ? '*' : ':not(noscript *)';
  const lists = [document, ...roots].map((root) => dom.listOf(root, counted));
  const selected = selection === null ? null : selectionOf(dom, selection, lists);
  const parts: SnapshotPart[] = [{ markup: dom.root === null ? '' : dom.markup(dom.root), host: null }];
  for (const root of roots)
    parts.push({ markup: dom.markup(root), host: placeIn(lists, dom.parent(root) as Element | null) });
  const units = [...parts, selected].reduce((sum, part) => sum + (part?.markup.length ?? 0), 0);
  const title = dom.title;
  return {
    snapshot:
      units <= MOST_MARKUP
        ? { title, parts, selection: selected }
        : selected === null || selected.markup.length > MOST_MARKUP
          ? null
          : { title, parts: [{ markup: '', host: null }], selection: { ...selected, host: null } },
    elementAt: ({ part, element }) => lists[part]?.[element] ?? null,
  };
}

function selectionOf(dom: PageDom, range: Range, lists: readonly ArrayLike<Element>[]): SnapshotPart {
  const { content, around } = selectedIn(dom, range);
  return { markup: dom.markupOf(content), host: placeIn(lists, around) };
}

function placeIn(lists: readonly ArrayLike<Element>[], wanted: Element | null): Place | null {
  for (const [part, list] of lists.entries())
    for (let element = 0; element < list.length; element++)
      if (list[element] === wanted) return { part, element };
  return null;
}
