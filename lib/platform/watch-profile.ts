import { browser } from '#imports';

/** Where the profile lies in the browser's local storage. */
export const PROFILE_KEY = 'profile';
/** Where the settings and how far the sync is lie. */
export const SETTINGS_KEY = 'settings';
export const SYNC_STATE_KEY = 'sync-state';
/** The channel on which own pages hear that the readings have changed. */
export const READINGS_CHANNEL = 'readings';

function watchKeys(keys: readonly string[], changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Calls back when the profile was changed in any window; answers with the way to stop. */
export const watchProfile = (changed: () => void): (() => void) => watchKeys([PROFILE_KEY], changed);

/** Calls back when the settings were changed in any window, or the sync has gone on; answers with the way to stop. */
export const watchSettings = (changed: () => void): (() => void) =>
  watchKeys([SETTINGS_KEY, SYNC_STATE_KEY], changed);

/** Calls back when readings were remembered, starred or forgotten; for own pages only. Answers with the way to stop. */
export function watchReadings(changed: () => void): () => void {
  const channel = new BroadcastChannel(READINGS_CHANNEL);
  channel.onmessage = () => changed();
  return () => channel.close();
}
