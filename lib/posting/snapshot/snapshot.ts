/**
 * A page as it stands, written down: what reads a posting runs where the page does not wait for it. A part of a page is
 * what one root holds, the document's or an open component's; an element is named by its part and its place there.
 */
export interface Snapshot {
  readonly title: string;
  /** The document first; of each part that is a component, what it stands in comes before it. */
  readonly parts: readonly SnapshotPart[];
  /** What the person has marked, where that is to be read. */
  readonly selection: SnapshotPart | null;
}

export interface SnapshotPart {
  /** As the browser serialises it (HTML standard, 13.3). */
  readonly markup: string;
  /** The element whose component it is, or that the selection stands in; null for the document. */
  readonly host: Place | null;
}

/** An element of a snapshot. */
export interface Place {
  readonly part: number;
  /** Among the elements of its part in the document's order, what templates hold left out. */
  readonly element: number;
}

/** How many UTF-16 units of one page are written down; a larger page is not read. */
export const MOST_MARKUP = 16_000_000;
/** More components than these are not found in a page, and a selection. */
export const MOST_PARTS = 302;
