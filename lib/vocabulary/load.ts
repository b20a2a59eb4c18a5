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

/** Bits of a place in the filter for first words: eight times as many as first words, and small enough for the cache. */
const FILTER_BITS = 18;

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
   * Open addressing, two numbers for each place: the hash of a key, and its name + 1 (with `SHARED` set: its first node
   * + 1), with `PREFIX` set when a longer key starts so.
   */
  readonly bits: number;
  readonly slots: Int32Array;
  /** A byte of each key's hash, 0 for a free place: what most words are told by, in a table that fits the cache. */
  readonly tags: Uint8Array;
  /** The names of a shared key, as a linked list: a name's number, the next node + 1. */
  readonly nodeName: Int32Array;
  readonly nodeNext: Int32Array;
  /** A bit for each place: a name of one word falls here (or one that is written as one). */
  readonly whole: Uint8Array;
  /** A bit for each place: the first word of a longer name falls here. */
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
/** Set in a value: several names have this key. */
export const SHARED = 1 << 29;
/** What is left of a value: a name + 1 or a node + 1; 0 when the key only starts longer ones. */
export const NAMED = SHARED - 1;

const NAME = MARK.name.charCodeAt(0);
const LINE = MARK.line.charCodeAt(0);
const SOFT = SPLIT.charCodeAt(0);
const AMPERSAND = 38;
const DOT = 46;
const S = 115;

const tagOf = (hash: number): number => (hash & 0xff) | 1;

/** Where a hash stands among the slots: its own place, or the free one where it belongs. */
function slotOf(slots: Int32Array, tags: Uint8Array, bits: number, hash: number): number {
  const mask = (1 << bits) - 1;
  const tag = tagOf(hash);
  let slot = place(hash, bits);
  for (;;) {
    const found = tags[slot] as number;
    if (found === 0 || (found === tag && slots[slot << 1] === hash)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** What is known of a hash: the value of its place, 0 when it is no key and starts none. */
export function keyOf(vocabulary: Vocabulary, hash: number): number {
  const { slots, tags, bits } = vocabulary;
  const slot = slotOf(slots, tags, bits, hash);
  return tags[slot] === 0 ? 0 : (slots[(slot << 1) + 1] as number);
}

/** Whether a filter knows this hash, or one that shares its place. */
export function holds(filter: Uint8Array, hash: number): boolean {
  const bit = place(hash, FILTER_BITS);
  return ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

function mark(filter: Uint8Array, hash: number): void {
  const bit = place(hash, FILTER_BITS);
  filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
}

/** Enters a hash; the place of its value is given back. */
function enter(slots: Int32Array, tags: Uint8Array, bits: number, hash: number): number {
  const slot = slotOf(slots, tags, bits, hash);
  tags[slot] = tagOf(hash);
  slots[slot << 1] = hash;
  return (slot << 1) + 1;
}

/** A longer name starts with what has this hash. */
function addPrefix({ slots, tags, bits }: Vocabulary, hash: number): void {
  const value = enter(slots, tags, bits, hash);
  slots[value] = (slots[value] as number) | PREFIX;
}

/** Enters a name under a key; gives the number of nodes after it. */
function addKey(vocabulary: Vocabulary, hash: number, name: number, nodes: number): number {
  const { slots, tags, bits, nodeName, nodeNext } = vocabulary;
  const value = enter(slots, tags, bits, hash);
  const known = slots[value] as number;
  const named = known & NAMED;
  if (named === 0) {
    slots[value] = known | (name + 1);
    return nodes;
  }
  let count = nodes;
  let next = named;
  if ((known & SHARED) === 0) {
    nodeName[count] = named - 1;
    next = ++count;
  }
  nodeName[count] = name;
  nodeNext[count] = next;
  slots[value] = (known & PREFIX) | SHARED | ++count;
  return count;
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
  const { table, first, whole } = vocabulary;
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
      addPrefix(vocabulary, step.hash);
      if (inFirst) mark(first, step.hash);
      // "drivers licence" for "Driver's licence": what stands before an apostrophe is not the whole first word.
      if (gap && !isQuote(table.charCodeAt(step.at - 1))) inFirst = false;
    }
    if (isWord) {
      readWord(table, step.at, step.hash);
      gap = false;
    } else gap = readOther(table, code, step.length === 0, gap);
  }
  mark(whole, step.hash);
  let count = addKey(vocabulary, step.hash, name, nodes);
  // "security operation centre" for "Security Operations Centres", but never "rail" for "Rails".
  if (parts > 0 && step.length > 4 && table.charCodeAt(step.at - 1) === S)
    count = addKey(vocabulary, withoutLast(step.hash, S), name, count);
  return count;
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
    tags: new Uint8Array(1 << bits),
    nodeName: new Int32Array(4 * nameCount),
    nodeNext: new Int32Array(4 * nameCount),
    whole: new Uint8Array(1 << (FILTER_BITS - 3)),
    first: new Uint8Array(1 << (FILTER_BITS - 3)),
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
