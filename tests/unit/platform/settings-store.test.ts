import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, loadSettings } from '../../../lib/platform/settings-store.ts';
import { DEFAULT_SETTINGS, hostOf, maySave } from '../../../lib/profile/settings.ts';

describe('the settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('send nothing and remember on this device, before anything is chosen', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
    expect(DEFAULT_SETTINGS).toMatchObject({ sync: false, remember: true, keepDays: 365 });
  });

  it('keep every one of many changes at once', async () => {
    await Promise.all([
      changeSettings({ pause: 'a.example' }),
      changeSettings({ keepDays: null }),
      changeSettings({ pause: 'b.example' }),
      changeSettings({ remember: false }),
      changeSettings({ pause: 'b.example' }),
      changeSettings({ resume: 'a.example' }),
    ]);
    expect((await loadSettings()).settings).toMatchObject({
      remember: false,
      keepDays: null,
      pausedSites: ['b.example'],
    });
  });

  it.each([
    ['broken', { version: 1, sync: 'yes' }],
    ['of a newer version', { ...DEFAULT_SETTINGS, version: 2, sync: true }],
    ['something else', 7],
  ])('that are %s send and remember nothing, and are left as they are', async (_, raw) => {
    await fakeBrowser.storage.local.set({ settings: raw });
    const { settings, problem } = await loadSettings();
    expect(problem).not.toBeNull();
    expect(settings).toMatchObject({ sync: false, remember: false });
    await expect(changeSettings({ sync: true })).rejects.toThrow('Nothing was changed');
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(raw);
  });

  it('refuse a site that is none', async () => {
    await expect(changeSettings({ pause: 'not a host' })).rejects.toThrow('Nothing was changed');
    expect((await loadSettings()).settings.pausedSites).toEqual([]);
  });

  it('pause a site with all that lies below it, and no other', () => {
    const settings = { ...DEFAULT_SETTINGS, pausedSites: ['jobs.example'] };
    expect(maySave(settings, 'https://jobs.example/1')).toBe(false);
    expect(maySave(settings, 'https://www.JOBS.example:8080/1')).toBe(false);
    expect(maySave(settings, 'https://otherjobs.example/1')).toBe(true);
    expect(maySave(settings, null)).toBe(true);
    expect(maySave({ ...settings, remember: false }, 'https://other.example')).toBe(false);
    expect(hostOf('file:///home/posting.html')).toBeNull();
    expect(hostOf('no address')).toBeNull();
  });
});
