import { browser } from '#imports';
import { dueReminders } from '../profile/reminders.ts';
import { catalogFor } from './catalog.ts';
import { localDay } from './dates.ts';
import { loadProfile } from './profile-store.ts';
import { loadReminders, REMINDER_ALARM, rememberShown, remindersAreOn, setAlarm } from './reminders.ts';
import { prepareWords, translator } from './words.ts';

/** Shows what is due, each once. */
async function remind(): Promise<void> {
  const stored = await loadReminders();
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
  await rememberShown(due.map(({ key }) => key));
}

/** Reminds once a day for as long as it is wanted. Call it synchronously in the background. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER_ALARM) void remind();
  });
  // An alarm does not survive every restart of the browser.
  browser.runtime.onStartup.addListener(async () => {
    if ((await remindersAreOn()) && (await browser.alarms.get(REMINDER_ALARM)) === undefined)
      await setAlarm();
  });
}
