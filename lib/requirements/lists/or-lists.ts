import type { Item } from '../clauses.ts';
import { type Context, holds } from '../rules.ts';
import {
  endsClean,
  firstItem,
  isHead,
  isPredicate,
  isUnknown,
  type Join,
  lastItem,
  type Slot,
  startsClean,
  UNKNOWN,
  withoutAsking,
} from './slots.ts';

const otherKind = (before: Slot, here: Slot): boolean =>
  (lastItem(before)?.mention?.kind ?? null) !==
  (lastItem(here)?.mention?.kind ?? lastItem(before)?.mention?.kind ?? null);

/** "A, B or C", "A, B or similar": back from each "or" as far as the enumeration goes. */
export function joinOr(slots: readonly Slot[], join: Join, context: Context): void {
  const closed = new Set<Slot>();
  for (const [at, slot] of slots.entries()) {
    const next = slots[at + 1];
    if (slot.joint !== 'or' || next === undefined) continue;
    // "A, B, what is not known or C".
    const unknown = lastItem(slot) === null && isUnknown(slot) && slots[at - 1]?.joint === 'comma';
    if (!unknown && (lastItem(slot) === null || !endsClean(slot))) continue;
    const members: Item[] = [];
    let k = at;
    for (;;) {
      const here = slots[k] as Slot;
      const item = lastItem(here);
      if (item !== null) members.unshift(item);
      // The right end of an earlier "or" brings its own enumeration along.
      if (k < at + 1 && closed.has(here)) break;
      const before = slots[k - 1];
      if (before === undefined || before.joint === 'break') break;
      // "A, B and C, D, or E": the "and" is inside a part, for the enumeration went on with commas behind it.
      if (before.joint === 'and' && !(slot.comma && k < at && holds('inner-and', context))) break;
      if (item !== null ? isHead(here) : here.units.length > UNKNOWN || here.units.some(isPredicate)) break;
      if (before.joint === 'comma' && (closed.has(before) || otherKind(before, here))) break;
      if (lastItem(before) !== null && !endsClean(before)) break;
      k--;
    }
    const again = withoutAsking(next);
    const same = again === next || members.at(-1)?.mention?.kind === firstItem(again)?.mention?.kind;
    const [right, clean] = same
      ? [firstItem(again), startsClean(again)]
      : [firstItem(next), startsClean(next)];
    if (right !== null && clean) {
      closed.add(next);
      if (holds('or-list', context)) join([...members, right], 'or-list');
    } else if (
      next.other ||
      (right === null && next.units.length <= UNKNOWN && !next.units.some(isPredicate))
    ) {
      closed.add(next);
      if (holds('closing-or', context)) join(members, 'closing-or');
    }
  }
}
