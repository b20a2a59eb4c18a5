import { browser } from '#imports';
import { english } from '../i18n/english.ts';
import { chooseLanguage, FALLBACK, isLanguage, type Language } from '../i18n/languages.ts';
import { readMessages } from '../i18n/read-messages.ts';
import type { Translator } from '../i18n/translator.ts';
import { ownFile } from './own-file.ts';

/** Where the language lies that the person chose; nothing there is the browser's. */
const LANGUAGE_KEY = 'language';

let present: Translator = english;
let prepared: Promise<void> | null = null;

/** The chosen language; null where the browser's is followed. */
export async function chosenLanguage(): Promise<Language | null> {
  const { [LANGUAGE_KEY]: written } = await browser.storage.local.get(LANGUAGE_KEY);
  return isLanguage(written) ? written : null;
}

/** Chooses a language, or with null follows the browser's again. */
export async function chooseOwnLanguage(language: Language | null): Promise<void> {
  if (language === null) await browser.storage.local.remove(LANGUAGE_KEY);
  else await browser.storage.local.set({ [LANGUAGE_KEY]: language });
  prepared = null;
}

async function load(): Promise<void> {
  try {
    const language = (await chosenLanguage()) ?? chooseLanguage([browser.i18n.getUILanguage()]);
    if (language === present.locale) return;
    present =
      language === FALLBACK
        ? english
        : readMessages(language, await (await ownFile(`/messages/${language}.json`)).json());
  } catch (error) {
    // Words in another language than the reader's are better than none.
    console.error(error);
    present = english;
  }
}

/** Makes the reader's language ready. Own pages await it before they are drawn, the background before each answer. */
export function prepareWords(): Promise<void> {
  prepared ??= load();
  return prepared;
}

/** The translator of the reader's language, once it has been prepared; English before. */
export function translator(): Translator {
  return present;
}

/** Calls back when the language was changed in any window; answers with the way to stop. */
export function watchLanguage(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(LANGUAGE_KEY in changes)) return;
    prepared = null;
    void prepareWords().then(changed);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
