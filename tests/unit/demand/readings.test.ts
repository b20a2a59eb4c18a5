import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedBy,
  lookUp,
  MOST_ASKED,
  MOST_IDS,
  MOST_READINGS,
  type Reading,
  remember,
  requirementsOf,
} from '../../../lib/demand/readings.ts';
import type { Requirement } from '../../../lib/requirements/requirement.ts';

const readingOf = (jobId: string, board = 'lever', day = '2026-11-22'): Reading => ({
  board,
  jobId,
  day,
  asks: [],
});
const asking = (...ids: string[]): Requirement => ({
  level: 'required',
  sentence: 'A sentence of the posting',
  at: { start: 0, end: 25 },
  anyOf: ids.map((id) => ({
    start: 0,
    end: 1,
    kind: id.startsWith('c-') ? 'credential' : 'skill',
    id,
    name: 'A name',
  })),
  also: [],
  orEquivalent: false,
  due: null,
});

describe('what is remembered of postings', () => {
  it('keeps each posting once, the latest last, and never more than the most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 1_200 }), (numbers) => {
        const all = numbers.reduce<readonly Reading[]>(
          (kept, number) => remember(kept, readingOf(`${number}`)),
          [],
        );
        const latest = [...new Set(numbers.toReversed())].slice(0, MOST_READINGS).reverse();
        expect(all.map(({ jobId }) => jobId)).toEqual(latest.map(String));
      }),
      { numRuns: 30 },
    );
  });

  it('tells the same id on two boards apart', () => {
    const both = remember(remember([], readingOf('1', 'lever')), readingOf('1', 'indeed'));
    expect(both).toHaveLength(2);
    expect(lookUp(both, 'indeed', ['1', '1', '2'])).toEqual([readingOf('1', 'indeed')]);
    expect(lookUp(both, 'dice', ['1'])).toEqual([]);
  });

  it('takes the ids and levels of what is asked, bounded, and none of its words', () => {
    const many = Array.from({ length: MOST_ASKED + 5 }, () =>
      asking(...Array.from({ length: MOST_IDS + 5 }, (_, index) => `s-${index}`), 'c-1', 'c-1'),
    );
    const asks = askedBy({ requirements: many, beyond: [] });
    expect(asks).toHaveLength(MOST_ASKED);
    expect(asks[0]?.skills).toHaveLength(MOST_IDS);
    expect(asks[0]?.credentials).toEqual(['c-1']);
    expect(JSON.stringify(asks)).not.toMatch(/sentence|name/i);
  });

  it('gives back requirements that ask for the same', () => {
    const [asked] = requirementsOf({
      ...readingOf('1'),
      asks: askedBy({ requirements: [asking('go', 'c-1')], beyond: [] }),
    });
    expect(asked?.level).toBe('required');
    expect(asked?.anyOf.map(({ kind, id }) => [kind, id])).toEqual([
      ['skill', 'go'],
      ['credential', 'c-1'],
    ]);
  });
});
