import { fold } from './normalise.ts';

/** No part of a word. */
export const SEPARATOR = 0;
/** Not seen, and no boundary: combining marks, zero-width characters, soft hyphens, direction marks. */
export const UNSEEN = 1;
/** A word character that folds to several, or half of a surrogate pair: ask `foldSlowly`. */
export const SPECIAL = 2;
const UNKNOWN = 3;

/**
 * By UTF-16 unit: what it folds to (a word character's code, 48 at the least), or one of the classes above. Filled for
 * ASCII, and elsewhere when first met.
 */
const FOLDED = new Uint16Array(65536).fill(UNKNOWN, 128);
for (let code = 48; code < 58; code++) FOLDED[code] = code;
for (let code = 97; code < 123; code++) {
  FOLDED[code] = code;
  FOLDED[code - 32] = code;
}

/** Scripts that put no spaces between words, in which no name is written: they part the names that stand in them. */
const UNSPACED =
  /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The classes of the characters that postings are full of, without the cost of a first regular expression. */
function classifyCommon(code: number): number {
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) {
    const parts = String.fromCharCode(code).toLowerCase().normalize('NFD');
    const base = parts.charCodeAt(0);
    if (base > 96 && base < 123) return base;
  }
  if (code === 0xad || (code >= 0x200b && code <= 0x200f)) return UNSEEN;
  if (code === 0xa0 || code === 0xa9 || code === 0xae || code === 0xb7) return SEPARATOR;
  return code >= 0x2010 && code <= 0x2029 ? SEPARATOR : UNKNOWN;
}

function classify(code: number): number {
  const common = classifyCommon(code);
  if (common !== UNKNOWN) return common;
  if (code >= 0xd800 && code <= 0xdbff) return SPECIAL;
  if (code >= 0xdc00 && code <= 0xdfff) return SEPARATOR;
  const character = String.fromCharCode(code);
  if (/[\p{M}\p{Cf}]/u.test(character)) return UNSEEN;
  if (!/[\p{L}\p{N}]/u.test(character) || UNSPACED.test(character)) return SEPARATOR;
  const folded = fold(character).replace(/[^\p{L}\p{N}]/gu, '');
  if (folded.length === 0) return SEPARATOR;
  return folded.length === 1 ? folded.charCodeAt(0) : SPECIAL;
}

/** The table itself, for loops that read it for each character; `UNKNOWN` in it means: ask `foldUnit`. */
export const FOLD_TABLE: Uint16Array = FOLDED;

/** The class or folded code of one UTF-16 unit. */
export function foldUnit(code: number): number {
  const known = FOLDED[code] as number;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  FOLDED[code] = found;
  return found;
}

/** The word characters at `at`, folded ('' when it is none), and how many units they take. */
export function foldSlowly(text: string, at: number): { folded: string; units: number } {
  const point = text.codePointAt(at) as number;
  const units = point > 0xffff ? 2 : 1;
  const character = String.fromCodePoint(point);
  const word = /[\p{L}\p{N}]/u.test(character) && !UNSPACED.test(character);
  return { folded: word ? fold(character).replace(/[^\p{L}\p{N}]/gu, '') : '', units };
}

/** What may stand between two words of one name, as bits; `point` are the marks that few names hold (":,()"). */
export const GAP = { space: 1, hyphen: 2, slash: 4, dot: 8, apostrophe: 16, point: 32, other: 128 } as const;

const GAPS: Readonly<Record<string, number>> = {
  ' ': GAP.space,
  '\u00a0': GAP.space,
  '\u2007': GAP.space,
  '\u2009': GAP.space,
  '\u202f': GAP.space,
  '\u3000': GAP.space,
  '-': GAP.hyphen,
  '‐': GAP.hyphen,
  '‑': GAP.hyphen,
  '–': GAP.hyphen,
  '－': GAP.hyphen,
  '/': GAP.slash,
  '／': GAP.slash,
  '.': GAP.dot,
  _: GAP.dot,
  "'": GAP.apostrophe,
  '’': GAP.apostrophe,
  '‘': GAP.apostrophe,
  ʼ: GAP.apostrophe,
  '`': GAP.apostrophe,
  '´': GAP.apostrophe,
  ':': GAP.point,
  ',': GAP.point,
  '(': GAP.point,
  ')': GAP.point,
  '®': GAP.space,
  '™': GAP.space,
  '©': GAP.space,
};

/** In `GAP_TABLE`: "+", "#" and "&", which may belong to a name. */
export const SIGN = 255;

/** `GAP` by ASCII code, for loops that read it for each character. */
export const GAP_TABLE: Uint8Array = new Uint8Array(128).fill(GAP.other);
for (const [character, gap] of Object.entries(GAPS)) {
  const code = character.charCodeAt(0);
  if (code < 128) GAP_TABLE[code] = gap;
}

for (const sign of '+#&') GAP_TABLE[sign.charCodeAt(0)] = SIGN;

/** The bit of `GAP` for a separator. */
export function gapClass(code: number): number {
  const known = code < 128 ? (GAP_TABLE[code] as number) : (GAPS[String.fromCharCode(code)] ?? GAP.other);
  return known === SIGN ? GAP.other : known;
}
