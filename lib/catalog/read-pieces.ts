import type { Skill } from '../vocabulary/skill.ts';
import { CatalogError } from './catalog-error.ts';
import type { Credential } from './credential.ts';
import type { CatalogSchema, Database } from './database.ts';

/** Takes what is read of a catalog in pieces: the skills first. */
export interface Pieces {
  addSkills(skills: readonly Skill[]): void;
  addCredentials(credentials: readonly Credential[]): void;
}

/** So many records are read at once: some milliseconds of work. */
const PIECE = 250;

/**
 * Reads all skills and then all credentials, with a turn for everything else after each piece. Throws a
 * {@link CatalogError} where there is no catalog, and where it was written anew meanwhile: half of each is none.
 */
export async function readPieces(database: Database, take: Pieces): Promise<void> {
  const written = await writingOf(database);
  await readAll(database, 'skills', take.addSkills);
  await readAll(database, 'credentials', take.addCredentials);
  if ((await writingOf(database)) !== written)
    throw new CatalogError('unexpected', 'the catalog was written anew while it was read');
}

async function writingOf(database: Database): Promise<string> {
  const stored = await database.get('meta', 'meta');
  if (stored?.key !== 'meta') throw new CatalogError('missing', 'there is no catalog on this device');
  return stored.written;
}

async function readAll<Name extends 'skills' | 'credentials'>(
  database: Database,
  name: Name,
  add: (records: CatalogSchema[Name]['value'][]) => void,
): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const records = await database.getAll(name, range, PIECE);
    add(records);
    after = records.at(-1)?.id;
    if (after === undefined || records.length < PIECE) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
