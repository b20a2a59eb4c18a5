import { browser } from '#imports';
import { askPage } from '../ask.ts';
import { injectReader } from '../reader.ts';

/** As the manifest names it. */
const TOGGLE_PANEL = 'toggle-panel';

/** Opens or closes the panel on the page. The shortcut lets us read this page now (activeTab), so it is read first. */
async function togglePanel(tabId: number): Promise<void> {
  const toggle = () => askPage({ tabId }, 'page.panel', { open: 'toggle' });
  if ((await toggle()) === null && (await injectReader(tabId))) await toggle();
}

/** The keyboard's shortcuts. Call it synchronously in the background. */
export function answerShortcuts(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (command === TOGGLE_PANEL && tab?.id !== undefined) await togglePanel(tab.id);
  });
}
