import type { PlanItem } from './plan-problem.ts';
import { UNKNOWN_HOURS } from './weights.ts';

/**
 * The order to take the items: what has to come before first, then the nearest last sitting, then as given. Null when
 * one of them can't be sat on its last day any more at this pace (hundredths of an hour a day). Taking the earliest
 * due first, where a prerequisite is due when the next step is, misses no order that would do.
 */
export function schedule(items: readonly PlanItem[], pace: number): readonly PlanItem[] | null {
  const ids = new Set(items.map(({ id }) => id));
  const due = new Map(items.map(({ id, lastDay }) => [id, lastDay ?? Number.POSITIVE_INFINITY]));
  for (let pass = 0; pass < items.length; pass++)
    for (const { id, after } of items)
      for (const before of after)
        if (ids.has(before)) due.set(before, Math.min(due.get(before) as number, due.get(id) as number));
  const left = [...items];
  const done = new Set<string>();
  const order: PlanItem[] = [];
  let spent = 0;
  while (left.length > 0) {
    let next = -1;
    for (const [place, { id, after }] of left.entries()) {
      if (after.some((before) => ids.has(before) && !done.has(before))) continue;
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
