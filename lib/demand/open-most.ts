import {
  CENTS_IF_UNKNOWN,
  HOURS_IF_UNKNOWN,
  type PlanItem,
  type PlanWay,
} from '../guidance/plan/plan-problem.ts';
import { schedule } from '../guidance/plan/schedule.ts';

/** A posting opens when all its rows are closed. */
export interface OpenProblem {
  readonly items: readonly PlanItem[];
  readonly ways: readonly PlanWay[];
  /** For each posting the rows that it still lacks, at least one. */
  readonly postings: readonly (readonly number[])[];
  readonly most: number;
  /** In cents and hundredths of an hour; null where there is no such limit. */
  readonly budget: number | null;
  readonly time: number | null;
  /** Hundredths of an hour that are studied in a day. */
  readonly pace: number;
  /** How many sets may be weighed before the search gives its bound. */
  readonly effort?: number;
}

export interface OpenSolution {
  /** Places in `items`, ascending. */
  readonly items: readonly number[];
  readonly opened: number;
  /** Equal to `opened` when the solution is proved best, else no set opens more. */
  readonly bound: number;
  readonly proved: boolean;
}

/** Sets weighed by default. */
const EFFORT = 30_000;

interface Chosen {
  readonly items: readonly number[];
  readonly opened: number;
  readonly cents: number;
  readonly hours: number;
}

/** More postings, then less money, then fewer hours, then fewer credentials, then the ids that sort first. */
function isBetter(one: Chosen, other: Chosen, items: readonly PlanItem[]): boolean {
  if (one.opened !== other.opened) return one.opened > other.opened;
  if (one.cents !== other.cents) return one.cents < other.cents;
  if (one.hours !== other.hours) return one.hours < other.hours;
  if (one.items.length !== other.items.length) return one.items.length < other.items.length;
  return namesOf(one.items, items) < namesOf(other.items, items);
}

const namesOf = (places: readonly number[], items: readonly PlanItem[]) =>
  places
    .map((place) => items[place]?.id ?? '')
    .sort()
    .join(' ');

/**
 * The set of items that opens the most postings, at the least cost. First greedily, then by a search over the postings
 * still closed: each time one of them is opened by what closes its first open row, or given up. Deterministic; when the
 * effort runs out the best found so far is given with a bound.
 */
