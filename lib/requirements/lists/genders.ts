import type { Clause, Unit } from '../clauses.ts';

const SUFFIX = /^(?:in|innen|r|n|e|s|es|frau|mann)$/i;
const SUFFIX_MARK = /^[*:/_·’]$/;
const GENDERS = /^(?:[mwfdxhi]|in|innen|r|n|e|a|o|os|as|alle?)$/i;

/** How many units behind the item at `at` only say for whom its name stands: "*in", "/r", ":innen", "(m/w/d)". */
function genderSuffix(clause: Clause, at: number): number {
  const [item, mark, suffix] = clause.slice(at, at + 3);
  if (item?.item == null || mark === undefined) return 0;
  const inside = mark.inner.flat();
  if (inside.length > 0)
    return inside.every(({ kind, text }) => kind === 'mark' || GENDERS.test(text)) ? 1 : 0;
  const against = mark.start === item.end && suffix?.start === mark.end;
  return against && SUFFIX_MARK.test(mark.text) && SUFFIX.test(suffix.text) ? 2 : 0;
}

/** The clause without what only says for whom a name stands. */
export function withoutGenders(clause: Clause): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < clause.length; at++) {
    units.push(clause[at] as Unit);
    at += genderSuffix(clause, at);
  }
  return units;
}
