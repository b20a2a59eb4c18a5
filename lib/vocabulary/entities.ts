import { FIELDS, SKILL_KINDS } from './fields.ts';
import type { Lookalike } from './skill.ts';
import { CREDENTIAL_CODE, FAMILY_CODE, MARK, SPLIT, slug } from './table-format.ts';
import type { Entity, Vocabulary } from './vocabulary.ts';

/** The name as it is written in the data. */
export function writtenName(vocabulary: Vocabulary, name: number): string {
  return vocabulary.table.slice(vocabulary.nameStart[name], vocabulary.nameEnd[name]).replaceAll(SPLIT, '');
}

/** The entity at a place of the table. */
export function entityAt(vocabulary: Vocabulary, index: number): Entity {
  const { table, lines, memory } = vocabulary;
  const known = memory.entities[index];
  if (known !== undefined) return known;
  const start = lines[index] as number;
  const line = table.slice(start, table.indexOf('\n', start));
  const part = (mark: string): string | null => {
    const from = line.indexOf(mark);
    if (from < 0) return null;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the table's own marks
    return (line.slice(from + 1).match(/^[^\u0001-\u0004]*/) as RegExpMatchArray)[0];
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the table's own marks
  const name = (line.slice(2).match(/^[^\t\u0001-\u0004]*/) as RegExpMatchArray)[0].replaceAll(SPLIT, '');
  const kind = line[0] === CREDENTIAL_CODE ? 'credential' : line[0] === FAMILY_CODE ? 'family' : 'skill';
  const other = (code: string) => entityAt(vocabulary, Number.parseInt(code, 36)).id;
  const successor = part(MARK.successor);
  const grade = part(MARK.grade);
  const entity: Entity = {
    kind,
    id: part(MARK.id) ?? slug(name),
    name,
    field: FIELDS[line.charCodeAt(1) - 65] ?? null,
    skillKind: kind === 'skill' ? (SKILL_KINDS[line.charCodeAt(0) - 97] ?? null) : null,
    accepts: part(MARK.accepts)?.split(',').map(other) ?? [],
    successor: successor === null ? null : idAt(vocabulary, Number.parseInt(successor, 36)),
    grade: grade === null ? null : Number(grade),
  };
  memory.entities[index] = entity;
  return entity;
}

/** The id alone, without following successors, so that a circle of them in the data does no harm. */
export function idAt(vocabulary: Vocabulary, index: number): string {
  const { table, lines } = vocabulary;
  const start = lines[index] as number;
  const line = table.slice(start + 2, table.indexOf('\n', start));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the table's own marks
  const [, name = '', id] = /^([^\t\u0001-\u0004]*)[^\u0001]*(?:\u0001([^\u0001-\u0004]*))?/.exec(line) ?? [];
  return id ?? slug(name.replaceAll(SPLIT, ''));
}

/** What must stand around a name that is also something else; null for a name that stands for itself. */
export function ruleOf(vocabulary: Vocabulary, name: number): Lookalike | null {
  const { memory } = vocabulary;
  if (memory.rules === null) {
    const { rules, places } = JSON.parse(new TextDecoder().decode(vocabulary.rules)) as {
      rules: Lookalike[];
      places: number[];
    };
    memory.rules = new Map();
    let index = 0;
    for (let each = 0; each < places.length; each += 2) {
      index += places[each] as number;
      memory.rules.set(index, rules[places[each + 1] as number] as Lookalike);
    }
  }
  return memory.rules.get(name) ?? null;
}
