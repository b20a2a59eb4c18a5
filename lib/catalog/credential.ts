import * as z from 'zod/mini';
import { FIELDS, type Field, idSchema, lookalikeSchema } from '../vocabulary/skill.ts';

export const CREDENTIAL_KINDS = [
  'certification',
  'licence',
  'micro-credential',
  'badge',
  'course-certificate',
] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** The lowest first. */
export const CREDENTIAL_LEVELS = ['foundational', 'associate', 'professional', 'expert'] as const;
export type CredentialLevel = (typeof CREDENTIAL_LEVELS)[number];

/** A calendar day, month or year as ISO 8601: the precision that the source gives. */
export const dateSchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
/** A whole calendar day, for what turns on the day. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const textSchema = z.string().check(z.minLength(1), z.maxLength(400));
const addressSchema = z.url({ protocol: /^https?$/ }).check(z.maxLength(500));
const moneySchema = z.number().check(z.nonnegative(), z.lte(1_000_000));
const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));

/**
 * What stands behind a value. `confidence`: A the issuer itself, or several dated pages that agree; B one dated
 * secondary page; C weak or undated; D sources differ. `quote`: the words or the figure as printed there, at most
 * a short sentence. A value that nobody could check has no source and says `unchecked`.
 */
const evidence = {
  source: addressSchema,
  /** The date of what the source says: of the page, the release or the commit that was read. */
  dated: dateSchema,
  /** The day on which it was looked up. */
  checked: daySchema,
  quote: z.optional(textSchema),
  confidence: z.enum(['A', 'B', 'C', 'D']),
};

