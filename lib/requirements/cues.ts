import { fold } from '../vocabulary/normalise.ts';
import type { CueKind, Language } from './languages/language.ts';
import type { Token } from './tokens.ts';

/** A phrase of a language's data at its place: tokens `from` up to, not including, `to`. */
export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
}

/** One word of a phrase: any of `exact`, or what starts or ends with one of the others; "#" any number, "_" any word. */
interface Part {
  readonly exact: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

interface Phrase {
  readonly kind: CueKind;
  readonly parts: readonly Part[];
  /** How many of the parts belong to it; what follows must stand there, no more. */
  readonly length: number;
}

/** The phrases of some languages, by the first word or its first or last four letters, the longest first. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The phrases that a word can open, remembered by word. */
  readonly opened: Map<string, readonly Phrase[]>;
  readonly numbers: ReadonlyMap<string, number>;
}

const STEM = 4;

function readPart(source: string): Part {
  const words = source.split('|');
  return {
    exact: words.filter((word) => !word.includes('*')),
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ends: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  };
}

/** A phrase with "word?" (or a mark and "?") stands for two: with the word and without it. */
function readPhrases(source: string): Part[][] {
  let readings: Part[][] = [[]];
  for (const piece of fold(source).match(/[\p{L}\p{N}|*#_]+\??|[^\s'’-]\??/gu) ?? []) {
    const optional = piece.length > 1 && piece.endsWith('?');
    const part = readPart(optional ? piece.slice(0, -1) : piece);
    const longer = readings.map((parts) => [...parts, part]);
    readings = optional ? [...readings, ...longer] : longer;
  }
  return readings;
}

function keys(part: Part): string[] {
  return [
    ...part.exact,
    ...part.starts.map((stem) => `${stem.slice(0, STEM)}*`),
    ...part.ends.map((stem) => `*${stem.slice(-STEM)}`),
  ];
}

/** Compiles the data of languages; a stem in them has at least four letters. */
export function compile(languages: readonly Language[]): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const numbers = new Map<string, number>();
  for (const language of languages) {
    language.numbers.split(' ').forEach((names, index) => {
      for (const name of names.split('|')) numbers.set(fold(name), index + 1);
    });
    for (const [kind, list] of Object.entries(language.cues) as [CueKind, string][]) {
      for (const parts of list.split(',').flatMap(readPhrases)) {
        const ahead = parts.findIndex(({ exact }) => exact[0] === '~');
        const phrase = {
          kind,
          parts: parts.filter((_, index) => index !== ahead),
          length: ahead < 0 ? parts.length : ahead,
        };
        for (const key of parts[0] === undefined ? [] : keys(parts[0])) {
          const bucket = phrases.get(key);
          if (bucket === undefined) phrases.set(key, [phrase]);
          else bucket.push(phrase);
        }
      }
    }
  }
  for (const bucket of phrases.values()) bucket.sort((a, b) => b.parts.length - a.parts.length);
  return { phrases, opened: new Map(), numbers };
}

function fits(part: Part, token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mention') return false;
  const { text } = token;
  for (const word of part.exact) {
    if (word === text || (word === '#' && token.number !== null) || (word === '_' && token.kind === 'word'))
      return true;
  }
  return (
    part.starts.some((stem) => text.startsWith(stem)) ||
    part.ends.some((stem) => text.endsWith(stem) && text.length > stem.length)
  );
}

const MOST_REMEMBERED = 20_000;
const NONE: readonly Phrase[] = [];

/** The phrases that the token can open, the longest first. */
function openedBy(token: Token, { phrases, opened }: Lexicon): readonly Phrase[] {
  const { text, number } = token;
  const key = number === null ? text : `#${text}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const places = number === null ? [text] : ['#', text];
  if (text.length >= STEM) places.push(`${text.slice(0, STEM)}*`, `*${text.slice(-STEM)}`);
  const found = places
    .flatMap((place) => phrases.get(place) ?? [])
    .filter(({ parts }) => fits(parts[0] as Part, token))
    .sort((a, b) => b.parts.length - a.parts.length);
  if (opened.size > MOST_REMEMBERED) opened.clear();
  const kept = found.length === 0 ? NONE : found;
  if (key.length < 60) opened.set(key, kept);
  return kept;
}

function follows(tokens: readonly Token[], at: number, { parts }: Phrase): boolean {
  for (let index = 1; index < parts.length; index++)
    if (!fits(parts[index] as Part, tokens[at + index])) return false;
  return true;
}

/** The phrases that stand in the tokens, from left to right, the longest at each place. */
export function findCues(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (first.kind === 'mention') continue;
    const best = openedBy(first, lexicon).find((phrase) => follows(tokens, at, phrase));
    if (best === undefined) continue;
    const last = at + best.length - 1;
    const end = tokens[last] as Token;
    // "at least one year" is a number of years, "at least one of" is not.
    const years =
      best.kind === 'oneOf' &&
      end.number !== null &&
      openedBy(end, lexicon).some((phrase) => phrase.kind === 'years' && follows(tokens, last, phrase));
    if (years) at = last - 1;
    else {
      cues.push({ kind: best.kind, from: at, to: last + 1 });
      at = last;
    }
  }
  return cues;
}
