import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryView } from '../../../../lib/catalog/view.ts';
import { guide } from '../../../../lib/guidance/guide.ts';
import { findFront } from '../../../../lib/guidance/plan/find-front.ts';
import type { PlanProblem } from '../../../../lib/guidance/plan/plan-problem.ts';
import { solvePlan } from '../../../../lib/guidance/plan/solve-plan.ts';
import { byCost, byHours, fits as fitsIn, planAt } from '../../../../lib/guidance/plan/trade-off.ts';
import { makePlanCase } from '../../../bench/plan-cases.ts';
import { asks, catalogOf, credential, holds, posting, skill, TODAY } from '../kit.ts';
import { makeGuidanceCase } from '../random-guidance.ts';
import { compared, exhaustive, fits, smallSize } from './plan-exhaustive.ts';

const seeds = fc.nat(1_000_000_000);
const unlimited = (problem: PlanProblem): PlanProblem => ({ ...problem, budget: null, time: null });
const noWhere = { weight: 0, cents: 0, hours: 0, items: [] as readonly number[] };

/** The best of the front's sets within limits, told in the plainest way. */
function read(problem: PlanProblem, sets: ReturnType<typeof findFront>['sets']) {
  return sets
    .filter(({ items }) => fits(problem, items))
    .reduce<(typeof sets)[number] | typeof noWhere>(
      (best, set) =>
        set.weight > best.weight ||
        (set.weight === best.weight &&
          (set.cents < best.cents || (set.cents === best.cents && set.hours < best.hours)))
          ? set
          : best,
      noWhere,
    ).items;
}

test('for any budget and time the best of the front is the exhaustive optimum', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      seeds,
      smallSize,
      fc.option(fc.integer({ min: 0, max: 120_000 }), { nil: null }),
      fc.option(fc.integer({ min: 0, max: 25_000 }), { nil: null }),
      (seed, of, budget, time) => {
        const problem = { ...makePlanCase(seed, of), budget, time };
        const front = findFront(unlimited(problem));
        expect(front.proved).toBe(true);
        expect(compared(problem, read(problem, front.sets))).toEqual(exhaustive(problem));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('each set of the front can be taken, is the optimum for its own cost and hours, and no other beats it', () => {
  fc.assert(
    fc.property(seeds, smallSize, (seed, of) => {
      const problem = unlimited(makePlanCase(seed, of));
      const { sets } = findFront(problem);
      for (const [place, set] of sets.entries()) {
        expect(fits(problem, set.items)).toBe(true);
        const [weight, dear, cents, long, hours] = compared(problem, set.items);
        expect(set.weight).toBe(-weight);
        const own: PlanProblem = {
          ...problem,
          budget: dear > 0 ? null : cents,
          time: long > 0 ? null : hours,
        };
        expect(solvePlan(own).weight).toBeGreaterThanOrEqual(set.weight);
        if (dear === 0 && long === 0) expect(compared(own, set.items)).toEqual(exhaustive(own));
        for (const other of sets.slice(place + 1))
          expect(other.weight >= set.weight && other.cents <= set.cents && other.hours <= set.hours).toBe(
            false,
          );
      }
    }),
    { numRuns: 150 },
  );
});

test('what the front reads at limits is what the solver finds on larger cases', () => {
  for (let seed = 0; seed < 40; seed++) {
    const problem = makePlanCase(seed, { rows: 12, items: 60, closes: 4, most: 3 });
    const { sets, proved } = findFront(unlimited(problem));
    expect(proved).toBe(true);
    expect(compared(problem, read(problem, sets))).toEqual(compared(problem, solvePlan(problem).items));
  }
});

test('a front that is cut short holds only what can be taken, and says so', () => {
  let cut = 0;
  for (let seed = 0; seed < 60; seed++) {
    const problem = unlimited(makePlanCase(seed, { rows: 10, items: 30, closes: 4, most: 4 }));
    const short = findFront({ ...problem, effort: 40 * (seed + 1) });
    if (!short.proved) cut += 1;
    const { weight } = solvePlan(problem);
    for (const set of short.sets) {
      expect(fits(problem, set.items)).toBe(true);
      expect(set.weight).toBeLessThanOrEqual(weight);
    }
  }
  expect(cut).toBeGreaterThan(10);
});

test('guidance for any limits is what the trade-off says there, and more never closes less', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 1, max: 300 }),
      (seed, budget, hours, more) => {
        const made = makeGuidanceCase(seed);
        const { by: _by, weeks: _weeks, budget: _budget, ...goals } = made.profile.goals;
        const run = (limits: object) =>
          guide(
            made.found,
            { ...made.profile, goals: { ...goals, ...limits } },
            memoryView(made.content),
            made.today,
          );
        const { tradeOff } = run({});
        const { plan } = run({ budget, weeks: hours / (goals.hoursPerWeek ?? 6) });
        const point = planAt(tradeOff, { budget, hours });
        expect(plan.credentials).toEqual(point?.credentials ?? []);
        expect(plan.closes).toEqual(point?.closes ?? []);
        const weightAt = (limits: Parameters<typeof planAt>[1]) =>
          planAt(tradeOff, limits)?.closedWeight ?? 0;
        const here = weightAt({ budget, hours });
        expect(weightAt({ budget: budget + more, hours })).toBeGreaterThanOrEqual(here);
        expect(weightAt({ budget, hours: hours + more })).toBeGreaterThanOrEqual(here);
        expect(weightAt({ budget: null, hours })).toBeGreaterThanOrEqual(here);
        expect(weightAt({ budget, hours: null })).toBeGreaterThanOrEqual(here);
      },
    ),
    { numRuns: 500 },
  );
});

