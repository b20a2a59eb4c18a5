import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** Each language by one file. English stands first: it is read in every posting. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, nl, pl, it, pt];

/** The data for a posting's language: English, which all postings mix in, and its own. */
export function languagesOf(code: string | null): Language[] {
  return LANGUAGES.filter((language) => language === en || language.code === code);
}
