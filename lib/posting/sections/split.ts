import { classifyHeading } from './heading.ts';
import type { Lexicon } from './lexicon.ts';

/** A stretch of a line that stands for itself. */
export interface Piece {
  start: number;
  end: number;
  kind: 'heading' | 'item' | 'paragraph' | null;
}

/** Lines shorter than this hold no sections run together. */
const LONG = 180;

const BULLET = /[•●▪◦‣∙■♦►▶✓✔➢➤❖§]\s*|(?<=\s)·\s+/gu;
const DASH = /(?<=[\s.;:,)])[-–*]\s+(?=[\p{Lu}\d“"(¿])/gu;
const NUMBER = /(?<=^|[\s.;:])(\d{1,2})[.)]\s+(?=\p{Lu})/gu;
/** "the team.Coordinate with": a sentence's end without a space; not "Node.Js". */
const GLUED_SENTENCE =
  /(?<=\p{Ll}{3}[)\]]?[.!?;])(?=(?!(?:Js|Net|Io|Com|Ai|Py|Org)\b)\p{Lu}[\p{Ll}’']+[\s,])/gu;
/** "the departmentPrepare and": a lower-case word with a capitalised one against it. */
const GLUED_WORDS =
  /(?<=(?:^|[\s(/])(?!(?:java|type|post|postgre|power|mongo|share|open|full|dev|web|mac|micro|git|linked|face|you|word|quick|sales|tensor|data|hub|auto|solid|service)\p{Lu})\p{Ll}{3,24})(?=\p{Lu}\p{Ll}{2,}[\s,])/gu;
/** ", Design and implement …": sentences joined by commas. */
const JOINED = /(?<=\p{Ll}[\p{Ll}\d)]{1,30},)\s+(?=\p{Lu}\p{Ll}{2,}\s\p{Ll}{2,}\s)/gu;

function positions(text: string, expression: RegExp): { readonly at: number; readonly after: number }[] {
  return Array.from(text.matchAll(expression), (match) => ({
    at: match.index,
    after: match.index + match[0].length,
  }));
}

/** Whether the numbers found run 1, 2, 3 …: a list, not a year or an amount. */
function ascending(text: string): { readonly at: number; readonly after: number }[] {
  const found: { at: number; after: number }[] = [];
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
    if (alone || found.coverage === 1) return boundary + start;
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
  const cuts = new Map<number, Piece['kind']>();
  const cut = (at: number, as: Piece['kind']) => {
    if (at >= 0 && at < line.length && (!cuts.has(at) || as !== null)) cuts.set(at, as);
  };
  if (kind !== 'heading') {
    const long = line.length >= LONG;
    if (long) {
      const bullets = positions(line, BULLET);
      if (bullets.length >= 2) for (const { at } of bullets) cut(at, 'item');
      const dashes = positions(line, DASH);
      if (dashes.length >= 3) for (const { at } of dashes) cut(at, 'item');
      for (const { at } of ascending(line)) cut(at, 'item');
      for (const lexicon of lexicons) {
        for (const { at, after } of positions(line, lexicon.glued)) {
          // A heading set against the text by a space only needs a sentence's end before it.
          cut(at, 'heading');
          cut(line[after] === ':' ? after + 1 : after, null);
        }
      }
    }
    // In a list only a whole heading counts ("Nice to have: Kubernetes"): "Team skills: …" is an item like others.
    let last = 0;
    let seen = 0;
    for (
      let colon = line.indexOf(':');
      colon >= 0 && seen < 200;
      colon = line.indexOf(':', colon + 1), seen++
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
        cut(start, 'heading');
        cut(colon + 1, kind === 'item' ? 'item' : null);
        last = colon + 1;
      }
    }
    if (long) {
      const glued = positions(line, GLUED_WORDS);
      const sentences = positions(line, GLUED_SENTENCE);
      if (glued.length + sentences.length >= 2) for (const { at } of glued) cut(at, null);
      for (const { at } of sentences) cut(at, null);
      const joined = positions(line, JOINED);
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
  const tail = inside.slice(lead).match(/(?:\s|\*\*)*$/)?.[0].length ?? 0;
  return lead + tail >= inside.length ? null : { start: start + lead, end: end - tail };
}
