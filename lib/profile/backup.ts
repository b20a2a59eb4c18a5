import * as z from 'zod/mini';
import { daySchema } from '../catalog/credential.ts';
import { readingSchema } from '../demand/reading-schema.ts';
import { MOST_READINGS, type Reading } from '../demand/readings.ts';
import { idSchema } from '../vocabulary/skill.ts';
import { MOST_HELD } from './entries.ts';
import { goalsSchema, type Profile } from './profile.ts';

export const BACKUP_FORMAT = 'certlens-own-data';
/** 2 may hold an imported catalog; 1, without one, is read as it is. */
export const BACKUP_VERSION = 2;

/** All of a person's own data in one file. Its profile has the form of a profile file. */
export const backupSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal([1, BACKUP_VERSION]),
  /** The day on which it was made. */
  made: daySchema,
  profile: z.object({
    skills: z.array(idSchema).check(z.maxLength(MOST_HELD)),
    credentials: z
      .array(z.object({ id: idSchema, expires: z.optional(daySchema) }))
      .check(z.maxLength(MOST_HELD)),
    goals: goalsSchema,
  }),
  readings: z.array(readingSchema).check(z.maxLength(MOST_READINGS)),
  /** Checked by what they are: settings, and a person's own part of the catalog. */
  settings: z.unknown(),
  catalog: z.optional(z.unknown()),
});
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: 1 | typeof BACKUP_VERSION;
  readonly made: string;
  readonly profile: Profile;
  readonly readings: readonly Reading[];
  readonly settings: unknown;
  readonly catalog?: unknown;
}

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly newer: boolean; readonly reason: string };

/** Reads an export of one's own; every fault is told, and nothing of it is taken in part. */
export function readBackup(text: string): ReadBackup {
  const refuse = (reason: string, newer = false): ReadBackup => ({ ok: false, newer, reason });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse((error as Error).message.slice(0, 200));
  }
  const head = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int() }).safeParse(value);
  if (!head.success) return refuse('it is no export of CertLens');
  if (head.data.version > BACKUP_VERSION) return refuse(`version ${head.data.version}`, true);
  const parsed = backupSchema.safeParse(value);
  if (parsed.success) return { ok: true, backup: parsed.data as Backup };
  const issue = parsed.error.issues[0];
  return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** What is held here with what the file holds beside it: where both say something, what is said here stays. */
export function withBackup(present: Profile, restored: Profile): Profile {
  const held = new Set(present.credentials.map(({ id }) => id));
  return {
    skills: [...new Set([...present.skills, ...restored.skills])],
    credentials: [...present.credentials, ...restored.credentials.filter(({ id }) => !held.has(id))],
    goals: { ...restored.goals, ...present.goals },
  };
}

/** How many keys are only in the one, in both, only in the other. */
export function differenceOf(
  restored: readonly string[],
  present: readonly string[],
): { readonly adds: number; readonly same: number; readonly drops: number } {
  const [theirs, mine] = [new Set(restored), new Set(present)];
  const same = [...theirs].filter((key) => mine.has(key)).length;
  return { adds: theirs.size - same, same, drops: mine.size - same };
}

/** What names each thing that a profile holds. */
export const heldKeys = ({ skills, credentials }: Profile): string[] => [
  ...skills.map((id) => `skill:${id}`),
  ...credentials.map(({ id }) => `credential:${id}`),
];
