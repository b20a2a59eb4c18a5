import * as z from 'zod/mini';
import { FIELDS, type Field, SKILL_KINDS, type SkillKind } from './fields.ts';

export { FIELDS, type Field, SKILL_KINDS, type SkillKind };

/** Ids are kebab-case ASCII words, for skills and credentials alike. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/**
 * What must stand around a name that is also a plain word, a surname, a company or another acronym. A place counts
 * when no `never` fits it and at least one of the kinds of evidence that are given does. All phrases are compared
 * after the normaliser, so case, hyphens and plurals do not matter in them.
 */
export const lookalikeSchema = z.strictObject({
  /** The letters must stand exactly as the name is written here ("Go", "SAP", "REST"). Not evidence by itself. */
  case: z.optional(z.literal(true)),
  /** Words or phrases of which one must stand in the same sentence or line. */
  near: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60)))),
  /** Fields (or kinds) of skills: a recognised neighbour of one of them in the same enumeration is evidence. */
  list: z.optional(z.array(z.enum([...FIELDS, ...SKILL_KINDS]))),
  /** Fields of which the whole posting must name at least three unambiguous skills: weak evidence, enough only with `case`. */
  posting: z.optional(z.array(z.enum(FIELDS))),
  /** Phrases, containing the name itself, in which the name is something else ("go to market", "access to"). */
  never: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60)))),
});
export type Lookalike = z.infer<typeof lookalikeSchema>;

export const skillSchema = z.strictObject({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(SKILL_KINDS),
  /** Other names in the wild, in any language, without mere variants of case, hyphen, space or plural. */
  aliases: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100)))),
  /** Skills that this one is a part or a kind of: who knows React knows JavaScript. */
  broader: z.optional(z.array(idSchema)),
  /** By name or alias, exactly as written above. */
  lookalike: z.optional(z.record(z.string(), lookalikeSchema)),
});

/** A file of `lib/vocabulary/data/<field>/`: the field is the folder, the file a topic. */
export const skillFileSchema = z.strictObject({
  /** Where the names come from, when from a list that asks for attribution ("O*NET", "github/explore"). */
  sources: z.optional(z.array(z.string())),
  skills: z.array(skillSchema).check(z.minLength(1)),
});

export type SkillRecord = z.infer<typeof skillSchema>;
/** A skill with the field that its folder names. */
export type Skill = SkillRecord & { readonly field: Field };
