import { weigherOf } from '../weigher.ts';
import type { Best } from './best.ts';
import type { Branch } from './branch.ts';
import type { OpenColumns } from './open-columns.ts';
import { NEAR, type Search } from './plan-search.ts';

/** What no set in a branch can pass. */
export interface Bound {
  /** The most weight in all. */
  readonly promise: number;
  /** The most weight that it could add beyond the values of the columns that it takes. */
  readonly base: number;
  /** A column of a lower value, or of a lower value for cost, is in nothing that is better than the best. */
  readonly leastValue: number;
  readonly leastCostValue: number;
}

/** The bounds of the Lagrangian relaxation at the goal's prices. */
export interface Bounds {
  /** Null where nothing better than the best can be in the branch; `promised` is the bound of what it lies in. */
  boundOf(branch: Branch, open: OpenColumns, best: Best, promised: number): Bound | null;
  /** The weight that a better set has to have at the least. */
  wanted(best: Best): number;
}

/** The bounds for one search. */
export function boundsOf({ problem: { weights }, words, weigh, all, goal }: Search): Bounds {
  const forWeight = goal.kind === 'weight';
  const { prices } = goal;
  const spare = weigherOf(
    weights.map((weight, row) => Math.max(0, weight - (prices.rows[row] as number))),
    words,
  );
  const cost = forWeight ? null : goal.forCost;
  const spareCost = weigherOf(
    cost === null
      ? []
      : weights.map((weight, row) => Math.max(0, weight * cost.weight - (cost.rows[row] as number))),
    words,
  );
  const wanted = ({ found }: Best) => found.weight + (forWeight ? 1 : 0);

  return {
    wanted,
    boundOf(branch, { top, topCost, reachable }, best, promised) {
      const { covered, from, weight, cents, hours, budget, time } = branch;
      let reach = spare(all, covered, from);
      if (prices.cents > 0) reach += prices.cents * (budget - cents);
      if (prices.hours > 0) reach += prices.hours * (time - hours);
      const base = reach;
      for (const each of top) reach += each;
      const most = Math.min(reach + NEAR, weigh(reachable, covered, from));
      const promise = Math.min(promised, weight + Math.floor(most));
      if (promise < wanted(best)) return null;
      // Without the last of the greatest values the bound would hold: a column below has to make up for it.
      const last = top[top.length - 1] as number;
      const leastValue = Math.min(last, wanted(best) - NEAR - weight - reach + last);
      let leastCostValue = Number.NEGATIVE_INFINITY;
      if (cost !== null) {
        let least = cents + cost.weight * (best.found.weight - weight) - spareCost(all, covered, from);
        for (const each of topCost) least -= each;
        if (least > best.found.cents + NEAR) return null;
        const lastCost = topCost[topCost.length - 1] as number;
        leastCostValue = Math.min(lastCost, least + lastCost - best.found.cents - NEAR);
      }
      return { promise, base, leastValue, leastCostValue };
    },
  };
}

/** Drops, in place, the columns that the bound says are in nothing better. */
export function dropHopeless(open: OpenColumns, { leastValue, leastCostValue }: Bound): void {
  const { places, gains, values, costValues } = open;
  let kept = 0;
  for (let place = 0; place < open.count; place++) {
    if ((values[place] as number) < leastValue) continue;
    if (costValues.length > 0 && (costValues[place] as number) < leastCostValue) continue;
    places[kept] = places[place] as number;
    gains[kept] = gains[place] as number;
    values[kept] = values[place] as number;
    kept += 1;
  }
  open.count = kept;
}
