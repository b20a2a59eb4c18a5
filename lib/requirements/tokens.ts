import { fold } from '../vocabulary/normalise.ts';
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

const SCAN =
  /\d+(?:[.,]\d+)*(?:\s?\+)?(?:\s?[-–—]\s?\d+(?:[.,]\d+)*(?:\s?\+)?)?|[\p{L}\p{M}]+\p{N}*|[^\s\p{Cf}\p{M}]/gu;
const JOINS = /^[-‐‑'’´`]$/;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}\p{N}]/u;
const ASCII_WORD = /^[a-zA-Z]+$/;

function word(text: string): string {
  return ASCII_WORD.test(text) ? text.toLowerCase() : fold(text);
}

function token(text: string, start: number, glued: boolean, numbers: ReadonlyMap<string, number>): Token {
  const end = start + text.length;
  if (!WORD.test(text))
    return { kind: 'mark', text, start, end, capital: false, glued, number: null, mention: null };
  const folded = word(text);
  const digits = /^\d/.test(text) ? Number.parseFloat(text.replace(',', '.')) : (numbers.get(folded) ?? null);
  return {
    kind: 'word',
    text: folded,
    start,
    end,
    capital: CAPITAL.test(text),
    glued,
    number: digits,
    mention: null,
  };
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
  let from = start;
  let last = start;
  const scan = (to: number): void => {
    const part = text.slice(from, to);
    for (const match of part.matchAll(SCAN)) {
      const at = from + match.index;
      const [found] = match;
      const joins = JOINS.test(found) && at === last && at > start && WORD.test(text[at + 1] ?? '');
      if (!joins) {
        tokens.push(token(found, at, at === last && at > start, numbers));
        if (found === ')') saidTwice(tokens);
      }
      last = at + found.length;
    }
    from = to;
  };
  for (const mention of mentions) {
    scan(mention.start);
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
  scan(end);
  return tokens;
}
