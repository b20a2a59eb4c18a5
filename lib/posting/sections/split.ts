import { asks } from './asking-lists.ts';
import { capitalHeadings } from './capital-headings.ts';
import { closingHeading } from './closing-heading.ts';
import { FLAT, flatHeadings, flatLeadIns, namedAbout } from './flat-headings.ts';
import { classifyHeading } from './heading.ts';
import { apart, gluedHeadings, headingBefore, lostEnds } from './inline-headings.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './phrases.ts';
import {
  ascending,
  BULLET,
  DASH,
  type Found,
  GLUED_SENTENCE,
  gluedAsking,
  gluedWords,
  JOINED,
  MOST_SEARCHED,
  PLUS,
  positions,
  STARS,
  spacedCapitals,
} from './signs.ts';

/** A stretch of a line that stands for itself. */
export interface Piece {
  start: number;
  end: number;
  kind: 'heading' | 'item' | 'paragraph' | null;
}

/** "Financial reporting: 2 years": what is practised so long is no heading. */
const YEARS_BEHIND = /^\s*\d{1,2}\+? (?:years?|yrs?|months?)(?!\p{L})/iu;

/** So many things that are asked one behind the other are a list without its ends. */
const FEWEST_ASKING = 3;
/** A question at the beginning of a line that goes on. */
const ASKING = /^[^.!?¿:]{4,70}\?(?=\s*[\p{Lu}\d])/u;
/** So much of it is the words of a heading. */
const WHOLE_QUESTION = 0.6;
/** Lines shorter than this hold no sections run together. */
const LONG = 180;

/**
 * Cuts one line into the headings, items and paragraphs that are run together in it. Offsets are the line's own, plus
 * `offset`. A short line comes back whole unless a heading and a colon open it.
 */
