import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokeniseParts } from '../../../lib/vocabulary/parts.ts';
import { recognise } from '../../../lib/vocabulary/recognise.ts';
import { tokenise } from '../../../lib/vocabulary/tokens.ts';
import { postingOf, vocabularyOf } from './kit.ts';

const words = (text: string, starts: readonly number[]): string[] => {
  const { count, start, end } = tokeniseParts(text, starts);
  return Array.from({ length: count }, (_, index) => text.slice(start[index], end[index]));
};

describe('words of a text whose parts stand against each other', () => {
  it('begin where a part begins', () => {
    const text = 'Stock takingOrder handling';
    expect(words(text, [0, text.indexOf('Order')])).toEqual(['Stock', 'taking', 'Order', 'handling']);
  });
  it('begin where the space behind a short word was lost', () => {
    expect(words('Kenntnisse inLoomware undWebtechnik', [0])).toEqual([
      'Kenntnisse',
      'in',
      'Loomware',
      'und',
      'Webtechnik',
    ]);
    expect(words('inDesign, forEach, CoinLoom', [0])).toEqual(['inDesign', 'forEach', 'CoinLoom']);
  });
  it('are those of the whole text where a mark or a space parts them', () => {
    const text = 'Stock taking. Order handling';
    expect(tokeniseParts(text, [0, 14])).toEqual(tokenise(text));
  });
  it('name what stands at the end of one part and the start of the next', () => {
    const text = 'Stock takingOrder handling';
    const at = text.indexOf('Order');
    const block = { kind: 'item', section: 'duties', heading: null } as const;
    const posting = {
      ...postingOf(text),
      blocks: [
        { ...block, start: 0, end: at },
        { ...block, start: at, end: text.length },
      ],
    };
    const vocabulary = vocabularyOf(['Stock taking', 'Order handling', 'taking Order']);
    expect(recognise(posting, vocabulary).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Stock taking',
      'Order handling',
    ]);
  });
  it('keep their places in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.nat(60)), (text, cuts) => {
        const starts = [...new Set(cuts.filter((cut) => cut < text.length))].sort((a, b) => a - b);
        const { count, start, end } = tokeniseParts(text, starts);
        for (let index = 0; index < count; index++) {
          expect(start[index]).toBeLessThan(end[index] as number);
          expect(end[index]).toBeLessThanOrEqual(text.length);
          if (index > 0) expect(start[index]).toBeGreaterThanOrEqual(end[index - 1] as number);
        }
      }),
    );
  });
});
