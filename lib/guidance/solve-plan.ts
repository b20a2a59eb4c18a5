import { type Column, columnsOf } from './plan-columns.ts';
import { CENTS_IF_UNKNOWN, HOURS_IF_UNKNOWN, type PlanProblem, type PlanSolution } from './plan-problem.ts';
import { schedule } from './schedule.ts';
import { weigherOf } from './weigher.ts';

/** How many times a column is weighed before the search stops with a bound: a few hundredths of a second. */
const EFFORT = 4_000_000;
/** Amounts are whole: what lies this near is equal. */
const NEAR = 0.01;

interface State {
  readonly covered: Int32Array;
  readonly taken: ReadonlySet<number>;
  readonly weight: number;
  readonly cents: number;
  readonly hours: number;
  readonly rank: number;
}

/** What a column would add to a state. */
interface Step {
  readonly column: Column;
  readonly gain: number;
  readonly cents: number;
  readonly hours: number;
  readonly items: readonly number[];
}

/**
 * The set of items that closes the most weight within budget, time and number, then at the least cost, then in the
 * fewest hours, then with the fewest credentials, then the ones preferred. Branch and bound over the rows: the
 * heaviest row that is still open is either closed by one of the columns that can, or never. Exact unless `effort`
 * runs out; then `bound` is the most weight that any set could close. The same input always gives the same answer.
 */
