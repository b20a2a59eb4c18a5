import type { Tab } from './kit/kit.ts';

/** The readings as they lie in the browser, seen from a page of the extension; null where there is no database. */
export const storedReadings = (own: Tab): Promise<unknown[] | null> =>
  own.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'readings')) return null;
    return new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('readings');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('readings').objectStore('readings').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
      };
    });
  }, null);

/** Whether the catalog lies in the browser, seen from a page of the extension: it is laid there after the extension was installed. */
export const catalogIsLaid = (own: Tab): Promise<boolean> =>
  own.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'catalog')) return false;
    return new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open('catalog');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const stored = opening.result.transaction('meta').objectStore('meta').count('meta');
        stored.onerror = () => reject(stored.error);
        stored.onsuccess = () => {
          opening.result.close();
          resolve(stored.result > 0);
        };
      };
    });
  }, null);

/** What lies in the extension's own storage. */
export const storedIn = (own: Tab, area: 'local' | 'sync'): Promise<Record<string, unknown>> =>
  own.evaluate((name) => {
    type Area = { get(keys: null): Promise<Record<string, unknown>> };
    return (globalThis as never as { chrome: { storage: Record<string, Area> } }).chrome.storage[name]?.get(
      null,
    ) as Promise<Record<string, unknown>>;
  }, area);