/** What a price is paid for. Only `obligatory` ones count as what it takes to sit. */
export const priceSchema = z.strictObject({
  ...evidence,
  amount: moneySchema,
  currency: currencySchema,
  /** What for: an exam (or each of its parts), obligatory training, an application or licence fee, a bundle of these, a subscription's month. */
  basis: z.enum([
    'exam',
    'exam-part',
    'training',
    'application',
    'licence',
    'membership',
    'bundle',
    'subscription-month',
    'retake',
    'renewal',
  ]),
  /** Who pays this: everybody unless said. */
  audience: z.optional(z.enum(['member', 'non-member', 'student', 'early', 'late'])),
  /** ISO 3166 alpha-2, or "US-CA" for a state; "global" where one price holds everywhere. */
  region: z.string().check(z.regex(/^(global|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/)),
  /** How many times it is paid (four exam parts: 4). One unless said. */
  times: z.optional(z.int().check(z.gte(1), z.lte(20))),
  /** Not needed to sit: a retake, a renewal, an optional course or membership. */
  optional: z.optional(z.literal(true)),
});

/** Hours of preparation for somebody with the recommended background. */
export const effortSchema = z.strictObject({
  ...evidence,
  min: z.number().check(z.gte(0), z.lte(10_000)),
  max: z.number().check(z.gte(0), z.lte(10_000)),
});

export const validitySchema = z.strictObject({
  ...evidence,
  /** ISO 8601 duration ("P3Y") or "lifetime". */
  duration: z.string().check(z.regex(/^(lifetime|P(\d+Y)?(\d+M)?(\d+D)?)$/)),
});

export const renewalSchema = z.strictObject({
  ...evidence,
  /** How it is kept: `free` a free assessment, `fee` a fee alone, `credits` education units with or without a fee, `exam` sitting again. */
  by: z.enum(['free', 'fee', 'credits', 'exam']),
  /** In all for one period of validity, fees of each year added up; null where not known. */
  cost: z.nullable(z.strictObject({ amount: moneySchema, currency: currencySchema })),
  /** Education units in one period ("120 CPE"). */
  credits: z.optional(textSchema),
});

/** One thing that has to be there before. */
const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('credential'), credential: idSchema }),
  z.strictObject({ kind: z.literal('experience'), years: z.number(), detail: z.optional(textSchema) }),
  z.strictObject({ kind: z.literal('education'), detail: textSchema }),
  z.strictObject({
    kind: z.literal('training'),
    hours: z.optional(z.number()),
    detail: z.optional(textSchema),
  }),
  z.strictObject({ kind: z.literal('age'), years: z.number() }),
  z.strictObject({ kind: z.literal('other'), detail: textSchema }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/** A prerequisite, met by any of `anyOf`, each of which is a list of things that are needed together. */
export const prerequisiteSchema = z.strictObject({
  ...evidence,
  anyOf: z.array(z.array(conditionSchema).check(z.minLength(1))).check(z.minLength(1)),
  /** Advised by the issuer, not demanded. */
  recommended: z.optional(z.literal(true)),
});

export const recognitionSchema = z.strictObject({
  ...evidence,
  kind: z.enum(['mandate', 'accreditation', 'academic-credit', 'regulator', 'employers']),
  /** Who recognises it ("US Department of Defense", "ANAB", "American Council on Education"). */
  by: textSchema,
  /** As what ("DoD 8140 work role 511", "ISO/IEC 17024", "6 credits"). */
  as: textSchema,
});

export const assessmentSchema = z.strictObject({
  kind: z.enum([
    'proctored-exam',
    'unproctored-exam',
    'practical-exam',
    'project',
    'coursework',
    'portfolio',
    'clinical',
    'none',
  ]),
  /** "90 questions in 90 minutes" */
  detail: z.optional(textSchema),
});

/** Dates turn by themselves: a credential may be sat on its `lastSitting` and is retired from the day after. */
export const lifecycleSchema = z.strictObject({
  ...evidence,
  /** First sitting. */
  from: z.optional(dateSchema),
  /** The last day on which it could or can be earned: a whole day; where only the month is known its last day. */
  lastSitting: z.optional(daySchema),
  /** What took or takes its place, for a retired or renamed one. */
  successor: z.optional(idSchema),
  /** True where it is the same thing under an older name: holders of it hold the successor. */
  renamed: z.optional(z.literal(true)),
});

/** A file of `lib/catalog/data/<field>/`: one credential. Exam parts, versions and states of one licence count once. */
export const credentialSchema = z.strictObject({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(140)),
  issuer: z.string().check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(CREDENTIAL_KINDS),
  /** The countries in whose law or trade alone it counts, ISO 3166 alpha-2; nothing where it is not bound to any. */
  regions: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1))),
  level: z.nullable(z.enum(CREDENTIAL_LEVELS)),
  /** The issuer's own page on it. */
  page: addressSchema,
  /** The day on which the record as a whole was last looked through. */
  checked: daySchema,
  /** Other names in postings: short forms, acronyms, old and foreign names; no mere variants of case, hyphen, space or plural. */
  aliases: z.array(z.string().check(z.minLength(1), z.maxLength(140))),
  /** Exam codes, the current one first, old ones of the same credential too. */
  codes: z.array(z.string().check(z.minLength(1), z.maxLength(40))),
  /** By name, alias or code, exactly as written above. */
  lookalike: z.optional(z.record(z.string(), lookalikeSchema)),
  /** What it certifies: `core` is tested in depth, `touched` is in it. */
  skills: z.array(z.strictObject({ id: idSchema, depth: z.enum(['core', 'touched']) })),
  /** What of the record nobody could check against a page. Shown so. */
  unchecked: z.optional(
    z.array(z.enum(['name', 'page', 'skills', 'prerequisites', 'assessment', 'lifecycle'])),
  ),
  lifecycle: z.nullable(lifecycleSchema),
  prices: z.array(priceSchema),
  effort: z.nullable(effortSchema),
  validity: z.nullable(validitySchema),
  renewal: z.nullable(renewalSchema),
  /** All of them are needed. */
  prerequisites: z.array(prerequisiteSchema),
  assessment: z.nullable(assessmentSchema),
  recognition: z.array(recognitionSchema),
  /** The next steps that it leads to, or that it is a part of. */
  leadsTo: z.optional(z.array(idSchema)),
});
export type CredentialRecord = z.infer<typeof credentialSchema>;
/** What of a record is not the catalog's own: all of it, added by the person or imported, or the facts they say otherwise. */
export type OwnPart = 'record' | 'imported' | 'price' | 'effort' | 'validity' | 'status';
/** A credential with the field that its folder names. A fact that is the person's own may have an empty source. */
export type Credential = CredentialRecord & { readonly field: Field; readonly own?: readonly OwnPart[] };
export type Price = z.infer<typeof priceSchema>;

/** A file of `lib/catalog/data/families/`: a way of asking for any of several credentials. */
export const familySchema = z.strictObject({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(140)),
  /** `family` of an issuer or kind, `level` within one, `mandate` of a third party. */
  kind: z.enum(['family', 'level', 'mandate']),
  aliases: z.array(z.string().check(z.minLength(1), z.maxLength(140))),
  lookalike: z.optional(z.record(z.string(), lookalikeSchema)),
  accepts: z.array(idSchema).check(z.minLength(1)),
  source: z.optional(addressSchema),
  checked: daySchema,
});
export type Family = z.infer<typeof familySchema>;

export type LifecycleStatus = 'announced' | 'active' | 'retiring' | 'retired';

/** Told from the dates alone: a credential may be sat on its last day and is retired from the day after. `today` is YYYY-MM-DD. */
export function statusOn(credential: Pick<CredentialRecord, 'lifecycle'>, today: string): LifecycleStatus {
  const { from, lastSitting } = credential.lifecycle ?? {};
  if (lastSitting !== undefined) return today > lastSitting ? 'retired' : 'retiring';
  if (from !== undefined && from.length === 10 && today < from) return 'announced';
  return 'active';
}

export { FIELDS, type Field };
