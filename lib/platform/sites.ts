import { browser } from '#imports';
import { type BadgePlace, badgePlaceFrom, FIRST_PLACE } from '../page/badge-place.ts';

/** One key for each site, so that two windows that switch at once both keep theirs. */
const PREFIX = 'site-off:';
const BADGE_PLACE = 'badge-place';

/** Whether the person switched CertLens off on this host, and where they last put the badge: kept apart, asked for together. */
export async function loadSite(
  host: string,
): Promise<{ readonly isOff: boolean; readonly badgePlace: BadgePlace }> {
  const key = PREFIX + host;
  const kept = await browser.storage.local.get([key, BADGE_PLACE]);
  return { isOff: kept[key] === true, badgePlace: badgePlaceFrom(kept[BADGE_PLACE]) ?? FIRST_PLACE };
}

export async function saveBadgePlace(place: BadgePlace): Promise<void> {
  await browser.storage.local.set({ [BADGE_PLACE]: place });
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
