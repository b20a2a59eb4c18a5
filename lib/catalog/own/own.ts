import * as z from 'zod/mini';
import { FIELDS, idSchema } from '../../vocabulary/skill.ts';
import { CREDENTIAL_KINDS, dateSchema, daySchema } from '../credential.ts';
import { OWN_PREFIX } from '../rules.ts';

/** More than anybody writes by hand. */
const MOST = 2_000;

const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const namesSchema = z.array(nameSchema).check(z.maxLength(30));
const addressSchema = z.url({ protocol: /^https?$/ }).check(z.maxLength(500));
const ownIdSchema = idSchema.check(z.regex(new RegExp(`^${OWN_PREFIX}`)));
const hoursSchema = z.number().check(z.gte(0), z.lte(10_000));

/** What a person says of a value beside the value: where they have it from, if they want to, and when they said it. */
const said = {
  source: z.optional(addressSchema),
  dated: z.optional(dateSchema),
  changed: daySchema,
};

/** The facts that a person may say of a credential; each replaces the catalog's. */
export const ownFactsSchema = {
  price: z.optional(
    z.object({
      ...said,
      amount: z.number().check(z.nonnegative(), z.lte(1_000_000)),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    }),
  ),
  effort: z.optional(z.object({ ...said, min: hoursSchema, max: hoursSchema })),
  validity: z.optional(
    z.object({
      ...said,
      duration: z.string().check(z.regex(/^(lifetime|P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,4}D)?)$/)),
    }),
  ),
  /** The last day on which it can be sat; null for one that goes on. */
  status: z.optional(
    z.object({ ...said, lastSitting: z.nullable(daySchema), successor: z.optional(idSchema) }),
  ),
};

/** A skill that the catalog does not have. */
export const ownSkillSchema = z.object({
  id: ownIdSchema,
  name: nameSchema,
  aliases: namesSchema,
  field: z.enum(FIELDS),
  changed: daySchema,
});

/** A credential that the catalog does not have. */
export const ownCredentialSchema = z.object({
  id: ownIdSchema,
  name: nameSchema,
  issuer: nameSchema,
  kind: z.enum(CREDENTIAL_KINDS),
  field: z.enum(FIELDS),
  page: z.optional(addressSchema),
  /** Other names, and exam codes. */
  aliases: namesSchema,
  skills: z.array(z.object({ id: idSchema, depth: z.enum(['core', 'touched']) })).check(z.maxLength(100)),
  changed: daySchema,
  ...ownFactsSchema,
});

/** What a person says otherwise of a skill or a credential of the catalog, and what else it is called. */
export const ownCorrectionSchema = z.object({
  what: z.enum(['credential', 'skill']),
  id: idSchema,
  aliases: namesSchema,
  changed: daySchema,
  ...ownFactsSchema,
});

/** All that a person has said: the stored form. A change of its shape is a new version that reads this one too. */
export const ownSchema = z.object({
  version: z.literal(1),
  skills: z.array(ownSkillSchema).check(z.maxLength(MOST)),
  credentials: z.array(ownCredentialSchema).check(z.maxLength(MOST)),
  corrections: z.array(ownCorrectionSchema).check(z.maxLength(MOST)),
});

export type OwnSkill = z.infer<typeof ownSkillSchema>;
export type OwnCredential = z.infer<typeof ownCredentialSchema>;
export type OwnCorrection = z.infer<typeof ownCorrectionSchema>;
export type OwnFacts = Pick<OwnCredential, 'price' | 'effort' | 'validity' | 'status'>;
export type OwnCatalog = z.infer<typeof ownSchema>;

export const OWN_VERSION = 1;
export const NOTHING_OWN: OwnCatalog = { version: OWN_VERSION, skills: [], credentials: [], corrections: [] };

export type ReadOwn =
  | { readonly ok: true; readonly own: OwnCatalog }
  | { readonly ok: false; readonly reason: string };

/** Reads what was stored; nothing there is nothing said. What can't be read is told: the caller leaves it as it is. */
export function readOwn(raw: unknown): ReadOwn {
  if (raw === undefined || raw === null) return { ok: true, own: NOTHING_OWN };
  const version = z.object({ version: z.int() }).safeParse(raw);
  if (version.success && version.data.version > OWN_VERSION)
    return {
      ok: false,
      reason: `it was written by a newer version (${version.data.version}, this one knows ${OWN_VERSION})`,
    };
  const parsed = ownSchema.safeParse(raw);
  if (parsed.success) return { ok: true, own: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

/** Tells one state of what was said from another: a short hash of it. */
export function ownRevision(own: OwnCatalog): string {
  if (own.skills.length + own.credentials.length + own.corrections.length === 0) return 'none';
  let hash = 0x811c9dc5;
  const text = JSON.stringify(own);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}.${(hash >>> 0).toString(36)}`;
}
