import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../lib/vocabulary/candidates.ts';
import { compileVocabulary } from '../../../lib/vocabulary/compile.ts';
import { entityAt, ruleOf, writtenName } from '../../../lib/vocabulary/entities.ts';
import { loadVocabulary } from '../../../lib/vocabulary/load.ts';
import type { Skill } from '../../../lib/vocabulary/skill.ts';

const skillOf = (name: string, index: number): Skill => ({
  id: `skill-${index}`,
  name,
  aliases: [`${name} extra`],
  kind: 'tool',
  field: 'software',
});
const go: Skill = { ...skillOf('Go', 0), lookalike: { Go: { case: true, never: ['go to market'] } } };
const file = compileVocabulary([go, skillOf('Łódź métrique', 1), skillOf('日本 Tool', 2)], [], []);

/** The file with another number at a place of its header. */
function withWord(place: number, value: number): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setInt32(place * 4, value, true);
  return copy;
}

describe('a compiled vocabulary', () => {
  it('gives back each name, entity and rule', () => {
    const vocabulary = loadVocabulary(file);
    const names = Array.from({ length: vocabulary.nameCount }, (_, name) => writtenName(vocabulary, name));
    expect(names).toEqual([
      'Go',
      'Go extra',
      'Łódź métrique',
      'Łódź métrique extra',
      '日本 Tool',
      '日本 Tool extra',
    ]);
    expect(entityAt(vocabulary, 1)).toMatchObject({ id: 'skill-1', skillKind: 'tool', field: 'software' });
    expect(ruleOf(vocabulary, 0)).toEqual(go.lookalike?.Go);
    expect(ruleOf(vocabulary, 1)).toBeNull();
  });

  it('looks at the bytes where they lie', () => {
    expect(loadVocabulary(file).slots.buffer).toBe(file.buffer);
  });

  it('finds the same from any place of a buffer', () => {
    const name = fc.stringMatching(/^[A-Za-zé+#.-]{1,8}( [A-Za-z]{2,6})?$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 9 }),
        (list, offset) => {
          const compiled = compileVocabulary(list.map(skillOf), [], []);
          const moved = new Uint8Array(offset + compiled.length + 3);
          moved.set(compiled, offset);
          const text = `We ask for ${list.join(', ')} and more`;
          const here = candidates(loadVocabulary(compiled), text);
          expect(candidates(loadVocabulary(moved.subarray(offset, offset + compiled.length)), text)).toEqual(
            here,
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is the same file for the same data', () => {
    const [one, two] = [skillOf('Rust', 1), skillOf('Zig', 2)];
    expect(compileVocabulary([one, two], [], [])).toEqual(compileVocabulary([two, one], [], []));
  });
});

describe('a file that is no compiled vocabulary', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>'.repeat(9))],
    ['another first word', withWord(0, 1)],
  ])('is told: %s', (_, bytes) => {
    expect(() => loadVocabulary(bytes)).toThrow('not a compiled vocabulary');
  });

  it('is told when its format is newer', () => {
    expect(() => loadVocabulary(withWord(1, 9))).toThrow('format 9');
  });

  it.each([
    ['longer than the file', 0x7ffffff0],
    ['negative', -8],
  ])('is told when a section is %s', (_, length) => {
    expect(() => loadVocabulary(withWord(2, length))).toThrow('cut off');
  });

  it('is told when its sections do not fit', () => {
    expect(() => loadVocabulary(withWord(2, 8))).toThrow('do not fit');
  });

  it('is told wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 4 }), (length) => {
        expect(() => loadVocabulary(file.slice(0, length))).toThrow('compiled vocabulary');
      }),
    );
  });
});
