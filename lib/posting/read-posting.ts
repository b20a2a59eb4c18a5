import { boardByElements, boardOf, jobIdOf, parseAddress } from './address.ts';
import { type Candidate, type Page, type Source, sizeOf } from './candidate.ts';
import { agree, choose } from './choose.ts';
import { isDepartment } from './company/fits.ts';
import { guessCompany } from './company/guess.ts';
import { namesInTitles } from './company/in-titles.ts';
import { type Dom, domOf } from './markup/dom.ts';
import type { Line } from './markup/lines.ts';
import { linesOf } from './markup/walk.ts';
import { isShown, key, visibleTitles } from './names.ts';
import { reasonFor } from './not-a-posting.ts';
import type { PlainPosting, Reading } from './posting.ts';
import { findShown } from './region.ts';
import { tellSections } from './sections/tell-sections.ts';
import { MOST_OF_A_SUMMARY, shownLines } from './shown-lines.ts';
import { readBoard } from './sources/board.ts';
import { tellsOfEnd } from './sources/closed.ts';
import { readGeneral } from './sources/general.ts';
import { readJsonLd } from './sources/json-ld.ts';
import { readMicrodata } from './sources/microdata.ts';
import { NO_ONE_JOB } from './sources/other-pages.ts';
import { readRdfa } from './sources/rdfa.ts';
import { readSelection, type Selected, selectedIn } from './sources/selection.ts';
import type { Span } from './span.ts';
import { asWritten, guessTitle } from './title/guess-title.ts';
import { withoutEmployer, withoutInvitation, withoutReference } from './title/surroundings.ts';

export interface ReadOptions {
  /** What the person has marked; it is read as the posting whatever the page is. */
  readonly selection?: Range | string | null;
}

/** Data in the page, the surest first. */
const STRUCTURED: readonly Source[] = [readJsonLd, readMicrodata, readRdfa];

/**
 * Reads the posting that a page shows.
 *
 * `url` is the page's address, null when it is unknown. Nothing of the page is changed, and nothing in it makes this
 * throw: what can't be read gives a reason. The cost is bounded whatever the page holds.
 */
export function readPosting(document: Document, url: string | null, options: ReadOptions = {}): Reading {
  const reading = readPlain(document, url, options);
  return reading.posting === null ? reading : { ...reading, posting: tellSections(reading.posting) };
}

/** The part of it that needs the page: the same without the posting's language and sections. */
export function readPlain(
  document: Document,
  url: string | null,
  options: ReadOptions = {},
): Reading<PlainPosting> {
  try {
    const dom = domOf(document);
    const { selection = null } = options;
    const selected =
      selection === null || typeof selection === 'string' ? selection : selectedIn(dom, selection);
    return readDom(dom, url, selected);
  } catch {
    return { posting: null, reason: 'other' };
  }
}

/** The same, whether the page stands in a browser or was written down. */
export function readDom(dom: Dom, address: string | null, selected: Selected | null): Reading<PlainPosting> {
  try {
    return read(pageOf(dom, address), address, selected);
  } catch {
    return { posting: null, reason: 'other' };
  }
}

/** What the readers see of a page. */
export function pageOf(dom: Dom, address: string | null): Page {
  const url = parseAddress(address);
  const board = url === null ? boardByElements(dom) : boardOf(url);
  return { dom, url, board, jobId: jobIdOf(url, board), titles: visibleTitles(dom), offered: null };
}

function read(looked: Page, address: string | null, selection: Selected | null): Reading<PlainPosting> {
  const structured = STRUCTURED.flatMap((source) => source(looked));
  const page: Page = { ...looked, offered: titleOf(structured) };
  const boards = readBoard(page);
  if (selection !== null) return readSelected(page, address, selection, [...structured, ...boards]);
  if (page.url !== null && page.board?.apply?.test(page.url.pathname))
    return { posting: null, reason: 'apply' };
  let chosen = choose(page, structured, boards);
  if (chosen === null && page.board?.several !== undefined && page.dom.all(page.board.several).length > 1)
    chosen = 'several';
  if (chosen === 'several') return { posting: null, reason: 'several' };
  // Data about a job that the page does not show any more gives way to what it shows.
  const doubtful =
    chosen === null ||
    (chosen.source !== 'board' &&
      chosen.title !== null &&
      page.titles.headings.length > 0 &&
      !isShown(chosen.title, page.titles));
  if (doubtful) {
    const seen = readGeneral(page)[0];
    if (
      seen !== undefined &&
      (chosen === null || (chosen.title !== null && findShown(page.dom, chosen.lines) === null))
    )
      chosen = seen;
    // Data of which the page shows nothing, neither title nor words: a list's, or a summary for machines.
    else if (seen === undefined && chosen !== null && findShown(page.dom, chosen.lines) === null) {
      const reason = reasonFor(page);
      if (reason === 'list' || sizeOf(chosen) <= MOST_OF_A_SUMMARY) return { posting: null, reason };
    }
  }
  if (chosen === null || isOver(page, chosen)) return { posting: null, reason: reasonFor(page) };
  return posted(page, address, chosen, [...structured, ...boards]);
}

