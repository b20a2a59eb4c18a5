import { entityAt } from './entities.ts';
import { CREDENTIAL_CODE } from './table-format.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The grade of each credential by its id, as a place in the catalog's order of grades. Read whole when first asked for. */
export function gradesOf(vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const { memory, table, lines, entityCount } = vocabulary;
  if (memory.grades !== null) return memory.grades;
  const grades = new Map<string, number>();
  for (let index = 0; index < entityCount; index++) {
    if (table[lines[index] as number] !== CREDENTIAL_CODE) continue;
    const { id, grade } = entityAt(vocabulary, index);
    if (grade !== null) grades.set(id, grade);
  }
  memory.grades = grades;
  return grades;
}
