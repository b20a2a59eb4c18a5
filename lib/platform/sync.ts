import { browser } from '#imports';
import { fits, isShared, readShared, writeShared } from '../profile/shared-form.ts';
import { inTurn } from './in-turn.ts';
import { messageOf } from './own-page.ts';
import { loadProfile, mergeIntoProfile } from './profile-store.ts';
import { changeSettings, loadSettings } from './settings-store.ts';
import { PROFILE_KEY, SETTINGS_KEY, SYNC_STATE_KEY } from './watch-profile.ts';
import { prepareWords, translator } from './words.ts';

/** How far this device is; `problem` is what kept it from going on, in words. */
export interface SyncState {
  /** It has seen the shared profile since sync was turned on. */
  readonly joined: boolean;
  readonly problem: string | null;
}

const queue = inTurn();

export async function syncState(): Promise<SyncState> {
  const { [SYNC_STATE_KEY]: raw } = await browser.storage.local.get(SYNC_STATE_KEY);
  const { joined, problem } = (raw ?? {}) as Partial<SyncState>;
  return { joined: joined === true, problem: typeof problem === 'string' ? problem : null };
}

async function note(joined: boolean, problem: string | null): Promise<void> {
  const before = await syncState();
  if (before.joined !== joined || before.problem !== problem)
    await browser.storage.local.set({ [SYNC_STATE_KEY]: { joined, problem } });
}

/**
 * Brings this device and the browser's own sync together: what others said is merged in here, and what they lack is
 * written there, in one call. Does nothing while sync is off. Never throws: what went wrong is noted for the person.
 */
export function syncNow(): Promise<void> {
  return queue(async () => {
    const { joined } = await syncState();
    const { settings } = await loadSettings();
    if (!settings.sync) return;
    await prepareWords();
    const say = translator();
    try {
      const { problem } = await loadProfile();
      if (problem !== null) return await note(joined, say.text('error.profile-broken', { detail: problem }));
      const items = await browser.storage.sync.get(null);
      const shared = readShared(items);
      if (!shared.ok) return await note(joined, say.text('sync.newer'));
      if (joined && !shared.present) {
        // Another device has deleted what was shared: this one must not bring it back.
        await changeSettings({ sync: false });
        return await note(false, say.text('sync.deleted-elsewhere'));
      }
      const wanted = writeShared(await mergeIntoProfile(shared.entries), shared.unread);
      const missing = Object.entries(wanted).filter(
        ([key, value]) => JSON.stringify(items[key]) !== JSON.stringify(value),
      );
      const others = Object.entries(items).filter(([key]) => !isShared(key));
      if (!fits({ ...Object.fromEntries(others), ...wanted })) return await note(true, say.text('sync.full'));
      if (missing.length > 0) await browser.storage.sync.set(Object.fromEntries(missing));
      await note(true, null);
    } catch (error) {
      await note(joined, say.text('sync.failed', { detail: messageOf(error) }));
    }
  });
}

/** Turns sync on or off on this device; what other devices share stays. */
export async function turnSync(on: boolean): Promise<void> {
  await changeSettings({ sync: on });
  await queue(() => browser.storage.local.remove(SYNC_STATE_KEY));
  if (on) await syncNow();
}

/** Deletes all that lies in the browser's sync; the devices that shared it stop then. Nothing is written meanwhile. */
export function clearSync(alsoHere: () => Promise<void>): Promise<void> {
  return queue(async () => {
    await alsoHere();
    await browser.storage.sync.clear();
  });
}

/** From the last change to the writing, in milliseconds: at most twelve writings a minute, whoever types how fast. */
const WAIT = 5_000;
let isWaiting = false;

function syncSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    void syncNow();
  }, WAIT);
}

/** Follows changes here and on other devices. Call it synchronously when the worker starts. */
export function watchSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    if (
      area === 'sync'
        ? keys.some(isShared)
        : area === 'local' && keys.some((key) => key === PROFILE_KEY || key === SETTINGS_KEY)
    )
      syncSoon();
  });
  // A worker that ended before its writing takes it up again.
  syncSoon();
}
