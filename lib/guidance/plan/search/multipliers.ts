import type { Column } from '../plan-columns.ts';

const ROUNDS = 50;

/**
 * Prices of a Lagrangian relaxation. For any `rows` (0 to what a row weighs) and `cents`, `hours` (0 and up) no set
 * of `free` columns closes more than what the rows weigh beyond their price, plus the `free` greatest sums of row
 * prices less what the column costs at these prices, plus what the limits are worth at them. The better the prices,
 * the nearer that is to the truth.
 */
export interface Multipliers {
  readonly rows: Float64Array;
  /** Weight for a cent and for a hundredth of an hour; 0 where there is no limit. */
  readonly cents: number;
  readonly hours: number;
}

interface Limits {
  readonly budget: number;
  readonly time: number;
  readonly free: number;
}

/** The `count` greatest of `values` over zero, by their places. */
function greatest(values: Float64Array, count: number): number[] {
  const top: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    if (value <= 0 || (top.length === count && value <= (values[top[count - 1] as number] as number)))
      continue;
    let at = top.length === count ? count - 1 : top.length;
    while (at > 0 && (values[top[at - 1] as number] as number) < value) {
      top[at] = top[at - 1] as number;
      at -= 1;
    }
    top[at] = place;
  }
  return top;
}

function worthOf(rows: Float64Array, closes: readonly number[]): number {
  let worth = 0;
  for (let place = 0; place < closes.length; place++) worth += rows[closes[place] as number] as number;
  return worth;
}

/** Prices for the most weight, by subgradient steps towards `known`, a weight that some set is known to close. */
export function pricesForWeight(
  columns: readonly Column[],
  weights: readonly number[],
  { budget, time, free }: Limits,
  known: number,
): Multipliers {
  const rows = Float64Array.from(weights);
  const limits = [budget, time].map((limit) =>
    limit === Number.POSITIVE_INFINITY || limit <= 0 ? 0 : 1 / limit,
  );
  // Of each limit's whole amount: weights and cents are of different sizes.
  const prices = [0, 0];
  const values = new Float64Array(columns.length);
  let best = { bound: Number.POSITIVE_INFINITY, rows: rows.slice(), prices: [0, 0] };
  let pace = 1.5;
  for (let round = 0; round < ROUNDS; round++) {
    const forCents = (prices[0] as number) * (limits[0] as number);
    const forHours = (prices[1] as number) * (limits[1] as number);
    for (let place = 0; place < columns.length; place++) {
      const { closes, ownCents, ownHours } = columns[place] as Column;
      values[place] = worthOf(rows, closes) - forCents * ownCents - forHours * ownHours;
    }
    const top = greatest(values, free);
    let bound = (prices[0] as number) + (prices[1] as number);
    for (const place of top) bound += values[place] as number;
    const slope = new Float64Array(weights.length);
    for (const [row, weight] of weights.entries()) {
      bound += Math.max(0, weight - (rows[row] as number));
      if (weight > (rows[row] as number)) slope[row] = -1;
    }
    const spent = [0, 0];
    for (const place of top) {
      const { closes, ownCents, ownHours } = columns[place] as Column;
      for (const row of closes) slope[row] = (slope[row] as number) + 1;
      spent[0] = (spent[0] as number) + ownCents * (limits[0] as number);
      spent[1] = (spent[1] as number) + ownHours * (limits[1] as number);
    }
    if (bound < best.bound - 1e-9) best = { bound, rows: rows.slice(), prices: [...prices] };
    else pace *= 0.93;
    const tilt = limits.map((limit, which) => (limit === 0 ? 0 : 1 - (spent[which] as number)));
    let length = (tilt[0] as number) ** 2 + (tilt[1] as number) ** 2;
    for (const each of slope) length += each * each;
    if (length === 0) break;
    const step = (pace * Math.max(0.5, bound - known)) / length;
    for (const [row, weight] of weights.entries())
      rows[row] = Math.min(weight, Math.max(0, (rows[row] as number) - step * (slope[row] as number)));
    for (const which of [0, 1])
      prices[which] = Math.max(0, (prices[which] as number) - step * (tilt[which] as number));
  }
  return {
    rows: best.rows,
    cents: (best.prices[0] as number) * (limits[0] as number),
    hours: (best.prices[1] as number) * (limits[1] as number),
  };
}

/** Prices for the least cost of a weight: `rows` in cents, `weight` the cents that a unit of weight is worth. */
export interface CostMultipliers {
  readonly rows: Float64Array;
  readonly weight: number;
}

/**
 * For any such prices no set of `free` columns closes `wanted` for less than what that weight is worth, less what the
 * rows are worth beyond their prices, less the `free` greatest sums of row prices beyond a column's own cost.
 */
export function pricesForCost(
  columns: readonly Column[],
  weights: readonly number[],
  free: number,
  wanted: number,
  known: number,
): CostMultipliers {
  if (wanted === 0) return { rows: new Float64Array(weights.length), weight: 0 };
  let worth = known / wanted;
  const rows = Float64Array.from(weights, (weight) => weight * worth);
  const values = new Float64Array(columns.length);
  let best = { bound: Number.NEGATIVE_INFINITY, rows: rows.slice(), weight: worth };
  let pace = 1.5;
  for (let round = 0; round < ROUNDS; round++) {
    for (let place = 0; place < columns.length; place++) {
      const { closes, ownCents } = columns[place] as Column;
      values[place] = worthOf(rows, closes) - ownCents;
    }
    const top = greatest(values, free);
    let bound = worth * wanted;
    let tilt = wanted;
    for (const place of top) bound -= values[place] as number;
    const slope = new Float64Array(weights.length);
    for (const [row, weight] of weights.entries()) {
      const beyond = worth * weight - (rows[row] as number);
      if (beyond <= 0) continue;
      bound -= beyond;
      tilt -= weight;
      slope[row] = 1;
    }
    for (const place of top)
      for (const row of (columns[place] as Column).closes) slope[row] = (slope[row] as number) - 1;
    if (bound > best.bound + 1e-9) best = { bound, rows: rows.slice(), weight: worth };
    else pace *= 0.93;
    tilt /= wanted;
    let length = tilt * tilt;
    for (const each of slope) length += each * each;
    if (length === 0 || bound >= known) break;
    const step = (pace * Math.max(1, known - bound)) / length;
    worth = Math.max(0, worth + (step * tilt) / wanted);
    for (let row = 0; row < rows.length; row++)
      rows[row] = Math.max(0, (rows[row] as number) + step * (slope[row] as number));
  }
  return { rows: best.rows, weight: best.weight };
}
