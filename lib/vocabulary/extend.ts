import type { Entry } from './compile/entries.ts';
import { bitsFor, enterLines, readName } from './compile/name-index.ts';
import { tableOf, written } from './compile/table.ts';
import { idAt, ruleOf } from './entities.ts';
import { slotOf, tagOf } from './keys.ts';
import type { Lookalike } from './skill.ts';
import { MARK } from './table-format.ts';
import type { Keys, Vocabulary } from './vocabulary.ts';

/** An array with room for more behind what it holds. */
function roomier(array: Int32Array, more: number): Int32Array {
  const larger = new Int32Array(array.length + more);
  larger.set(array);
  return larger;
}

/** The keys with room for `more` names: a copy, since the file's own bytes must not change. */
function copyKeys(keys: Keys, names: number, more: number): Keys {
  const bits = Math.max(keys.bits, bitsFor(names + more));
  const copy: Keys = {
    slots: bits === keys.bits ? keys.slots.slice() : new Int32Array(2 << bits),
    tags: bits === keys.bits ? keys.tags.slice() : new Uint8Array(1 << bits),
    bits,
    nodeName: roomier(keys.nodeName, 4 * more),
    nodeNext: roomier(keys.nodeNext, 4 * more),
    whole: keys.whole.slice(),
    first: keys.first.slice(),
  };
  if (bits > keys.bits)
    for (let slot = 0; slot < keys.tags.length; slot++) {
      if (keys.tags[slot] === 0) continue;
      const hash = keys.slots[slot << 1] as number;
      const place = slotOf(copy.slots, copy.tags, bits, hash);
      copy.tags[place] = tagOf(hash);
      copy.slots[place << 1] = hash;
      copy.slots[(place << 1) + 1] = keys.slots[(slot << 1) + 1] as number;
    }
  return copy;
}

/** By id, the number of its entity. */
function numbers(vocabulary: Vocabulary): Map<string, number> {
  const found = new Map<string, number>();
  for (let index = 0; index < vocabulary.entityCount; index++) found.set(idAt(vocabulary, index), index);
  return found;
}

/**
 * The vocabulary with more names, as one table: so the longest name wins whichever it came from. An entry whose id the
 * vocabulary has gives that entity more names; another is a new entity. The given vocabulary stays as it is.
 */
export function extendVocabulary(vocabulary: Vocabulary, more: readonly Entry[]): Vocabulary {
  const entries = more.filter(({ names }) => names.length > 0);
  if (entries.length === 0) return vocabulary;
  const { entityCount, nameCount } = vocabulary;
  const places = numbers(vocabulary);
  const fresh = entries.filter(({ id }) => !places.has(id));
  const known = entries.filter(({ id }) => places.has(id));
  for (const [index, { id }] of fresh.entries()) places.set(id, entityCount + index);
  const freshNames = fresh.flatMap(({ names, rules }) => names.map((name) => rules[name]));
  const knownNames = known.flatMap(({ id, names, rules }) =>
    names.map((name) => ({ name: written(name), entity: places.get(id) as number, rule: rules[name] })),
  );
  const added = freshNames.length + knownNames.length;
  const keys = copyKeys(vocabulary, nameCount, added);
  const positions = {
    lines: roomier(vocabulary.lines, fresh.length),
    nameStart: roomier(vocabulary.nameStart, added),
    nameEnd: roomier(vocabulary.nameEnd, added),
    nameEntity: roomier(vocabulary.nameEntity, added),
  };
  const lines = vocabulary.table + tableOf(fresh, places);
  const table = lines + knownNames.map(({ name }) => name + MARK.line).join('');
  let nodes = enterLines(keys, positions, table, {
    entities: entityCount,
    names: nameCount,
    nodes: vocabulary.nodeName.length,
    at: vocabulary.table.length,
  });
  let at = lines.length;
  for (const [index, { name, entity }] of knownNames.entries()) {
    const number = nameCount + freshNames.length + index;
    positions.nameStart[number] = at;
    positions.nameEnd[number] = at + name.length;
    positions.nameEntity[number] = entity;
    nodes = readName(keys, table, at, number, nodes);
    at += name.length + 1;
  }
  // Reads the rules of the names that were there, which the new names' rules are put beside.
  ruleOf(vocabulary, 0);
  const rules = new Map<number, Lookalike>(vocabulary.memory.rules);
  for (const [index, rule] of [...freshNames, ...knownNames.map(({ rule }) => rule)].entries())
    if (rule !== undefined) rules.set(nameCount + index, rule);
  return {
    ...keys,
    ...positions,
    nodeName: keys.nodeName.subarray(0, nodes),
    nodeNext: keys.nodeNext.subarray(0, nodes),
    table,
    entityCount: entityCount + fresh.length,
    nameCount: nameCount + added,
    rules: vocabulary.rules,
    memory: { entities: [], rules, grades: null },
  };
}
