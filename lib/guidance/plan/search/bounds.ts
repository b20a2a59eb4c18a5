import type { Column } from '../plan-columns.ts';
import { weigherOf } from '../weigher.ts';
import type { Best } from './best.ts';
import type { Branch } from './branch.ts';
import type { OpenColumns } from './open-columns.ts';
import { NEAR, type Search } from './plan-search.ts';

/** What no set in a branch can pass. */
export interface Bound {
  /** The most weight in all. */
  readonly promise: number;
  /** The most weight that it could add beyond the values of the columns it takes, and with the greatest of them. */
  readonly base: number;
  readonly reach: number;
  /** The least that a set as heavy as the best costs. */
  readonly least: number;
}

/** The bounds of the Lagrangian relaxation at the goal's prices. */
export interface Bounds {
  /** Whether there are prices for cost too. */
  readonly forCost: boolean;
  /** What the column is worth to the branch at the prices, less what it costs. */
  valueOf(column: Column, branch: Branch): number;
  costValueOf(column: Column, branch: Branch): number;
  /** Null where nothing better than the best can be in the branch; `promised` is the bound of what it lies in. */
  boundOf(branch: Branch, open: OpenColumns, best: Best, promised: number): Bound | null;
  /** Whether a set that is better than the best could hold the column. */
  canHold(open: OpenColumns, place: number, branch: Branch, best: Best, bound: Bound): boolean;
  /** The weight that a better set has to have at the least. */
  wanted(best: Best): number;
}

/** The bounds for one search. */
export function boundsOf({ problem: { weights }, words, weigh, all, goal }: Search): Bounds {
  const forWeight = goal.kind === 'weight';
  const { prices } = goal;
  const priced = weigherOf(prices.rows, words);
  const spare = weigherOf(
    weights.map((weight, row) => Math.max(0, weight - (prices.rows[row] as number))),
    words,
  );
  const cost = forWeight ? null : goal.forCost;
  const pricedCost = weigherOf(cost?.rows ?? [], words);
  const spareCost = weigherOf(
    cost === null
      ? []
      : weights.map((weight, row) => Math.max(0, weight * cost.weight - (cost.rows[row] as number))),
    words,
  );
  const wanted = ({ found }: Best) => found.weight + (forWeight ? 1 : 0);

  return {
    forCost: cost !== null,
    wanted,
    valueOf: ({ rows, ownCents, ownHours }, { covered, from }) =>
      priced(rows, covered, from) - prices.cents * ownCents - prices.hours * ownHours,
    costValueOf: ({ rows, ownCents }, { covered, from }) => pricedCost(rows, covered, from) - ownCents,
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
      let least = Number.NEGATIVE_INFINITY;
      if (cost !== null) {
        least = cents + cost.weight * (best.found.weight - weight) - spareCost(all, covered, from);
        for (const each of topCost) least -= each;
        if (least > best.found.cents + NEAR) return null;
      }
      return { promise, base, reach, least };
    },
    canHold({ values, costValues, top, topCost }, place, branch, best, { reach, least }) {
      const value = values[place] as number;
      const last = top[top.length - 1] as number;
      if (value < last && branch.weight + reach - last + value < wanted(best) - NEAR) return false;
      if (cost === null) return true;
      const costValue = costValues[place] as number;
      const lastCost = topCost[topCost.length - 1] as number;
      return costValue >= lastCost || least + lastCost - costValue <= best.found.cents + NEAR;
    },
  };
}
