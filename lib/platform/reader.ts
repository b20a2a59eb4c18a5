import { browser } from '#imports';

/** The content script as the build names it. */
export const READER_FILE = '/content-scripts/posting.js';

/** Puts the reader into a tab that may be read now; false when the browser does not let us. */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER_FILE] });
    return true;
  } catch {
    return false;
  }
}
