import * as z from 'zod/mini';
import { type Entries, faultOf, MOST_GONE, MOST_HELD } from './entries.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** The stored form of the profile. A change of its shape is a new version with a migration, never a reset. */
export interface Stored {
  readonly version: 2;
  readonly entries: Entries;
}

export const STORED_VERSION = 2;
export const EMPTY_STORED: Stored = { version: STORED_VERSION, entries: {} };

const MOST_ENTRIES = 2 * MOST_HELD + MOST_GONE + 100;

export type ReadStored =
  | { readonly ok: true; readonly value: Stored }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): ReadStored => ({ ok: false, reason });

/**
 * Reads what lies in storage, brought to the present version by the migrations one after the other; nothing there yet
 * is an empty profile. What can't be read, comes from a newer version, or fails a migration is told, not replaced: the
 * caller leaves it as it is.
 */
export function readStored(raw: unknown, migrations: readonly Migration[] = MIGRATIONS): ReadStored {
  if (raw === undefined || raw === null) return { ok: true, value: EMPTY_STORED };
  const versioned = z.object({ version: z.int() }).safeParse(raw);
  if (!versioned.success) return refuse('it does not say its version');
  const { version } = versioned.data;
  if (version > STORED_VERSION)
    return refuse(`it was written by a newer version (${version}, this one knows ${STORED_VERSION})`);
  let value: unknown = structuredClone(raw);
  for (let from = version; from < STORED_VERSION; from++) {
    const migration = migrations.find((each) => each.from === from);
    if (migration === undefined) return refuse(`nothing leads on from version ${from}`);
    try {
      value = migration.migrate(value);
    } catch (error) {
      return refuse(`version ${from} could not be brought on: ${(error as Error).message}`);
    }
  }
  const parsed = storedSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const entries = Object.entries(parsed.data.entries);
  if (entries.length > MOST_ENTRIES) return refuse(`more than ${MOST_ENTRIES} entries`);
  for (const [key, entry] of entries) {
    const fault = faultOf(key, entry);
    if (fault !== null) return refuse(fault);
  }
  return { ok: true, value: parsed.data as Stored };
}

const storedSchema = z.object({
  version: z.literal(STORED_VERSION),
  entries: z.record(z.string().check(z.maxLength(100)), z.unknown()),
});
