import fc from 'fast-check';
import type { PlanItem, PlanProblem } from '../../../../lib/guidance/plan/plan-problem.ts';
import { UNKNOWN_HOURS } from '../../../../lib/guidance/weights.ts';
import type { PlanCaseSize } from '../../../bench/plan-cases.ts';

/** What a plan is compared by: the weight, then unknown prices, cents, unknown efforts, hours and number. */
export type Value = readonly [number, number, number, number, number, number];

export function compared(problem: PlanProblem, chosen: readonly number[]): Value {
  const items = chosen.map((place) => problem.items[place] as PlanItem);
  const rows = new Set(
    problem.ways
      .filter((way) => way.items.every((place) => chosen.includes(place)))
      .flatMap(({ closes }) => closes),
  );
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, each) => total + (each ?? 0), 0);
  return [
    -sum([...rows].map((row) => problem.weights[row] as number)),
    items.filter(({ cents }) => cents === null).length,
    sum(items.map(({ cents }) => cents)),
    items.filter(({ hours }) => hours === null).length,
    sum(items.map(({ hours }) => hours)),
    items.length,
  ];
}

export function fits(problem: PlanProblem, chosen: readonly number[]): boolean {
  const [, dear, cents, long, hours, count] = compared(problem, chosen);
  const { budget, time, most, pace } = problem;
  if (count > most) return false;
  if (budget !== null && (dear > 0 || cents > budget)) return false;
  if (time !== null && (long > 0 || hours > time)) return false;
  const items = chosen.map((place) => problem.items[place] as PlanItem);
  if (items.length === 0) return true;
  // An order is looked for among all: a prerequisite has to be there before, and a last sitting has to be met.
  const inOrder = (left: readonly PlanItem[], done: readonly string[], spent: number): boolean =>
    left.length === 0 ||
    left.some((item) => {
      const at = spent + (item.hours ?? UNKNOWN_HOURS * 100);
      if (item.lastDay !== null && at > item.lastDay * pace) return false;
      if (!item.needs.every((ways) => ways.some((way) => way.every((id) => done.includes(id))))) return false;
      return inOrder(
        left.filter((other) => other !== item),
        [...done, item.id],
        at,
      );
    });
  return inOrder(items, [], 0);
}

const isLess = (one: Value, other: Value): boolean => {
  for (const [place, value] of one.entries())
    if (value !== other[place]) return value < (other[place] as number);
  return false;
};

/** Every set of at most `most` items. */
export function exhaustive(problem: PlanProblem): Value {
  let best = compared(problem, []);
  const extend = (chosen: readonly number[], from: number) => {
    if (chosen.length > 0 && fits(problem, chosen)) {
      const value = compared(problem, chosen);
      if (isLess(value, best)) best = value;
    }
    if (chosen.length === problem.most) return;
    for (let place = from; place < problem.items.length; place++) extend([...chosen, place], place + 1);
  };
  extend([], 0);
  return best;
}

/** Small enough to try every set. */
export const smallSize: fc.Arbitrary<PlanCaseSize> = fc.record({
  rows: fc.integer({ min: 1, max: 8 }),
  items: fc.integer({ min: 1, max: 15 }),
  closes: fc.integer({ min: 1, max: 4 }),
  most: fc.integer({ min: 1, max: 4 }),
});
