import { FOLD_TABLE, foldSlowly, foldUnit, SPECIAL, UNSEEN } from '../characters.ts';
import { append, place, withoutLast } from '../hash.ts';
import { FILTER_BITS, NAMED, PREFIX, SHARED, slotOf, tagOf } from '../keys.ts';
import { MARK, SPLIT } from '../table-format.ts';
import type { Keys, Positions } from '../vocabulary.ts';

const NAME = MARK.name.charCodeAt(0);
const LINE = MARK.line.charCodeAt(0);
const SOFT = SPLIT.charCodeAt(0);
const AMPERSAND = 38;
const DOT = 46;
const S = 115;

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
function addPrefix({ slots, tags, bits }: Keys, hash: number): void {
  const value = enter(slots, tags, bits, hash);
  slots[value] = (slots[value] as number) | PREFIX;
}

/** Enters a name under a key; gives the number of nodes after it. */
function addKey(keys: Keys, hash: number, name: number, nodes: number): number {
  const { slots, tags, bits, nodeName, nodeNext } = keys;
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

/** What `readWord` leaves for `readName`: the hash and the length so far. */
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
export function readName(keys: Keys, table: string, start: number, name: number, nodes: number): number {
  const { first, whole } = keys;
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
      addPrefix(keys, step.hash);
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
  let count = addKey(keys, step.hash, name, nodes);
  // "security operation centre" for "Security Operations Centres", but never "rail" for "Rails".
  if (parts > 0 && step.length > 4 && table.charCodeAt(step.at - 1) === S)
    count = addKey(keys, withoutLast(step.hash, S), name, count);
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

/** How much of a table has been entered: its entities, names and nodes, and where the next line starts. */
export interface Entered {
  readonly entities: number;
  readonly names: number;
  readonly nodes: number;
  readonly at: number;
}

const NOTHING: Entered = { entities: 0, names: 0, nodes: 0, at: 0 };

/** Enters the names of all lines behind those that are entered; gives the number of nodes after them. */
export function enterLines(keys: Keys, positions: Positions, table: string, entered: Entered): number {
  const { lines, nameStart, nameEnd, nameEntity } = positions;
  let { nodes, at, names: name } = entered;
  for (let entity = entered.entities; entity < lines.length; entity++) {
    lines[entity] = at;
    at += 2;
    for (;;) {
      nameStart[name] = at;
      nameEntity[name] = entity;
      nodes = readName(keys, table, at, name, nodes);
      at = step.at;
      nameEnd[name++] = at;
      if (table.charCodeAt(at) !== NAME) break;
      at++;
    }
    while (at < table.length && table.charCodeAt(at) !== LINE) at++;
    at++;
  }
  return nodes;
}

/** Places for so many names: names, the starts of longer ones and plurals are about twice as many keys, and half of the places stay free. */
export const bitsFor = (names: number): number => Math.max(8, 32 - Math.clz32(names * 3));

/** The numbers of a table of `entityCount` lines that hold `nameCount` names: where they stand, and their keys. */
export function indexNames(table: string, entityCount: number, nameCount: number): Keys & Positions {
  const bits = bitsFor(nameCount);
  const lines = new Int32Array(entityCount);
  const nameStart = new Int32Array(nameCount);
  const nameEnd = new Int32Array(nameCount);
  const nameEntity = new Int32Array(nameCount);
  const keys: Keys = {
    slots: new Int32Array(2 << bits),
    tags: new Uint8Array(1 << bits),
    bits,
    nodeName: new Int32Array(4 * nameCount),
    nodeNext: new Int32Array(4 * nameCount),
    whole: new Uint8Array(1 << (FILTER_BITS - 3)),
    first: new Uint8Array(1 << (FILTER_BITS - 3)),
  };
  const nodes = enterLines(keys, { lines, nameStart, nameEnd, nameEntity }, table, NOTHING);
  return {
    ...keys,
    nodeName: keys.nodeName.slice(0, nodes),
    nodeNext: keys.nodeNext.slice(0, nodes),
    lines,
    nameStart,
    nameEnd,
    nameEntity,
  };
}
