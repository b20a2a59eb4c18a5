import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../vocabulary/compile/entries.ts';
import type { Skill } from '../vocabulary/skill.ts';
import type { Refused } from './bundle.ts';
import { CatalogError, catalogErrorFrom } from './catalog-error.ts';
import type { Rates } from './content.ts';
import type { CatalogCounts } from './counts.ts';
import type { Credential, Family } from './credential.ts';
import type { SkillNode } from './skill-graph.ts';
import type { SkillIndex } from './skill-index.ts';

/** What is known of the stored catalog without reading a record of it. */
export interface Meta {
  readonly key: 'meta';
  readonly version: string;
  readonly builtAt: string;
  readonly rates: Rates;
  readonly counts: CatalogCounts;
  readonly refused: readonly Refused[];
  /** Which state of the person's own changes lies over it. */
  readonly own: string;
  /** Tells one writing of the catalog from another. */
  readonly written: string;
}

/** What is known of an imported catalog. */
export interface ImportedMeta {
  readonly key: 'imported';
  /** The file's name. */
  readonly file: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly count: number;
}

/** A record that was imported. */
export type ImportedRecord =
  | { readonly what: 'credential'; readonly id: string; readonly record: Credential }
  | { readonly what: 'family'; readonly id: string; readonly record: Family }
  | { readonly what: 'skill'; readonly id: string; readonly record: Skill };

/** Names that the compiled vocabulary does not have. */
export interface StoredNames {
  readonly key: 'names';
  readonly entries: readonly Entry[];
}

/** What a few credentials are found by: all skills without their other names, and who has them. */
export interface StoredIndex {
  readonly key: 'index';
  readonly graph: readonly SkillNode[];
  readonly skills: SkillIndex;
}

export interface CatalogSchema extends DBSchema {
  credentials: { key: string; value: Credential };
  families: { key: string; value: Family };
  skills: { key: string; value: Skill };
  meta: { key: string; value: Meta | ImportedMeta };
  index: { key: string; value: StoredIndex | StoredNames };
  imported: { key: [string, string]; value: ImportedRecord };
}

export type Database = IDBPDatabase<CatalogSchema>;

export const STORES = ['credentials', 'families', 'skills', 'meta', 'index', 'imported'] as const;
export const DATABASE_NAME = 'catalog';
const DATABASE_VERSION = 2;
/** As long as another window is waited for that holds the database in an older or newer form, in milliseconds. */
export const PATIENCE = 4_000;

/**
 * Opens the catalog's database, and makes it where there is none. One of a newer form (the extension was taken back
 * to an older version) is made anew: what it holds comes from the bundle. `onGone` is told when the connection ends
 * by itself. Throws a {@link CatalogError}.
 */
export async function openDatabase(name: string, onGone: () => void, patience = PATIENCE): Promise<Database> {
  try {
    return await open(name, onGone, patience);
  } catch (error) {
    if ((error as { name?: string }).name !== 'VersionError') throw catalogErrorFrom(error, 'cannot-open');
  }
  try {
    await unblocked(patience, (blocked) => deleteDB(name, { blocked }));
    return await open(name, onGone, patience);
  } catch (error) {
    throw catalogErrorFrom(error, 'cannot-open');
  }
}

/** Takes the database away; another window that holds it open lets it go. Throws a {@link CatalogError}. */
export async function dropDatabase(name = DATABASE_NAME, patience = PATIENCE): Promise<void> {
  try {
    await unblocked(patience, (blocked) => deleteDB(name, { blocked }));
  } catch (error) {
    throw catalogErrorFrom(error);
  }
}

function open(name: string, onGone: () => void, patience: number): Promise<Database> {
  return unblocked(
    patience,
    (blocked) =>
      openDB<CatalogSchema>(name, DATABASE_VERSION, {
        blocked,
        upgrade(database) {
          // Made anew as a whole: what an older form held comes from the bundle, and nothing else was kept in it.
          for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
          database.createObjectStore('credentials', { keyPath: 'id' });
          database.createObjectStore('families', { keyPath: 'id' });
          database.createObjectStore('skills', { keyPath: 'id' });
          database.createObjectStore('meta', { keyPath: 'key' });
          database.createObjectStore('index', { keyPath: 'key' });
          database.createObjectStore('imported', { keyPath: ['what', 'id'] });
        },
        // Another form is waiting in another window: let it pass.
        blocking(_current, _blocked, event) {
          (event.target as IDBDatabase).close();
          onGone();
        },
        terminated: onGone,
      }),
    (late) => late.close(),
  );
}

/**
 * The result of a request, unless another window blocks it for longer than `patience`. A request behind one that is
 * blocked is told nothing by the browser: it is waited for twice as long.
 */
function unblocked<T>(
  patience: number,
  request: (blocked: () => void) => Promise<T>,
  tooLate: (result: T) => void = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const giveUp = () => {
      over = true;
      reject(new CatalogError('blocked', 'another window holds the catalog open in another form'));
    };
    let waiting = setTimeout(giveUp, 2 * patience);
    const blocked = () => {
      clearTimeout(waiting);
      waiting = setTimeout(giveUp, patience);
    };
    request(blocked)
      .then(
        (result) => (over ? tooLate(result) : resolve(result)),
        (error) => reject(error),
      )
      .finally(() => clearTimeout(waiting));
  });
}
