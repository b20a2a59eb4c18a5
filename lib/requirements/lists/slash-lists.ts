import type { Item } from '../clauses.ts';
import type { Mention } from '../requirement.ts';
import { type Context, holds } from '../rules.ts';
import {
  announces,
  firstItem,
  hasItem,
  isPredicate,
  isPreposition,
  type Join,
  lastItem,
  type Slot,
  wordCount,
} from './slots.ts';

/** The kind of the skill that a mention names; "credential" for a credential. */
export type KindOf = (mention: Mention) => string | null;
const BUILT_ON = new Set(['framework', 'library', 'platform', 'product']);
const PRACTISED = new Set(['technique', 'method', 'discipline']);

/**
 * "C#/.NET", "Java/Spring": a language and what is built on it are wanted both; so are a technique and another thing
 * that is practised ("tuning/debugging"), for a slash between them is an "and".
 */
function wantsBoth(left: Item, right: Item, kindOf: KindOf): boolean {
  if (left.mention === null || right.mention === null) return false;
  const [one, other] = [kindOf(left.mention) ?? '', kindOf(right.mention) ?? ''];
  if (PRACTISED.has(one) && PRACTISED.has(other)) return one === 'technique' || other === 'technique';
  return (one === 'language' && BUILT_ON.has(other)) || (other === 'language' && BUILT_ON.has(one));
}

/** "A/B". */
export function joinSlashes(slots: readonly Slot[], join: Join, kindOf: KindOf, context: Context): void {
  for (const [at, slot] of slots.entries()) {
    const next = slots[at + 1];
    const [left, right] = [lastItem(slot), next === undefined ? null : firstItem(next)];
    if (slot.joint !== 'slash' || next === undefined || left === null || right === null) continue;
    const between = [
      ...slot.units.slice(slot.units.findLastIndex(hasItem) + 1),
      ...next.units.slice(0, next.units.findIndex(hasItem)),
    ];
    if (
      wordCount(between) > 2 ||
      between.some((unit) => isPredicate(unit) || isPreposition(unit) || announces(unit))
    )
      continue;
    if (!(holds('slash-pair', context) && wantsBoth(left, right, kindOf))) join([left, right], 'slash-list');
  }
}
