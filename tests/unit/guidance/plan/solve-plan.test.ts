import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solvePlan } from '../../../../lib/guidance/plan/solve-plan.ts';
import { makePlanCase } from '../../../bench/plan-cases.ts';
import { compared, exhaustive, fits, smallSize } from './plan-exhaustive.ts';

test('the plan is the exhaustive optimum', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), smallSize, (seed, of) => {
      const problem = makePlanCase(seed, of);
      const solution = solvePlan(problem);
      expect(solution.proved).toBe(true);
      expect(solution.bound).toBe(solution.weight);
      expect(fits(problem, solution.items)).toBe(true);
      expect(compared(problem, solution.items)).toEqual(exhaustive(problem));
    }),
    { numRuns: 2_500 },
  );
});

test('a search that is cut short gives a bound that holds', () => {
  let cut = 0;
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 60 }), (seed, effort) => {
      const problem = makePlanCase(seed, { rows: 8, items: 14, closes: 3, most: 4 });
      const short = solvePlan({ ...problem, effort });
      const whole = solvePlan(problem);
      if (!short.proved) cut += 1;
      expect(fits(problem, short.items)).toBe(true);
      expect(short.weight).toBeLessThanOrEqual(whole.weight);
      expect(short.bound).toBeGreaterThanOrEqual(whole.weight);
      if (short.proved) expect(short.weight).toBe(whole.weight);
    }),
    { numRuns: 300 },
  );
  expect(cut).toBeGreaterThan(50);
});

test('the same problem always has the same plan', () => {
  for (let seed = 0; seed < 20; seed++)
    expect(solvePlan(makePlanCase(seed))).toEqual(solvePlan(makePlanCase(seed)));
});