export function solvePlan(problem: PlanProblem): PlanSolution {
  const { items, weights, most, pace } = problem;
  const budget = problem.budget ?? Number.POSITIVE_INFINITY;
  const time = problem.time ?? Number.POSITIVE_INFINITY;
  const words = Math.max(1, Math.ceil(weights.length / 30));
  const columns = columnsOf(problem, words);
  const weigh = weigherOf(weights, words);
  const centsOf = (item: number) => items[item]?.cents ?? CENTS_IF_UNKNOWN;
  const hoursOf = (item: number) => items[item]?.hours ?? HOURS_IF_UNKNOWN;
  const anyDue = items.some(({ lastDay }) => lastDay !== null);
  let effort = problem.effort ?? EFFORT;
  let open = 0;
  let cut = false;
  let best: State = {
    covered: new Int32Array(words),
    taken: new Set(),
    weight: 0,
    cents: 0,
    hours: 0,
    rank: 0,
  };

  const compare = (one: State, other: State): number =>
    other.weight - one.weight ||
    one.cents - other.cents ||
    one.hours - other.hours ||
    one.taken.size - other.taken.size ||
    one.rank - other.rank;

  const stepOf = (state: State, column: Column): Step | null => {
    if (state.taken.has(column.main)) return null;
    const gain = weigh(column.rows, state.covered);
    if (gain === 0) return null;
    if (column.items.length === 1) {
      const { cents, hours, items: own } = column;
      if (state.taken.size >= most || state.cents + cents > budget || state.hours + hours > time) return null;
      return { column, gain, cents, hours, items: own };
    }
    const fresh = column.items.filter((item) => !state.taken.has(item));
    const cents = fresh.reduce((sum, item) => sum + centsOf(item), 0);
    const hours = fresh.reduce((sum, item) => sum + hoursOf(item), 0);
    // With what is needed first it may fit later, when another column has brought that: only the sum can refuse it.
    if (state.cents + centsOf(column.main) > budget || state.hours + hoursOf(column.main) > time) return null;
    return { column, gain, cents, hours, items: fresh };
  };

  const take = (state: State, { column, gain, cents, hours, items: fresh }: Step): State | null => {
    if (state.taken.size + fresh.length > most || state.cents + cents > budget || state.hours + hours > time)
      return null;
    const taken = new Set(state.taken);
    for (const item of fresh) taken.add(item);
    if (anyDue && !feasible(taken)) return null;
    return {
      covered: state.covered.map((word, place) => word | (column.rows[place] as number)),
      taken,
      weight: state.weight + gain,
      cents: state.cents + cents,
      hours: state.hours + hours,
      rank: state.rank + column.rank,
    };
  };
  const feasible = (taken: ReadonlySet<number>) =>
    schedule(
      [...taken].map((item) => items[item]).filter((item) => item !== undefined),
      pace,
    ) !== null;

  const search = (state: State, left: readonly Column[], promised: number): void => {
    if (promised < best.weight) return;
    if (effort <= 0) {
      cut = true;
      open = Math.max(open, promised);
      return;
    }
    effort -= left.length;
    const steps: Step[] = [];
    for (const column of left) {
      const step = stepOf(state, column);
      if (step !== null) steps.push(step);
    }
    const free = most - state.taken.size;
    if (steps.length === 0 || free === 0) return;
    if (free === 1) {
      for (const step of steps) offer(take(state, step));
      return;
    }
    const price = pricesOf(steps, state);
    const reach = Math.min(
      heaviest(steps, free),
      price.within(price.cents, budget - state.cents),
      price.within(price.hours, time - state.hours),
    );
    const promise = Math.min(promised, state.weight + reach);
    if (promise < best.weight) return;
    const need = best.weight - state.weight;
    if (promise === best.weight && need > 0) {
      const cents = state.cents + price.least(price.cents, need);
      if (cents > best.cents + NEAR) return;
      if (cents > best.cents - NEAR) {
        const hours = state.hours + price.least(price.hours, need);
        if (hours > best.hours + NEAR) return;
      }
    }
    const row = price.heaviest;
    const word = Math.floor(row / 30);
    const bit = 1 << (row % 30);
    const closing = steps.filter(({ column }) => ((column.rows[word] as number) & bit) !== 0);
    closing.sort(
      (one, other) => other.gain - one.gain || one.cents - other.cents || one.column.rank - other.column.rank,
    );
    const tried = new Set<Column>();
    for (const step of closing) {
      const next = take(state, step);
      tried.add(step.column);
      if (next === null) continue;
      offer(next);
      search(
        next,
        steps.flatMap(({ column }) => (tried.has(column) ? [] : [column])),
        promise,
      );
    }
    const others = steps.flatMap(({ column }) => (tried.has(column) ? [] : [column]));
    if (others.length > 0) search(state, others, promise - (weights[row] as number));
  };
  const offer = (state: State | null) => {
    if (state !== null && compare(state, best) < 0) best = state;
  };

  /** What closing each row costs at the least, shared out by weight: sums over rows never exceed what sets cost. */
  const pricesOf = (steps: readonly Step[], state: State) => {
    const cents = new Float64Array(weights.length).fill(Number.POSITIVE_INFINITY);
    const hours = new Float64Array(weights.length).fill(Number.POSITIVE_INFINITY);
    for (const { column, gain } of steps) {
      // A prerequisite may be paid by another column: only the column's own credential is sure to be paid by it.
      const ownCents = centsOf(column.main) / gain;
      const ownHours = hoursOf(column.main) / gain;
      for (const row of column.closes) {
        if (((state.covered[Math.floor(row / 30)] as number) >> (row % 30)) & 1) continue;
        if (ownCents < (cents[row] as number)) cents[row] = ownCents;
        if (ownHours < (hours[row] as number)) hours[row] = ownHours;
      }
    }
    const rows: number[] = [];
    let heaviestRow = -1;
    for (let row = 0; row < weights.length; row++) {
      if (cents[row] === Number.POSITIVE_INFINITY) continue;
      rows.push(row);
      if (heaviestRow < 0 || (weights[row] as number) > (weights[heaviestRow] as number)) heaviestRow = row;
    }
    const sorted = (prices: Float64Array) =>
      [...rows].sort((one, other) => (prices[one] as number) - (prices[other] as number));
    return {
      cents,
      hours,
      heaviest: heaviestRow,
      /** The most weight for an amount. */
      within(prices: Float64Array, amount: number): number {
        let weight = 0;
        if (amount === Number.POSITIVE_INFINITY) {
          for (const row of rows) weight += weights[row] as number;
          return weight;
        }
        let left = amount;
        for (const row of sorted(prices)) {
          const full = (prices[row] as number) * (weights[row] as number);
          if (full > left) return Math.floor(weight + left / (prices[row] as number) + 1e-9);
          left -= full;
          weight += weights[row] as number;
        }
        return weight;
      },
      /** The least amount for a weight. */
      least(prices: Float64Array, wanted: number): number {
        let amount = 0;
        let left = wanted;
        for (const row of sorted(prices)) {
          const weight = Math.min(left, weights[row] as number);
          amount += weight * (prices[row] as number);
          left -= weight;
          if (left <= 0) break;
        }
        return amount;
      },
    };
  };

  const all = weights.reduce((sum, weight) => sum + weight, 0);
  search(best, columns, all);
  const bound = Math.max(best.weight, open);
  return { items: [...best.taken], weight: best.weight, bound, proved: !cut };
}

/** The sum of the `count` greatest gains. */
function heaviest(steps: readonly Step[], count: number): number {
  if (steps.length <= count) return steps.reduce((sum, { gain }) => sum + gain, 0);
  const top = new Array<number>(count).fill(0);
  for (const { gain } of steps) {
    if (gain <= (top[count - 1] as number)) continue;
    let place = count - 1;
    while (place > 0 && (top[place - 1] as number) < gain) {
      top[place] = top[place - 1] as number;
      place -= 1;
    }
    top[place] = gain;
  }
  return top.reduce((sum, gain) => sum + gain, 0);
}
