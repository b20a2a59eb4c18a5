import {
  FOLD_TABLE,
  foldSlowly,
  foldUnit,
  GAP,
  GAP_TABLE,
  gapClass,
  SIGN,
  SPECIAL,
  UNSEEN,
} from './characters.ts';
import { append, concatenate, FACTOR, LONGEST } from './hash.ts';

/** The words of a text, in order; `start` and `end` are UTF-16 offsets into it. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of the folded characters, signs behind the word ("C++") with them. */
  readonly hash: Int32Array;
  /** How many folded characters, `LONGEST` at the most. */
  readonly length: Uint8Array;
  /** The bits of `GAP` for what stands before the word; `DOTTED` when a dot is right before it and no word before that. */
  readonly gap: Uint8Array;
  /**
   * How many of the word's characters are signs ("C++": 2), with `INFLECTED` set when it ends in one, in a digit or in
   * "s": another word may stand in it.
   */
  readonly signs: Uint8Array;
}

/** Among the bits of `signs`: the word may be a plural, or a name with a sign or a version behind it. */
export const INFLECTED = 128;
/** Among the bits of `GAP`: ".NET". */
export const DOTTED = 64;

const isPlus = (code: number) => code === 43 || code === 0xff0b;
const isHash = (code: number) => code === 35 || code === 0xff03 || code === 0x266f;
const isSign = (code: number) => isPlus(code) || isHash(code);
const isAmpersand = (code: number) => code === 38 || code === 0xff06;
const isDot = (code: number) => code === 46 || code === 0xff0e;
const C = 99;
const S = 115;
const F = 102;
const AND = append(append(append(0, 97), 110), 100);
const CERT = [99, 101, 114, 116];
/** Words that a certificate is called by with a plus behind them. */
const PLUSSED: ReadonlySet<number> = new Set(
  ['security', 'sec', 'network', 'net', 'server', 'cloud', 'linux', 'project', 'pentest', 'cysa'].map(
    (word) => [...word].reduce((hash, letter) => append(hash, letter.charCodeAt(0)), 0),
  ),
);

const foldAt = (text: string, at: number): number => {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const folded = FOLD_TABLE[code] as number;
  return code > 127 && folded < 48 ? foldUnit(code) : folded;
};

/** Whether a sign that ends before `at` belongs to the word before it: no word follows, or "certification". */
function standsAlone(text: string, at: number): boolean {
  if (foldAt(text, at) >= 48) return false;
  if (text.charCodeAt(at) === 10) return true;
  const next = at + 1;
  return foldAt(text, next) < 48 || CERT.every((letter, index) => foldAt(text, next + index) === letter);
}

function grown(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}

function grownBytes(array: Uint8Array<ArrayBuffer>, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(room);
  larger.set(array);
  return larger;
}

