import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** Each language by one file. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, nl, pl, it, pt];

/** The data for a posting's language: its own, which wins where words are alike, and English, which all mix in. */
export function languagesOf(code: string | null): Language[] {
  const own = LANGUAGES.find((language) => language.code === code && language !== en);
  return own === undefined ? [en] : [own, en];
}
