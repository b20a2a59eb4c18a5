import type { Entry } from '../vocabulary/compile/entries.ts';
import { CatalogError, catalogErrorFrom } from './catalog-error.ts';
import { type Database, type ImportedMeta, type ImportedRecord, type Meta, STORES } from './database.ts';
import type { Content } from './rules.ts';
import { indexSkills } from './skill-index.ts';

/** A catalog that was imported, and what is known of it. */
export interface Imported {
  readonly meta: ImportedMeta;
  readonly content: Content;
}

/** How a long writing is watched and stopped. */
export interface Writing {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

interface Written {
  readonly meta: Meta;
  readonly content: Content;
  readonly names: readonly Entry[];
  /** Kept as it is, taken away, or put in the place of the one before. */
  readonly imported: Imported | null | 'kept';
}

/** So many records are handed over before the page may do something else. */
const BATCH = 500;

const recordsOf = ({ credentials, families, skills }: Content): ImportedRecord[] => [
  ...credentials.map((record) => ({ what: 'credential' as const, id: record.id, record })),
  ...families.map((record) => ({ what: 'family' as const, id: record.id, record })),
  ...skills.map((record) => ({ what: 'skill' as const, id: record.id, record })),
];

/** What was imported; null for nothing. */
export async function readImported(database: Database): Promise<Imported | null> {
  const transaction = database.transaction(['meta', 'imported']);
  const meta = await transaction.objectStore('meta').get('imported');
  if (meta?.key !== 'imported') return null;
  const all = await transaction.objectStore('imported').getAll();
  return {
    meta,
    content: {
      credentials: all.flatMap((each) => (each.what === 'credential' ? [each.record] : [])),
      families: all.flatMap((each) => (each.what === 'family' ? [each.record] : [])),
      skills: all.flatMap((each) => (each.what === 'skill' ? [each.record] : [])),
    },
  };
}

/**
 * Writes a whole catalog in one transaction: as long as it is not whole, and when it is stopped or there is no room, the
 * one before stays. Throws a {@link CatalogError}.
 */
export async function writeCatalog(
  database: Database,
  { meta, content, names, imported }: Written,
  { signal, progress }: Writing,
): Promise<void> {
  if (signal?.aborted === true) throw new CatalogError('cancelled', 'stopped');
  const fresh = imported === 'kept' || imported === null ? [] : recordsOf(imported.content);
  const { credentials, families, skills } = content;
  const total = credentials.length + families.length + skills.length + fresh.length;
  const transaction = database.transaction(STORES, 'readwrite');
  const quietly = (request: Promise<unknown>) => void request.catch(() => undefined);
  let count = 0;
  const putAll = async <T>(records: readonly T[], put: (record: T) => Promise<unknown>) => {
    for (let from = 0; from < records.length; from += BATCH) {
      const batch = records.slice(from, from + BATCH);
      let last: Promise<unknown> | undefined;
      for (const record of batch) {
        last = put(record);
        quietly(last);
      }
      await last;
      if (signal?.aborted === true) throw new CatalogError('cancelled', 'stopped');
      count += batch.length;
      progress?.(count / total);
    }
  };
  try {
    const store = {
      credentials: transaction.objectStore('credentials'),
      families: transaction.objectStore('families'),
      skills: transaction.objectStore('skills'),
      imported: transaction.objectStore('imported'),
      index: transaction.objectStore('index'),
      meta: transaction.objectStore('meta'),
    };
    for (const each of [store.credentials, store.families, store.skills, store.index]) quietly(each.clear());
    if (imported !== 'kept') {
      quietly(store.imported.clear());
      quietly(imported === null ? store.meta.delete('imported') : store.meta.put(imported.meta));
    }
    await putAll(credentials, (record) => store.credentials.put(record));
    await putAll(families, (record) => store.families.put(record));
    await putAll(skills, (record) => store.skills.put(record));
    await putAll(fresh, (record) => store.imported.put(record));
    const graph = skills.map(({ id, name, broader, field, kind }) =>
      broader === undefined ? { id, name, field, kind } : { id, name, broader, field, kind },
    );
    quietly(store.index.put({ key: 'index', graph, skills: indexSkills(credentials) }));
    quietly(store.index.put({ key: 'names', entries: names }));
    quietly(store.meta.put(meta));
    await transaction.done;
  } catch (error) {
    const reason = transaction.error ?? error;
    // What was done before the fault is undone: the old catalog stays whole.
    if (transaction.error === null) transaction.abort();
    await transaction.done.catch(() => undefined);
    throw catalogErrorFrom(reason);
  }
}
