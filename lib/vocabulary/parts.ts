import { type Tokens, tokenise } from './tokens.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** The starts that stand against a word, without a mark or a space: "order handlingStock taking". */
function gluedStarts(text: string, starts: readonly number[]): number[] {
  return starts.filter(
    (start) => start > 0 && LETTER.test(text[start - 1] as string) && LETTER.test(text[start] ?? ''),
  );
}

/**
 * Cuts a text into words as `tokenise` does, and where a part of it begins also inside what is written as one word.
 * No name runs over such a cut.
 * @param starts where the parts begin, UTF-16 offsets in order
 */
export function tokeniseParts(text: string, starts: readonly number[]): Tokens {
  const cuts = gluedStarts(text, starts);
  if (cuts.length === 0) return tokenise(text);
  const pieces = [0, ...cuts].map((from, index) => ({
    from,
    tokens: tokenise(text.slice(from, cuts[index] ?? text.length)),
  }));
  const count = pieces.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const all = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    hash: new Int32Array(count),
    length: new Uint8Array(count),
    gap: new Uint8Array(count),
    signs: new Uint8Array(count),
  };
  let at = 0;
  for (const { from, tokens } of pieces) {
    for (let token = 0; token < tokens.count; token++) {
      all.start[at + token] = (tokens.start[token] as number) + from;
      all.end[at + token] = (tokens.end[token] as number) + from;
    }
    for (const each of ['hash', 'length', 'gap', 'signs'] as const)
      all[each].set(tokens[each].subarray(0, tokens.count), at);
    at += tokens.count;
  }
  return all;
}
