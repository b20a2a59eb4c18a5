import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../../lib/i18n/own-data-views.ts';
import { ask } from '../../lib/platform/ask.ts';
import { watchSettings } from '../../lib/platform/watch-profile.ts';
import type { SettingsChange } from '../../lib/profile/settings.ts';

/** The settings as they are in all windows, and the way to change them. */
export function useSettings(
  tell: (problem: unknown) => void,
): [SettingsView | null, (change: SettingsChange) => void] {
  const [settings, setSettings] = useState<SettingsView | null>(null);
  useEffect(() => {
    const read = () => void ask('settings.read', {}).then(setSettings, tell);
    read();
    return watchSettings(read);
  }, []);
  return [settings, (change) => void ask('settings.write', { change }).then(setSettings, tell)];
}
