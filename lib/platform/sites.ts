import { browser } from '#imports';

/** One key for each site, so that two windows that switch at once both keep theirs. */
const PREFIX = 'site-off:';

/** Whether the person switched CertLens off on this host. */
export async function siteIsOff(host: string): Promise<boolean> {
  const key = PREFIX + host;
  return (await browser.storage.local.get(key))[key] === true;
}

/** Switches CertLens off on a host, or on again. */
export async function switchSite(host: string, off: boolean): Promise<void> {
  const key = PREFIX + host;
  if (off) await browser.storage.local.set({ [key]: true });
  else await browser.storage.local.remove(key);
}

/** Calls back when this host was switched off or on in any window; answers with the way to stop. */
export function watchSite(host: string, changed: (off: boolean) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[PREFIX + host] : undefined;
    if (change !== undefined) changed(change.newValue === true);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
