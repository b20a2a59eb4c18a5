import { type Clause, type Item, itemsOf, type Unit } from './clauses.ts';
import type { CueKind } from './languages/language.ts';
import type { Mention } from './requirement.ts';
import { type Context, holds, type Rule } from './rules.ts';

/** How a part of an enumeration is joined to the next. */
type Joint = 'comma' | 'slash' | 'or' | 'and' | 'break';

/** A part of an enumeration: "experience with AWS", "Azure", "other clouds". */
interface Slot {
  readonly units: Unit[];
  joint: Joint;
  /** Opened by "or other", "or similar". */
  other: boolean;
  /** A comma stands before its joint: ", or". */
  comma: boolean;
}

/** Items of which one is enough, and the rule that says so. */
export type Join = (items: readonly Item[], rule: Rule) => void;

const PREDICATES: ReadonlySet<CueKind> = new Set([
  'ask', 'experience', 'have', 'does', 'offer', 'employer', 'mustLead', 'must', 'softLead', 'soft', 'softTail', 'years', 'no', 'certified',
]); // biome-ignore format: a list
/** Words that may stand around a name inside an enumeration. */
const NEAR = 3;
/** Words of an item of an enumeration that names nothing known. */
const UNKNOWN = 5;

function jointOf(unit: Unit): Joint | null {
  if (unit.cue === 'or' || unit.cue === 'orOther' || unit.cue === 'equivalent') return 'or';
  if (unit.cue === 'and') return 'and';
  if (unit.kind !== 'mark') return null;
  if (/^[,，、]$/.test(unit.text)) return 'comma';
  if (/^[/\\|]$/.test(unit.text)) return 'slash';
  return /^[:–—-]$/.test(unit.text) ? 'break' : null;
}

function slotsOf(clause: Clause): Slot[] {
  let last: Slot = { units: [], joint: 'break', other: false, comma: false };
  const slots = [last];
  for (const unit of clause) {
    const joint = jointOf(unit);
    if (joint === null) last.units.push(unit);
    else {
      // ", or" is one joint, the word decides.
      const [previous, empty] = [slots.at(-2), last.units.length === 0];
      if (empty && previous !== undefined && joint !== 'break') {
        previous.comma ||= previous.joint === 'comma';
        if (joint !== 'comma') previous.joint = joint;
      } else {
        last.joint = joint;
        last = { units: [], joint: 'break', other: false, comma: false };
        slots.push(last);
      }
      last.other ||= unit.cue === 'orOther' || unit.cue === 'equivalent';
    }
  }
  return slots;
}

const wordCount = (units: readonly Unit[]): number => units.filter(({ kind }) => kind === 'word').length;
const isPreposition = ({ cue }: Unit): boolean => cue === 'preposition';
const isPredicate = ({ cue }: Unit): boolean => cue !== null && PREDICATES.has(cue);
const hasItem = (unit: Unit): boolean => unit.item !== null;
const firstItem = ({ units }: Slot): Item | null => units.find(hasItem)?.item ?? null;
const lastItem = ({ units }: Slot): Item | null => units.findLast(hasItem)?.item ?? null;

/** Whether little stands before the first item: no verb, no preposition but the first word. */
function startsClean({ units }: Slot): boolean {
  const head = units.slice(0, units.findIndex(hasItem));
  return wordCount(head) <= NEAR && !head.some(isPredicate) && !head.slice(1).some(isPreposition);
}

/** Whether the enumeration starts in this part, so that nothing before it belongs to it. */
function isHead(slot: Slot): boolean {
  const head = slot.units.slice(0, slot.units.findLastIndex(hasItem));
  return !startsClean(slot) || head.some((unit) => hasItem(unit) || isPreposition(unit));
}

/** Whether little stands after the last item. */
function endsClean({ units }: Slot): boolean {
  const tail = units.slice(units.findLastIndex(hasItem) + 1);
  return wordCount(tail) <= NEAR && !tail.some((unit) => isPreposition(unit) || unit.cue === 'does');
}

/** A short part that names nothing known. */
const isUnknown = ({ units }: Slot): boolean =>
  units.length > 0 &&
  units.length <= NEAR &&
  !units.some((unit) => hasItem(unit) || unit.inner.length > 0 || isPredicate(unit) || isPreposition(unit));

