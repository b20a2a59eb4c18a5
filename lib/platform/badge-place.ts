import * as z from 'zod/mini';
import { browser } from '#imports';
import { type BadgePlace, FIRST_PLACE } from '../page/badge-place.ts';

const KEY = 'badge-place';

const placeSchema = z.object({
  side: z.enum(['left', 'right']),
  up: z.number().check(z.gte(0), z.lte(1)),
});

/** Where the person last put the badge; what can't be read is where it stands at first. */
export async function loadBadgePlace(): Promise<BadgePlace> {
  const parsed = placeSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : FIRST_PLACE;
}

export async function saveBadgePlace(place: BadgePlace): Promise<void> {
  await browser.storage.local.set({ [KEY]: place });
}
