import { closingHeading } from './closing-heading.ts';
import { classifyHeading } from './heading.ts';
import type { Lexicon } from './lexicon.ts';

/** A stretch of a line that stands for itself. */
export interface Piece {
  start: number;
  end: number;
  kind: 'heading' | 'item' | 'paragraph' | null;
}

/** A line this long came without its line ends: headings stand in it without any mark. */
const FLAT = 600;
const SENTENCE_START = /(?:^|[.!?:;)…]\s+|\s{2,})(?=[\p{Lu}¿])/gu;
const SMALL_WORD =
  /^(?:and|or|of|the|a|an|to|in|for|with|you|your|we|our|us|is|are|&|\/|-|–|und|oder|der|die|das|wir|du|sie|et|ou|de|du|des|le|la|les|y|o|e|el|los|las|do|da|dos|di|il|en|van|het|i|w|na)$/i;
const QUESTION = /(?<=^|[.!?)]\s+)[\p{Lu}¿][^.!?¿]{4,70}\?(?=\s+\S)/gu;
const LIST_FOLLOWS =
  /\b(?:following|assigned|below|folgende[ns]?|suivante?s|siguientes|seguintes|seguenti|volgende|następujące)\b|\binclude$/i;

/** A heading found inside a line: from its first letter to behind its last. */
interface Found {
  readonly at: number;
  readonly after: number;
}

/**
 * The headings of a flat text: at a sentence's start a few capitalised words that announce a section and run into the
 * next sentence's capital ("Required Skills and Training 3+ years …"), or a lead-in that does ("Duties
 * include the following Climb …").
 */
function flatHeadings(line: string, lexicons: readonly Lexicon[]): Found[] {
  const found: Found[] = [];
  for (const start of line.matchAll(SENTENCE_START)) {
    const at = start.index + start[0].length;
    const length = flatHeading(line.slice(at, at + 160), lexicons);
    if (length > 0) found.push({ at, after: at + length });
  }
  for (const question of line.matchAll(QUESTION)) {
    const told = classifyHeading(question[0], lexicons);
    if (told !== null && told.coverage >= 0.5)
      found.push({ at: question.index, after: question.index + question[0].length });
  }
  return found;
}

/** How many characters at the beginning of a sentence are a heading; 0 for none. */
function flatHeading(sentence: string, lexicons: readonly Lexicon[]): number {
  const words = [...sentence.matchAll(/\S+/g)];
  let length = 0;
  let most = 0.6;
  for (let count = 1; count < Math.min(words.length, 15); count++) {
    const last = words[count - 1] as RegExpExecArray;
    if (/[.!?:;,]$/.test(last[0])) break;
    const heading = sentence.slice(0, last.index + last[0].length);
    const capital = SMALL_WORD.test(last[0]) || /^\p{Lu}/u.test(last[0]);
    const ends = /^[\p{Lu}\d“"(]/u.test((words[count] as RegExpExecArray)[0]);
    if (!capital || count > 7) {
      // The first capital after small letters begins the list.
      const rest = words.slice(count).findIndex((word) => /^\p{Lu}/u.test(word[0]));
      if (rest < 0 || length > 0) break;
      const stop = (words[count + rest] as RegExpExecArray).index;
      const leadIn = sentence.slice(0, stop).trimEnd();
      const opening = words
        .slice(0, 3)
        .map((word) => word[0])
        .join(' ');
      return !/[.!?;,]/.test(leadIn) &&
        LIST_FOLLOWS.test(leadIn) &&
        classifyHeading(opening, lexicons) !== null
        ? leadIn.length
        : 0;
    }
    if (!ends) continue;
    const told = classifyHeading(heading, lexicons);
    if (told === null || told.coverage < most) continue;
    if (count === 1 && !lexicons.some((lexicon) => lexicon.glued.get(heading.slice(0, 3))?.includes(heading)))
      continue;
    most = told.coverage;
    length = heading.length;
  }
  return length;
}

/** Of headings that overlap the longest stays. */
function apart(headings: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of headings.slice(0, 500).sort((a, b) => b.after - b.at - (a.after - a.at)))
    if (!kept.some((other) => one.at < other.after && other.at < one.after)) kept.push(one);
  return kept;
}