const otherKind = (before: Slot, here: Slot): boolean =>
  (lastItem(before)?.mention?.kind ?? null) !==
  (lastItem(here)?.mention?.kind ?? lastItem(before)?.mention?.kind ?? null);

/** "A, B or C", "A, B or similar": back from each "or" as far as the enumeration goes. */
function joinOr(slots: readonly Slot[], join: Join, context: Context): void {
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
    const right = firstItem(next);
    if (right !== null && startsClean(next)) {
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

type KindOf = (mention: Mention) => string | null;
const BUILT_ON = new Set(['framework', 'library', 'platform', 'product']);

/** "C#/.NET", "Java/Spring": a language and what is built on it are wanted both. */
function wantsBoth(left: Item, right: Item, kindOf: KindOf): boolean {
  if (left.mention === null || right.mention === null) return false;
  const [one, other] = [kindOf(left.mention) ?? '', kindOf(right.mention) ?? ''];
  return (one === 'language' && BUILT_ON.has(other)) || (other === 'language' && BUILT_ON.has(one));
}

function joinSlashes(slots: readonly Slot[], join: Join, kindOf: KindOf, context: Context): void {
  for (const [at, slot] of slots.entries()) {
    const next = slots[at + 1];
    const [left, right] = [lastItem(slot), next === undefined ? null : firstItem(next)];
    if (slot.joint !== 'slash' || next === undefined || left === null || right === null) continue;
    const between = [
      ...slot.units.slice(slot.units.findLastIndex(hasItem) + 1),
      ...next.units.slice(0, next.units.findIndex(hasItem)),
    ];
    if (wordCount(between) > 2 || between.some(isPredicate)) continue;
    if (!(holds('slash-pair', context) && wantsBoth(left, right, kindOf))) join([left, right], 'slash-list');
  }
}

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
        (examples || k > index) &&
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
      if (k > index && last && slot.joint !== 'or' && commas.some(({ joint }) => joint === 'comma'))
        return items;
      else if (rest.length > UNKNOWN || rest.some(isPredicate)) return items;
      // "SAP HANA" may be two names of one part; what stands apart is a part no more.
      if (!areBeside(rest) || (found.length > 0 && !endsClean(part))) return items;
      if (slot.joint === 'break') return items;
    }
    rest = slots[k + 1]?.units ?? [];
  }
  return items;
}

function joinFollowing(slots: readonly Slot[], join: Join, context: Context): void {
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

/** Kinds of skill of which one does for another when they stand in parentheses after a general word. */
const ALIKE = new Set(['language', 'framework', 'library', 'tool', 'platform', 'product', 'credential']);

/** "a scripting language (Python, Perl)": a bare enumeration in parentheses, without "and". */
function joinParenthesis(
  slots: readonly Slot[],
  join: Join,
  kindOf: (mention: Mention) => string | null,
): void {
  const items = slots.flatMap(({ units }) => units.filter(hasItem).map(({ item }) => item as Item));
  const etcetera = slots.some(({ units }) => units.some(({ cue }) => cue === 'etcetera'));
  if (slots.some(({ joint }) => joint === 'and')) return;
  const alike = items.every(({ mention }) => mention !== null && ALIKE.has(kindOf(mention) ?? ''));
  if (etcetera || alike) join(items, 'parenthesis-list');
}

/** Finds the items of a clause of which one is enough. */
export function findAlternatives(
  clause: Clause,
  join: Join,
  kindOf: (mention: Mention) => string | null,
  context: Context,
  inside = false,
): void {
  const slots = slotsOf(clause);
  joinOr(slots, join, context);
  if (holds('slash-list', context)) joinSlashes(slots, join, kindOf, context);
  joinFollowing(slots, join, context);
  if (inside && holds('parenthesis-list', context)) joinParenthesis(slots, join, kindOf);
  for (const [at, unit] of clause.entries()) {
    const before = clause[at - 1]?.item?.mention ?? null;
    // "Python (pandas, NumPy)" wants them all; "a scripting language (Python, Perl)" one.
    const ofLanguage =
      holds('language-parenthesis', context) && before !== null && kindOf(before) === 'language';
    for (const inner of unit.inner) findAlternatives(inner, join, kindOf, context, !ofLanguage);
  }
}
