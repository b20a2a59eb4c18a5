import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenProblem, openMost } from '../../../lib/demand/open-most.ts';
import type { PlanItem, PlanWay } from '../../../lib/guidance/plan/plan-problem.ts';
import { schedule } from '../../../lib/guidance/plan/schedule.ts';

const UNKNOWN = { cents: 1e10, hours: 1e9 };

/** Every set of at most `most` items, by the definition. */
function exhaustive({ items, ways, postings, most, budget, time, pace }: OpenProblem) {
  let best: { opened: number; cents: number; hours: number; ids: string[] } | null = null;
  for (let set = 0; set < 1 << items.length; set++) {
    const places = items.map((_, place) => place).filter((place) => set & (1 << place));
    if (places.length > most) continue;
    const total = (of: 'cents' | 'hours') =>
      places.reduce((sum, place) => sum + (items[place]?.[of] ?? UNKNOWN[of]), 0);
    const [cents, hours] = [total('cents'), total('hours')];
    if ((budget !== null && cents > budget) || (time !== null && hours > time)) continue;
    // Nothing in it may lack what has to come before.
    const whole = ways.filter((way) => way.items.every((place) => places.includes(place)));
    if (!places.every((place) => whole.some((way) => way.items.includes(place)))) continue;
    if (
      schedule(
        places.map((place) => items[place] as PlanItem),
        pace,
      ) === null
    )
      continue;
    const closed = new Set(whole.flatMap(({ closes }) => closes));
    const opened = postings.filter((rows) => rows.every((row) => closed.has(row))).length;
    const ids = places.map((place) => items[place]?.id ?? '').sort();
    const one = { opened, cents, hours, ids };
    const order = (other: typeof one) =>
      other.opened - one.opened ||
      one.cents - other.cents ||
      one.hours - other.hours ||
      one.ids.length - other.ids.length ||
      (one.ids.join(' ') < other.ids.join(' ') ? -1 : 1);
    if (best === null || order(best) < 0) best = one;
  }
  return best as NonNullable<typeof best>;
}

const ROWS = 6;
const rows = fc.uniqueArray(fc.nat(ROWS - 1), { minLength: 1, maxLength: 4 });
const problem: fc.Arbitrary<OpenProblem> = fc
  .array(
    fc.record({
      cents: fc.option(fc.nat(3), { freq: 6 }),
      hours: fc.option(fc.nat(3), { freq: 6 }),
      lastDay: fc.option(fc.nat(4), { freq: 1 }),
      closes: rows,
      /** What has to be taken before it: an earlier item. */
      after: fc.option(fc.nat(7)),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .chain((made) => {
    const afterOf = (place: number) => {
      const after = made[place]?.after ?? null;
      return after === null || after >= place ? null : after;
    };
    const items = made.map(
      ({ cents, hours, lastDay }, place): PlanItem => ({
        id: `c${(place * 7) % 10}`,
        cents,
        hours,
        lastDay,
        needs: afterOf(place) === null ? [] : [[[`c${((afterOf(place) as number) * 7) % 10}`]]],
      }),
    );
    const chainOf = (place: number): number[] => {
      const after = afterOf(place);
      return after === null ? [place] : [...chainOf(after), place];
    };
    const ways = made.map((_, place): PlanWay => {
      const chain = chainOf(place);
      return { items: chain, closes: [...new Set(chain.flatMap((each) => made[each]?.closes ?? []))] };
    });
    return fc.record({
      items: fc.constant(items),
      ways: fc.constant(ways),
      postings: fc.array(rows, { maxLength: 7 }),
      most: fc.integer({ min: 1, max: 5 }),
      budget: fc.option(fc.nat(6)),
      time: fc.option(fc.nat(6)),
      pace: fc.constantFrom(1, 2),
    });
  });

describe('the set that opens the most postings', () => {
  it('is the best of all sets', () => {
    fc.assert(
      fc.property(problem, (one) => {
        const solution = openMost(one);
        const best = exhaustive(one);
        expect(solution.proved).toBe(true);
        expect(solution.bound).toBe(best.opened);
        expect(solution.opened).toBe(best.opened);
        expect(solution.items.map((place) => one.items[place]?.id).sort()).toEqual(best.ids);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says how far from best it can be when the effort runs out', () => {
    fc.assert(
      fc.property(problem, fc.nat(12), (one, effort) => {
        const solution = openMost({ ...one, effort });
        const best = exhaustive(one);
        expect(solution.opened).toBeLessThanOrEqual(best.opened);
        expect(solution.bound).toBeGreaterThanOrEqual(best.opened);
        if (solution.proved) expect(solution.opened).toBe(best.opened);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which the postings were read', () => {
    fc.assert(
      fc.property(problem, (one) => {
        const { items } = openMost(one);
        expect(openMost({ ...one, postings: one.postings.toReversed() }).items).toEqual(items);
      }),
    );
  });
});
