import { type Browser, browser } from '#imports';
import { askPage } from '../ask.ts';
import { injectReader } from '../reader.ts';
import { prepareWords, translator, watchLanguage } from '../words.ts';
import { lookUpAddress } from './look-up-page.ts';

const ENTRIES = {
  'look-up': 'menu.lookUp',
  'read-selection': 'menu.readSelection',
} as const;

/** Writes the entries in the reader's language. Those of an earlier version or language go first. */
async function writeMenu(): Promise<void> {
  await prepareWords();
  await browser.contextMenus.removeAll();
  for (const [id, words] of Object.entries(ENTRIES) as [
    keyof typeof ENTRIES,
    (typeof ENTRIES)[keyof typeof ENTRIES],
  ][])
    browser.contextMenus.create({ id, title: translator().text(words), contexts: ['selection'] });
}

async function choose(
  entry: unknown,
  { selectionText, frameId = 0 }: Pick<Browser.contextMenus.OnClickData, 'selectionText' | 'frameId'>,
  tabId: number | undefined,
): Promise<void> {
  if (entry === 'look-up') await browser.tabs.create({ url: lookUpAddress({ text: selectionText ?? '' }) });
  if (entry !== 'read-selection' || tabId === undefined) return;
  // The choice lets us read this page now (activeTab); the reader may be there already.
  const request = () => askPage({ tabId, frameId }, 'page.read', { what: 'selection' });
  if ((await request()) === null && (await injectReader(tabId))) await request();
  await askPage({ tabId, frameId }, 'page.panel', { open: 'open' });
}

/** The entries for selected text. Call it synchronously in the background. */
export function offerContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => void writeMenu());
  browser.runtime.onStartup.addListener(() => void writeMenu());
  watchLanguage(() => void writeMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => void choose(info.menuItemId, info, tab?.id));
}
