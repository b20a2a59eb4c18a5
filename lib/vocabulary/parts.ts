import { type Tokens, tokenise } from './tokens.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Short words that no name begins with, against a capitalised word; "inDesign" and "forEach" are one. */
const SMALL_WORD =
  /(?:^|[\s(/])(?:und|oder|mit|für|von|der|die|das|des|den|dem|im|zur|zum|auf|bei|sowie|als|and|with|for|of|et|avec|pour|les|con|para|por|com|em|in|en)$/;
const AGAINST = /\p{Ll}(?=\p{Lu}(?:\p{Ll}{3}|\p{Lu}{2}(?!\p{Ll})))/gu;
const ONE_NAME = /^(?:Design|Vision|Shot|Sight|Motion|Mail|Copy|Genius|Tune|Each)/;

/** Where the space behind a short word was lost: "Kenntnisse inDATEV". */
function lostSpaces(text: string): number[] {
  return [...text.matchAll(AGAINST)].flatMap(({ index }) => {
    const after = index + 1;
    return SMALL_WORD.test(text.slice(Math.max(0, after - 7), after)) &&
      !ONE_NAME.test(text.slice(after, after + 7))
      ? [after]
      : [];
  });
}

/** The starts that stand against a word, without a mark or a space: "order handlingStock taking". */
function gluedStarts(text: string, starts: readonly number[]): number[] {
  return starts.filter(
    (start) => start > 0 && LETTER.test(text[start - 1] as string) && LETTER.test(text[start] ?? ''),
  );
}

/**
 * Cuts a text into words as `tokenise` does, and where a part of it begins, or a space was lost, also inside what is written as one word.
 * No name runs over such a cut.
 * @param starts where the parts begin, UTF-16 offsets in order
 * @param names where a name that stands against a word begins or ends
 */
export function tokeniseParts(
  text: string,
  starts: readonly number[],
  names: readonly number[] = [],
): Tokens {
  const cuts = [...new Set([...gluedStarts(text, starts), ...lostSpaces(text), ...names])].sort(
    (one, other) => one - other,
  );
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
