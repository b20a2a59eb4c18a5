import { type Candidate, candidates } from './candidates.ts';
import { ruleOf, writtenName } from './entities.ts';
import { EVERYDAY } from './look-alikes/words.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name shorter than this stands in too many words; in capitals it may have one letter less. */
const SHORTEST_NAME = 4;
/** What stands behind a name is a word of at least so many letters. */
const SHORTEST_REST = 3;
/** Longer words are no two that stand against each other. */
const LONGEST_WORD = 60;
/** More pieces are a code, and keep the work for one word small. */
const MOST_PIECES = 8;

/** How many words before it a name may take of which the last stands against another word. */
const MOST_WORDS = 2;

const isSpace = (code: number): boolean => code === 32 || code === 0xa0;
const isCapital = (code: number): boolean => code > 64 && code < 91;
const isSmall = (code: number): boolean => (code > 96 && code < 123) || (code > 0xde && code < 0x180);
const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Where a word may be two: before a capital behind a small letter or a digit, and before the last of several capitals. */
function borders(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start + 1; at < end; at++) {
    if (!isCapital(text.charCodeAt(at))) continue;
    const before = text.charCodeAt(at - 1);
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (isSmall(before) || isDigit(before) || (isCapital(before) && isSmall(next))) found.push(at);
  }
  return found;
}

/**
 * Whether this is a name as the data writes it that is told by its letters. What it needs around it besides is asked
 * once it stands by itself.
 */
function isUnmistakable(vocabulary: Vocabulary, word: string): boolean {
  const shortest = /^\p{Lu}+$/u.test(word) ? SHORTEST_NAME - 1 : SHORTEST_NAME;
  if (word.length < shortest || EVERYDAY.has(word.toLowerCase())) return false;
  const [found] = candidates(vocabulary, word);
  if (found === undefined || found.start > 0 || found.end < word.length) return false;
  return found.names.some((name) => {
    const rule = ruleOf(vocabulary, name);
    const told = rule === null || rule.case === true || !(rule.near || rule.list || rule.posting);
    return told && writtenName(vocabulary, name) === word;
  });
}

/** The names among the pieces of one word, the longest first from the left: "HBase" and "Kafka" of "HBaseKafka". */
function cutsOf(
  vocabulary: Vocabulary,
  text: string,
  inner: readonly number[],
  start: number,
  end: number,
): number[] {
  const edges = [start, ...inner, end];
  const cuts: number[] = [];
  for (let from = 0; from < edges.length - 1; from++) {
    for (let to = edges.length - 1; to > from; to--) {
      const [left, right] = [edges[from] as number, edges[to] as number];
      if (left === start && right === end) continue;
      // "NeurIPS", "BioLoom": what follows a capitalised word that is no name is a part of that; so is "Os" of "ISSOs".
      const behind = left === start || cuts.includes(left);
      if (!behind && (!isSmall(text.charCodeAt(start)) || right - left < SHORTEST_NAME)) continue;
      if (right < end && (edges[to + 1] as number) - right < SHORTEST_REST) continue;
      if (!isUnmistakable(vocabulary, text.slice(left, right))) continue;
      cuts.push(left, right);
      from = to - 1;
      break;
    }
  }
  return cuts.filter((cut) => cut > start && cut < end);
}

/** The border behind which a name of several words ends that starts in a word before: "MS OfficeGood". */
function cutBehind(
  vocabulary: Vocabulary,
  text: string,
  tokens: Tokens,
  token: number,
  inner: readonly number[],
): number | null {
  for (let first = token - 1; first >= 0 && first >= token - MOST_WORDS; first--) {
    const from = tokens.start[first] as number;
    if (!isSpace(text.charCodeAt(tokens.end[first] as number))) return null;
    for (const border of inner) if (isUnmistakable(vocabulary, text.slice(from, border))) return border;
  }
  return null;
}

/**
 * Where the space between a name and the word beside it was lost: "MongoDBProfil", "KustomizeTerraform". Only words in
 * mixed case that are in no name as a whole, and only beside a name that is nothing else.
 * @param found the places of the text's names, in order
 * @returns UTF-16 offsets in order, without repeats
 */
export function gluedNames(
  vocabulary: Vocabulary,
  text: string,
  tokens: Tokens,
  found: readonly Candidate[],
): number[] {
  const cuts = new Set<number>();
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    while (next < found.length && (found[next] as Candidate).end <= start) next++;
    const named = next < found.length && (found[next] as Candidate).start < end;
    if (named || end - start <= SHORTEST_NAME || end - start > LONGEST_WORD) continue;
    const inner = borders(text, start, end);
    if (inner.length === 0 || inner.length >= MOST_PIECES) continue;
    for (const cut of cutsOf(vocabulary, text, inner, start, end)) cuts.add(cut);
    const behind = cutBehind(vocabulary, text, tokens, token, inner);
    if (behind !== null) cuts.add(behind);
  }
  return [...cuts].sort((one, other) => one - other);
}
