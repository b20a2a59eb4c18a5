import { browser } from '#imports';

/** Where the profile lies in the browser's local storage. */
export const PROFILE_KEY = 'profile';

/** Calls back when the profile was changed in any window; answers with the way to stop. */
export function watchProfile(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && PROFILE_KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
