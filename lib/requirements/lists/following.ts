import { type Clause, type Item, itemsOf, type Unit } from '../clauses.ts';
import { type Context, holds } from '../rules.ts';
import {
  endsClean,
  hasItem,
  isPredicate,
  isPreposition,
  type Join,
  NEAR,
  type Slot,
  startsClean,
  UNKNOWN,
} from './slots.ts';

/** Whether the items of a part stand one behind the other, without a word between them. */
function areBeside(units: readonly Unit[]): boolean {
  const span = units.slice(units.findIndex(hasItem), units.findLastIndex(hasItem) + 1);
  return span.every(hasItem);
}

/** The enumeration that follows the unit `at` of the slot `index`, as far as it goes. */
function following(slots: readonly Slot[], index: number, at: number, examples: boolean): Item[] {
  const items: Item[] = [];
  let rest = (slots[index] as Slot).units.slice(at + 1);
  for (let k = index; k < slots.length; k++) {
    const slot = slots[k] as Slot;
    if (k > index && slot.units.some(({ cue }) => cue === 'oneOf' || cue === 'examples')) return items;
    const part: Slot = { ...slot, units: rest };
    const found = rest.filter(hasItem).map(({ item }) => item as Item);
    if (found.length === 0 && items.length === 0) {
      const inside = rest.flatMap(({ inner }) => inner.flatMap(itemsOf));
      if (inside.length > 0) return inside;
      // The first of the examples may be a name that is not known.
      const named =
        (examples || k > index || rest.some(({ cue }) => cue === 'certificate')) &&
        rest.length <= NEAR &&
        !rest.some((unit) => isPredicate(unit) || isPreposition(unit));
      if (slot.joint !== 'break' && rest.length > 0 && !named) return items;
    } else {
      const clean = k === index || startsClean(part) || items.length === 0;
      const again = slots[k - 1]?.joint === 'and' && rest.some(({ cue }) => cue === 'adjective');
      if (!clean || again) return items;
      if (found.length > 0) items.push(found[0] as Item);
      // "A, B or C": behind that "or" the enumeration has ended, whatever runs on ("… or equivalent D, E").
      const [last, commas] = [slots[k - 1]?.joint === 'or', slots.slice(index, k - 1)];
      const ended =
        slot.joint === 'and' || slot.joint === 'comma' || commas.some(({ joint }) => joint === 'comma');
      if (k > index && last && slot.joint !== 'or' && ended) return items;
      else if (rest.length > UNKNOWN || rest.some(isPredicate)) return items;
      // "SAP HANA" may be two names of one part; what stands apart is a part no more.
      if (!areBeside(rest) || (found.length > 0 && !endsClean(part))) return items;
      if (slot.joint === 'break') return items;
    }
    rest = slots[k + 1]?.units ?? [];
  }
  return items;
}

/** "One of A, B, C", "such as A, B and C". */
export function joinFollowing(slots: readonly Slot[], join: Join, context: Context): void {
  for (const [index, { units }] of slots.entries()) {
    for (const [at, unit] of units.entries()) {
      if (unit.cue === 'oneOf' && holds('one-of', context))
        join(following(slots, index, at, false), 'one-of');
      const like = unit.cue === 'like' && units[at + 1]?.item !== null;
      if ((unit.cue === 'examples' || like) && holds('examples', context))
        join(following(slots, index, at, unit.cue === 'examples'), 'examples');
    }
  }
}

/** Words of what a dash or a colon lists examples of. */
const ANNOUNCED = 4;

/** "Languages – A, B, etc.": a general word without a name, and examples of it. */
export function joinAnnounced(slots: readonly Slot[], join: Join): void {
  for (const [index, { units, joint }] of slots.entries()) {
    const general =
      units.length > 0 &&
      units.length <= ANNOUNCED &&
      !units.some((unit) => hasItem(unit) || isPredicate(unit));
    const rest = slots.slice(index + 1);
    const end = rest.findIndex((slot) => slot.units.some(({ cue }) => cue === 'etcetera'));
    if (joint !== 'break' || !general || end < 1) continue;
    const listed = rest.slice(0, end + 1);
    if (
      listed.every(
        (slot) => !slot.units.some(isPredicate) && (slot === listed.at(-1) || slot.joint !== 'break'),
      )
    )
      join(
        listed.flatMap(({ units: all }) => all.filter(hasItem).map(({ item }) => item as Item)),
        'examples',
      );
  }
}

const isColon = ({ kind, text }: Unit): boolean => kind === 'mark' && /^[:：]$/.test(text);

/** "One of the following: A; B; C": what semicolons part behind it, up to a clause that asks or does something itself. */
export function acrossSemicolons(clauses: readonly Clause[]): Item[] {
  for (const [index, clause] of clauses.entries()) {
    const at = clause.findIndex(({ cue }) => cue === 'oneOf');
    const colon = clause.findIndex((unit, place) => place > at && isColon(unit));
    if (at < 0 || colon < 0 || index === clauses.length - 1) continue;
    const rest = clauses.slice(index + 1);
    const end = rest.findIndex((other) => other.some((unit) => isPredicate(unit) || unit.cue === 'but'));
    return [clause.slice(colon + 1), ...rest.slice(0, end < 0 ? rest.length : end)].flatMap(itemsOf);
  }
  return [];
}

/** Units of a clause that is a part of an enumeration. */
const PART = 8;

/** "A; or, B; or, C": what semicolons part in front of an "or" is one enumeration, as far as its parts only name. */
export function orAcrossSemicolons(clauses: readonly Clause[]): Item[][] {
  const named = (clause: Clause | undefined): clause is Clause =>
    clause !== undefined &&
    clause.length <= PART &&
    clause.some(({ item }) => item?.mention != null) &&
    !clause.some((unit) => isPredicate(unit) || unit.cue === 'but');
  const groups: Item[][] = [];
  for (let at = 1; at < clauses.length; at++) {
    const clause = clauses[at];
    if (clause?.[0]?.cue !== 'or' || !named(clause)) continue;
    const before = clauses[at - 1] ?? [];
    const last = before.findLast(hasItem)?.item ?? null;
    const near = before.length - before.findLastIndex(hasItem) <= NEAR;
    if (last?.mention == null || !near) continue;
    const members = [last, ...itemsOf(clause)];
    // Back over further parts that only name, the first of which may be what asks for them all.
    for (let k = at - 2; k >= 0 && named(clauses[k + 1]); k--) {
      const item = clauses[k]?.at(-1)?.item ?? null;
      if (item?.mention == null) break;
      members.unshift(item);
    }
    groups.push(members);
  }
  return groups;
}
