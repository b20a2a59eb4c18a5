import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memoryView } from '../../../lib/catalog/view.ts';
import { changeProfile, holding } from '../../../lib/platform/profile-store.ts';
import { watchReminders } from '../../../lib/platform/remind.ts';
import { remindersAreOn, switchReminders } from '../../../lib/platform/reminders.ts';
import { RATES } from '../guidance/kit.ts';

vi.mock('../../../lib/platform/dates.ts', () => ({ localDay: () => '2026-11-22' }));
vi.mock('../../../lib/platform/catalog.ts', () => ({
  catalogFor: async () => ({
    view: memoryView({ credentials: [], families: [], skills: [], rates: RATES }),
    notice: null,
  }),
}));

const permit = (granted: boolean) =>
  Object.assign(fakeBrowser.permissions, { request: vi.fn(async () => granted) });
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'reminders', scheduledTime: 0 } as never);
const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

describe('reminders', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('icon.png');
    watchReminders();
    await changeProfile((profile) =>
      holding(profile, { kind: 'credential', id: 'cka', held: true, expires: '2026-12-01' }),
    );
  });

  it('are off until the person switches them on', async () => {
    await ring();
    expect(await remindersAreOn()).toBe(false);
    expect(await shown()).toEqual([]);
  });

  it('stay off where notifications are not welcome', async () => {
    permit(false);
    expect(await switchReminders(true)).toBe(false);
    expect(await fakeBrowser.alarms.get('reminders')).toBeUndefined();
  });

  it('come once for what is due, and no more once they are off', async () => {
    permit(true);
    expect(await switchReminders(true)).toBe(true);
    expect(await fakeBrowser.alarms.get('reminders')).toBeDefined();
    await ring();
    await vi.waitFor(async () => expect(await shown()).toEqual(['cka:2026-12-01:30']));
    await fakeBrowser.notifications.clear('cka:2026-12-01:30');
    await ring();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await shown()).toEqual([]);
    await switchReminders(false);
    expect(await fakeBrowser.alarms.get('reminders')).toBeUndefined();
    expect(await remindersAreOn()).toBe(false);
  });
});
