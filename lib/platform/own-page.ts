import { browser } from '#imports';
import { english } from '../i18n/english.ts';
import type { MessageId, Translator } from '../i18n/translator.ts';

export const ICON = '/icons/48.png';

/** The translator of the reader's language, for pages of the extension and the background. */
export function translator(): Translator {
  return english;
}

/** As the views take it; sets the page's language and direction. */
export function pageTranslator(): (key: string, values?: Record<string, string | number>) => string {
  const say = translator();
  document.documentElement.lang = say.locale;
  document.documentElement.dir = say.direction;
  return (key, values) => say.text(key as MessageId, values);
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** What an error says to a person. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
