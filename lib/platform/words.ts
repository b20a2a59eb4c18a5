import { browser } from '#imports';
import { chooseLanguage, FALLBACK, isLanguage, type Language } from '../i18n/languages.ts';
import { readMessages } from '../i18n/read-messages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { MessageFile } from '../i18n/view-words.ts';
import { ownFile } from './own-file.ts';

/** Where the language lies that the person chose; nothing there is the browser's. */
const LANGUAGE_KEY = 'language';

let present: Translator | null = null;
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

const read = async (language: Language, file: MessageFile): Promise<Translator> =>
  readMessages(language, await (await ownFile(`/messages/${language}/${file}.json`)).json());

async function load(file: MessageFile): Promise<void> {
  const likely = chooseLanguage([browser.i18n.getUILanguage()]);
  // Read meanwhile: few choose another language than their browser's.
  const meanwhile = present === null ? read(likely, file) : null;
  meanwhile?.catch(() => undefined);
  const language = (await chosenLanguage()) ?? likely;
  if (language === present?.locale) return;
  const words = language === likely && meanwhile !== null ? meanwhile : read(language, file);
  present = await words.catch((error: unknown) => {
    // Words in another language than the reader's are better than none.
    console.error(error);
    return read(FALLBACK, file);
  });
}

/**
 * Makes the reader's language ready. Own pages await it before they are drawn, the background before each answer.
 * Rejects when no words can be read at all, and tries again the next time.
 */
export function prepareWords(file: MessageFile = 'all'): Promise<void> {
  prepared ??= load(file).catch((error: unknown) => {
    prepared = null;
    throw error;
  });
  return prepared;
}

/** The words are these, whatever the browser's language. */
export function startWith(words: Translator): void {
  present = words;
  prepared = Promise.resolve();
}

/** The translator of the reader's language. Throws before it has been prepared. */
export function translator(): Translator {
  if (present === null) throw new Error('the words were asked for before they were prepared');
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
