import type { Item, Unit } from '../clauses.ts';
import { type Context, holds } from '../rules.ts';
import {
  endsClean,
  firstItem,
  hasItem,
  isHead,
  isPredicate,
  isPreposition,
  isUnknown,
  type Join,
  lastItem,
  NEAR,
  type Slot,
  startsClean,
  UNKNOWN,
  withoutAsking,
} from './slots.ts';

const otherKind = (before: Slot, here: Slot): boolean =>
  lastItem(before) !== null &&
  (lastItem(before)?.mention?.kind ?? null) !==
    (lastItem(here)?.mention?.kind ?? lastItem(before)?.mention?.kind ?? null);

/** What a part names, without what is said of it behind: "… oder andere wünschenswert". */
const named = ({ units }: Slot): readonly Unit[] =>
  units.slice(
    0,
    units.findLastIndex(({ cue }) => cue !== 'soft' && cue !== 'softTail' && cue !== 'must') + 1,
  );

/** "… or third-party platforms using C": a name that is not known stands before what it goes with. */
function namesBefore({ units }: Slot): boolean {
  const head = units.slice(0, units.findIndex(hasItem));
  const at = head.findIndex(isPreposition);
  return at > 0 && at <= NEAR && head.slice(0, at).every(({ kind }) => kind === 'word');
}

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
      namesBefore(next) ||
      (right === null && next.units.length <= UNKNOWN && !named(next).some(isPredicate))
    ) {
      closed.add(next);
      if (holds('closing-or', context)) join(members, 'closing-or');
    }
  }
}
