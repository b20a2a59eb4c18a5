import type { SectionKind } from '../posting/posting.ts';
import { type Clause, type Item, itemsOf, type Unit } from './clauses.ts';
import type { CueKind } from './languages/language.ts';
import type { Beyond, Level, Mention, Span } from './requirement.ts';
import { type Context, holds, type Rule } from './rules.ts';

const RULE_OF: Readonly<Record<NonNullable<Item['beyond']>, Rule>> = {
  years: 'years',
  months: 'years',
  degree: 'degree',
  clearance: 'clearance',
  'work-permit': 'permit',
  language: 'tongue',
  'driving-licence': 'licence',
};
/** What ends the subject of a degree: "a degree in statistics and strong SQL". */
const ENDS_SUBJECT: ReadonlySet<CueKind> = new Set([
  'ask', 'experience', 'have', 'does', 'years', 'months', 'must', 'soft', 'softTail', 'mustLead', 'softLead', 'adjective', 'but', 'certified', 'equivalent',
]); // biome-ignore format: a list
/** Nobody is asked for more years: it is the employer's age. */
const MOST_YEARS = 30;
/** Units around a number of years in which a word must tell that they are of experience. */
const NEAR = 9;
const SAID: readonly CueKind[] = ['fluent', 'must', 'mustLead', 'soft', 'softTail', 'softLead'];
/** Units of a line that says no more than a language and how well. */
const SHORT = 6;

export const ruleOfBeyond = (item: Item): Rule => RULE_OF[item.beyond ?? 'years'];

/** School subjects are no skills asked for: "BSc in statistics", "an accounting degree". */
export function degreeSubjects(clause: Clause): Item[] {
  const subjects: Item[] = [];
  const take = (unit: Unit): void => {
    for (const item of itemsOf([unit])) if (item.mention?.kind === 'skill') subjects.push(item);
  };
  for (const [at, unit] of clause.entries()) {
    if (unit.item?.beyond !== 'degree') continue;
    if (unit.cue === 'degreeTail') {
      for (let back = at - 1; back >= 0; back--) {
        const before = clause[back] as Unit;
        const joint =
          before.cue === 'or' || before.cue === 'and' || before.text === ',' || before.text === '/';
        if (before.item?.mention == null && !(joint && back < at - 1)) break;
        take(before);
      }
    }
    let words = 0;
    let closing = false;
    let subject = unit.text.length > 0 && clause[at + 1]?.item?.mention != null;
    for (const after of clause.slice(at + 1)) {
      if (after.item?.beyond === 'degree') break;
      if (after.cue !== null && ENDS_SUBJECT.has(after.cue)) break;
      if (closing && (after.text === ',' || after.cue === 'and')) break;
      closing ||= after.cue === 'orOther';
      if (after.cue === 'preposition' || after.kind === 'group') subject = true;
      else if (!subject && (after.kind === 'mark' || ++words > 2)) break;
      if (subject) take(after);
    }
  }
  return subjects;
}

const hasCue = (units: readonly Unit[], kinds: readonly CueKind[]): boolean =>
  units.some(
    (unit) =>
      (unit.cue !== null && kinds.includes(unit.cue)) || unit.inner.some((inner) => hasCue(inner, kinds)),
  );

/** "5 years of experience", "at least 3 years in a similar role"; not "25 years of age", "a contract of 2 years". */
function isExperience(
  clause: Clause,
  at: number,
  sentence: readonly Clause[],
  section: SectionKind,
  context: Context,
): boolean {
  const around = clause.slice(Math.max(0, at - NEAR), at + NEAR);
  const { number, beyond } = (clause[at] as Unit).item as Item;
  if (
    holds('not-years', context) &&
    ((number ?? 0) > MOST_YEARS * (beyond === 'months' ? 12 : 1) || hasCue(around, ['notYears']))
  )
    return false;
  if (hasCue(around, ['experience'])) return true;
  if ((clause[at] as Unit).item?.beyond === 'months') return false;
  const asks = sentence.some((part) => hasCue(part, ['experience', 'ask', 'have', 'mustLead', 'must']));
  const next = clause[at + 1];
  return (
    (section === 'requirements' || section === 'preferred' || asks) &&
    (next?.cue === 'preposition' || next?.item?.mention != null)
  );
}

/** A spoken language is asked for when how well is said, or the line says nothing else; not "Japanese customers". */
function isTongue(clause: Clause, at: number): boolean {
  const next = clause[at + 1];
  const after = clause.slice(at + 1, at + SHORT);
  if ((next?.kind === 'word' || next?.item?.mention != null) && !hasCue(after, SAID)) return false;
  const before = clause.slice(Math.max(0, at - SHORT), at);
  return clause.length <= 2 || hasCue([...before, ...after], [...SAID, 'ask', 'experience', 'have']);
}

/** Whether a phrase that may ask for something beyond does so where it stands. */
export function isAsked(
  clause: Clause,
  at: number,
  sentence: readonly Clause[],
  section: SectionKind,
  context: Context,
): boolean {
  const { item } = clause[at] as Unit;
  if (item?.beyond == null || item.number === 0 || !holds(ruleOfBeyond(item), context)) return false;
  if (item.beyond === 'years' || item.beyond === 'months')
    return isExperience(clause, at, sentence, section, context);
  return item.beyond === 'language' ? isTongue(clause, at) : true;
}

/** The span with the words for how well a language is spoken that touch it. */
export function wholeSpan(clause: Clause, at: number): Span {
  let [start, end] = [at, at];
  const touches = (unit: Unit | undefined): boolean =>
    unit?.cue === 'fluent' || unit?.cue === 'ask' || unit?.cue === 'adjective';
  if (clause[at]?.item?.beyond === 'language') {
    while (touches(clause[start - 1])) start--;
    while (touches(clause[end + 1])) end++;
  }
  return { start: (clause[start] as Unit).start, end: (clause[end] as Unit).end };
}

/** The skills of the clause to which years belong: those after it up to the next years, else those before. */
export function skillsOfYears(clause: Clause, at: number): string[] {
  const next = clause.findIndex((unit, index) => index > at && unit.item?.beyond === 'years');
  const ids = (units: readonly Unit[]): string[] =>
    itemsOf(units)
      .map(({ mention }) => mention)
      .filter((mention): mention is Mention => mention?.kind === 'skill')
      .map(({ id }) => id);
  const after = ids(clause.slice(at + 1, next < 0 ? undefined : next));
  return [...new Set(after.length > 0 ? after : ids(clause.slice(0, at)))];
}

/** One entry for what is asked: no two of the same words, no two that overlap, degrees side by side as one. */
export function mergeBeyond(found: readonly (Beyond & { readonly level: Level })[], text: string): Beyond[] {
  const merged: Beyond[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && each.start < last.end) continue;
    const between = last === undefined ? '' : text.slice(last.end, each.start);
    const sideBySide =
      last !== undefined && each.kind === 'degree' && last.kind === 'degree' && last.level === each.level;
    if (sideBySide && between.length < 12 && !/[\n.;(]\s?/.test(between)) {
      merged[merged.length - 1] = { ...last, end: each.end, text: text.slice(last.start, each.end) };
    } else merged.push(each);
  }
  const seen = new Map<string, number>();
  const unique: Beyond[] = [];
  for (const each of merged) {
    const key = `${each.kind} ${each.text.toLowerCase()} ${each.skills?.join() ?? ''}`;
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, unique.length);
      unique.push(each);
    } else if (each.level === 'required') unique[known] = { ...(unique[known] as Beyond), level: 'required' };
  }
  return unique;
}
