import * as z from 'zod/mini';
import { daySchema } from '../catalog/credential.ts';
import { idSchema } from '../vocabulary/skill.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { goalsSchema, type Profile } from './profile.ts';

/** As much as anybody holds. */
const MOST_HELD = 5_000;

/** The stored form of the profile. A change of its shape is a new version with a migration, never a reset. */
export const storedSchema = z.object({
  version: z.literal(1),
  skills: z.array(idSchema).check(z.maxLength(MOST_HELD)),
  credentials: z
    .array(z.object({ id: idSchema, expires: z.optional(daySchema) }))
    .check(z.maxLength(MOST_HELD)),
  goals: goalsSchema,
});
export interface Stored extends Profile {
  readonly version: 1;
}

export const STORED_VERSION = 1;
export const EMPTY_STORED: Stored = { version: STORED_VERSION, skills: [], credentials: [], goals: {} };

export type ReadStored =
  | { readonly ok: true; readonly value: Stored }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads what lies in storage, brought to the present version by the migrations one after the other; nothing there yet
 * is an empty profile. What can't be read, comes from a newer version, or fails a migration is told, not replaced: the
 * caller leaves it as it is.
 */
export function readStored(raw: unknown, migrations: readonly Migration[] = MIGRATIONS): ReadStored {
  if (raw === undefined || raw === null) return { ok: true, value: EMPTY_STORED };
  const versioned = z.object({ version: z.int() }).safeParse(raw);
  if (!versioned.success) return { ok: false, reason: 'it does not say its version' };
  const { version } = versioned.data;
  if (version > STORED_VERSION)
    return {
      ok: false,
      reason: `it was written by a newer version (${version}, this one knows ${STORED_VERSION})`,
    };
  let value: unknown = structuredClone(raw);
  for (let from = version; from < STORED_VERSION; from++) {
    const migration = migrations.find((each) => each.from === from);
    if (migration === undefined) return { ok: false, reason: `nothing leads on from version ${from}` };
    try {
      value = migration.migrate(value);
    } catch (error) {
      return { ok: false, reason: `version ${from} could not be brought on: ${(error as Error).message}` };
    }
  }
  const parsed = storedSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as Stored };
  const issue = parsed.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
