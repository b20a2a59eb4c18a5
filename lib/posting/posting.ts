import type { Span } from './span.ts';

/** Where a reading came from, the surest first. */
export type PostingSource = 'json-ld' | 'microdata' | 'rdfa' | 'board' | 'general' | 'selection' | 'text';

/** What a stretch of a posting is about. */
export type SectionKind = 'requirements' | 'preferred' | 'duties' | 'about' | 'benefits' | 'legal' | 'other';

/** A line of the posting: a heading, a paragraph or a list item. Blocks are in order and do not overlap. */
export interface Block {
  /** UTF-16 offsets into `Posting.text`; `end` is exclusive. Bullets and white space around stand outside. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** The section that the block stands in, told from the nearest heading or lead-in above it. */
  readonly section: SectionKind;
  /** Index in `blocks` of the heading or lead-in that opens this block's section or list; null when there is none. */
  readonly heading: number | null;
}

/** A job advertisement as read from a page. */
export interface Posting {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** The posting's language as a BCP 47 primary tag ("en"), null when it can't be told. */
  readonly language: string | null;
  /** The id of the board's file ("indeed"), null on a page of no known board. */
  readonly board: string | null;
  readonly source: PostingSource;
  readonly url: string | null;
  /** What tells this job from the next on the same board (from the address or the data); null when there is none. */
  readonly jobId: string | null;
  /** Plain text, a line for each block; all offsets count UTF-16 units of this string. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * A posting as its page shows it, before its language and its sections are told: that needs no page, and is left to
 * whoever finds its requirements.
 */
export interface PlainPosting extends Omit<Posting, 'language' | 'blocks'> {
  /** The lines of the text, in order. */
  readonly lines: readonly Span[];
}

/**
 * Why a page gave no posting: a list of jobs, a wall (login, captcha), several postings of which none is named, an
 * application form, an employer's landing page, no text at all, more than we read, or none of these.
 */
export type NotAPostingReason =
  | 'list'
  | 'blocked'
  | 'several'
  | 'apply'
  | 'landing'
  | 'empty'
  | 'too-large'
  | 'other';

export interface NotAPosting {
  readonly posting: null;
  readonly reason: NotAPostingReason;
}

export interface PostingRead<Of = Posting> {
  readonly posting: Of;
  /** The element that shows the posting's text; null when the text is nowhere in the page. Never serialised. */
  readonly region: Element | null;
  /** How sure the reader is that this is the job the page shows, 0 to 1. */
  readonly sure: number;
}

/** Told apart by the reader of a page: a posting, or the reason for none. */
export type Reading<Of = Posting> = PostingRead<Of> | NotAPosting;
