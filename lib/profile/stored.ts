import * as z from 'zod/mini';
import { daySchema } from '../catalog/credential.ts';
import { idSchema } from '../vocabulary/skill.ts';
import { goalsSchema, type Profile } from './profile.ts';

/** The stored form of the profile. A change of its shape is a new version with a migration, never a reset. */
export const storedSchema = z.object({
  version: z.literal(1),
  skills: z.array(idSchema),
  credentials: z.array(z.object({ id: idSchema, expires: z.optional(daySchema) })),
  goals: goalsSchema,
});
export interface Stored extends Profile {
  readonly version: 1;
}

export const EMPTY_STORED: Stored = { version: 1, skills: [], credentials: [], goals: {} };

/** Reads what lies in storage; nothing there yet is an empty profile. What can't be read is told, not replaced. */
export function readStored(
  raw: unknown,
): { readonly ok: true; readonly value: Stored } | { readonly ok: false; readonly reason: string } {
  if (raw === undefined || raw === null) return { ok: true, value: EMPTY_STORED };
  const parsed = storedSchema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data as Stored };
  const issue = parsed.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
