import type { Credential, Family } from '../catalog/credential.ts';
import { writeSections } from './binary-format.ts';
import { entries } from './compile/entries.ts';
import { indexNames } from './compile/name-index.ts';
import { rulesOf, tableOf } from './compile/table.ts';
import type { Skill } from './skill.ts';

/** The file that `loadVocabulary` reads: all that can be worked out beforehand, as it stands in memory. */
export function compileVocabulary(
  skills: readonly Skill[],
  credentials: readonly Credential[],
  families: readonly Family[],
): Uint8Array<ArrayBuffer> {
  const list = entries(skills, credentials, families);
  const table = tableOf(list);
  const count = list.reduce((sum, { names }) => sum + names.length, 0);
  const encoder = new TextEncoder();
  return writeSections({
    ...indexNames(table, list.length, count),
    table: encoder.encode(table),
    rules: encoder.encode(rulesOf(list)),
  });
}
