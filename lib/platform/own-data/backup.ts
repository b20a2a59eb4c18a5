import { browser } from '#imports';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  differenceOf,
  heldKeys,
  readBackup,
  withBackup,
} from '../../profile/backup.ts';
import type { Handlers } from '../answer-requests.ts';
import { localDay } from '../dates.ts';
import { changeProfile, loadProfile } from '../profile-store.ts';
import { ExtensionError } from '../protocol.ts';
import { dropReadingsDatabase } from '../readings-database.ts';
import { forgetReadings, loadReadings, restoreReadings } from '../readings-store.ts';
import { changeSettings, loadSettings, settingsSchema } from '../settings-store.ts';
import { clearSync } from '../sync.ts';
import { translator } from '../words.ts';
import type { OwnDataRequests } from './protocol.ts';

/** Throws an `ExtensionError` that says why it can't be restored. */
function parse(text: string): Backup {
  const read = readBackup(text);
  if (read.ok) return read.backup;
  const say = translator();
  throw new ExtensionError(
    'profile',
    read.newer ? say.text('error.backup-newer') : say.text('error.backup-refused', { detail: read.reason }),
  );
}

/** Throws where something can't be read: an export without it would pass for whole. */
async function makeBackup(): Promise<Backup> {
  const [profile, { readings, problem }, { settings }] = await Promise.all([
    loadProfile(),
    loadReadings(),
    loadSettings(),
  ]);
  const broken = profile.problem ?? problem;
  if (broken !== null)
    throw new ExtensionError('profile', translator().text('error.backup-broken', { detail: broken }));
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: localDay(),
    profile: profile.profile,
    readings,
    settings,
  };
}

/** The settings of a file, but for sync: that is turned on by the person, on each device. */
async function restoreSettings(written: unknown): Promise<void> {
  const parsed = settingsSchema.safeParse(written);
  if (!parsed.success) return;
  const { remember, keepDays, pausedSites } = parsed.data;
  await changeSettings({ remember, keepDays });
  for (const site of pausedSites) await changeSettings({ pause: site });
}

export const backupAnswers: Pick<
  Handlers,
  Extract<keyof OwnDataRequests, `backup.${string}` | `everything.${string}`>
> = {
  async 'backup.make'() {
    const backup = await makeBackup();
    return { name: `certlens-${backup.made}.json`, text: `${JSON.stringify(backup, null, 1)}\n` };
  },

  async 'backup.look'({ text }) {
    const say = translator();
    const { made, profile, readings } = parse(text);
    const here = await makeBackup();
    const held = differenceOf(heldKeys(profile), heldKeys(here.profile));
    const goals = differenceOf(Object.keys(profile.goals), Object.keys(here.profile.goals));
    const names = (of: Backup['readings']) => of.map(({ name }) => name);
    const read = differenceOf(names(readings), names(here.readings));
    return {
      made: say.date(made),
      held,
      goals,
      readings: read,
      words: {
        merge: say.text('backup.merge', { held: held.adds, goals: goals.adds, readings: read.adds }),
        replace: say.text('backup.replace', { held: held.drops, readings: read.drops }),
      },
    };
  },

  async 'backup.restore'({ text, way }) {
    const { profile, readings, settings } = parse(text);
    await changeProfile((present) => (way === 'replace' ? profile : withBackup(present, profile)));
    await restoreReadings(readings, way === 'replace');
    if (way === 'replace') await restoreSettings(settings);
    return null;
  },

  async 'everything.delete'() {
    await clearSync(async () => {
      await browser.storage.local.clear();
      await forgetReadings();
      await dropReadingsDatabase();
    });
    return null;
  },
};
