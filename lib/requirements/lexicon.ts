import { compile, type Lexicon } from './cues.ts';
import { languagesOf } from './languages/index.ts';

const lexicons = new Map<string, Lexicon>();

/** The phrases by which a posting in this language is read; compiled once. */
export function lexiconFor(code: string | null): Lexicon {
  const languages = languagesOf(code);
  const key = languages.map((language) => language.code).join();
  const known = lexicons.get(key);
  if (known !== undefined) return known;
  const lexicon = compile(languages);
  lexicons.set(key, lexicon);
  return lexicon;
}
