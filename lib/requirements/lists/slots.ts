import type { Clause, Item, Unit } from '../clauses.ts';
import type { CueKind } from '../languages/language.ts';
import type { Rule } from '../rules.ts';
import { withoutGenders } from './genders.ts';

/** How a part of an enumeration is joined to the next. */
type Joint = 'comma' | 'slash' | 'or' | 'and' | 'break';

/** A part of an enumeration: "experience with AWS", "Azure", "other clouds". */
export interface Slot {
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
export const NEAR = 3;
/** Words of an item of an enumeration that names nothing known. */
export const UNKNOWN = 5;

function jointOf(unit: Unit): Joint | null {
  if (unit.cue === 'or' || unit.cue === 'orOther' || unit.cue === 'equivalent') return 'or';
  if (unit.cue === 'and') return 'and';
  if (unit.kind !== 'mark') return null;
  if (/^[,，、]$/.test(unit.text)) return 'comma';
  if (/^[/\\|]$/.test(unit.text)) return 'slash';
  return /^[:–—-]$/.test(unit.text) ? 'break' : null;
}

/** The parts of a clause, between its commas, slashes and words that join. */
export function slotsOf(clause: Clause): Slot[] {
  let last: Slot = { units: [], joint: 'break', other: false, comma: false };
  const slots = [last];
  for (const unit of withoutGenders(clause)) {
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

export const wordCount = (units: readonly Unit[]): number =>
  units.filter(({ kind }) => kind === 'word').length;
export const isPreposition = ({ cue }: Unit): boolean => cue === 'preposition';
export const isPredicate = ({ cue }: Unit): boolean => cue !== null && PREDICATES.has(cue);
export const hasItem = (unit: Unit): boolean => unit.item !== null;
export const firstItem = ({ units }: Slot): Item | null => units.find(hasItem)?.item ?? null;
export const lastItem = ({ units }: Slot): Item | null => units.findLast(hasItem)?.item ?? null;

const RESTATED: ReadonlySet<CueKind | null> = new Set([
  'ask',
  'experience',
  'adjective',
  'certified',
  'preposition',
]);
/** Units in which a part says again what its first name is asked for. */
const AGAIN = 5;

/**
 * "… or experience with B", "… oder Ausbildung zum B": the part without the words that ask once more, the name first.
 * The part itself where it asks for something else.
 */
export function withoutAsking(slot: Slot): Slot {
  const at = slot.units.findIndex(({ item }) => item?.mention != null);
  const head = slot.units.slice(0, at);
  const training = head.some(({ item }) => item?.beyond === 'degree');
  const asks = head.some(({ cue }) => cue === 'ask' || cue === 'experience');
  if (at < 1 || at > AGAIN || head.at(-1)?.cue !== 'preposition' || !(asks || training)) return slot;
  const again = head.every(({ cue, item }) => item?.beyond === 'degree' || RESTATED.has(cue));
  return again ? { ...slot, units: slot.units.slice(at) } : slot;
}

/** Whether little stands before the first item: no verb, no preposition but the first word. */
export function startsClean({ units }: Slot): boolean {
  const head = units.slice(0, units.findIndex(hasItem));
  return wordCount(head) <= NEAR && !head.some(isPredicate) && !head.slice(1).some(isPreposition);
}

/** Whether a unit opens examples or a choice. */
export const announces = ({ cue }: Unit): boolean => cue === 'examples' || cue === 'oneOf' || cue === 'like';

/** Whether the enumeration starts in this part, so that nothing before it belongs to it. */
export function isHead(slot: Slot): boolean {
  let last = slot.units.findLastIndex(hasItem);
  // "Manufacturing analytics" may be two names of one part.
  while (last > 0 && hasItem(slot.units[last - 1] as Unit)) last--;
  const head = slot.units.slice(0, last);
  return !startsClean(slot) || head.some((unit) => hasItem(unit) || isPreposition(unit) || announces(unit));
}

/** Whether little stands after the last item. */
export function endsClean({ units }: Slot): boolean {
  const tail = units.slice(units.findLastIndex(hasItem) + 1);
  return wordCount(tail) <= NEAR && !tail.some((unit) => isPreposition(unit) || unit.cue === 'does');
}

/** A short part that names nothing known. */
export const isUnknown = ({ units }: Slot): boolean =>
  units.length > 0 &&
  units.length <= NEAR &&
  !units.some((unit) => hasItem(unit) || unit.inner.length > 0 || isPredicate(unit) || isPreposition(unit));
