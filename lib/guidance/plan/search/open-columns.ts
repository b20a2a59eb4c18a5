import type { Column } from '../plan-columns.ts';
import type { Branch } from './branch.ts';
import { keepGreatest } from './keep-greatest.ts';
import type { Search } from './plan-search.ts';
import type { Pricing } from './pricing.ts';

/** The columns that a branch could still take, side by side. */
export interface OpenColumns {
  /** How many of the places below are filled. */
  count: number;
  /** Places in the search's columns. */
  readonly places: Int32Array;
  /** The weight that each would add. */
  readonly gains: Float64Array;
  /** What each is worth at the prices for weight, and at those for cost (of all that were open) where there are such. */
  readonly values: Float64Array;
  readonly costValues: Float64Array;
  /** As many of the greatest values as the branch may take. */
  readonly top: Float64Array;
  readonly topCost: Float64Array;
  /** All rows that any of them closes. */
  readonly reachable: Int32Array;
}

/** Of the first `length` columns in `list` those that fit and close something more; none that is `left` out. */
export function openColumns(
  { columns, words, weigh }: Search,
  branch: Branch,
  { prices, priced, pricedCost }: Pricing,
  left: Uint8Array,
  list: Int32Array,
  length: number,
): OpenColumns {
  const { free, covered, from, taken, cents, hours, budget, time } = branch;
  const places = new Int32Array(length);
  const gains = new Float64Array(length);
  const values = new Float64Array(length);
  const costValues = new Float64Array(pricedCost === null ? 0 : length);
  const reachable = new Int32Array(words);
  const top = new Float64Array(free);
  const topCost = new Float64Array(free);
  let count = 0;
  for (let place = 0; place < length; place++) {
    const index = list[place] as number;
    if (left[index] === 1) continue;
    const column = columns[index] as Column;
    if (taken[column.main] === 1) continue;
    if (cents + column.ownCents > budget || hours + column.ownHours > time) continue;
    const gain = weigh(column.rows, covered, from);
    if (gain === 0) continue;
    addRows(reachable, column);
    const value =
      priced(column.rows, covered, from) - prices.cents * column.ownCents - prices.hours * column.ownHours;
    keepGreatest(top, value);
    if (pricedCost !== null) {
      const costValue = pricedCost(column.rows, covered, from) - column.ownCents;
      keepGreatest(topCost, costValue);
      costValues[count] = costValue;
    }
    places[count] = index;
    gains[count] = gain;
    values[count] = value;
    count += 1;
  }
  return { count, places, gains, values, costValues, top, topCost, reachable };
}

/** Adds the rows that the column closes. */
export function addRows(rows: Int32Array, column: Column): void {
  for (let word = 0; word < rows.length; word++)
    rows[word] = (rows[word] as number) | (column.rows[word] as number);
}
