import * as z from 'zod/mini';
import { FIELDS, skillSchema } from '../vocabulary/skill.ts';
import type { CatalogContent } from './content.ts';
import {
  type Credential,
  credentialSchema,
  dateSchema,
  daySchema,
  type Family,
  familySchema,
} from './credential.ts';
import { sayIssue } from './say-issue.ts';

const fieldSchema = z.enum(FIELDS);
export const bundledCredentialSchema = z.extend(credentialSchema, { field: fieldSchema });
export const bundledSkillSchema = z.extend(skillSchema, { field: fieldSchema });

/** The table of currencies (`lib/catalog/data/rates.json`): of the month or the day that `dated` says. */
export const ratesSchema = z.strictObject({
  dated: dateSchema,
  checked: daySchema,
  source: z.url({ protocol: /^https?$/ }),
  /** USD for one unit. */
  usd: z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), z.number().check(z.gt(0))),
});

/** The form of a catalog file that this version knows; a file that does not say is of the first. */
export const CATALOG_FORMAT = 1;

const headSchema = z.object({
  format: z.optional(z.int().check(z.lte(CATALOG_FORMAT))),
  version: z.string().check(z.minLength(1), z.maxLength(100)),
  builtAt: daySchema,
  credentials: z.array(z.unknown()).check(z.maxLength(1_000_000)),
  families: z.array(z.unknown()).check(z.maxLength(100_000)),
  skills: z.array(z.unknown()).check(z.maxLength(1_000_000)),
  rates: ratesSchema,
});

/** The catalog as it is built into the extension: `public/catalog.json`. */
export interface Bundle extends CatalogContent {
  /** Tells one content from another. */
  readonly version: string;
  /** The newest day on which a record was checked. */
  readonly builtAt: string;
}

/** A record that is not as it should be, with the reason in words. */
export interface Refused {
  readonly what: 'credential' | 'family' | 'skill' | 'record';
  /** The record's id where it has one, else its place ("#12", "line 12"). */
  readonly id: string;
  readonly reason: string;
}

export type ReadBundle =
  | { readonly ok: true; readonly bundle: Bundle; readonly refused: readonly Refused[] }
  | { readonly ok: false; readonly reason: string };

/** Keeps the records that are right and names each that is not. Not a catalog at all: the reason alone. */
export function readBundle(value: unknown): ReadBundle {
  const head = headSchema.safeParse(value);
  if (!head.success) {
    return { ok: false, reason: sayIssue(head.error.issues[0], 'the catalog') };
  }
  const refused: Refused[] = [];
  const { version, builtAt, rates } = head.data;
  const keep = <T extends { readonly id: string }>(
    what: Refused['what'],
    schema: z.ZodMiniType<T>,
    records: readonly unknown[],
  ): T[] => {
    const ids = new Set<string>();
    return records.flatMap((record, place) => {
      const result = schema.safeParse(record);
      const id = idOf(record) ?? `#${place}`;
      if (!result.success) {
        refused.push({ what, id, reason: sayIssue(result.error.issues[0]) });
        return [];
      }
      if (ids.has(result.data.id)) {
        refused.push({ what, id, reason: 'its id stands twice' });
        return [];
      }
      ids.add(result.data.id);
      return [result.data];
    });
  };
  const bundle: Bundle = {
    version,
    builtAt,
    rates,
    credentials: keep<Credential>('credential', bundledCredentialSchema, head.data.credentials),
    families: keep<Family>('family', familySchema, head.data.families),
    skills: keep('skill', bundledSkillSchema, head.data.skills),
  };
  return { ok: true, bundle, refused };
}

export function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' ? record.id.slice(0, 80) : null;
}
