import { type Weigher, weigherOf } from '../weigher.ts';
import type { Multipliers } from './multipliers.ts';
import type { Search } from './plan-search.ts';

/** What columns are worth at the goal's prices. */
export interface Pricing {
  readonly prices: Multipliers;
  /** Sums the prices of rows. */
  readonly priced: Weigher;
  /** Sums their prices for cost; null in a search for weight. */
  readonly pricedCost: Weigher | null;
}

/** The prices of one search. */
export function pricingOf({ goal, words }: Search): Pricing {
  return {
    prices: goal.prices,
    priced: weigherOf(goal.prices.rows, words),
    pricedCost: goal.kind === 'cost' ? weigherOf(goal.forCost.rows, words) : null,
  };
}
