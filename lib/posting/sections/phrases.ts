import { fold } from '../../vocabulary/normalise.ts';

/** The words of a text, folded: "What you'll do:" → "what", "you", "ll", "do". */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Text that folding leaves as it is but for its case. */
const PLAIN = /^[ -~\s]*$/;

/** A phrase found in a text's words. */
export interface Told<Kind> {
  readonly kind: Kind;
  /** Index of its first word, and how many words it has. */
  readonly at: number;
  readonly words: number;
  /** Which phrase it is. */
  readonly phrase: number;
}

interface Phrase<Kind> {
  readonly kind: Kind;
  /** A word that ends in "*" takes any ending. */
  readonly words: readonly string[];
  readonly onlyWhole: boolean;
  readonly id: number;
}

/** Phrases of several kinds, found together in one pass over a text's words. */
export interface PhraseIndex<Kind> {
  /** The kind of the phrase that is the whole text; of several the kind that was listed first. */
  whole(words: readonly string[]): Kind | null;
  /** Every phrase in the text: at each word the longest of each kind, none inside another of its kind. */
  find(words: readonly string[]): Told<Kind>[];
}

/** A word of a phrase; "*" stands at its end. */
const PATTERN = /[\p{L}\p{N}]+\*?/gu;

/** The letters of a phrase's first word by which it is looked up: two, or the one that it has. */
const FIRST = /[\p{L}\p{N}]{1,2}/u;
/** Two letters in one number. */
const SECOND = 0x1_0000;
const stemOf = (word: string): number =>
  word.length < 2 ? word.charCodeAt(0) : word.charCodeAt(0) + word.charCodeAt(1) * SECOND;

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const EQUALS = 61;
/** A list is shorter: its place and one in it are one number. */
const LONGEST_LIST = 100_000;

/** How many words are kept with the phrases that they can begin. */
const MOST_WORDS = 4_000;
const NONE: readonly never[] = [];

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** Compiles lists written as in `Language`: "|" between phrases, "*" for any ending, "=" for the whole text only. */
export function compilePhrases<Kind>(lists: readonly (readonly [Kind, string])[]): PhraseIndex<Kind> {
  const texts = lists.map(([, list]) => (PLAIN.test(list) ? list.toLowerCase() : fold(list)));
  const entryAt = (text: string, start: number): string => {
    const end = text.indexOf('|', start);
    return text.slice(start, end < 0 ? text.length : end);
  };
  /** Where phrases begin: most are never taken out of their list, for no text says their first letters. */
  const starts = new Map<number, number[]>();
  texts.forEach((text, list) => {
    for (let start = 0; start >= 0; ) {
      const at = text.charCodeAt(start) === EQUALS ? start + 1 : start;
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      // Most begin with two plain letters: an expression is not asked for each of hundreds.
      const stem =
        isPlain(first) && isPlain(second)
          ? first + second * SECOND
          : stemOf(FIRST.exec(entryAt(text, start))?.[0] ?? '');
      const known = starts.get(stem);
      if (known !== undefined) known.push(list * LONGEST_LIST + start);
      // A list may be empty.
      else if (stem > 0) starts.set(stem, [list * LONGEST_LIST + start]);
      const end = text.indexOf('|', start);
      start = end < 0 ? -1 : end + 1;
    }
  });
  const byStem = new Map<number, readonly Phrase<Kind>[]>();
  const phrasesFrom = (stem: number): readonly Phrase<Kind>[] => {
    const known = byStem.get(stem);
    const places = starts.get(stem);
    if (known !== undefined || places === undefined) return known ?? NONE;
    const phrases = places.map((id) => {
      const list = Math.floor(id / LONGEST_LIST);
      const entry = entryAt(texts[list] as string, id % LONGEST_LIST);
      return {
        kind: (lists[list] as readonly [Kind, string])[0],
        words: entry.match(PATTERN) ?? [],
        onlyWhole: entry.trimStart().startsWith('='),
        id,
      };
    });
    // Of one kind the longest stands first; between kinds the order of the lists stays.
    phrases.sort((one, other) => other.words.length - one.words.length);
    byStem.set(stem, phrases);
    return phrases;
  };
  const order = new Map(lists.map(([kind], index) => [kind, index]));
  /** Whether the phrase goes on as the words do; its first word fits. */
  const matches = (phrase: Phrase<Kind>, words: readonly string[], at: number): boolean => {
    for (let index = 1; index < phrase.words.length; index++)
      if (!fits(phrase.words[index] as string, words[at + index])) return false;
    return true;
  };
  // One letter alone can be a whole first word ("à propos"): it is its own stem.
  const fitting = new Map<string, readonly Phrase<Kind>[]>();
  /** The phrases that a word can begin: texts say the same words again and again. */
  const candidates = (word: string): readonly Phrase<Kind>[] => {
    let known = fitting.get(word);
    if (known === undefined) {
      known = phrasesFrom(stemOf(word)).filter(({ words }) => fits(words[0] as string, word));
      if (fitting.size >= MOST_WORDS) fitting.clear();
      fitting.set(word, known);
    }
    return known;
  };
  return {
    whole(words) {
      let best: Phrase<Kind> | null = null;
      for (const phrase of candidates(words[0] ?? ''))
        if (phrase.words.length === words.length && matches(phrase, words, 0))
          if (best === null || (order.get(phrase.kind) ?? 0) < (order.get(best.kind) ?? 0)) best = phrase;
      return best?.kind ?? null;
    },
    find(words) {
      const found: Told<Kind>[] = [];
      const until = new Map<Kind, number>();
      for (let at = 0; at < words.length; at++) {
        for (const phrase of candidates(words[at] as string)) {
          if (phrase.onlyWhole || (until.get(phrase.kind) ?? 0) > at || !matches(phrase, words, at)) continue;
          until.set(phrase.kind, at + phrase.words.length);
          found.push({ kind: phrase.kind, at, words: phrase.words.length, phrase: phrase.id });
        }
      }
      return found;
    },
  };
}
