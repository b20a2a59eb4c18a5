import { browser } from '#imports';
import type { MessageId } from '../i18n/translator.ts';
import type { MessageFile } from '../i18n/view-words.ts';
import { prepareWords, translator, watchLanguage } from './words.ts';

export const ICON = '/icons/48.png';

/** As the views take it; sets the page's language and direction. The page is drawn anew in a language chosen later. */
export async function pageTranslator(
  file: MessageFile = 'all',
): Promise<(key: string, values?: Record<string, string | number>) => string> {
  await prepareWords(file);
  watchLanguage(() => location.reload());
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

/** Opens an address in a new tab. */
export function openAddress(url: string): void {
  void browser.tabs.create({ url });
}

/** The page with the sample posting. */
export const samplePage = (): string => browser.runtime.getURL('/sample.html');
