import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { SectionKind } from '../posting.ts';
import { compilePhrases, type Phrases } from './phrases.ts';

/** A language's words, ready to be matched. */
export interface Lexicon {
  readonly code: string;
  readonly headings: readonly (readonly [SectionKind, Phrases])[];
  readonly leadIns: readonly (readonly [SectionKind, Phrases])[];
  readonly firm: Phrases;
  readonly marks: Phrases;
  readonly apply: Phrases;
  readonly beside: Phrases;
  /** Headings run together with the text around them. */
  readonly glued: RegExp;
  /** Whether a text is one of them. */
  readonly isGlued: (text: string) => boolean;
  /** Those of two words or more, between a word without a full stop and a capital. */
  readonly gluedInline: RegExp;
}

/** Which kind wins where a heading speaks of several with equal weight. */
const PRIORITY: readonly SectionKind[] = [
  'preferred',
  'requirements',
  'benefits',
  'duties',
  'legal',
  'about',
  'other',
];

const compiled = new Map<string, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language.code);
  if (known !== undefined) return known;
  const listed = new Set(language.glued.split('|'));
  const headings = language.glued
    .split('|')
    .sort((one, other) => other.length - one.length)
    .map((heading) => heading.replace(/[\\^$.*+?()[\]{}]/g, '\\$&'));
  const glued = headings.join('|');
  const inline = headings.filter((heading) => heading.includes(' ')).join('|');
  const lexicon: Lexicon = {
    code: language.code,
    headings: PRIORITY.map((kind) => [kind, compilePhrases(language.headings[kind])] as const),
    leadIns: PRIORITY.flatMap((kind) => {
      const list = language.leadIns[kind];
      return list === undefined ? [] : [[kind, compilePhrases(list)] as const];
    }),
    firm: compilePhrases(language.firm),
    marks: compilePhrases(language.marks),
    apply: compilePhrases(language.apply),
    beside: compilePhrases(language.beside),
    // Before: a sentence's end, or a letter right against it; after: a capital, a colon or a bullet.
    glued: new RegExp(
      `(?<=^|[.!?:;)\\]…]\\s?|[\\p{Ll}\\d])(?:${glued})(?=\\s?:|\\s?[•●▪·-]|\\s?[\\p{Lu}\\d])`,
      'gu',
    ),
    isGlued: (text) => listed.has(text),
    gluedInline: new RegExp(`(?<=[\\p{Ll}\\p{Lu}\\d%)] )(?:${inline})(?= [\\p{Lu}\\d])`, 'gu'),
  };
  compiled.set(language.code, lexicon);
  return lexicon;
}

/**
 * The words of the given languages and of English, which headings everywhere borrow; of all languages when the first is
 * unknown.
 */
export function lexiconsFor(
  language: string | null,
  ...further: readonly (string | null)[]
): readonly Lexicon[] {
  if (language === null) return LANGUAGES.map(lexiconOf);
  const wanted = [...new Set([language, ...further, 'en'])];
  return wanted.flatMap((code) => LANGUAGES.filter((each) => each.code === code).map(lexiconOf));
}
