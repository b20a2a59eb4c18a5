import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../lib/posting/job-title/says-part.ts';

describe('a part', () => {
  const says = partsOf('weave!ing,r|^loom|dye$|^hand$|m/w|hand-|ärz');

  test.each([
    'weave',
    'reweaved',
    'the loom',
    'looms',
    '(loom)',
    'redye',
    'by hand',
    'hand',
    '(m/w)',
    'forehand-',
    'zahnärzte',
  ])('is in %s', (text) => expect(says(text)).toBe(true));

  test.each([
    'weaveing',
    'weaver',
    'heirloom',
    'dyed',
    'hands',
    'forehand',
    'mw',
    '',
    'we',
    'w',
  ])('is not in %s', (text) => expect(says(text)).toBe(false));

  test('is found behind one that another word has', () => expect(says('weaver weave')).toBe(true));

  test('is found wherever the text has it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '一', ' '), maxLength: 12 });
    const part = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '一', ' '), minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(letters, fc.array(part, { minLength: 1, maxLength: 5 }), (text, parts) => {
        expect(partsOf(parts.join('|'))(text)).toBe(parts.some((one) => text.includes(one)));
      }),
    );
  });

  test('stands at the edges that an expression sees', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '9', 'é', '-', ' '), maxLength: 12 });
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '9', 'é'), minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(text, word, fc.boolean(), fc.boolean(), (within, one, opens, closes) => {
        const expression = new RegExp(`${opens ? '\\b' : ''}${one}${closes ? '\\b' : ''}`);
        expect(partsOf(`${opens ? '^' : ''}${one}${closes ? '$' : ''}`)(within)).toBe(
          expression.test(within),
        );
      }),
    );
  });
});
