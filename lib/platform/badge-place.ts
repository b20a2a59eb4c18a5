import { browser } from '#imports';
import { type BadgePlace, badgePlaceFrom, FIRST_PLACE } from '../page/badge-place.ts';

const KEY = 'badge-place';

/** Where the person last put the badge; what can't be read is where it stands at first. */
export async function loadBadgePlace(): Promise<BadgePlace> {
  return badgePlaceFrom((await browser.storage.local.get(KEY))[KEY]) ?? FIRST_PLACE;
}

export async function saveBadgePlace(place: BadgePlace): Promise<void> {
  await browser.storage.local.set({ [KEY]: place });
}
