import { FOLD_TABLE, foldSlowly, foldUnit, SPECIAL, UNSEEN } from './characters.ts';
import { FIELDS, type Field, SKILL_KINDS, type SkillKind } from './fields.ts';
import { append, place, withoutLast } from './hash.ts';
import type { Lookalike } from './skill.ts';
import { CREDENTIAL_CODE, FAMILY_CODE, MARK, SPLIT, slug } from './table-format.ts';

/** A skill, a credential, or a family of credentials, as the table holds it. */
export interface Entity {
  readonly kind: 'skill' | 'credential' | 'family';
  readonly id: string;
  readonly name: string;
  /** Null for a family. */
  readonly field: Field | null;
  /** Null for credentials and families. */
  readonly skillKind: SkillKind | null;
  /** For a family: the ids of the credentials that satisfy it. */
  readonly accepts: readonly string[];
  /** For a retired or renamed credential: the id of what took its place. */
  readonly successor: string | null;
}

/** Bits of a place in the table of keys and of the filter for first words. */
const FILTER_BITS = 16;

/** The compiled names, ready to be looked for. Names and entities are numbers in the order of the table. */
export interface Vocabulary {
  readonly table: string;
  readonly entityCount: number;
  readonly nameCount: number;
  /** Where each entity's line starts. */
  readonly lines: Int32Array;
  readonly nameStart: Int32Array;
  readonly nameEnd: Int32Array;
  readonly nameEntity: Int32Array;
  /** Open addressing: the hash of each key, and its first node + 1, with `PREFIX` set when a longer key starts so. */
  readonly bits: number;
  readonly hashes: Int32Array;
  readonly values: Int32Array;
  /** The names under one key, as a linked list: a name's number, the next node + 1. */
  readonly nodeName: Int32Array;
  readonly nodeNext: Int32Array;
  /** A byte for each place: some name's first word falls here. */
  readonly first: Uint8Array;
  /** Entities and rules, read when first asked for. */
  readonly memory: {
    entities: (Entity | undefined)[];
    rules: Map<number, Lookalike> | null;
    rulesAt: number;
  };
}

/** Set in a value: a longer key starts with this one, so the next word must be looked at. */
export const PREFIX = 1 << 30;
export const NODE = PREFIX - 1;

const NAME = MARK.name.charCodeAt(0);
const SOFT = SPLIT.charCodeAt(0);
const AMPERSAND = 38;
const DOT = 46;
const S = 115;