/** What all candidates call the job; null where they name several, or none. */
function titleOf(candidates: readonly Candidate[]): string | null {
  const [first = null, ...others] = candidates.map(({ title }) => title);
  const isOne = others.every((title) => key(title) === key(first)) && !NO_ONE_JOB.test(first ?? '');
  return isOne ? first : null;
}

const MOST_HEADINGS = 40;

/** Whether a heading that is shown says that the job is over, and the page shows nothing of what its data still says of it. */
function isOver({ dom }: Page, chosen: Candidate): boolean {
  const headings = DATA.has(chosen.source) ? dom.all('h1,h2,h3,h4').slice(0, MOST_HEADINGS) : [];
  const body = dom.one('body');
  return (
    body !== null &&
    headings.some((heading) => tellsOfEnd(dom.rawText(heading).trim())) &&
    findShown(dom, chosen.lines) === null &&
    linesOf(dom, body).some(({ kind, text }) => kind === 'heading' && tellsOfEnd(text))
  );
}
const DATA: ReadonlySet<string> = new Set(['json-ld', 'microdata', 'rdfa']);

function readSelected(
  page: Page,
  address: string | null,
  selection: Selected,
  others: readonly Candidate[],
): Reading<PlainPosting> {
  const selected = readSelection(page, selection)[0];
  if (selected === undefined || sizeOf(selected) < 20) return { posting: null, reason: 'empty' };
  const chosen = choose(
    page,
    others.filter(({ source }) => source !== 'board'),
    others.filter(({ source }) => source === 'board'),
  );
  const named = chosen === null || chosen === 'several' ? null : chosen;
  return posted(
    page,
    address,
    {
      ...selected,
      title: named?.title ?? null,
      company: named?.company ?? null,
      location: named?.location ?? null,
    },
    [],
  );
}

/** Makes the posting of the chosen candidate; what it does not say is taken from others that speak of the same job. */
function posted(
  page: Page,
  address: string | null,
  chosen: Candidate,
  others: readonly Candidate[],
): Reading<PlainPosting> {
  const same = others.filter((other) => other !== chosen && agree(chosen, other));
  const lacking = (name: 'title' | 'company' | 'location'): string | null =>
    chosen[name] ?? same.find((other) => other[name] !== null)?.[name] ?? null;
  const { lines, region } = shownLines(page, chosen, same);
  const text = lines.map((line) => line.text).join('\n');
  if (text.length < 20) return { posting: null, reason: 'empty' };
  const title = asWritten(lacking('title') ?? guessTitle(page.titles, [], []), page.titles);
  const given = lacking('company');
  const company =
    given !== null && !isDepartment(given)
      ? given
      : given === null
        ? guessCompany(page.dom, page.url, page.board, page.titles, title, text)
        : (namesInTitles(page.titles, title, page.board, false).said ?? given);
  const posting: PlainPosting = {
    title:
      chosen.source === 'general'
        ? withoutEmployer(title, company)
        : title && withoutReference(withoutInvitation(title)),
    company,
    location: lacking('location'),
    board: page.board?.id ?? null,
    source: chosen.source,
    url: address,
    jobId: page.jobId ?? chosen.ids[0] ?? null,
    text,
    lines: spansOf(lines),
  };
  return { posting, region, sure: chosen.sure };
}

function spansOf(lines: readonly Line[]): Span[] {
  let at = 0;
  return lines.map((line) => {
    const span: Span = {
      start: at,
      end: at + line.text.length,
      kind: line.kind === 'paragraph' ? (BULLET.test(line.text) ? 'item' : null) : line.kind,
      rank: line.rank,
      apart: true,
    };
    at += line.text.length + 1;
    return span;
  });
}

const BULLET = /^(?:[•●▪◦‣∙■♦►▶✓✔➢➤❖§·]|[-–—*]\s)/u;
