import { type Column, WORD } from '../plan-columns.ts';
import { CENTS_IF_UNKNOWN, HOURS_IF_UNKNOWN, type PlanItem } from '../plan-problem.ts';
import { schedule } from '../schedule.ts';
import { weigherOf } from '../weigher.ts';
import { keepGreatest } from './keep-greatest.ts';
import type { Found, Search } from './plan-search.ts';

/** Amounts and weights are whole: what lies this near is equal. */
const NEAR = 0.01;

/** What else a branch and an order of time cost, in weighings of a column. */
const VISITING = 40;
const SCHEDULING = 20;

/** What a column would add to the present branch. */
interface Added {
  readonly fresh: readonly number[];
  readonly cents: number;
  readonly hours: number;
}

/**
 * Branch and bound over the rows: the heaviest row that is still open is closed by one of the columns that can, each
 * tried in turn and then left out, or never. A branch ends where its bound says that nothing better is in it.
 */
export function searchPlan({ problem, columns, words, weigh, all, goal, effort: allowed }: Search): Found {
  const { items, weights, most, pace } = problem;
  const budget = problem.budget ?? Number.POSITIVE_INFINITY;
  const time = problem.time ?? Number.POSITIVE_INFINITY;
  const anyDue = items.some(({ lastDay }) => lastDay !== null);
  const forWeight = goal.kind === 'weight';
  const { prices } = goal;
  const spare = weigherOf(
    weights.map((weight, row) => Math.max(0, weight - (prices.rows[row] as number))),
    words,
  );
  const priced = weigherOf(prices.rows, words);
  const forCost = goal.kind === 'cost' ? goal.forCost : null;
  const spareCost =
    forCost === null
      ? null
      : weigherOf(
          weights.map((weight, row) => Math.max(0, weight * forCost.weight - (forCost.rows[row] as number))),
          words,
        );
  const pricedCost = forCost === null ? null : weigherOf(forCost.rows, words);
  const rowOrder = [...weights.keys()].sort(
    (one, other) => (weights[other] as number) - (weights[one] as number),
  );

  // The state of the present branch. `covered` holds one mask for each column that was taken.
  const covered = new Int32Array(words * (most + 2));
  const taken = new Uint8Array(items.length);
  const path: number[] = [];
  let cents = 0;
  let hours = 0;
  let weight = 0;
  let rank = 0;
  let depth = 0;
  const left = new Uint8Array(columns.length);

  let best: Omit<Found, 'cut' | 'open'> = goal.from ?? { items: [], weight: 0, cents: 0, hours: 0, rank: 0 };
  let effort = allowed;
  let cut = false;
  let open = 0;

  const better = (
    gain: number,
    moreCents: number,
    moreHours: number,
    moreItems: number,
    moreRank: number,
  ) => {
    const total = weight + gain;
    if (total !== best.weight) return total > best.weight;
    if (cents + moreCents !== best.cents) return cents + moreCents < best.cents;
    if (hours + moreHours !== best.hours) return hours + moreHours < best.hours;
    const count = path.length + moreItems;
    if (count !== best.items.length) return count < best.items.length;
    return rank + moreRank < best.rank;
  };

  const inTime = (more: readonly number[]): boolean => {
    if (!anyDue) return true;
    const all = [...path, ...more].map((item) => items[item] as PlanItem);
    if (all.every(({ lastDay }) => lastDay === null)) return true;
    effort -= SCHEDULING;
    return schedule(all, pace) !== null;
  };

  /** What the column would add: null where it does not fit. */
  const added = (column: Column): Added | null => {
    let fresh = column.items;
    let moreCents = column.cents;
    let moreHours = column.hours;
    if (fresh.length > 1) {
      fresh = column.items.filter((item) => taken[item] === 0);
      moreCents = 0;
      moreHours = 0;
      for (const item of fresh) {
        moreCents += items[item]?.cents ?? CENTS_IF_UNKNOWN;
        moreHours += items[item]?.hours ?? HOURS_IF_UNKNOWN;
      }
    }
    if (path.length + fresh.length > most || cents + moreCents > budget || hours + moreHours > time)
      return null;
    return { fresh, cents: moreCents, hours: moreHours };
  };

  const offer = (column: Column, gain: number): void => {
    if (weight + gain < best.weight) return;
    const more = added(column);
    if (more === null || !better(gain, more.cents, more.hours, more.fresh.length, column.rank)) return;
    if (!inTime(more.fresh)) return;
    best = {
      items: [...path, ...more.fresh],
      weight: weight + gain,
      cents: cents + more.cents,
      hours: hours + more.hours,
      rank: rank + column.rank,
    };
  };

  const visit = (list: Int32Array, length: number, promised: number): void => {
    if (effort <= 0) {
      cut = true;
      open = Math.max(open, promised);
      return;
    }
    effort -= length + VISITING;
    const free = most - path.length;
    const from = depth * words;
    const kept = new Int32Array(length);
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
      for (let word = 0; word < words; word++)
        reachable[word] = (reachable[word] as number) | (column.rows[word] as number);
      const value =
        priced(column.rows, covered, from) - prices.cents * column.ownCents - prices.hours * column.ownHours;
      keepGreatest(top, value);
      if (pricedCost !== null) {
        const costValue = pricedCost(column.rows, covered, from) - column.ownCents;
        keepGreatest(topCost, costValue);
        costValues[count] = costValue;
      }
      kept[count] = index;
      gains[count] = gain;
      values[count] = value;
      count += 1;
    }
    if (count === 0 || free === 0) return;
    if (free === 1) {
      for (let place = 0; place < count; place++)
        offer(columns[kept[place] as number] as Column, gains[place] as number);
      return;
    }
    let reach = spare(all, covered, from);
    if (prices.cents > 0) reach += prices.cents * (budget - cents);
    if (prices.hours > 0) reach += prices.hours * (time - hours);
    const base = reach;
    for (const each of top) reach += each;
    const promise = Math.min(
      promised,
      weight + Math.floor(Math.min(reach + NEAR, weigh(reachable, covered, from))),
    );
    if (forWeight ? promise <= best.weight : promise < best.weight) return;
    let least = Number.NEGATIVE_INFINITY;
    if (forCost !== null && spareCost !== null) {
      least = cents + forCost.weight * (best.weight - weight) - spareCost(all, covered, from);
      for (const each of topCost) least -= each;
      if (least > best.cents + NEAR) return;
    }
    // A column without which the bound would hold, and with which it would not, is in nothing better.
    const wanted = best.weight + (forWeight ? 1 : 0) - NEAR;
    const last = top[free - 1] as number;
    const lastCost = topCost[free - 1] as number;
    let useful = 0;
    for (let place = 0; place < count; place++) {
      const value = values[place] as number;
      if (value < last && weight + reach - last + value < wanted) continue;
      if (forCost !== null) {
        const costValue = costValues[place] as number;
        if (costValue < lastCost && least + lastCost - costValue > best.cents + NEAR) continue;
      }
      kept[useful] = kept[place] as number;
      gains[useful] = gains[place] as number;
      values[useful] = value;
      useful += 1;
    }
    count = useful;
    if (free === 2) {
      pairs(kept, gains, values, count, base);
      return;
    }
    reachable.fill(0);
    for (let place = 0; place < count; place++) {
      const { rows } = columns[kept[place] as number] as Column;
      for (let word = 0; word < words; word++)
        reachable[word] = (reachable[word] as number) | (rows[word] as number);
    }
    const row = rowOrder.find((each) => {
      const word = Math.floor(each / WORD);
      const bit = 1 << (each % WORD);
      return ((reachable[word] as number) & bit) !== 0 && ((covered[from + word] as number) & bit) === 0;
    });
    if (row === undefined) return;
    const word = Math.floor(row / WORD);
    const bit = 1 << (row % WORD);
    const closing: number[] = [];
    for (let place = 0; place < count; place++)
      if ((((columns[kept[place] as number] as Column).rows[word] as number) & bit) !== 0)
        closing.push(place);
    closing.sort((one, other) => {
      const gain = (gains[other] as number) - (gains[one] as number);
      const a = columns[kept[one] as number] as Column;
      const b = columns[kept[other] as number] as Column;
      return forWeight
        ? gain || a.cents - b.cents || a.rank - b.rank
        : a.cents - b.cents || gain || a.rank - b.rank;
    });
    for (const place of closing) {
      const index = kept[place] as number;
      take(columns[index] as Column, gains[place] as number, kept, count, promise);
      left[index] = 1;
    }
    if (closing.length < count) visit(kept, count, promise);
    for (const place of closing) left[kept[place] as number] = 0;
  };

  /** All that two more columns can do, the heaviest first, as long as their weights and prices leave a chance. */
  const pairs = (
    kept: Int32Array,
    gains: Float64Array,
    values: Float64Array,
    count: number,
    base: number,
  ): void => {
    const order = Array.from({ length: count }, (_, place) => place).sort(
      (one, other) => (gains[other] as number) - (gains[one] as number),
    );
    const before = weight;
    const paid = cents;
    const missing = () => best.weight + (forWeight ? 1 : 0) - before;
    const both = new Int32Array(words);
    for (let first = 0; first < count; first++) {
      const one = order[first] as number;
      const column = columns[kept[one] as number] as Column;
      const gain = gains[one] as number;
      offer(column, gain);
      if (first + 1 < count && gain + (gains[order[first + 1] as number] as number) < missing()) break;
      const more = added(column);
      if (more === null || path.length + more.fresh.length >= most || !inTime(more.fresh)) continue;
      for (let word = 0; word < words; word++)
        both[word] = (covered[depth * words + word] as number) | (column.rows[word] as number);
      let entered = false;
      for (let second = first + 1; second < count; second++) {
        const two = order[second] as number;
        const need = missing();
        if (gain + (gains[two] as number) < need) break;
        if (base + (values[one] as number) + (values[two] as number) < need - NEAR) continue;
        const other = columns[kept[two] as number] as Column;
        if (!forWeight && paid + more.cents + other.ownCents > best.cents) continue;
        effort -= 1;
        const rest = weigh(other.rows, both, 0);
        if (gain + rest < need) continue;
        if (!entered) enter(column, gain, more);
        entered = true;
        offer(other, rest);
      }
      if (entered) leave(column, gain, more);
    }
  };

  const take = (column: Column, gain: number, list: Int32Array, length: number, promise: number): void => {
    const more = added(column);
    if (more === null || !inTime(more.fresh)) return;
    offer(column, gain);
    enter(column, gain, more);
    if (path.length < most) visit(list, length, promise);
    leave(column, gain, more);
  };

  const enter = (column: Column, gain: number, more: Added): void => {
    for (const item of more.fresh) {
      taken[item] = 1;
      path.push(item);
    }
    for (let word = 0; word < words; word++)
      covered[(depth + 1) * words + word] =
        (covered[depth * words + word] as number) | (column.rows[word] as number);
    depth += 1;
    cents += more.cents;
    hours += more.hours;
    weight += gain;
    rank += column.rank;
  };

  const leave = (column: Column, gain: number, more: Added): void => {
    depth -= 1;
    cents -= more.cents;
    hours -= more.hours;
    weight -= gain;
    rank -= column.rank;
    for (const item of more.fresh) taken[item] = 0;
    path.length -= more.fresh.length;
  };

  visit(
    Int32Array.from(columns.keys()),
    columns.length,
    weights.reduce((sum, each) => sum + each, 0),
  );
  return { ...best, cut, open };
}
