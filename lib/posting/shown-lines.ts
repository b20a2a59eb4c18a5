import { type Candidate, type Page, sizeOf } from './candidate.ts';
import { agree } from './choose.ts';
import { withContinuation } from './continuation.ts';
import { readsAsJobTitle } from './job-title/job-title.ts';
import type { Line } from './markup/lines.ts';
import { key } from './names.ts';
import { findShown, findWhole } from './region.ts';
import { classifyHeading } from './sections/heading.ts';
import { languageOf } from './sections/language.ts';
import { lexiconsFor } from './sections/lexicon.ts';
import { promotes } from './sources/beside.ts';
import { readGeneral } from './sources/general.ts';

interface Shown {
  readonly lines: readonly Line[];
  readonly region: Element | null;
}

/**
 * The lines to read and the element that shows them. Data that came as one long line gives way to the same words as the
 * page shows them, in lines; data that was cut short gives way to the board's longer text, and data that ends with three
 * dots to the page's.
 */
export function shownLines(page: Page, chosen: Candidate, same: readonly Candidate[]): Shown {
  if (chosen.region !== null || chosen.source === 'selection') {
    const around = isPieced(page, chosen) ? aroundPieces(page, chosen) : null;
    if (around === null && (chosen.partial || MARKUP.has(chosen.source))) {
      const asked = withAsked(page, chosen);
      if (asked !== null) return asked;
    }
    const { lines, region } = around ?? chosen;
    return { lines, region };
  }
  const size = sizeOf(chosen);
  const board = same.find((other) => other.source === 'board');
  const flat = size >= 600 && chosen.lines.length <= MOST_FLAT;
  if (
    board !== undefined &&
    (sizeOf(board) > 1.3 * size ||
      (chosen.lines.length <= MOST_FLAT &&
        board.lines.length > chosen.lines.length &&
        sizeOf(board) > 0.8 * size))
  )
    return { lines: board.lines, region: board.region };
  const uncut = wholeOfCut(page, chosen);
  if (uncut !== null) return { lines: uncut.lines, region: uncut.region };
  const asked = flat ? null : withAsked(page, chosen);
  if (asked !== null) return asked;
  const whole = flat ? null : findWhole(page.dom, chosen.lines);
  const fuller = whole !== null && size > MOST_OF_A_SUMMARY ? null : fullerThan(page, chosen);
  if (fuller !== null) return { lines: fuller.lines, region: fuller.region };
  if (whole !== null) return goingOn(page, chosen, whole);
  const shown = findShown(page.dom, chosen.lines);
  if (flat && shown !== null && shown.covered > 0.9 && shown.beside < 0.1 && shown.lines.length > 3)
    return { lines: shown.lines, region: shown.region };
  if (!flat && shown !== null && shown.covered >= NEARLY_ALL) return goingOn(page, chosen, shown.region);
  return { lines: chosen.lines, region: shown?.region ?? board?.region ?? null };
}

const MOST_FLAT = 3;

/** Data with what the page says right behind it in the same element. */
const goingOn = ({ dom }: Page, { lines }: Candidate, region: Element): Shown => ({
  lines: withContinuation(dom, region, lines),
  region,
});

const MARKUP: ReadonlySet<string> = new Set(['microdata', 'rdfa']);

/** Whether marked parts all over the page were put together: what stands between them is not among them. */
const isPieced = ({ dom }: Page, { source, region }: Candidate): boolean =>
  region !== null &&
  (source === 'microdata' || source === 'rdfa') &&
  (dom.attribute(region, 'itemscope') ?? dom.attribute(region, 'typeof')) !== null;

/** The posting as the page shows it around such parts, where it shows most of them; null where it does not. */
function aroundPieces(page: Page, chosen: Candidate): Candidate | null {
  const seen = seenOf(page, chosen);
  if (seen === null) return null;
  const text = textOf(seen);
  const lacks = chosen.lines.some(
    (line) => line.text.length <= MOST_OF_A_PIECE && !text.includes(key(line.text)),
  );
  return !lacks && heldIn(text, chosen) >= MOST_PIECES * sizeOf(chosen) ? seen : null;
}
const MOST_PIECES = 0.5;
/** A longer line sums the others up, for machines. */
const MOST_OF_A_PIECE = 400;

/** What the page shows of the same job by its looks. */
function seenOf(page: Page, chosen: Candidate): Candidate | null {
  const seen = readGeneral(page)[0];
  return seen !== undefined && agree(chosen, seen) ? seen : null;
}

/** A candidate's text as a key. */
const textOf = ({ lines }: Candidate): string => key(lines.map((line) => line.text).join(''));

/** How many characters of a candidate's lines a text has, that is a key. */
const heldIn = (text: string, { lines }: Candidate): number =>
  lines.reduce((sum, line) => sum + (text.includes(key(line.text)) ? line.text.length : 0), 0);

