import { browser } from '#imports';

/** Opens the welcome page once, at the first install. Call it synchronously in the background. */
export function openWelcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
