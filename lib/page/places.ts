import type { PlainPosting } from '../posting/posting.ts';
import type { Level, Requirements, Span } from '../requirements/requirement.ts';
import { type Anchor, createAnchor } from './anchor.ts';
import { createPainter } from './painter.ts';

/** Where a posting's words stand in the page, and what is painted on them. */
export interface Places {
  /** The posting that the page shows now, in this element; null where no element is known to hold it. */
  set(posting: PlainPosting, region: Element | null): void;
  /** Looks for the posting's words now, and not when they are first asked for. */
  search(): void;
  /** The page has changed: what is asked next is searched anew. */
  changed(): void;
  /** Whether the page shows any of the posting's words. */
  found(): boolean;
  /** Whether the posting's words are still where they were found. Cheap. */
  stand(): boolean;
  range(span: Span): Range | null;
  /** The requirement whose words stand at a point of the viewport (CSS pixels), as painted last; null where none does. */
  at(x: number, y: number): number | null;
  paint(found: Requirements): void;
  clear(): void;
}

export function createPlaces(page: Document, isOurs: (element: Element) => boolean): Places {
  const painter = createPainter(page);
  let posting: PlainPosting | null = null;
  let region: Element | null = null;
  let anchor: Anchor | null = null;
  /** The first of the posting's lines that the page shows: it collapses when the page replaces it. */
  let first: Range | null = null;
  let painted: readonly { readonly requirement: number; readonly range: Range }[] = [];

  const search = (): Anchor | null => {
    if (posting === null || anchor !== null) return anchor;
    const found = createAnchor(posting.text, posting.lines, region?.isConnected ? region : page.body, isOurs);
    const lines = posting.lines.values();
    first = null;
    for (let next = lines.next(); first === null && !next.done; next = lines.next())
      first = found.range(next.value);
    anchor = found;
    return found;
  };
  return {
    set(next, holder) {
      posting = next;
      region = holder;
      anchor = null;
      first = null;
    },
    search: () => void search(),
    changed() {
      anchor = null;
    },
    found: () => search() !== null && first !== null,
    stand: () => region?.isConnected !== false && first?.collapsed !== true,
    range: (span) => search()?.range(span) ?? null,
    at: (x, y) =>
      painted.find(
        ({ range }) =>
          !range.collapsed &&
          [...range.getClientRects()].some(
            ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
          ),
      )?.requirement ?? null,
    paint({ requirements }) {
      const ranges: Record<Level, Range[]> = { required: [], preferred: [], mentioned: [] };
      painted = requirements.flatMap(({ level, anyOf, also }, requirement) =>
        [...anyOf, ...also].flatMap((span) => {
          const range = search()?.range(span) ?? null;
          if (range === null) return [];
          ranges[level].push(range);
          return [{ requirement, range }];
        }),
      );
      painter.paint(ranges, anchor?.inComponents);
    },
    clear() {
      posting = null;
      region = null;
      anchor = null;
      first = null;
      painted = [];
      painter.clear();
    },
  };
}