export function splitLine(
  line: string,
  offset: number,
  kind: Piece['kind'],
  lexicons: readonly Lexicon[],
): Piece[] {
  const text = line.length > MOST_SEARCHED ? line.slice(0, MOST_SEARCHED) : line;
  const cuts = new Map<number, Piece['kind']>();
  const cut = (at: number, as: Piece['kind']) => {
    if (at >= 0 && at < line.length && (!cuts.has(at) || as !== null)) cuts.set(at, as);
  };
  if (kind !== 'heading') {
    const long = line.length >= LONG;
    const headings: Found[] = [];
    if (long) {
      const dashes = positions(text, DASH);
      if (dashes.length >= 3) for (const { at } of dashes) cut(at, 'item');
      const pluses = positions(text, PLUS);
      if (pluses.length >= 3 && line.length / pluses.length >= 40)
        for (const { at } of pluses) cut(at, 'item');
      for (const { at } of ascending(text)) cut(at, 'item');
      headings.push(...namedAbout(text), ...lostEnds(text, lexicons));
      if (kind !== 'item') headings.push(...capitalHeadings(text, lexicons));
      headings.push(...gluedHeadings(text, lexicons, line.length >= FLAT));
    }
    const bullets = positions(text, BULLET);
    const opened = bullets[0];
    // "Duties • Mend the looms": the bullet of the first item behind its heading.
    if (bullets.length === 1 && opened !== undefined && opened.at > 0) {
      const before = text.slice(0, opened.at);
      if (classifyHeading(before, lexicons)?.whole) {
        cut(0, 'heading');
        cut(opened.at, 'item');
      }
    }
    if (bullets.length >= 2) for (const { at } of bullets) cut(at, 'item');
    // "What’s in it for you?27 days of holiday": a question that is a heading, and its answer.
    const question = ASKING.exec(text)?.[0] ?? '';
    if ((classifyHeading(question, lexicons)?.coverage ?? 0) >= WHOLE_QUESTION) {
      cut(0, 'heading');
      cut(question.length, kind);
    }
    const stars = positions(text, STARS);
    if (stars.length >= 2) for (const { at } of stars) cut(at, 'item');
    const flat = line.length >= FLAT;
    const capitals = flat ? spacedCapitals(text, lexicons[0]?.code === 'de') : [];
    if (flat) headings.push(...flatHeadings(text, lexicons, capitals), ...flatLeadIns(text, lexicons));
    // In a list only a whole heading counts ("Nice to have: Kubernetes"): "Team skills: …" is an item like others.
    let last = 0;
    let seen = 0;
    for (
      let colon = text.indexOf(':');
      colon >= 0 && seen < 200;
      colon = text.indexOf(':', colon + 1), seen++
    ) {
      if (
        colon === line.length - 1 ||
        line[colon + 1] === '/' ||
        /\d:\d/.test(line.slice(colon - 1, colon + 2)) ||
        YEARS_BEHIND.test(line.slice(colon + 1, colon + 20))
      )
        continue;
      if (!long && seen > 0) break;
      if (kind === 'item' && !classifyHeading(line.slice(0, colon), lexicons)?.whole) break;
      const start = headingBefore(line, colon, last, lexicons);
      if (start >= 0) {
        headings.push({ at: start, after: colon + 1 });
        last = colon + 1;
      }
    }
    const closing = closingHeading(line, lexicons);
    if (closing > 0) cut(closing, 'heading');
    for (const { at, after } of apart(headings)) {
      cut(at, 'heading');
      cut(line[after] === ':' ? after + 1 : after, kind === 'item' ? 'item' : null);
    }
    if (kind !== 'item') {
      const anew = capitals.filter((at) => asks(text.slice(at, at + LONG)));
      if (anew.length >= FEWEST_ASKING) for (const at of anew) cut(at, 'item');
    }
    for (const at of long ? gluedAsking(text) : [...gluedWords(text), ...gluedAsking(text)])
      if (asks(line.slice(at, at + LONG)) && !softens(line.slice(Math.max(0, at - 40), at), lexicons))
        cut(at, kind);
    if (long) {
      const glued = gluedWords(text);
      const sentences = positions(text, GLUED_SENTENCE);
      if (glued.length + sentences.length + headings.length >= 2) for (const at of glued) cut(at, null);
      for (const { at } of sentences) cut(at, null);
      // In German every noun has a capital.
      const joined = lexicons[0]?.code === 'de' ? [] : positions(text, JOINED);
      if (joined.length >= 4 && line.length / joined.length >= 45)
        for (const { after } of joined) cut(after, 'item');
    }
  }
  const starts = [...cuts.keys()].sort((one, other) => one - other);
  const pieces: Piece[] = [];
  let from = 0;
  let as: Piece['kind'] = kind;
  for (const at of [...starts, line.length]) {
    const piece = trimmed(line, from, at);
    if (piece !== null) pieces.push({ start: offset + piece.start, end: offset + piece.end, kind: as });
    from = at;
    as = cuts.get(at) ?? (kind === 'heading' ? 'paragraph' : kind);
  }
  return pieces;
}

/** "idealerweiseErfahrung": the word before is of what it stands against. */
const softens = (before: string, lexicons: readonly Lexicon[]): boolean => {
  const words = wordsOf(before.slice(-40));
  return lexicons.some(({ leadIns }) =>
    leadIns
      .find(words)
      .some(({ kind, at, words: count }) => kind === 'preferred' && at + count === words.length),
  );
};

const SAYS = /[\p{L}\p{N}]/u;

/** Leaves out white space, bullets and the marks of Markdown around a stretch; null when no letter or digit is left. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const inside = text.slice(start, end);
  const lead =
    inside.match(/^(?:\s|[•●▪◦‣∙■♦►▶✓✔➢➤❖§·]|[-–—*?o](?=\s)|#{1,6}(?=\s)|\*\*(?=\S)|\uFEFF)*/u)?.[0].length ??
    0;
  if (lead === inside.length || !SAYS.test(inside)) return null;
  let stop = inside.length;
  for (;;) {
    if (stop > lead && /\s/.test(inside[stop - 1] as string)) stop--;
    else if (stop > lead + 1 && inside.endsWith('**', stop)) stop -= 2;
    else break;
  }
  return lead >= stop ? null : { start: start + lead, end: start + stop };
}