/** The posting as the page shows it, where its data ends in the midst with three dots; null where it does not. */
function wholeOfCut(page: Page, chosen: Candidate): Candidate | null {
  const last = chosen.lines.at(-1)?.text ?? '';
  if (!THREE_DOTS.test(last)) return null;
  const seen = seenOf(page, chosen);
  if (seen === null || sizeOf(seen) <= sizeOf(chosen)) return null;
  const text = textOf(seen);
  const before = { ...chosen, lines: chosen.lines.slice(0, -1) };
  // Where the page's line has the dots as well, nothing was cut off.
  const begun = key(last.replace(THREE_DOTS, ''));
  const goesOn = seen.lines.some(({ text: line }) => key(line).includes(begun) && key(line) !== begun);
  return goesOn && heldIn(text, before) >= NEARLY_ALL * sizeOf(before) ? seen : null;
}
const THREE_DOTS = /\s?(?:…|\.\.\.)$/;

/**
 * The posting with the section that says what is asked, where its data ends right before it and the page goes on; null
 * where the data has such a section, or the page has none.
 */
function withAsked(page: Page, chosen: Candidate): Shown | null {
  const { dom } = page;
  const declared = dom.root === null ? null : dom.attribute(dom.root, 'lang');
  // A site's own headings may be of another language than the text between them.
  const lexicons = lexiconsFor(
    declared === null ? null : languageOf(chosen.lines.map(({ text }) => text).join('\n')),
    declared?.slice(0, 2).toLowerCase() ?? null,
  );
  const tells = (line: Line): string | undefined => classifyHeading(line.text, lexicons)?.kind;
  const asks = (line: Line): boolean => announces(line) && ASKING.has(tells(line) ?? '');
  if (sizeOf(chosen) < LEAST_OF_DATA || (!chosen.partial && chosen.lines.some(asks))) return null;
  const seen = seenOf(page, chosen);
  const last = key(chosen.lines.at(-1)?.text ?? null);
  const end = seen?.lines.findIndex(({ text }) => key(text) === last) ?? -1;
  if (seen === null || end < 0 || heldIn(textOf(seen), chosen) < NEARLY_ALL * sizeOf(chosen)) return null;
  const behind = seen.lines.slice(end + 1);
  const [heading] = behind;
  if (heading === undefined || !asks(heading)) return null;
  // A bold line between two lists is of the section.
  const ends = (line: Line): boolean =>
    (announces(line) && !asks(line) && (line.kind === 'heading' || tells(line) !== undefined)) ||
    (line.kind === 'paragraph' && line.text.length <= MOST_OF_A_LABEL && readsAsJobTitle(line.text));
  const next = behind.findIndex((line, index) => index > 0 && ends(line));
  const section = behind.slice(0, next < 0 ? behind.length : next);
  // What leads elsewhere, or offers something to those who look, is the board's.
  if (section.some(({ text, linked }) => linked > 0.5 * text.length || promotes(text) || OFFERS.test(text)))
    return null;
  if (section.filter(({ kind, text }) => kind === 'item' || DASHED.test(text)).length < LEAST_ITEMS)
    return null;
  return { lines: [...chosen.lines, ...section], region: seen.region };
}
const ASKING: ReadonlySet<string> = new Set(['requirements', 'preferred']);
const LEAST_OF_DATA = 300;
const LEAST_ITEMS = 2;
const OFFERS =
  /^(?:upload|create|sign|log|register|set up|save|complete|add|hochladen|lebenslauf hochladen|téléchargez|sube|crea|carica|dodaj)\b.{0,40}\b(?:cv|resume|résumé|account|alerts?|profile?|konto|lebenslauf|compte|cuenta|perfil|conto|profilo|konto)\b/i;
const DASHED = /^[-–•*]\s/;

/** Longer data is the posting. */
const MOST_OF_A_TEASER = 3_000;
/** Shorter data says no more than what the job is. */
export const MOST_OF_A_SUMMARY = 500;

/** Items and headings of a posting that the page shows in parts. */
const LEAST_PARTS = 3;

/**
 * The posting as the page shows it, where its data only sums it up, left the headings out or a sentence between its
 * first words and its last; null where the data is the posting.
 */
function fullerThan(page: Page, chosen: Candidate): Candidate | null {
  const size = sizeOf(chosen);
  if (size > MOST_OF_A_TEASER) return null;
  const seen = seenOf(page, chosen);
  if (seen === null || sizeOf(seen) < size) return null;
  const parts = seen.lines.filter((line) => line.kind === 'item' || line.kind === 'heading' || line.rank > 0);
  if (parts.length < LEAST_PARTS) return null;
  const held = heldIn(textOf(seen), chosen);
  if (chosen.lines.some(announces))
    return held >= NEARLY_ALL * size && hasSameEnds(chosen, seen) ? seen : null;
  const isSummary = size <= MOST_OF_A_SUMMARY && sizeOf(seen) >= 3 * size;
  return held >= 0.6 * size || isSummary ? seen : null;
}
const NEARLY_ALL = 0.9;
/** A heading, by its markup or as plain text writes it: "Requisitos:". */
const announces = ({ kind, rank, text }: Line): boolean =>
  kind === 'heading' || rank > 0 || (text.length <= MOST_OF_A_LABEL && /[:：]\**$/.test(text));
const MOST_OF_A_LABEL = 60;

/** Whether both begin and end with the same words, whatever stands over the first of them. */
function hasSameEnds(one: Candidate, other: Candidate): boolean {
  const [own, its] = [one, other].map(({ lines }) => lines.filter(({ kind }) => kind !== 'heading'));
  const same = (at: number) => key(own?.at(at)?.text ?? null) === key(its?.at(at)?.text ?? null);
  return same(0) && same(-1);
}
