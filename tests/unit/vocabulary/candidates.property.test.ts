import fc from 'fast-check';
import AhoCorasick from 'modern-ahocorasick';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../lib/vocabulary/candidates.ts';
import { entityAt, writtenName } from '../../../lib/vocabulary/entities.ts';
import { lookUp } from '../../../lib/vocabulary/look-up.ts';
import { joinName, normaliseName } from '../../../lib/vocabulary/normalise.ts';
import { vocabularyOf } from './kit.ts';

const word = fc.stringMatching(/^[b-df-hj-np-tv-z][a-z]{2,5}[bdgkmnt]$/);
const nameOf = (words: fc.Arbitrary<string>) =>
  fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

/** The same by another hand: all occurrences at the bounds of words, the longest first, then the first. */
function reference(names: readonly string[], text: string): string[] {
  const folded = text.toLowerCase();
  const matches = new AhoCorasick([...new Set(names)]).search(folded);
  const whole = matches.filter(
    ({ start, end }) => !/[a-z]/.test(folded[start - 1] ?? ' ') && !/[a-z]/.test(folded[end] ?? ' '),
  );
  whole.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: { start: number; end: number }[] = [];
  for (const each of whole)
    if (!kept.some(({ start, end }) => each.start < end && start < each.end)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start).map(({ start, end }) => `${start}-${end}`);
}

describe('candidates', () => {
  it('finds what an automaton finds, by whole words and the longest first', () => {
    const scene = fc
      .array(word, { minLength: 2, maxLength: 6 })
      .chain((words) =>
        fc.tuple(
          fc.array(nameOf(fc.constantFrom(...words)), { minLength: 1, maxLength: 8 }),
          fc.array(
            fc.tuple(
              fc.constantFrom(...words, 'xx', 'other'),
              fc.constantFrom(' ', ' ', ' ', ', ', '. X ', '\n', ' ('),
            ),
            { maxLength: 40 },
          ),
          fc.boolean(),
        ),
      );
    fc.assert(
      fc.property(scene, ([names, pieces, upper]) => {
        const plain = pieces.map(([piece, gap]) => piece + gap).join('');
        const text = upper ? plain.toUpperCase() : plain;
        const unique = [...new Set(names)];
        const mine = candidates(vocabularyOf(unique), text).map(({ start, end }) => `${start}-${end}`);
        expect(mine).toEqual(reference(unique, text));
      }),
      { numRuns: 400 },
    );
  });

  it('finds each name that it was given, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter((name) => joinName(name) !== ''),
        (name) => {
          const vocabulary = vocabularyOf([name]);
          if (vocabulary.nameCount === 0) return;
          const written = writtenName(vocabulary, 0);
          fc.pre(/^[\p{Script=Latin}\p{N} .+#&/-]+$/u.test(written));
          const ids = candidates(vocabulary, `We ask for ${written}, today`).map(
            ({ names }) => entityAt(vocabulary, vocabulary.nameEntity[names[0] as number] as number).id,
          );
          expect(ids.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps offsets and order in any text', () => {
    const vocabulary = vocabularyOf(['a', 'b c', 'C++', '.NET', 'R&D', 'é ß', 'x/y']);
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, names } of candidates(vocabulary, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(normaliseName(writtenName(vocabulary, names[0] as number))).not.toBe('');
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('lookUp', () => {
  it('knows a name in any of its variants', () => {
    fc.assert(
      fc.property(
        nameOf(word),
        fc.constantFrom(
          (name: string) => name.replaceAll(' ', '-'),
          (name: string) => name.replaceAll(' ', ''),
          (name: string) => name.toUpperCase(),
          (name: string) => `${name} (primary)`,
          (name: string) => `${name} - advanced`,
          (name: string) => `  ${name}: 5 years `,
        ),
        (name, variant) => {
          expect(lookUp(vocabularyOf([name]), variant(name))).toEqual(['skill-0']);
        },
      ),
    );
  });
});
