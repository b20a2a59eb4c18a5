import * as z from 'zod/mini';
import { browser } from '#imports';

const KEY = 'reminders';
export const REMINDER_ALARM = 'reminders';
const DAY_IN_MINUTES = 24 * 60;
/** The keys of what was shown: the oldest leave first. */
const MOST_SHOWN = 1_000;

const storedSchema = z.object({
  on: z.boolean(),
  shown: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(MOST_SHOWN)),
});
const OFF = { on: false, shown: [] };

/** Whether reminders are on, and the keys of those that were shown. */
export async function loadReminders(): Promise<z.infer<typeof storedSchema>> {
  const parsed = storedSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : OFF;
}

export const remindersAreOn = async (): Promise<boolean> => (await loadReminders()).on;

/** Rings once a day for as long as reminders are on. */
export async function setAlarm(): Promise<void> {
  await browser.alarms.create(REMINDER_ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
}

/**
 * Switches the reminders on or off; answers with how they are then. Call it first thing in a click handler: the browser
 * may ask whether notifications are welcome, and no gesture survives an await.
 */
export async function switchReminders(wanted: boolean): Promise<boolean> {
  const on = wanted && (await browser.permissions.request({ permissions: ['notifications'] }));
  await browser.storage.local.set({ [KEY]: { ...(await loadReminders()), on } });
  if (on) await setAlarm();
  else await browser.alarms.clear(REMINDER_ALARM);
  return on;
}

/** Remembers what was shown, so that it is shown once. */
export async function rememberShown(keys: readonly string[]): Promise<void> {
  const stored = await loadReminders();
  const shown = [...stored.shown, ...keys].slice(-MOST_SHOWN);
  await browser.storage.local.set({ [KEY]: { ...stored, shown } });
}
