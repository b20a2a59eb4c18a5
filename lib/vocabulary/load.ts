import { readSections } from './binary-format.ts';
import { FILTER_BITS } from './keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The vocabulary that `compileVocabulary` wrote, as views of the file's bytes, which must not change afterwards. Throws
 * on a file that is none, is cut off, or is of another format.
 */
export function loadVocabulary(file: Uint8Array): Vocabulary {
  const { table, ...sections } = readSections(file);
  const { slots, tags, nodeName, nodeNext, whole, first, nameStart, nameEnd, nameEntity } = sections;
  const bits = 31 - Math.clz32(tags.length);
  const filter = 1 << (FILTER_BITS - 3);
  if (
    tags.length !== 1 << bits ||
    slots.length !== 2 << bits ||
    whole.length !== filter ||
    first.length !== filter ||
    nodeNext.length !== nodeName.length ||
    nameEnd.length !== nameStart.length ||
    nameEntity.length !== nameStart.length
  )
    throw new Error('a compiled vocabulary whose sections do not fit');
  return {
    ...sections,
    bits,
    table: new TextDecoder().decode(table),
    entityCount: sections.lines.length,
    nameCount: nameStart.length,
    memory: { entities: [], rules: null, grades: null },
  };
}
