/** A line of the posting's text as its source gives it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** What the source shows the line as; null when it shows nothing. */
  readonly kind: 'heading' | 'item' | 'paragraph' | null;
  /** 1 to 6 by a heading's tag, 7 for a line all in bold, 0 for none. */
  readonly rank: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
}
