import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { SectionKind } from '../posting.ts';
import { compilePhrases, type PhraseIndex } from './phrases.ts';

/** A language's words, ready to be matched. */
export interface Lexicon {
  readonly code: string;
  readonly headings: PhraseIndex<SectionKind>;
  readonly leadIns: PhraseIndex<SectionKind>;
  readonly firm: PhraseIndex<'firm'>;
  readonly ofTheJob: PhraseIndex<'job'>;
  readonly calls: PhraseIndex<'call'>;
  readonly asRole: PhraseIndex<'role'>;
  readonly marks: PhraseIndex<'mark'>;
  readonly apply: PhraseIndex<'apply'>;
  readonly beside: PhraseIndex<'beside'>;
}

/** Which kind wins where a heading speaks of several with equal weight. */
export const PRIORITY: readonly SectionKind[] = [
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
  const lists = {
    headings: () => compilePhrases(PRIORITY.map((kind) => [kind, language.headings[kind]] as const)),
    leadIns: () => compilePhrases(PRIORITY.map((kind) => [kind, language.leadIns[kind] ?? ''] as const)),
    firm: () => compilePhrases([['firm', language.firm]]),
    ofTheJob: () => compilePhrases([['job', language.ofTheJob]]),
    calls: () => compilePhrases([['call', language.calls ?? '']]),
    asRole: () => compilePhrases([['role', language.asRole]]),
    marks: () => compilePhrases([['mark', language.marks]]),
    apply: () => compilePhrases([['apply', language.apply]]),
    beside: () => compilePhrases([['beside', language.beside]]),
  };
  const lexicon = { code: language.code } as Lexicon;
  // Each list is compiled when it is first asked for: a page that is no posting asks for few of them.
  for (const [name, make] of Object.entries(lists))
    Object.defineProperty(lexicon, name, {
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(lexicon, name, { value });
        return value;
      },
    });
  compiled.set(language.code, lexicon);
  return lexicon;
}

/** Whether a language, by its BCP 47 primary tag, is one of those read here. */
export const isRead = (code: string): boolean => LANGUAGES.some((language) => language.code === code);

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
