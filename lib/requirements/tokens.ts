import { fold } from '../vocabulary/normalise.ts';
import { commasOfDots } from './dotted.ts';
import type { Mention, Span } from './requirement.ts';

/** A word or number, a mark of punctuation, or a mention as a whole. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'mention';
  /** The word folded (case, accents), the mark itself; empty for a mention. */
  readonly text: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  /** The value of a number, of "3-5" the lesser one. */
  readonly number: number | null;
  readonly mention: Mention | null;
}

/** What a UTF-16 unit is; the table is filled as units are met. */
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
/** Seen by nobody: zero-width marks and the like. */
const UNSEEN = 5;
const CLASSES = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = CLASSES[code] as number;
  if (known !== 0) return known;
  const unit = String.fromCharCode(code);
  let found = MARK;
  if (/\d/.test(unit)) found = DIGIT;
  else if (/[\p{L}\p{M}\p{N}]/u.test(unit)) found = LETTER;
  else if (/\s/.test(unit)) found = SPACE;
  else if (/\p{Cf}/u.test(unit)) found = UNSEEN;
  CLASSES[code] = found;
  return found;
}

/** "5+", "3-5", "3 – 5", "1,000". */
const NUMBER = /\d+(?:[.,]\d+)*(?:\s?\+)?(?:\s?[-–—]\s?\d+(?:[.,]\d+)*(?:\s?\+)?)?/y;
const JOINS = new Set(Array.from("-‐‑'’´`", (mark) => mark.charCodeAt(0)));
const CAPITAL = /^\p{Lu}/u;
const MOST_FOLDED = 5_000;
const folded = new Map<string, string>();

function foldWord(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const word = fold(text);
  if (folded.size > MOST_FOLDED) folded.clear();
  if (text.length < 40) folded.set(text, word);
  return word;
}

/** "two (2) years": the figure in parentheses is the number word said again. */
function saidTwice(tokens: Token[]): void {
  const [named, open, figure, close] = tokens.slice(-4);
  if (close?.text !== ')' || open?.text !== '(' || figure?.number == null || named?.number == null) return;
  tokens.splice(-4, 4, { ...named, end: close.end, number: figure.number });
}

/**
 * The words, numbers, marks and mentions of `text` from `start` to `end`. Hyphens and apostrophes inside a word part it
 * without leaving a mark: "nice-to-have" and "nice to have" are the same three words.
 * @param mentions those inside the stretch, in order, without overlap
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  numbers: ReadonlyMap<string, number>,
): Token[] {
  const tokens: Token[] = [];
  let last = start;
  const push = (kind: 'word' | 'mark', at: number, to: number, plain: boolean): void => {
    const written = text.slice(at, to);
    const first = text.charCodeAt(at);
    const word = kind === 'mark' ? written : plain ? written.toLowerCase() : foldWord(written);
    const digits = kind === 'word' && classOf(first) === DIGIT;
    tokens.push({
      kind,
      text: word,
      start: at,
      end: to,
      capital: plain ? first >= 65 && first <= 90 : kind === 'word' && CAPITAL.test(written),
      glued: at === last && at > start,
      number: digits ? Number.parseFloat(written.replace(',', '.')) : (numbers.get(word) ?? null),
      mention: null,
    });
    last = to;
  };
  const scan = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      const code = text.charCodeAt(at);
      const unit = classOf(code);
      if (unit === LETTER) {
        let plain = code < 128;
        let next = at + 1;
        for (; next < to; next++) {
          const following = text.charCodeAt(next);
          const kind = classOf(following);
          if (kind !== LETTER && kind !== DIGIT) break;
          plain &&= following < 128;
        }
        push('word', at, next, plain);
        at = next;
      } else if (unit === DIGIT) {
        NUMBER.lastIndex = at;
        const length = NUMBER.exec(text)?.[0].length ?? 1;
        const next = Math.min(to, at + length);
        push('word', at, next, false);
        at = next;
      } else if (unit === MARK) {
        const joins = at === last && at > start && JOINS.has(code);
        const inside = joins && at + 1 < to && classOf(text.charCodeAt(at + 1)) <= DIGIT;
        const wide = code >= 0xd800 && code < 0xdc00 && at + 1 < to ? 2 : 1;
        if (inside) last = at + 1;
        else {
          push('mark', at, at + wide, false);
          if (code === 41) saidTwice(tokens);
        }
        at += wide;
      } else at++;
    }
  };
  let from = start;
  for (const mention of mentions) {
    scan(from, mention.start);
    tokens.push({
      kind: 'mention',
      text: '',
      start: mention.start,
      end: mention.end,
      capital: CAPITAL.test(text.slice(mention.start, mention.start + 2)),
      glued: mention.start === last && mention.start > start,
      number: null,
      mention,
    });
    last = mention.end;
    from = mention.end;
  }
  scan(from, end);
  commasOfDots(text, tokens);
  return tokens;
}