export function openMost(problem: OpenProblem): OpenSolution {
  const { items, most, budget, time, pace } = problem;
  // What can't be opened by all that there is lies outside the question.
  const closable = new Set(problem.ways.flatMap(({ closes }) => closes));
  const postings = problem.postings.filter((rows) => rows.every((row) => closable.has(row)));
  const needed = new Set(postings.flat());
  const ways = withoutNeedless(
    problem.ways
      .map(({ items: own, closes }) => ({ items: own, closes: closes.filter((row) => needed.has(row)) }))
      .filter(({ closes }) => closes.length > 0),
    items,
  );
  const byRow = new Map<number, PlanWay[]>();
  const byItem = new Map<number, PlanWay[]>();
  const note = (into: Map<number, PlanWay[]>, key: number, way: PlanWay) => {
    const list = into.get(key);
    if (list === undefined) into.set(key, [way]);
    else list.push(way);
  };
  for (const way of ways) {
    for (const row of way.closes) note(byRow, row, way);
    for (const item of way.items.slice(-1)) note(byItem, item, way);
  }
  const sum = (places: Iterable<number>, of: 'cents' | 'hours', unknown: number) => {
    let total = 0;
    for (const place of places) total += items[place]?.[of] ?? unknown;
    return total;
  };
  const allowed = (chosen: ReadonlySet<number>): boolean => {
    if (chosen.size > most) return false;
    if (budget !== null && sum(chosen, 'cents', CENTS_IF_UNKNOWN) > budget) return false;
    return time === null || sum(chosen, 'hours', HOURS_IF_UNKNOWN) <= time;
  };
  const closedBy = (chosen: ReadonlySet<number>): ReadonlySet<number> => {
    const closed = new Set<number>();
    for (const place of chosen)
      for (const way of byItem.get(place) ?? [])
        if (way.items.every((item) => chosen.has(item))) for (const row of way.closes) closed.add(row);
    return closed;
  };
  const weigh = (chosen: ReadonlySet<number>, opened: number): Chosen => ({
    items: [...chosen].sort((one, other) => one - other),
    opened,
    cents: sum(chosen, 'cents', CENTS_IF_UNKNOWN),
    hours: sum(chosen, 'hours', HOURS_IF_UNKNOWN),
  });
  const inTime = (chosen: ReadonlySet<number>) =>
    schedule(
      [...chosen].map((place) => items[place] as PlanItem),
      pace,
    ) !== null;

  let best: Chosen = { items: [], opened: 0, cents: 0, hours: 0 };
  let left = problem.effort ?? EFFORT;
  let cut = 0;
  const seen = new Set<string>();
  /** `given` are the postings that were given up on this branch. */
  const search = (chosen: ReadonlySet<number>, given: ReadonlySet<number>): void => {
    const closed = closedBy(chosen);
    const isOpen = (rows: readonly number[]) => rows.every((row) => closed.has(row));
    const opened = postings.filter(isOpen).length;
    const found = weigh(chosen, opened);
    if (isBetter(found, best, items) && inTime(chosen)) best = found;
    // In reach: not given up, and openable at the most by what is left to choose.
    const waiting = postings.flatMap((rows, place) => (isOpen(rows) || given.has(place) ? [] : [place]));
    const reach = opened + waiting.length;
    if (reach < best.opened || chosen.size >= most || waiting.length === 0) return;
    if (reach === best.opened && found.cents > best.cents) return;
    if (left <= 0) {
      cut = Math.max(cut, reach);
      return;
    }
    const key = `${found.items.join()}|${[...given].sort((one, other) => one - other).join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    const target = waiting.reduce((nearest, place) =>
      missingIn(postings[place] ?? [], closed) < missingIn(postings[nearest] ?? [], closed) ? place : nearest,
    );
    const row = (postings[target] ?? []).find((each) => !closed.has(each)) as number;
    const choices = (byRow.get(row) ?? [])
      .map((way) => new Set([...chosen, ...way.items]))
      .filter(allowed)
      .map((next) => ({ next, nearness: nearnessOf(closedBy(next), postings) }))
      .sort((one, other) => other.nearness - one.nearness || one.next.size - other.next.size);
    left -= choices.length + 1;
    for (const { next } of choices) search(next, given);
    search(chosen, new Set([...given, target]));
  };
  search(new Set(), new Set());
  const proved = cut === 0;
  return { items: best.items, opened: best.opened, bound: Math.max(cut, best.opened), proved };
}

/**
 * Leaves out what another does as well by itself for less money or fewer hours, or for the same under an id that sorts first: only what needs nothing and is needed by
 * nothing, so that whoever takes it can take the other instead.
 */
function withoutNeedless(ways: readonly PlanWay[], items: readonly PlanItem[]): readonly PlanWay[] {
  const needed = new Set(ways.flatMap((way) => (way.items.length > 1 ? way.items : [])));
  const alone = ways.flatMap(({ items: [place, ...more], closes }) =>
    place === undefined || more.length > 0 ? [] : [{ place, closes: new Set(closes) }],
  );
  const within = (one: number | null, other: number | null) =>
    other !== null && (one === null || other <= one);
  return ways.filter((way) => {
    const [place, ...more] = way.items;
    if (place === undefined || more.length > 0 || needed.has(place)) return true;
    const mine = items[place] as PlanItem;
    return !alone.some(({ place: otherPlace, closes }) => {
      const other = items[otherPlace] as PlanItem;
      if (otherPlace === place || other.lastDay !== null || needed.has(otherPlace)) return false;
      if (!within(mine.cents, other.cents) || !within(mine.hours, other.hours)) return false;
      if (!way.closes.every((row) => closes.has(row))) return false;
      const alike = mine.cents === other.cents && mine.hours === other.hours;
      return !alike || other.id < mine.id;
    });
  });
}

const missingIn = (rows: readonly number[], closed: ReadonlySet<number>) =>
  rows.filter((row) => !closed.has(row)).length;

/** How near all postings are to being open: one that is open counts most. */
function nearnessOf(closed: ReadonlySet<number>, postings: readonly (readonly number[])[]): number {
  let total = 0;
  for (const rows of postings) total += 1 / (1 + missingIn(rows, closed)) ** 2;
  return total;
}
