import { createFrontier, type FrontSet } from './frontier.ts';
import { type Column, columnsOf, WORD } from './plan-columns.ts';
import { CENTS_IF_UNKNOWN, HOURS_IF_UNKNOWN, type PlanItem, type PlanProblem } from './plan-problem.ts';
import { schedule } from './schedule.ts';
import { weigherOf } from './weigher.ts';

/** How many times a column is weighed before the search stops: some hundredths of a second. */
const EFFORT = 1_000_000;
/** What else an order of time costs, in weighings of a column. */
const SCHEDULING = 20;

export interface Front {
  /** By weight, then by cost: no set is as heavy as one of these, as cheap and as short, unless it is its equal. */
  readonly sets: readonly FrontSet[];
  /** False where the effort ran out: there may be better sets. */
  readonly proved: boolean;
}

/**
 * Every way to trade cost and hours against what is closed: all sets of at most `most` items, within the problem's
 * limits, that no other set beats in weight, cost and hours; of equals the one of the fewest items, then the preferred.
 * For any smaller budget and time the best plan is one of them. All sets are tried, by columns that still close
 * something, and a branch ends where a known set beats all that it could come to.
 */
export function findFront(problem: PlanProblem): Front {
  const { items, weights, most, pace } = problem;
  const budget = problem.budget ?? Number.POSITIVE_INFINITY;
  const time = problem.time ?? Number.POSITIVE_INFINITY;
  const words = Math.max(1, Math.ceil(weights.length / WORD));
  const columns = columnsOf(problem, words);
  const weigh = weigherOf(weights, words);
  const frontier = createFrontier();
  const taken = new Uint8Array(items.length);
  const path: number[] = [];
  const covered = new Int32Array(words * (most + 1));
  let effort = problem.effort ?? EFFORT;
  let proved = true;

  const inTime = (all: readonly number[]): boolean => {
    if (all.every((item) => items[item]?.lastDay === null)) return true;
    effort -= SCHEDULING;
    return (
      schedule(
        all.map((item) => items[item] as PlanItem),
        pace,
      ) !== null
    );
  };

  /** Tries each of `list` from `start` on as the last that there is room for: its own item, and what it needs is there. */
  const last = (
    list: readonly Column[],
    start: number,
    from: number,
    before: readonly number[],
    weight: number,
    cents: number,
    hours: number,
    rank: number,
  ): void => {
    for (let place = start; place < list.length; place++) {
      const column = list[place] as Column;
      const moreCents = cents + column.ownCents;
      const moreHours = hours + column.ownHours;
      if (moreCents > budget || moreHours > time) continue;
      const heavier = weight + weigh(column.rows, covered, from);
      if (heavier === weight) continue;
      const ranked = rank + column.rank;
      if (!frontier.isNew(heavier, moreCents, moreHours, most, ranked)) continue;
      if (before.includes(column.main)) continue;
      if (column.items.some((item) => item !== column.main && !before.includes(item))) continue;
      const all = [...before, column.main];
      if (inTime(all))
        frontier.add({ items: all, weight: heavier, cents: moreCents, hours: moreHours, rank: ranked });
    }
  };

  /** Tries each of `list`, which stand by falling gain, with those behind it. */
  const visit = (
    list: readonly Column[],
    gains: Float64Array,
    depth: number,
    weight: number,
    cents: number,
    hours: number,
    rank: number,
  ): void => {
    const from = depth * words;
    for (let place = 0; place < list.length; place++) {
      if (effort <= 0) {
        proved = false;
        return;
      }
      const column = list[place] as Column;
      if (taken[column.main] === 1) continue;
      let fresh = column.items;
      let moreCents = cents + column.cents;
      let moreHours = hours + column.hours;
      if (fresh.length > 1) {
        fresh = column.items.filter((item) => taken[item] === 0);
        moreCents = cents;
        moreHours = hours;
        for (const item of fresh) {
          moreCents += items[item]?.cents ?? CENTS_IF_UNKNOWN;
          moreHours += items[item]?.hours ?? HOURS_IF_UNKNOWN;
        }
      }
      const count = path.length + fresh.length;
      if (count > most || moreCents > budget || moreHours > time) continue;
      const free = most - count;
      const heavier = weight + (gains[place] as number);
      const ranked = rank + column.rank;
      const isNew = frontier.isNew(heavier, moreCents, moreHours, count, ranked);
      if (!isNew && free === 0) continue;
      const all = [...path, ...fresh];
      if (!inTime(all)) continue;
      if (isNew)
        frontier.add({ items: all, weight: heavier, cents: moreCents, hours: moreHours, rank: ranked });
      if (free === 0) continue;
      let reach = heavier;
      for (let next = place + 1; next <= place + free && next < list.length; next++)
        reach += gains[next] as number;
      if (reach === heavier) continue;
      if (frontier.covers(reach, moreCents, moreHours, count)) continue;
      for (let word = 0; word < words; word++)
        covered[from + words + word] = (covered[from + word] as number) | (column.rows[word] as number);
      effort -= list.length - place;
      if (free === 1) {
        last(list, place + 1, from + words, all, heavier, moreCents, moreHours, ranked);
        continue;
      }
      const rest: { column: Column; gain: number }[] = [];
      for (let next = place + 1; next < list.length; next++) {
        const other = list[next] as Column;
        if (moreCents + other.ownCents > budget || moreHours + other.ownHours > time) continue;
        const gain = weigh(other.rows, covered, from + words);
        if (gain > 0) rest.push({ column: other, gain });
      }
      if (rest.length === 0) continue;
      rest.sort(heaviestFirst);
      for (const item of fresh) taken[item] = 1;
      path.push(...fresh);
      visit(
        rest.map((each) => each.column),
        Float64Array.from(rest, ({ gain }) => gain),
        depth + 1,
        heavier,
        moreCents,
        moreHours,
        ranked,
      );
      path.length -= fresh.length;
      for (const item of fresh) taken[item] = 0;
    }
  };

  const start = columns
    .map((column) => ({ column, gain: weigh(column.rows, covered, 0) }))
    .sort(heaviestFirst);
  visit(
    start.map(({ column }) => column),
    Float64Array.from(start, ({ gain }) => gain),
    0,
    0,
    0,
    0,
    0,
  );
  return { sets: frontier.sets(), proved };
}

const heaviestFirst = (
  one: { readonly column: Column; readonly gain: number },
  other: { readonly column: Column; readonly gain: number },
): number =>
  other.gain - one.gain || one.column.cents - other.column.cents || one.column.rank - other.column.rank;
