import * as z from 'zod/mini';
import { browser } from '#imports';
import { dueReminders } from '../profile/reminders.ts';
import { catalogFor } from './catalog.ts';
import { localDay } from './dates.ts';
import { loadProfile } from './profile-store.ts';
import { prepareWords, translator } from './words.ts';

const KEY = 'reminders';
const ALARM = 'reminders';
const DAY_IN_MINUTES = 24 * 60;
/** The keys of what was shown: the oldest leave first. */
const MOST_SHOWN = 1_000;

const storedSchema = z.object({
  on: z.boolean(),
  shown: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(MOST_SHOWN)),
});
const OFF = { on: false, shown: [] };

async function load(): Promise<z.infer<typeof storedSchema>> {
  const parsed = storedSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : OFF;
}

export const remindersAreOn = async (): Promise<boolean> => (await load()).on;

/**
 * Switches the reminders on or off; answers with how they are then. Call it first thing in a click handler: the browser
 * may ask whether notifications are welcome, and no gesture survives an await.
 */
export async function switchReminders(on: boolean): Promise<boolean> {
  const granted = !on || (await browser.permissions.request({ permissions: ['notifications'] }));
  const stored = await load();
  await browser.storage.local.set({ [KEY]: { ...stored, on: on && granted } });
  if (on && granted)
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
  else await browser.alarms.clear(ALARM);
  return on && granted;
}

/** Shows what is due, each once. */
async function remind(): Promise<void> {
  const stored = await load();
  if (!stored.on || browser.notifications === undefined) return;
  await prepareWords();
  const say = translator();
  const { profile } = await loadProfile();
  const due = dueReminders(profile.credentials, localDay(), new Set(stored.shown));
  if (due.length === 0) return;
  const { view } = await catalogFor({ requirements: [], beyond: [] }, profile, say);
  for (const { id, expires, left, key } of due) {
    const name = view.credential(id)?.name ?? id;
    const words = left < 0 ? 'side.expired' : 'side.expires';
    await browser.notifications.create(key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: say.text('side.remindTitle', { name }),
      message: say.text(words, { date: say.date(expires), when: say.fromNow(expires, localDay()) }),
    });
  }
  const shown = [...stored.shown, ...due.map(({ key }) => key)].slice(-MOST_SHOWN);
  await browser.storage.local.set({ [KEY]: { ...stored, shown } });
}

/** Reminds once a day for as long as it is wanted. Call it synchronously in the background. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });
  // An alarm does not survive every restart of the browser.
  browser.runtime.onStartup.addListener(async () => {
    if ((await remindersAreOn()) && (await browser.alarms.get(ALARM)) === undefined)
      await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
  });
}