/** Cuts a text into words, in one pass. */
export function tokenise(text: string): Tokens {
  const size = text.length;
  const table = FOLD_TABLE;
  const gapTable = GAP_TABLE;
  let room = (size >> 2) + 16;
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let hashes = new Int32Array(room);
  let lengths = new Uint8Array(room);
  let gaps = new Uint8Array(room);
  let signs = new Uint8Array(room);
  let count = 0;
  let gap: number = GAP.other;
  let at = 0;
  while (at < size) {
    if (count === room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
      hashes = grown(hashes, room);
      lengths = grownBytes(lengths, room);
      gaps = grownBytes(gaps, room);
      signs = grownBytes(signs, room);
    }
    const code = text.charCodeAt(at);
    let folded = table[code] as number;
    if (folded < 48) {
      if (code < 128) {
        const known = gapTable[code] as number;
        if (known !== SIGN) {
          gap |= known;
          at++;
          continue;
        }
      } else folded = foldUnit(code);
      if (folded < 48 && folded !== SPECIAL) {
        if (folded !== UNSEEN) {
          if (isSign(code) && count > 0 && gap === GAP.space) {
            // "C #", "C ++", "Security +"
            const before = hashes[count - 1] as number;
            const plussed = isPlus(code) && PLUSSED.has(before) && standsAlone(text, at + 1);
            const double = at + 1 < size && isPlus(text.charCodeAt(at + 1));
            const width = isHash(code) || plussed ? 1 : double ? 2 : 0;
            const single = lengths[count - 1] === 1 && (before === C || before === F);
            if (width > 0 && (single || plussed) && foldAt(text, at + width) < 48) {
              for (let sign = 0; sign < width; sign++)
                hashes[count - 1] = append(hashes[count - 1] as number, isHash(code) ? 35 : 43);
              lengths[count - 1] = (lengths[count - 1] as number) + width;
              signs[count - 1] = width | INFLECTED;
              at += width;
              end[count - 1] = at;
              gap = 0;
              continue;
            }
          }
          if (isAmpersand(code)) {
            start[count] = at;
            end[count] = at + 1;
            hashes[count] = AND;
            lengths[count] = 3;
            gaps[count] = gap;
            signs[count] = 0;
            count++;
            gap = 0;
          } else gap |= gapClass(code);
        }
        at++;
        continue;
      }
    }
    const from = at;
    let hash = 0;
    let final = 0;
    let next = 0;
    while (folded >= 48) {
      hash = (Math.imul(hash, FACTOR) + folded) | 0;
      final = folded;
      next = 0;
      if (++at === size) break;
      next = text.charCodeAt(at);
      folded = table[next] as number;
    }
    let length = at - from;
    if (length > 1 && length < LONGEST && next < 128 && (gap & GAP.dot) === 0) {
      const after = gapTable[next] as number;
      if (after !== SIGN) {
        // Most words: letters known from before, and then a space or a mark.
        start[count] = from;
        end[count] = at;
        hashes[count] = hash;
        lengths[count] = length;
        gaps[count] = gap;
        signs[count] = final === S || final < 58 ? INFLECTED : 0;
        count++;
        gap = after;
        at++;
        continue;
      }
    }
    let last = at;
    for (;;) {
      const run = at;
      while (folded >= 48 && at < size) {
        hash = append(hash, folded);
        if (++at === size) break;
        folded = table[text.charCodeAt(at)] as number;
      }
      length += at - run;
      if (at > run) last = at;
      if (at >= size) break;
      folded = foldAt(text, at);
      if (folded >= 48) continue;
      if (folded === UNSEEN) at++;
      else if (folded === SPECIAL) {
        const slow = foldSlowly(text, at);
        if (slow.folded === '') break;
        for (let each = 0; each < slow.folded.length; each++)
          hash = append(hash, slow.folded.charCodeAt(each));
        length += slow.folded.length;
        at += slow.units;
        last = at;
      } else break;
      folded = foldAt(text, at);
    }
    if (length === 0) {
      // Half of a surrogate pair, or a pair that is no letter.
      gap |= GAP.other;
      at = from + foldSlowly(text, from).units;
      continue;
    }
    let signed = 0;
    while (at < size && isSign(text.charCodeAt(at)) && signed < 4) {
      hash = append(hash, isPlus(text.charCodeAt(at)) ? 43 : 35);
      at++;
      signed++;
      last = at;
    }
    const before = count - 1;
    if (
      length === 1 &&
      signed === 0 &&
      gap === GAP.dot &&
      before >= 0 &&
      from - (end[before] as number) === 1 &&
      dottedLetters(text, start[before] as number, end[before] as number, lengths[before] as number)
    ) {
      // "R.N.", "C.P.A."
      hashes[before] = concatenate(hashes[before] as number, hash, 1);
      lengths[before] = (lengths[before] as number) + 1;
      end[before] = last;
      gap = 0;
      continue;
    }
    start[count] = from;
    end[count] = last;
    hashes[count] = hash;
    lengths[count] = Math.min(length + signed, LONGEST);
    gaps[count] =
      (gap & GAP.dot) !== 0 &&
      gap !== GAP.dot &&
      from > 0 &&
      isDot(text.charCodeAt(from - 1)) &&
      !(from > 1 && isDot(text.charCodeAt(from - 2)))
        ? gap | DOTTED
        : gap;
    final = foldAt(text, last - 1);
    signs[count] = signed > 0 || final === S || final < 58 ? signed | INFLECTED : 0;
    count++;
    gap = 0;
  }
  return { count, start, end, hash: hashes, length: lengths, gap: gaps, signs };
}

/** A single letter, or single letters with dots between them. */
function dottedLetters(text: string, start: number, end: number, length: number): boolean {
  if (length === 1) return end - start === 1 && foldAt(text, start) > 57;
  return length < 9 && end - start === 2 * length - 1 && isDot(text.charCodeAt(start + 1));
}