/** Lines shorter than this hold no sections run together. */
const LONG = 180;

const BULLET = /[•●▪◦‣∙■♦►▶✓✔➢➤❖§]\s*|(?<=\s)·\s+/gu;
const DASH = /(?<=[\s.;:,)])[-–*]\s+(?=[\p{Lu}\d“"(¿])/gu;
const NUMBER = /(?<=^|[\s.;:])(\d{1,2})[.)]\s+(?=\p{Lu})/gu;
/** "the bells.Ring with": a sentence's end without a space; not "Node.Js". */
const GLUED_SENTENCE =
  /(?<=\p{Ll}{3}[)\]]?[.!?;])(?=(?!(?:Js|Net|Io|Com|Ai|Py|Org)\b)\p{Lu}[\p{Ll}’']+[\s,])/gu;
/** "the old towerClimb and": a lower-case word with a capitalised one against it. */
const GLUED_WORDS = /\p{Ll}(?=\p{Lu}\p{Ll}{2,}[\s,])/gu;
/** Lower-case beginnings of names in camel case. */
const CAMEL =
  /^(?:java|type|post|postgre|power|mongo|share|open|full|dev|web|mac|micro|git|linked|face|you|word|quick|sales|tensor|data|hub|auto|solid|service)$/;
/** "a steady ear* ladders* Patience": stars against the word before them. */
const STARS = /(?<=[\p{L}\d)%.])\*\s+(?=[\p{Lu}\d])/gu;
/** ", Design and implement …": sentences joined by commas. */
const JOINED = /\p{Ll}{2},\s+(?=\p{Lu}\p{Ll}{2,}\s\p{Ll}{2,}\s)/gu;
/** A line is searched so far, and gives so many of each sign: what is longer is no posting's. */
const MOST_SEARCHED = 60_000;
const MOST_SIGNS = 1_500;

function positions(text: string, expression: RegExp): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(expression)) {
    found.push({ at: match.index, after: match.index + match[0].length });
    if (found.length >= MOST_SIGNS) break;
  }
  return found;
}

/** Where a lower-case word ends and a capitalised one stands against it. */
function gluedWords(text: string): number[] {
  return positions(text, GLUED_WORDS).flatMap(({ after }) => {
    let from = after;
    while (from > 0 && after - from < 25 && /\p{Ll}/u.test(text[from - 1] as string)) from--;
    const word = text.slice(from, after);
    const before = text[from - 1];
    const begins = before === undefined || /[\s(/]/.test(before);
    return begins && word.length >= 3 && word.length <= 24 && !CAMEL.test(word) ? [after] : [];
  });
}

/** Headings that run into the text around them without a mark; between words only in a flat text. */
function gluedHeadings(text: string, lexicons: readonly Lexicon[], flat: boolean): Found[] {
  const found: Found[] = [];
  for (const { index } of text.matchAll(/\p{Lu}/gu)) {
    const stem = text.slice(index, index + 3);
    const before = text[index - 1];
    const earlier = text[index - 2];
    const begins =
      before === undefined ||
      /[.!?:;)\]…\p{Ll}\d]/u.test(before) ||
      (before === ' ' && /[.!?:;)\]…]/.test(earlier ?? '.'));
    const between = !begins && flat && before === ' ' && /[\p{L}\d%)]/u.test(earlier ?? '');
    if (!begins && !between) continue;
    for (const lexicon of lexicons) {
      const heading = lexicon.glued
        .get(stem)
        ?.find(
          (each) =>
            text.startsWith(each, index) &&
            (begins || each.includes(' ')) &&
            endsHeading(text, index + each.length, begins),
        );
      if (heading === undefined) continue;
      found.push({ at: index, after: index + heading.length });
      break;
    }
    if (found.length >= MOST_SIGNS) break;
  }
  return found;
}

