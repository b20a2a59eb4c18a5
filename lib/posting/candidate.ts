import type { Board } from './board.ts';
import type { Dom } from './markup/dom.ts';
import type { Line } from './markup/lines.ts';
import type { PostingSource } from './posting.ts';

/** A page as the sources see it. */
export interface Page {
  readonly dom: Dom;
  readonly url: URL | null;
  readonly board: Board | null;
  /** What the address names, by the board's rule. */
  readonly jobId: string | null;
  /** What the page itself calls what it shows: headings, its own title, its title for sharing. */
  readonly titles: VisibleTitles;
  /** The title of the one job that the page's data speak of; null where they speak of none or of several. */
  readonly offered: string | null;
}

export interface VisibleTitles {
  /** Texts of the first headings of rank 1, in order. */
  readonly headings: readonly string[];
  readonly document: string;
  readonly shared: string | null;
  readonly site: string | null;
}

/** A posting as one source sees it. */
export interface Candidate {
  readonly source: PostingSource;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** The description, a line for each block. */
  readonly lines: readonly Line<Element | never>[];
  /** The element that shows the description; null for data that no element shows. */
  readonly region: Element | null;
  /** Ids and addresses that the data gives for the job. */
  readonly ids: readonly string[];
  /** How sure the source is by itself, 0 to 1, before it is held against the page. */
  readonly sure: number;
  /** What is asked may stand behind its lines on the page. */
  readonly partial?: true;
}

/** One way to find postings in a page: every one it finds, none when there is none. */
export type Source = (page: Page) => Candidate[];

/** How many characters a candidate's description has. */
export function sizeOf(candidate: Candidate): number {
  return candidate.lines.reduce((sum, line) => sum + line.text.length, 0);
}
