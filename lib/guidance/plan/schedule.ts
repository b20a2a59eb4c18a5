import { UNKNOWN_HOURS } from '../weights.ts';
import type { PlanItem } from './plan-problem.ts';

/** The most ways through alternatives that are tried: sets in a plan are small. */
const MOST_CHOICES = 64;

type Before = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The order to take the items: what has to come before first, then the nearest last sitting, then as given. Null when
 * there is none in which each can be sat on its last day at this pace (hundredths of an hour a day). Taking the
 * earliest due first, where a prerequisite is due when the next step is, misses no order that would do; where a
 * prerequisite can be met in several ways by what is taken, each is tried.
 */
export function schedule(items: readonly PlanItem[], pace: number): readonly PlanItem[] | null {
  if (items.every(({ needs, lastDay }) => needs.length === 0 && lastDay === null)) return items;
  for (const before of choices(items)) {
    const order = earliestDueFirst(items, before, pace);
    if (order !== null) return order;
  }
  return null;
}

/** For each way through the alternatives that lie in the set: what has to come before each item. */
function choices(items: readonly PlanItem[]): readonly Before[] {
  const ids = new Set(items.map(({ id }) => id));
  let all: Before[] = [new Map()];
  for (const { id, needs } of items)
    for (const ways of needs) {
      const within = ways.filter((way) => way.every((each) => ids.has(each)));
      all = within
        .flatMap((way) =>
          all.map((before) => new Map(before).set(id, new Set([...(before.get(id) ?? []), ...way]))),
        )
        .slice(0, MOST_CHOICES);
    }
  return all;
}

function earliestDueFirst(
  items: readonly PlanItem[],
  before: Before,
  pace: number,
): readonly PlanItem[] | null {
  const due = new Map(items.map(({ id, lastDay }) => [id, lastDay ?? Number.POSITIVE_INFINITY]));
  for (let pass = 0; pass < items.length; pass++)
    for (const { id } of items)
      for (const needed of before.get(id) ?? [])
        due.set(needed, Math.min(due.get(needed) as number, due.get(id) as number));
  const left = [...items];
  const done = new Set<string>();
  const order: PlanItem[] = [];
  let spent = 0;
  while (left.length > 0) {
    let next = -1;
    for (const [place, { id }] of left.entries()) {
      if (![...(before.get(id) ?? [])].every((needed) => done.has(needed))) continue;
      const best = left[next];
      if (best === undefined || (due.get(id) as number) < (due.get(best.id) as number)) next = place;
    }
    const item = left[next];
    if (item === undefined) return null;
    left.splice(next, 1);
    spent += item.hours ?? UNKNOWN_HOURS * 100;
    if (item.lastDay !== null && spent > item.lastDay * pace) return null;
    done.add(item.id);
    order.push(item);
  }
  return order;
}
