import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates } from '../../../lib/vocabulary/candidates.ts';
import { entries } from '../../../lib/vocabulary/compile/entries.ts';
import { compileVocabulary } from '../../../lib/vocabulary/compile.ts';
import { entityAt, ruleOf } from '../../../lib/vocabulary/entities.ts';
import { extendVocabulary } from '../../../lib/vocabulary/extend.ts';
import { loadVocabulary } from '../../../lib/vocabulary/load.ts';
import type { Skill } from '../../../lib/vocabulary/skill.ts';
import type { Vocabulary } from '../../../lib/vocabulary/vocabulary.ts';
import { credential, family, skill } from '../guidance/kit.ts';

const named = (id: string, name: string, aliases: string[] = []): Skill => ({ ...skill(id), name, aliases });
const BASE = [
  named('go', 'Go'),
  named('data-lake', 'Data Lake'),
  named('sql', 'SQL', ['Structured Query Language']),
];
const base = (skills: readonly Skill[] = BASE) => loadVocabulary(compileVocabulary(skills, [], []));

const found = (vocabulary: Vocabulary, text: string) =>
  candidates(vocabulary, text).map(({ start, end, names }) => ({
    written: text.slice(start, end),
    ids: [
      ...new Set(names.map((name) => entityAt(vocabulary, vocabulary.nameEntity[name] as number).id)),
    ].sort(),
  }));

test('names of both tables are found, and the longest wins whichever it is of', () => {
  const own = extendVocabulary(
    base(),
    entries([named('own-data', 'data'), named('own-lake-keeper', 'Data Lake Keeper')], [], []),
  );
  expect(found(own, 'SQL, data, a data lake and Data-Lake keepers')).toEqual([
    { written: 'SQL', ids: ['sql'] },
    { written: 'data', ids: ['own-data'] },
    { written: 'data lake', ids: ['data-lake'] },
    { written: 'Data-Lake keepers', ids: ['own-lake-keeper'] },
  ]);
});

test('an entity that is there takes further names and keeps its own name', () => {
  const own = extendVocabulary(base(), entries([named('sql', 'Seekwell Script')], [], []));
  expect(found(own, 'Seekwell scripts or SQL')).toEqual([
    { written: 'Seekwell scripts', ids: ['sql'] },
    { written: 'SQL', ids: ['sql'] },
  ]);
  const [hit] = candidates(own, 'seekwell script');
  expect(entityAt(own, own.nameEntity[hit?.names[0] as number] as number).name).toBe('SQL');
  expect(own.entityCount).toBe(3);
});

test('what a new one accepts and leads to may be of either table', () => {
  const first = loadVocabulary(compileVocabulary([], [credential('old-exam')], []));
  const list = entries(
    [],
    [credential('own-exam', { lastSitting: '2020-01-01', successor: 'old-exam' })],
    [family('own-any', ['old-exam', 'own-exam'])],
  );
  const own = extendVocabulary(first, list);
  const entities = Array.from({ length: own.entityCount }, (_, index) => entityAt(own, index));
  expect(entities.find(({ id }) => id === 'own-any')?.accepts).toEqual(['old-exam', 'own-exam']);
  expect(entities.find(({ id }) => id === 'own-exam')?.successor).toBe('old-exam');
});

test('rules for look-alikes are kept and added', () => {
  const rule = { near: ['exam'] };
  const first = base([{ ...named('go', 'Go'), lookalike: { Go: rule } }]);
  const own = extendVocabulary(
    first,
    entries([{ ...named('own-cap', 'Cap'), lookalike: { Cap: { near: ['course'] } } }], [], []),
  );
  const rules = (text: string) => candidates(own, text).map(({ names }) => ruleOf(own, names[0] as number));
  expect(rules('go')).toEqual([rule]);
  expect(rules('cap')).toEqual([{ near: ['course'] }]);
});

test('the vocabulary that is extended stays as it was, and nothing more is itself', () => {
  const first = base();
  const before = first.slots.slice();
  extendVocabulary(first, entries([named('own-data', 'data')], [], []));
  expect(first.slots).toEqual(before);
  expect(found(first, 'data')).toEqual([]);
  expect(extendVocabulary(first, [])).toBe(first);
});

test('many more names than the table had places for are found', () => {
  const many = Array.from({ length: 2_000 }, (_, place) => named(`own-${place}`, `Badge ${place}`));
  const own = extendVocabulary(base(), entries(many, [], []));
  expect(own.bits).toBeGreaterThan(base().bits);
  expect(found(own, 'SQL, badge 0, badge 1999 and go').map(({ ids }) => ids[0])).toEqual([
    'sql',
    'own-0',
    'own-1999',
    'go',
  ]);
});

test('to extend is the same as to compile all at once', () => {
  const word = fc.constantFrom(
    'data',
    'lake',
    'SQL',
    'Go',
    'flow',
    'Net',
    'ops',
    'müll',
    'C++',
    '&',
    'JavaScript',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const list = fc.uniqueArray(name, { selector: (each) => each.toLowerCase(), maxLength: 40 });
  fc.assert(
    fc.property(list, fc.nat(40), fc.array(word, { maxLength: 30 }), (names, cut, words) => {
      const skills = names.map((each, index) => named(`s-${index}`, each));
      const whole = base(skills);
      const two = extendVocabulary(base(skills.slice(0, cut)), entries(skills.slice(cut), [], []));
      const text = words.join(' ');
      expect(found(two, text)).toEqual(found(whole, text));
    }),
    { numRuns: 300 },
  );
});
