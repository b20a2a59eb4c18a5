import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';

/** The languages whose postings are read. One file each. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  dutch,
  polish,
  italian,
  portuguese,
];
