import { concatenate, LONGEST, withoutLast } from '../hash.ts';
import { joinName, normaliseName } from '../normalise.ts';
import { type Tokens, tokenise } from '../tokens.ts';

/** The longest phrase looked for, in words. */
const GRAM = 7;
const S = 115;

/** Phrases by the hashes under which they stand in a text, in the singular and as written. */
export interface Phrases {
  readonly hashes: ReadonlySet<number>;
  /** The words of the longest one, and one more for a word that the text parts. */
  readonly words: number;
}

export function phrasesOf(list: readonly string[]): Phrases {
  const words = list.map((phrase) => tokenise(phrase).count);
  return { hashes: new Set(list.flatMap(phraseHashes)), words: Math.min(GRAM, 1 + Math.max(0, ...words)) };
}

function phraseHashes(phrase: string): number[] {
  const hashes = [joinName(phrase), normaliseName(phrase)].map((joined) => {
    let hash = 0;
    for (let index = 0; index < joined.length; index++) hash = concatenate(hash, joined.charCodeAt(index), 1);
    return hash;
  });
  return hashes[0] === hashes[1] ? [hashes[0] as number] : hashes;
}

/** How many words the longest of the phrases takes that starts at a word and ends before `end`; 0 for none. */
export function phraseAt(
  text: string,
  tokens: Tokens,
  word: number,
  { hashes, words }: Phrases,
  end: number,
): number {
  let hash = 0;
  let found = 0;
  let total = 0;
  for (let next = word; next < word + words && next < tokens.count; next++) {
    if ((tokens.start[next] as number) >= end) break;
    const length = tokens.length[next] as number;
    total += length;
    if (total > LONGEST) break;
    hash = concatenate(hash, tokens.hash[next] as number, length);
    if (hashes.has(hash)) found = next - word + 1;
    else if ((text.charCodeAt((tokens.end[next] as number) - 1) | 32) === S && total > 4) {
      if (hashes.has(withoutLast(hash, S))) found = next - word + 1;
    }
  }
  return found;
}
