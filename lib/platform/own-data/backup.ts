import { browser } from '#imports';
import { joinOwn } from '../../catalog/own/edit.ts';
import { type OwnCatalog, readOwn } from '../../catalog/own/own.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  differenceOf,
  heldKeys,
  readBackup,
  withBackup,
} from '../../profile/backup.ts';
import { settingsSchema } from '../../profile/settings.ts';
import type { Handlers } from '../answer-requests.ts';
import { catalogChanged, dropCatalog } from '../catalog.ts';
import { localDay } from '../dates.ts';
import { changeOwn, loadOwn } from '../own-catalog/store.ts';
import { messageOf } from '../own-page.ts';
import { changeProfile, loadProfile } from '../profile-store.ts';
import { ExtensionError } from '../protocol.ts';
import { dropReadings, loadReadings, restoreReadings } from '../readings-store.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
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

/** The person's own part of the catalog; nothing in an export without it. */
function parseOwn(written: unknown): OwnCatalog {
  const read = readOwn(written);
  if (read.ok) return read.own;
  throw new ExtensionError(
    'profile',
    translator().text('error.backup-refused', { detail: `catalog: ${read.reason}` }),
  );
}

/** Throws where something can't be read: an export without it would pass for whole. */
async function makeBackup(): Promise<Backup> {
  const [profile, { readings, problem }, { settings }, catalog] = await Promise.all([
    loadProfile(),
    loadReadings(),
    loadSettings(),
    loadOwn(),
  ]);
  const broken = profile.problem ?? problem ?? catalog.problem;
  if (broken !== null)
    throw new ExtensionError('profile', translator().text('error.backup-broken', { detail: broken }));
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: localDay(),
    profile: profile.profile,
    readings,
    settings,
    catalog: catalog.own,
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
    const { made, profile, readings, catalog } = parse(text);
    parseOwn(catalog);
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
    const { profile, readings, settings, catalog } = parse(text);
    const own = parseOwn(catalog);
    await changeProfile((present) => (way === 'replace' ? profile : withBackup(present, profile)));
    await changeOwn((present) => (way === 'replace' ? own : joinOwn(present, own)));
    catalogChanged();
    await restoreReadings(readings, way === 'replace');
    if (way === 'replace') await restoreSettings(settings);
    return null;
  },

  async 'everything.delete'() {
    await clearSync(async () => {
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      await dropReadings();
      await dropCatalog().catch((error: unknown) => {
        const detail = messageOf(error);
        throw new ExtensionError('catalog', translator().text('error.delete-blocked', { detail }));
      });
    });
    return null;
  },
};