test('the ways by cost and by hours rise in both', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { content, found, profile, today } = makeGuidanceCase(seed);
      const { tradeOff } = guide(found, profile, memoryView(content), today);
      for (const [steps, amountOf] of [
        [byCost(tradeOff), ({ cost }: (typeof tradeOff.points)[number]) => cost.max],
        [byHours(tradeOff), ({ hours }: (typeof tradeOff.points)[number]) => hours.max],
      ] as const)
        for (const [place, step] of steps.entries()) {
          const next = steps[place + 1];
          if (next === undefined) continue;
          expect(next.closedWeight).toBeGreaterThan(step.closedWeight);
          if (next.unknown.length === 0) expect(amountOf(next)).toBeGreaterThan(amountOf(step));
        }
      const limits = { budget: 0, hours: null };
      for (const point of tradeOff.points)
        expect(fitsIn(point, limits)).toBe(point.cost.max === 0 && point.unknownCosts === 0);
    }),
    { numRuns: 300 },
  );
});

test('a known small case', () => {
  const { tradeOff, plan } = guide(
    posting(asks('required', 'script'), asks('preferred', 'database')),
    holds(),
    catalogOf({
      skills: [skill('script'), skill('database')],
      credentials: [
        credential('cheap', { core: ['script'], cost: 100, hours: 50 }),
        credential('quick', { core: ['script'], cost: 300, hours: 10 }),
        credential('other', { core: ['database'], cost: 200, hours: 20 }),
        credential('both', { core: ['script', 'database'], cost: 250, hours: 90 }),
        credential('worse', { core: ['database'], cost: 220, hours: 20 }),
      ],
    }),
    TODAY,
  );
  expect(
    tradeOff.points.map(({ credentials, closedWeight, cost, hours }) => [
      [...credentials].sort().join('+'),
      closedWeight,
      cost.max,
      hours.max,
    ]),
  ).toEqual([
    ['other', 5, 200, 20],
    ['cheap', 10, 100, 50],
    ['quick', 10, 300, 10],
    ['both', 15, 250, 90],
    ['cheap+other', 15, 300, 70],
    ['other+quick', 15, 500, 30],
  ]);
  expect(plan.credentials).toEqual(['both']);
  expect(byCost(tradeOff).map(({ credentials }) => credentials)).toEqual([['cheap'], ['both']]);
  expect(planAt(tradeOff, { budget: 400, hours: 75 })?.cost.max).toBe(300);
  expect(planAt(tradeOff, { budget: 50, hours: null })).toBeNull();
});
