import { browser } from '#imports';

/** Chromium's side panel; the polyfill does not know it. */
interface ChromiumSidePanel {
  readonly sidePanel?: { open(of: { windowId: number }): Promise<void> };
}
/** Firefox's sidebar. */
interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The way to open the workbench beside the page: call it first thing in a click handler, as no gesture survives an await. */
export function prepareSidePanel(): () => void {
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  if (sidebarAction !== undefined) return () => void sidebarAction.open();
  const { sidePanel } = (globalThis as unknown as { chrome: ChromiumSidePanel }).chrome;
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => {
    if (windowId !== undefined) void sidePanel?.open({ windowId });
  };
}

/** Calls back when another tab comes to the front, or the one in front has loaded or changed its address. */
export function watchActiveTab(changed: () => void): () => void {
  const updated = (_: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
