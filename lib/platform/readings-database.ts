import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Reading } from '../demand/readings.ts';

/** A reading with its place in the order in which they were read: the greater, the later. */
export interface StoredReading extends Reading {
  readonly turn: number;
}

interface Schema extends DBSchema {
  readings: { key: string; value: StoredReading; indexes: { turn: number } };
}

const NAME = 'readings';
const VERSION = 1;

export type ReadingsDatabase = IDBPDatabase<Schema>;
export type ReadingsTransaction = ReturnType<typeof writing>;

let opened: Promise<ReadingsDatabase> | null = null;

/** The database of the readings, one record each. Throws what the browser throws when it can't be opened. */
export function readingsDatabase(): Promise<ReadingsDatabase> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('readings', { keyPath: 'name' }).createIndex('turn', 'turn');
    },
    // Another form is waiting in another window: let it pass.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

export const writing = (database: ReadingsDatabase) => database.transaction('readings', 'readwrite');

/** Removes the database as a whole. */
export async function dropReadingsDatabase(): Promise<void> {
  const present = opened;
  opened = null;
  await present?.then(
    (database) => database.close(),
    () => undefined,
  );
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error(NAME));
  });
}