/** The place of a hash in the table of keys: its own, or the empty one where it belongs. */
export function slotOf(vocabulary: Pick<Vocabulary, 'bits' | 'hashes' | 'values'>, hash: number): number {
  const { bits, hashes, values } = vocabulary;
  const mask = (1 << bits) - 1;
  let slot = place(hash, bits);
  while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Whether some name's first word has this hash (or shares its place). */
export const mayStart = (vocabulary: Vocabulary, hash: number): boolean =>
  vocabulary.first[place(hash, FILTER_BITS)] !== 0;

/** Reads a table that `compileVocabulary` wrote. Throws on anything else. */
export function loadVocabulary(table: string): Vocabulary {
  const head = /^(\d{1,6}) (\d{1,6})\n/.exec(table);
  if (head === null) throw new Error('not a compiled vocabulary');
  const entityCount = Number(head[1]);
  const nameCount = Number(head[2]);
  const bits = Math.max(8, 32 - Math.clz32(nameCount * 4));
  const vocabulary: Vocabulary = {
    table,
    entityCount,
    nameCount,
    lines: new Int32Array(entityCount),
    nameStart: new Int32Array(nameCount),
    nameEnd: new Int32Array(nameCount),
    nameEntity: new Int32Array(nameCount),
    bits,
    hashes: new Int32Array(1 << bits),
    values: new Int32Array(1 << bits),
    nodeName: new Int32Array(2 * nameCount),
    nodeNext: new Int32Array(2 * nameCount),
    first: new Uint8Array(1 << FILTER_BITS),
    memory: { entities: [], rules: null, rulesAt: 0 },
  };
  const { lines, nameStart, nameEnd, nameEntity, hashes, values, nodeName, nodeNext, first } = vocabulary;
  let nodes = 0;
  const addName = (hash: number, name: number) => {
    const slot = slotOf(vocabulary, hash);
    const value = values[slot] as number;
    nodeName[nodes] = name;
    nodeNext[nodes] = value & NODE;
    hashes[slot] = hash;
    values[slot] = (value & PREFIX) | ++nodes;
  };
  let at = head[0].length;
  let name = 0;
  for (let entity = 0; entity < entityCount; entity++) {
    lines[entity] = at;
    at += 2;
    for (;;) {
      nameStart[name] = at;
      nameEntity[name] = entity;
      let hash = 0;
      let length = 0;
      let parts = 0;
      let inFirst = true;
      let gap = true;
      let last = 0;
      const prefix = () => {
        const slot = slotOf(vocabulary, hash);
        hashes[slot] = hash;
        values[slot] = (values[slot] as number) | PREFIX;
        parts++;
        if (inFirst) first[place(hash, FILTER_BITS)] = 1;
        if (gap) inFirst = false;
      };
      let code = table.charCodeAt(at);
      for (; code > 10; code = table.charCodeAt(++at)) {
        let folded = FOLD_TABLE[code] as number;
        if (folded < 48 && code > 127) folded = foldUnit(code);
        if (folded >= 48) {
          // A capital behind a small letter: "JavaScript" may be written "Java Script".
          if (length > 0 && (gap || (code < 91 && code > 64 && last > 96 && last < 123))) prefix();
          hash = append(hash, folded);
          length++;
          gap = false;
        } else if (folded === SPECIAL) {
          if (length > 0 && gap) prefix();
          for (const character of foldSlowly(table, at).folded) {
            hash = append(hash, character.charCodeAt(0));
            length++;
          }
          gap = false;
        } else if (code === SOFT) prefix();
        else if (folded !== UNSEEN) {
          if ((code === 43 || code === 35) && !gap) hash = append(hash, code);
          else if (code === DOT && length === 0) hash = append(hash, code);
          else if (code === AMPERSAND) {
            if (length > 0) prefix();
            hash = append(append(append(hash, 97), 110), 100);
            length += 3;
            gap = true;
          } else gap = true;
        }
        last = code;
      }
      nameEnd[name] = at;
      addName(hash, name);
      first[place(hash, FILTER_BITS)] = 1;
      // "security operation centre" for "Security Operations Centres", but never "rail" for "Rails".
      if (parts > 0 && length > 4 && last === S) addName(withoutLast(hash, S), name);
      name++;
      if (code !== NAME) break;
      at++;
    }
    while (table.charCodeAt(at) !== 10) at++;
    at++;
  }
  vocabulary.memory.rulesAt = at;
  return vocabulary;
}

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
    return (line.slice(from + 1).match(/^[^\u0001-\u0003]*/) as RegExpMatchArray)[0];
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the table's own marks
  const name = (line.slice(2).match(/^[^\t\u0001-\u0003]*/) as RegExpMatchArray)[0].replaceAll(SPLIT, '');
  const kind = line[0] === CREDENTIAL_CODE ? 'credential' : line[0] === FAMILY_CODE ? 'family' : 'skill';
  const other = (code: string) => entityAt(vocabulary, Number.parseInt(code, 36)).id;
  const successor = part(MARK.successor);
  const entity: Entity = {
    kind,
    id: part(MARK.id) ?? slug(name),
    name,
    field: FIELDS[line.charCodeAt(1) - 65] ?? null,
    skillKind: kind === 'skill' ? (SKILL_KINDS[line.charCodeAt(0) - 97] ?? null) : null,
    accepts: part(MARK.accepts)?.split(',').map(other) ?? [],
    successor: successor === null ? null : idAt(vocabulary, Number.parseInt(successor, 36)),
  };
  memory.entities[index] = entity;
  return entity;
}

/** The id alone, without following successors, so that a circle of them in the data does no harm. */
function idAt(vocabulary: Vocabulary, index: number): string {
  const { table, lines } = vocabulary;
  const start = lines[index] as number;
  const line = table.slice(start + 2, table.indexOf('\n', start));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the table's own marks
  const [, name = '', id] = /^([^\t\u0001-\u0003]*)[^\u0001]*(?:\u0001([^\u0001-\u0003]*))?/.exec(line) ?? [];
  return id ?? slug(name.replaceAll(SPLIT, ''));
}

/** What must stand around a name that is also something else; null for a name that stands for itself. */
export function ruleOf(vocabulary: Vocabulary, name: number): Lookalike | null {
  const { memory, table } = vocabulary;
  if (memory.rules === null) {
    const { rules, places } = JSON.parse(table.slice(memory.rulesAt)) as {
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
