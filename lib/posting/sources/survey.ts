import { type Candidate, type Source, sizeOf } from '../candidate.ts';
import { fitOf } from '../choose.ts';
import { domOf } from '../markup/dom.ts';
import { isShown } from '../names.ts';
import type { PostingSource } from '../posting.ts';
import { pageOf } from '../read-posting.ts';
import { readBoard } from './board.ts';
import { readGeneral } from './general.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { readRdfa } from './rdfa.ts';

/** What one source found in a page, in figures: nothing of its text. */
export interface Survey {
  readonly source: PostingSource;
  /** Of the description. */
  readonly letters: number;
  readonly blocks: number;
  /** Whether the page's headings or its title show the candidate's title; null when it has none. */
  readonly titleShown: boolean | null;
  /** How well it fits the address and what the page shows: the best fit is read, one below nothing is refused. */
  readonly fit: number;
}

const SOURCES: readonly Source[] = [readJsonLd, readMicrodata, readRdfa, readBoard, readGeneral];
const MOST_OF_A_SOURCE = 5;

/** Every source's candidates on a page, for a report on why it was read as it was. */
export function surveySources(document: Document, address: string): Survey[] {
  const page = pageOf(domOf(document), address);
  const figures = (candidate: Candidate): Survey => ({
    source: candidate.source,
    letters: sizeOf(candidate),
    blocks: candidate.lines.length,
    titleShown: candidate.title === null ? null : isShown(candidate.title, page.titles),
    fit: Math.round(fitOf(page, candidate) * 10) / 10,
  });
  return SOURCES.flatMap((source) => source(page).slice(0, MOST_OF_A_SOURCE).map(figures));
}
