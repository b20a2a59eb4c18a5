import type { HeadingClass } from './heading.ts';
import type { Piece } from './split.ts';

export const LONGEST_HEADING = 110;

/** A line, of which a heading's mark and the empty line before it are known. */
interface Line extends Piece {
  readonly rank: number;
  readonly apart: boolean;
}

/** Every word but the short ones has a capital. */
const TITLE_CASE = /^\p{Lu}[\p{L}’']*(?:[\s/&,(-]+(?:\p{Lu}[\p{L}’']*|[\p{L}]{1,3}(?![\p{L}])))+[)?]?$/u;
/** Emoji and marks before a heading. */
const ORNAMENT = /^[^\p{L}\p{N}¿"“]+/u;
/** "Who are Ann & Bob?", "Want to know more?": a short question to a line is a heading. */
const QUESTION = /^[\p{Lu}¿][^.!?]{3,60}\?$/u;
const ENDS_SENTENCE = /[.!?;,]["”’)]?$/;

/** "About Harrowgate", "Über Weber & Söhne". */
const ABOUT_NAME =
  /^(?:About|Über|À propos de|A propos de|Sobre|Over|O firmie|Chi è) (?:(?:the|die|das|la|le|el|a|o) )?\p{Lu}[^.!?:;]*$/u;
/** "Aufgaben u. a.", "You will …" end no sentence. */
const RUNS_ON = /(?:\.\.\.|…)$|\s(?:u\. ?a|etc|z\. ?b|i\.? ?d\.? ?r|m\.in)\.$/i;

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** How a heading without markup shows: what it says, a colon, capitals, or a list after it. */
export function readsAsHeading(
  text: string,
  part: Line,
  next: Line | undefined,
  found: HeadingClass | null,
  /** In German every noun has a capital, so capitals tell nothing. */
  capitalsTell: boolean,
): boolean {
  const colon = /[:：]\s*$/.test(text);
  const bare = text.replace(ORNAMENT, '');
  const words = text.split(/\s+/).length;
  if (text.length > LONGEST_HEADING || words > 12 || next === undefined) return colon && words <= 12;
  if (colon) return words <= 8 || found !== null;
  if (ENDS_SENTENCE.test(text) && !text.endsWith('?') && !RUNS_ON.test(text)) return false;
  if (words <= 6 && ABOUT_NAME.test(bare)) return true;
  if (found?.whole) return true;
  if (QUESTION.test(bare) && (words <= 8 || (found !== null && found.coverage >= 0.3))) return true;
  if (part.rank === 7) return words <= 10;
  if (found !== null && found.coverage >= 0.5 && words <= 6 && /^[\p{Lu}¿\d"“]/u.test(bare)) return true;
  if (found !== null && capitalsTell && found.said >= 0.4 && words <= 12 && TITLE_CASE.test(bare))
    return true;
  if (isUpperCase(text) && words <= 8) return true;
  return part.apart && words <= 6 && next.kind === 'item' && /^\p{Lu}/u.test(bare);
}
