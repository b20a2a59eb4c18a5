import { browser } from '#imports';

/** The accent of the views, and the ink upon it. */
const COLOUR = { paper: '#1f6f6b', ink: '#ffffff' };

/** Says on the toolbar's button how many requirements are missing, and in its title what that means. */
export async function showMissing(tabId: number, missing: number, summary: string): Promise<void> {
  // The tab may have gone in the meantime.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: String(missing) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR.paper }),
    browser.action.setBadgeTextColor({ tabId, color: COLOUR.ink }),
    browser.action.setTitle({ tabId, title: summary }),
  ]);
}

/** Takes it away: the tab shows no posting any more. */
export async function showNothing(tabId: number): Promise<void> {
  const { action = {} } = browser.runtime.getManifest();
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: action.default_title ?? '' }),
  ]);
}
