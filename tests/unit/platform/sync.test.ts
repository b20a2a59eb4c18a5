import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeProfile, holding, loadProfile } from '../../../lib/platform/profile-store.ts';
import { loadSettings } from '../../../lib/platform/settings-store.ts';
import { clearSync, syncNow, syncState, turnSync, watchSync } from '../../../lib/platform/sync.ts';

const hold = (id: string, held = true) =>
  changeProfile((profile) => holding(profile, { kind: 'skill', id, held }));
const skills = async () => [...(await loadProfile()).profile.skills].sort();
const shared = () => fakeBrowser.storage.sync.get(null);

/** Does something as another device that has the same sync and its own storage. */
async function elsewhere(run: () => Promise<void>): Promise<void> {
  const here = await fakeBrowser.storage.local.get(null);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(other);
  await run();
  other = await fakeBrowser.storage.local.get(null);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(here);
}
let other: Record<string, unknown> = {};

describe('the browser’s own sync', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
    other = {};
  });

  it('is given nothing as long as it is off', async () => {
    await hold('go');
    await syncNow();
    expect(await shared()).toEqual({});
    expect(await syncState()).toEqual({ joined: false, problem: null });
  });

  it('brings two devices together, what was added and what was taken away', async () => {
    await hold('go');
    await hold('sql');
    await turnSync(true);
    await elsewhere(async () => {
      await hold('grain');
      await turnSync(true);
      expect(await skills()).toEqual(['go', 'grain', 'sql']);
      await hold('go', false);
      await syncNow();
    });
    await hold('bread');
    await syncNow();
    expect(await skills()).toEqual(['bread', 'grain', 'sql']);
    await elsewhere(async () => {
      await syncNow();
      expect(await skills()).toEqual(['bread', 'grain', 'sql']);
    });
  });

  it('writes nothing where nothing is new', async () => {
    await hold('go');
    await turnSync(true);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await syncNow();
    expect(set).not.toHaveBeenCalled();
    await hold('sql');
    await syncNow();
    expect(set).toHaveBeenCalledTimes(1);
    expect(Object.keys(set.mock.calls[0]?.[0] ?? {})).toHaveLength(1);
  });

  it('stops on this device when another has deleted all, and keeps what is held', async () => {
    await hold('go');
    await turnSync(true);
    await clearSync(async () => undefined);
    await syncNow();
    expect(await shared()).toEqual({});
    expect((await loadSettings()).settings.sync).toBe(false);
    expect((await syncState()).problem).toContain('another device');
    expect(await skills()).toEqual(['go']);
  });

  it('starts anew when the person turns it on again', async () => {
    await hold('go');
    await turnSync(true);
    await clearSync(async () => undefined);
    await turnSync(false);
    await turnSync(true);
    expect(Object.keys(await shared())).toHaveLength(2);
  });

  it('tells what is too much, a newer form, a broken profile and a refusal of the browser, and loses nothing', async () => {
    await changeProfile((profile) => ({
      ...profile,
      skills: Array.from({ length: 5_000 }, (_, index) => `a-skill-of-some-length-${index}`),
    }));
    await turnSync(true);
    expect((await syncState()).problem).toContain('more than');
    expect(await shared()).toEqual({});

    await changeProfile((profile) => ({ ...profile, skills: ['go'] }));
    await fakeBrowser.storage.local.set({
      profile: { version: 2, entries: { 'skill:go': { value: true, at: 1 } } },
    });
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await turnSync(true);
    expect((await syncState()).problem).toContain('QUOTA_BYTES');
    await syncNow();
    expect((await syncState()).problem).toBeNull();

    await fakeBrowser.storage.sync.set({ profile: { version: 9 } });
    await syncNow();
    expect((await syncState()).problem).toContain('newer version');

    const broken = { version: 2, entries: { 'skill:Go': { value: true, at: 1 } } };
    await fakeBrowser.storage.local.set({ profile: broken });
    await syncNow();
    expect((await syncState()).problem).not.toBeNull();
    expect((await fakeBrowser.storage.local.get('profile')).profile).toEqual(broken);
  });

  it('follows many edits with few writings', async () => {
    vi.useFakeTimers();
    try {
      await turnSync(true);
      const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
      watchSync();
      for (let index = 0; index < 50; index++) {
        await hold(`skill-${index}`);
        await vi.advanceTimersByTimeAsync(200);
      }
      await vi.advanceTimersByTimeAsync(20_000);
      expect(set.mock.calls.length).toBeGreaterThan(0);
      expect(set.mock.calls.length).toBeLessThanOrEqual(4);
      await elsewhere(async () => {
        await turnSync(true);
        expect(await skills()).toHaveLength(50);
      });
    } finally {
      vi.useRealTimers();
    }
  });
});
