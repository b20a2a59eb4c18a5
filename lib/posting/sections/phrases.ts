import { fold } from '../../vocabulary/normalise.ts';

/** Folded, in words with one space around each: "What you'll do:" → " what you ll do ". */
export function padded(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

export interface Phrases {
  /** Whether the whole text is one of them. */
  whole(paddedText: string): boolean;
  /** How many words of the text they cover, and where the first stands; null when there is none. */
  part(paddedText: string): { readonly words: number; readonly longest: number; readonly at: number } | null;
  /** Whether the text begins with one, or has one within its first few characters. */
  early(paddedText: string, within: number): boolean;
  /** Where they stand, the longest first where several begin. */
  spans(paddedText: string): { readonly start: number; readonly end: number; readonly words: number }[];
  /** How many different ones stand in the text. */
  distinct(paddedText: string): number;
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Compiles a list written as in `Language`: "|" between phrases, "*" for any ending, "=" for the whole text only. */
export function compilePhrases(list: string): Phrases {
  const all: string[] = [];
  const parts: string[] = [];
  for (const entry of list.split('|')) {
    const pattern = padded(entry.replaceAll('*', 'zzz'))
      .trim()
      .split(' ')
      .map((word) => (word.endsWith('zzz') ? `${escaped(word.slice(0, -3))}[^ ]*` : escaped(word)))
      .join(' ');
    if (pattern === '') continue;
    all.push(pattern);
    if (!entry.trim().startsWith('=')) parts.push(pattern);
  }
  const longestFirst = (one: string, other: string) => other.split(' ').length - one.split(' ').length;
  const wholeExpression = new RegExp(`^ (?:${all.join('|')}) $`);
  const partExpression = new RegExp(` (?:${parts.sort(longestFirst).join('|') || '(?!)'})(?= )`, 'g');
  return {
    whole: (text) => wholeExpression.test(text),
    part(text) {
      let words = 0;
      let longest = 0;
      let at = -1;
      for (const match of text.matchAll(partExpression)) {
        const count = match[0].split(' ').length - 1;
        words += count;
        longest = Math.max(longest, count);
        if (at < 0) at = match.index;
      }
      return at < 0 ? null : { words, longest, at };
    },
    early(text, within) {
      const at = text.slice(0, within + 60).search(partExpression);
      return at >= 0 && at <= within;
    },
    spans: (text) =>
      Array.from(text.matchAll(partExpression), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        words: match[0].split(' ').length - 1,
      })),
    distinct: (text) => new Set(Array.from(text.matchAll(partExpression), (match) => match[0])).size,
  };
}
