import type { Column } from '../plan-columns.ts';
import { Best } from './best.ts';
import { boundsOf, dropHopeless } from './bounds.ts';
import { Branch } from './branch.ts';
import { closingOrderOf } from './closing-order.ts';
import { type OpenColumns, openColumns } from './open-columns.ts';
import { tryPairs } from './pairs.ts';
import type { Effort, Found, Search } from './plan-search.ts';
import { pricingOf } from './pricing.ts';

/** What a branch costs besides its columns, in weighings of a column. */
const VISITING = 40;

/**
 * Branch and bound over the rows: the heaviest row that is still open is closed by one of the columns that can, each
 * tried in turn and then left out, or never. A branch ends where its bound says that nothing better is in it.
 */
export function searchPlan(search: Search): Found {
  const { problem, columns, goal } = search;
  const effort: Effort = { left: search.effort };
  const branch = new Branch(search, effort);
  const best = new Best(goal.from);
  const pricing = pricingOf(search);
  const bounds = boundsOf(search);
  const closingOrder = closingOrderOf(search);
  /** 1 for each column that the present branch leaves out. */
  const left = new Uint8Array(columns.length);
  let cut = false;
  let notLookedAt = 0;

  const visit = (list: Int32Array, length: number, promised: number): void => {
    if (effort.left <= 0) {
      cut = true;
      notLookedAt = Math.max(notLookedAt, promised);
      return;
    }
    effort.left -= length + VISITING;
    const open = openColumns(search, branch, pricing, left, list, length);
    if (open.count === 0 || branch.free === 0) return;
    if (branch.free === 1) {
      for (let place = 0; place < open.count; place++)
        best.offer(branch, columns[open.places[place] as number] as Column, open.gains[place] as number);
      return;
    }
    const bound = bounds.boundOf(branch, open, best, promised);
    if (bound === null) return;
    dropHopeless(open, bound);
    if (branch.free === 2) tryPairs(search, { branch, best, bounds, effort }, open, bound.base);
    else closeRow(open, bound.promise);
  };

  const closeRow = (open: OpenColumns, promise: number): void => {
    const closing = closingOrder(branch, open);
    if (closing.length === 0) return;
    for (const place of closing) {
      take(open, place, promise);
      left[open.places[place] as number] = 1;
    }
    if (closing.length < open.count) visit(open.places, open.count, promise);
    for (const place of closing) left[open.places[place] as number] = 0;
  };

  const take = ({ places, gains, count }: OpenColumns, place: number, promise: number): void => {
    const column = columns[places[place] as number] as Column;
    const gain = gains[place] as number;
    const addition = branch.addition(column);
    if (addition === null || !branch.inTime(addition.items)) return;
    best.offer(branch, column, gain);
    branch.enter(column, gain, addition);
    if (branch.free > 0) visit(places, count, promise);
    branch.leave(column, gain, addition);
  };

  const everything = problem.weights.reduce((sum, each) => sum + each, 0);
  visit(Int32Array.from(columns.keys()), columns.length, everything);
  return { ...best.found, cut, open: notLookedAt };
}
