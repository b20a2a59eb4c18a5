import * as z from 'zod/mini';
import { CREDENTIAL_KINDS, daySchema } from '../catalog/credential.ts';
import { FIELDS } from '../vocabulary/fields.ts';

/** What a person may prefer when suggestions are ranked. */
export const PREFERENCES = ['balanced', 'fastest', 'cheapest', 'most-recognised'] as const;

/**
 * The least recognition that a person accepts, from the least on: `any`; `evidence`, which is any of its recognition, the
 * posting or the postings read; `accredited`, by an accreditor, a regulator or a mandate; `mandated`, by a regulator or a
 * mandate.
 */
export const LEAST_RECOGNITION = ['any', 'evidence', 'accredited', 'mandated'] as const;
export type LeastRecognition = (typeof LEAST_RECOGNITION)[number];

/** The person's goals; every one may be left open. */
export const goalsSchema = z.strictObject({
  /** USD in all. */
  budget: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  hoursPerWeek: z.optional(z.number().check(z.gt(0), z.lte(100))),
  /** The day by which it should be done. */
  by: z.optional(daySchema),
  /** Whole weeks from today, when no day is set. */
  weeks: z.optional(z.number().check(z.gt(0), z.lte(520))),
  /** ISO 3166 alpha-2. */
  regions: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(300))),
  prefer: z.optional(z.enum(PREFERENCES)),
  /** The most credentials in a plan. */
  most: z.optional(z.int().check(z.gte(1), z.lte(20))),
  /** The fields of work that the person aims at; none means any. */
  fields: z.optional(z.array(z.enum(FIELDS)).check(z.maxLength(FIELDS.length))),
  leastRecognition: z.optional(z.enum(LEAST_RECOGNITION)),
  /** Kinds of credential that the person does not want. */
  notKinds: z.optional(z.array(z.enum(CREDENTIAL_KINDS)).check(z.maxLength(CREDENTIAL_KINDS.length))),
});
export type Goals = z.infer<typeof goalsSchema>;

const heldNameSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** What a person writes down or imports: ids, or any name that the normaliser knows. */
export const profileFileSchema = z.strictObject({
  skills: z.optional(z.array(heldNameSchema).check(z.maxLength(5000))),
  credentials: z.optional(
    z
      .array(
        z.union([heldNameSchema, z.strictObject({ id: heldNameSchema, expires: z.optional(daySchema) })]),
      )
      .check(z.maxLength(5000)),
  ),
  goals: z.optional(goalsSchema),
});
export type ProfileFile = z.infer<typeof profileFileSchema>;

/** What the person holds, by id. */
export interface Profile {
  readonly skills: readonly string[];
  readonly credentials: readonly { readonly id: string; readonly expires?: string }[];
  readonly goals: Goals;
}

export const EMPTY_PROFILE: Profile = { skills: [], credentials: [], goals: {} };
