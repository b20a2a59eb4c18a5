import * as z from 'zod/mini';
import { CATALOG_FORMAT } from '../catalog/bundle.ts';
import { daySchema } from '../catalog/credential.ts';
import type { Imported } from '../catalog/write-catalog.ts';

/** An imported catalog in an export: a catalog file, and what is noted of it. */
const partSchema = z.object({
  file: z.string().check(z.maxLength(200)),
  day: daySchema,
  catalog: z.unknown(),
});
export type CatalogPart = z.infer<typeof partSchema>;

export type SplitBackup =
  | { readonly ok: true; readonly text: string; readonly part: CatalogPart | null }
  | { readonly ok: false; readonly reason: string };

/** An export with the catalog that was imported beside what it holds. */
export function joinBackup(text: string, { meta: { file, day }, content }: Imported): string {
  const part: CatalogPart = { file, day, catalog: { format: CATALOG_FORMAT, ...content } };
  return `${JSON.stringify({ ...JSON.parse(text), imported: part }, null, 1)}\n`;
}

/**
 * Parts an export from the imported catalog in it, whose records are still to be checked. What is no export stays whole:
 * `readBackup` says what is wrong with it.
 */
export function splitBackup(text: string): SplitBackup {
  const whole: SplitBackup = { ok: true, text, part: null };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return whole;
  }
  if (typeof value !== 'object' || value === null || !('imported' in value)) return whole;
  const { imported, ...rest } = value;
  const part = partSchema.safeParse(imported);
  if (part.success) return { ok: true, text: JSON.stringify(rest), part: part.data };
  const issue = part.error.issues[0];
  return { ok: false, reason: `imported.${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
