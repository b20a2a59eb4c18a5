import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod/mini';
import { type Credential, credentialSchema, type Family, familySchema } from '../lib/catalog/credential.ts';
import { FIELDS, type Field, type Skill, skillFileSchema } from '../lib/vocabulary/skill.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VOCABULARY = join(ROOT, 'lib/vocabulary/data');
const CATALOG = join(ROOT, 'lib/catalog/data');

/** A file that is not as it should be, with the reason in words. */
export interface Fault {
  readonly file: string;
  readonly reason: string;
}

export interface Data {
  readonly skills: readonly Skill[];
  readonly credentials: readonly Credential[];
  readonly families: readonly Family[];
  readonly faults: readonly Fault[];
  /** By id: the file that it stands in, relative to the project. */
  readonly files: ReadonlyMap<string, string>;
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads all skills, credentials and families. What fails its schema is left out and named in `faults`. */
export function readData(): Data {
  const faults: Fault[] = [];
  const files = new Map<string, string>();
  const parse = <T>(schema: z.ZodMiniType<T>, file: string): T | null => {
    try {
      const result = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
      if (result.success) return result.data;
      for (const issue of result.error.issues.slice(0, 5)) {
        faults.push({ file: relative(ROOT, file), reason: `${issue.path.join('.')}: ${issue.message}` });
      }
    } catch (error) {
      faults.push({ file: relative(ROOT, file), reason: (error as Error).message });
    }
    return null;
  };
  const skills: Skill[] = [];
  const credentials: Credential[] = [];
  const own = (id: string, file: string): boolean => {
    const other = files.get(id);
    if (other !== undefined)
      faults.push({ file: relative(ROOT, file), reason: `the id "${id}" stands in ${other} too` });
    else files.set(id, relative(ROOT, file));
    return other === undefined;
  };
  for (const field of FIELDS as readonly Field[]) {
    for (const file of jsonFiles(join(VOCABULARY, field))) {
      for (const skill of parse(skillFileSchema, file)?.skills ?? [])
        if (own(skill.id, file)) skills.push({ ...skill, field });
    }
    for (const file of jsonFiles(join(CATALOG, field))) {
      const record = parse(credentialSchema, file);
      if (record !== null && own(record.id, file)) credentials.push({ ...record, field });
    }
  }
  const families: Family[] = [];
  for (const file of jsonFiles(join(CATALOG, 'families'))) {
    const family = parse(familySchema, file);
    if (family !== null && own(family.id, file)) families.push(family);
  }
  return { skills, credentials, families, faults, files };
}
