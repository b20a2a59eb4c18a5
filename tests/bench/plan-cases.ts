import type { PlanItem, PlanProblem, PlanWay } from '../../lib/guidance/plan/plan-problem.ts';
import { randomFrom } from './random.ts';

export interface PlanCaseSize {
  readonly rows: number;
  readonly items: number;
  /** The most rows that one item closes. */
  readonly closes: number;
  readonly most: number;
}

/** The size that the budget of the plan is measured on. */
export const BENCH_SIZE: PlanCaseSize = { rows: 20, items: 500, closes: 6, most: 3 };

/**
 * A made-up plan problem: weights as guidance has them, prices and hours as exams have them (round figures, so that
 * many are equal), a few unknown, some that need another one first, some by either of two, a few last sittings, and
 * budget and time in three of four.
 */
export function makePlanCase(seed: number, size: PlanCaseSize = BENCH_SIZE): PlanProblem {
  const random = randomFrom(seed);
  const weights = Array.from({ length: size.rows }, () => random.pick([10, 10, 10, 4, 4, 1, 100, 40]));
  const unknown = random.chance(0.3) ? 0.15 : 0;
  const items: PlanItem[] = [];
  const closes: number[][] = [];
  const ways: PlanWay[] = [];
  const waysOf: number[][][] = [];
  const rows = weights.map((_, row) => row);
  for (let place = 0; place < size.items; place++) {
    const needs =
      place > 0 && random.chance(0.12) ? random.sample([...waysOf.keys()], random.whole(1, 2)) : [];
    items.push({
      id: `credential-${place}`,
      cents: random.chance(unknown) ? null : random.pick([0, 9900, 15000, 16500, 25000, 30000, 40000, 59900]),
      hours: random.chance(unknown) ? null : random.pick([500, 1000, 2000, 4000, 6000, 8000, 12000]),
      lastDay: random.chance(0.05) ? random.whole(0, 200) : null,
      needs: needs.length === 0 ? [] : [needs.map((need) => [`credential-${need}`])],
    });
    const own = random.chance(0.05) ? [] : random.sample(rows, random.whole(1, size.closes));
    closes.push(own);
    const paths =
      needs.length === 0
        ? [[place]]
        : needs.flatMap((need) => (waysOf[need] as number[][]).map((path) => [...path, place]));
    waysOf.push(paths);
    for (const path of paths) {
      const all = [...new Set(path.flatMap((item) => closes[item] as number[]))];
      if (own.length > 0) ways.push({ items: path, closes: all });
    }
  }
  return {
    items,
    ways,
    weights,
    most: size.most,
    budget: random.chance(0.6) ? random.pick([20000, 50000, 100000, 150000]) : null,
    time: random.chance(0.5) ? random.pick([8000, 15000, 30000]) : null,
    pace: 100,
  };
}