/** Whether what comes next shows that a heading has ended: a colon, a bullet, a capital or a digit. */
function endsHeading(text: string, at: number, begins: boolean): boolean {
  const next = text[at] ?? '';
  const second = text[at + 1] ?? '';
  if (next === ' ') return /[\p{Lu}\d]/u.test(second) || (begins && /[:•●▪·*-]/.test(second));
  return begins && /[:•●▪·*\p{Lu}\d-]/u.test(next);
}

/** Whether the numbers found run 1, 2, 3 …: a list, not a year or an amount. */
function ascending(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NUMBER))
    if (Number(match[1]) === found.length + 1)
      found.push({ at: match.index, after: match.index + match[0].length });
  return found.length >= 3 ? found : [];
}

/** Where a heading that ends at the colon `colon` begins; -1 when what stands before the colon is none. */
function headingBefore(text: string, colon: number, from: number, lexicons: readonly Lexicon[]): number {
  const floor = Math.max(from, colon - 80);
  let boundary = floor;
  for (let index = colon - 1; index >= floor; index--) {
    if (/[.!?;•)\]]/.test(text[index] as string) && index < colon - 1) {
      boundary = index + 1;
      break;
    }
  }
  const before = text.slice(boundary, colon);
  const atLineStart = boundary === 0 && before.trim() !== '';
  // The longest run of words up to the colon that begins with a capital and announces a section.
  const starts = [...before.matchAll(/(?<=^|[\s\p{Ll}\d])[\p{Lu}¿]/gu)].map((match) => match.index);
  for (const start of starts) {
    const words = before.slice(start).trim();
    if (words.split(/\s+/).length > 8 || words.length < 3) continue;
    const found = classifyHeading(words, lexicons);
    if (found === null || found.coverage < 0.6) continue;
    const alone = before.slice(0, start).trim() === '';
    const glued = lexicons.some((lexicon) => lexicon.glued.get(words.slice(0, 3))?.includes(words));
    if (alone || glued || found.coverage === 1) return boundary + start;
  }
  if (atLineStart) {
    const found = classifyHeading(before, lexicons);
    if (found?.whole) return boundary + before.search(/\S/);
  }
  return -1;
}

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
      const bullets = positions(text, BULLET);
      if (bullets.length >= 2) for (const { at } of bullets) cut(at, 'item');
      const dashes = positions(text, DASH);
      if (dashes.length >= 3) for (const { at } of dashes) cut(at, 'item');
      for (const { at } of ascending(text)) cut(at, 'item');
      headings.push(...gluedHeadings(text, lexicons, line.length >= FLAT));
    }
    const stars = positions(text, STARS);
    if (stars.length >= 2) for (const { at } of stars) cut(at, 'item');
    if (line.length >= FLAT) headings.push(...flatHeadings(text, lexicons));
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
        /\d:\d/.test(line.slice(colon - 1, colon + 2))
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
    if (long) {
      const glued = gluedWords(text);
      const sentences = positions(text, GLUED_SENTENCE);
      if (glued.length + sentences.length + headings.length >= 2) for (const at of glued) cut(at, null);
      for (const { at } of sentences) cut(at, null);
      const joined = positions(text, JOINED);
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

/** Leaves out white space, bullets and the marks of Markdown around a stretch; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const inside = text.slice(start, end);
  const lead =
    inside.match(/^(?:\s|[•●▪◦‣∙■♦►▶✓✔➢➤❖§·]|[-–—*?o](?=\s)|#{1,6}(?=\s)|\*\*(?=\S)|\uFEFF)*/u)?.[0].length ??
    0;
  if (lead === inside.length) return null;
  let stop = inside.length;
  for (;;) {
    if (stop > lead && /\s/.test(inside[stop - 1] as string)) stop--;
    else if (stop > lead + 1 && inside.endsWith('**', stop)) stop -= 2;
    else break;
  }
  return lead >= stop ? null : { start: start + lead, end: start + stop };
}
