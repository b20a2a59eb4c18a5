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
  /**
   * Open addressing, two numbers for each place: the hash of a key, and its first node + 1 with `PREFIX` set when a
   * longer key starts so.
   */
  readonly bits: number;
  readonly slots: Int32Array;
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
const LINE = MARK.line.charCodeAt(0);
const SOFT = SPLIT.charCodeAt(0);
const AMPERSAND = 38;
const DOT = 46;
const S = 115;

/** Where a hash stands among the slots: the place of its value, or of the empty one where it belongs. */
function valueAt(slots: Int32Array, bits: number, hash: number): number {
  const mask = (2 << bits) - 1;
  let slot = place(hash, bits) << 1;
  while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
  return slot + 1;
}

/** What is known of a hash: its first node + 1, perhaps with `PREFIX`; 0 when it is no key and starts none. */
export const keyOf = (vocabulary: Vocabulary, hash: number): number =>
  vocabulary.slots[valueAt(vocabulary.slots, vocabulary.bits, hash)] as number;

/** Whether some name's first word has this hash (or shares its place). */
export const mayStart = (vocabulary: Vocabulary, hash: number): boolean =>
  vocabulary.first[place(hash, FILTER_BITS)] !== 0;

/** A longer name starts with what has this hash. */
function addPrefix(slots: Int32Array, bits: number, hash: number): void {
  const value = valueAt(slots, bits, hash);
  slots[value - 1] = hash;
  slots[value] = (slots[value] as number) | PREFIX;
}

function addKey(vocabulary: Vocabulary, hash: number, name: number, nodes: number): void {
  const { slots, bits, nodeName, nodeNext } = vocabulary;
  const value = valueAt(slots, bits, hash);
  const known = slots[value] as number;
  nodeName[nodes] = name;
  nodeNext[nodes] = known & NODE;
  slots[value - 1] = hash;
  slots[value] = (known & PREFIX) | (nodes + 1);
}

/** What `readWord` leaves for `readName`: the hash and the length so far. A small function for each step is compiled early. */
const step = { hash: 0, length: 0, at: 0 };

/** Reads letters and digits up to a gap, a sign, a capital behind a small letter, or the end of the name. */
function readWord(table: string, from: number, hash: number): void {
  let at = from;
  let last = 0;
  for (; ; at++) {
    const code = table.charCodeAt(at);
    const folded = FOLD_TABLE[code] as number;
    if (folded < 48 || (code < 91 && code > 64 && last > 96 && last < 123)) break;
    hash = append(hash, folded);
    last = code;
  }
  step.hash = hash;
  step.length += at - from;
  step.at = at;
}

/** The rare characters: letters outside ASCII met for the first time or folding to several, signs, "&". True for a gap. */
function readOther(table: string, code: number, isStart: boolean, gap: boolean): boolean {
  step.at++;
  const folded = code > 127 ? foldUnit(code) : 0;
  if (folded >= 48 || folded === SPECIAL) {
    const letters = folded === SPECIAL ? foldSlowly(table, step.at - 1).folded : String.fromCharCode(folded);
    for (let index = 0; index < letters.length; index++)
      step.hash = append(step.hash, letters.charCodeAt(index));
    step.length += letters.length;
    return false;
  }
  if (((code === 43 || code === 35) && !gap) || (code === DOT && isStart)) {
    step.hash = append(step.hash, code);
    return gap;
  }
  if (code === AMPERSAND) {
    step.hash = append(append(append(step.hash, 97), 110), 100);
    step.length += 3;
    return true;
  }
  return gap || (folded !== UNSEEN && code !== SOFT);
}

/** Enters one name, which starts at `start`; gives the number of nodes after it. `step.at` is left behind the name. */
function readName(vocabulary: Vocabulary, start: number, name: number, nodes: number): number {
  const { table, slots, bits, first } = vocabulary;
  step.hash = 0;
  step.length = 0;
  step.at = start;
  let parts = 0;
  let inFirst = true;
  let gap = true;
  for (;;) {
    const code = table.charCodeAt(step.at);
    if (!(code > 10)) break;
    const isWord = (FOLD_TABLE[code] as number) >= 48;
    // A longer name starts with what was read so far: at a gap, a place where it may be parted, or a capital behind a
    // small letter ("JavaScript" may be written "Java Script").
    if (
      step.length > 0 &&
      (isWord ? gap || (code < 91 && code > 64 && isSmall(table, step.at - 1)) : isBreak(code, gap))
    ) {
      parts++;
      addPrefix(slots, bits, step.hash);
      if (inFirst) first[place(step.hash, FILTER_BITS)] = 1;
      // "drivers licence" for "Driver's licence": what stands before an apostrophe is not the whole first word.
      if (gap && !isQuote(table.charCodeAt(step.at - 1))) inFirst = false;
    }
    if (isWord) {
      readWord(table, step.at, step.hash);
      gap = false;
    } else gap = readOther(table, code, step.length === 0, gap);
  }
  first[place(step.hash, FILTER_BITS)] = 1;
  addKey(vocabulary, step.hash, name, nodes++);
  // "security operation centre" for "Security Operations Centres", but never "rail" for "Rails".
  if (parts > 0 && step.length > 4 && table.charCodeAt(step.at - 1) === S)
    addKey(vocabulary, withoutLast(step.hash, S), name, nodes++);
  return nodes;
}

const isQuote = (code: number): boolean => code === 39 || code === 0x2019;

const isSmall = (table: string, at: number): boolean => {
  const code = table.charCodeAt(at);
  return code > 96 && code < 123;
};

/** Behind these a name goes on that the text may part, whatever stood before. */
const isBreak = (code: number, gap: boolean): boolean =>
  code === SOFT || code === AMPERSAND || (gap && code > 127 && foldUnit(code) > UNSEEN);

/** Reads a table that `compileVocabulary` wrote. Throws on anything else. */
export function loadVocabulary(table: string): Vocabulary {
  const head = /^(\d{1,6}) (\d{1,6})\n/.exec(table);
  if (head === null) throw new Error('not a compiled vocabulary');
  const entityCount = Number(head[1]);
  const nameCount = Number(head[2]);
  // Names, the starts of longer ones and plurals are about twice as many keys as names; half of the places stay free.
  const bits = Math.max(8, 32 - Math.clz32(nameCount * 3));
  const vocabulary: Vocabulary = {
    table,
    entityCount,
    nameCount,
    lines: new Int32Array(entityCount),
    nameStart: new Int32Array(nameCount),
    nameEnd: new Int32Array(nameCount),
    nameEntity: new Int32Array(nameCount),
    bits,
    slots: new Int32Array(2 << bits),
    nodeName: new Int32Array(2 * nameCount),
    nodeNext: new Int32Array(2 * nameCount),
    first: new Uint8Array(1 << FILTER_BITS),
    memory: { entities: [], rules: null, rulesAt: 0 },
  };
  const { lines, nameStart, nameEnd, nameEntity } = vocabulary;
  let nodes = 0;
  let at = head[0].length;
  let name = 0;
  for (let entity = 0; entity < entityCount; entity++) {
    lines[entity] = at;
    at += 2;
    for (;;) {
      nameStart[name] = at;
      nameEntity[name] = entity;
      nodes = readName(vocabulary, at, name, nodes);
      at = step.at;
      nameEnd[name++] = at;
      if (table.charCodeAt(at) !== NAME) break;
      at++;
    }
    while (at < table.length && table.charCodeAt(at) !== LINE) at++;
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
