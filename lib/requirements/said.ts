import { type Clause, type Item, itemsOf, type Said, type Unit } from './clauses.ts';
import type { CueKind } from './languages/language.ts';
import { type Context, holds, type Rule } from './rules.ts';

type Side = 'before' | 'after' | 'either';

const SAYING: Partial<Record<CueKind, readonly [Said, Side]>> = {
  mustLead: ['must', 'before'],
  must: ['must', 'either'],
  softLead: ['soft', 'before'],
  softTail: ['soft', 'after'],
  soft: ['soft', 'either'],
  none: ['optional', 'after'],
};
const ASKING: ReadonlySet<CueKind> = new Set([
  'ask',
  'experience',
  'have',
  'adjective',
  'degree',
  'degreeTail',
  'years',
]);
/** Words that may stand between a denial and what it denies, and between "not" and "required". */
const REACH = 4;
const NOT_NEAR = 3;

const isConnector = (unit: Unit): boolean => unit.cue === 'or' || unit.cue === 'and' || unit.text === '/';
const isComma = (unit: Unit): boolean => unit.kind === 'mark' && /^[,，、–—-]$/.test(unit.text);

/** Words in a parenthesis before what it says of something of its own: "(further coding experience is a plus)". */
const OWN_WORDS = 4;
const OWN: ReadonlySet<CueKind> = new Set(['certificate', 'certified', 'degree', 'degreeTail']);

/** What is said last and strongest counts; a denial stays, and "not required" takes nothing from a plus. */
export function say(items: readonly Item[], said: Said, rule: Rule, context: Context): void {
  if (!holds(rule, context)) return;
  for (const item of items) {
    if (item.said === 'no' || (said === 'optional' && item.said === 'soft' && holds('softened', context)))
      continue;
    item.said = said;
    item.saidBy = rule;
  }
}

/** Whether what a parenthesis says has a subject of its own: "(certification preferred)", "(ideally from a mill)". */
function ofItsOwn(inner: Clause, side: Side): boolean {
  const saying = inner.findIndex(({ cue }) => cue !== null && SAYING[cue] !== undefined);
  const around = side === 'before' ? inner.slice(saying + 1) : inner.slice(0, saying);
  const words = around.filter(({ kind }) => kind === 'word').length;
  const asks = around.some(({ cue }) => cue === 'experience' || cue === 'ask');
  // "(preferably at a mill)" tells where; "(preferably both)" is said of what stands before.
  if (side === 'before') return words > 1;
  return around.some(({ cue }) => cue !== null && OWN.has(cue)) || words >= (asks ? 2 : OWN_WORDS);
}

/** Where the part between commas begins in which the unit at `at` stands. */
function segmentStart(clause: Clause, at: number, limit: number): number {
  let start = at;
  while (start > limit && !isComma(clause[start - 1] as Unit)) start--;
  return start;
}

/** "A trained fitter of A with experience in B is a plus": where what is added begins to ask; -1 when nothing is. */
function addedAsking(clause: Clause, start: number, at: number): number {
  for (let back = at - 2; back > start + 1; back--) {
    const { cue } = clause[back] as Unit;
    if (cue !== 'experience' && cue !== 'ask') continue;
    let before = back - 1;
    while (clause[before]?.cue === 'adjective') before--;
    const added = clause[before]?.cue === 'preposition' && clause[back + 1]?.cue === 'preposition';
    return added && itemsOf(clause.slice(start, before)).length > 0 ? back : -1;
  }
  return -1;
}

/** "A trained fitter (looms, wheels) with B is a plus": where what is added behind the parenthesis begins; -1 for none. */
function addedBehindGroup(clause: Clause, start: number, at: number): number {
  for (let back = at - 1; back >= start; back--) {
    if (clause[back]?.kind !== 'group') continue;
    const added = clause[back + 1]?.cue === 'preposition' && itemsOf(clause.slice(back + 1, at)).length > 0;
    return added && itemsOf(clause.slice(start, back + 1)).length > 0 ? back + 1 : -1;
  }
  return -1;
}

/**
 * How far back reaches what stands after: "A, B and C are a plus" is said of all, "experience with A, B a plus" of B
 * alone, and "A, B, C preferred" of all where nothing else is asked before.
 */
function reachBack(
  clause: Clause,
  at: number,
  limit: number,
  narrow: boolean,
  context: Context,
): readonly [number, Rule] {
  let start = segmentStart(clause, at, limit);
  const own = clause.slice(start, at);
  // "A, B, and weaving are a plus": a list ends, though its last part has no name that is known.
  const ends = own[0] !== undefined && isConnector(own[0]) && itemsOf(own).length === 0;
  const closes = own.some(({ cue }) => cue === 'etcetera') && itemsOf(own).length === 0;
  if (
    (ends || closes) &&
    !narrow &&
    itemsOf(clause.slice(limit, start)).length > 1 &&
    holds('said-of-list', context)
  )
    return [limit, 'said-of-list'];
  if (itemsOf(own).length === 0 && start > limit) {
    // "A, experience in the theatre a plus", "A, a certificate is a plus": what is a plus has no name that is known.
    const asked = own.findIndex(({ cue }) => cue === 'experience' || cue === 'ask');
    const certificate = !ends && own.some(({ cue }) => cue === 'certificate');
    const joined = own[0] !== undefined && (isConnector(own[0]) || own[0].cue === 'orOther');
    if (asked >= 0 && own.slice(asked).some(({ cue }) => cue === 'preposition')) return [start, 'said-after'];
    if (certificate && !joined) return [start, 'said-after'];
    start = segmentStart(clause, start - 1, limit);
  }
  const added = Math.max(addedAsking(clause, start, at), addedBehindGroup(clause, start, at));
  if (added >= 0) return [added, 'said-after'];
  // "Tools for charts, such as A, are a plus": the examples are a plus with what they are examples of.
  const examples = clause[start]?.cue === 'examples' || clause[start]?.cue === 'like';
  if (examples && start > limit && !narrow) start = segmentStart(clause, start - 1, limit);
  if (start <= limit || narrow) return [start, 'said-after'];
  const segment = clause.slice(start, at);
  const asks = (units: readonly Unit[]): boolean => units.some(({ cue }) => cue !== null && ASKING.has(cue));
  const earlier = clause.slice(limit, start);
  const named = segment.findIndex((unit) => unit.item !== null || unit.kind === 'group');
  // "Knowledge of A, knowledge of B/C is a plus": both ask for themselves.
  const apart = asks(earlier) && asks(segment.slice(0, named)) && holds('said-of-last', context);
  const listed = segment.some((unit, index) => isConnector(unit) && itemsOf(segment.slice(index)).length > 0);
  if (listed && !apart && holds('said-of-list', context)) return [limit, 'said-of-list'];
  // "Training and/or experience with A, B" closes nothing yet, and "A/B, C" is one list.
  const first = earlier.findIndex((unit) => unit.item !== null);
  const closed = first >= 0 && earlier.slice(first).some(({ cue }) => cue === 'or' || cue === 'and');
  // "Experience with A, B is a plus": the verb has the whole before it for its subject.
  const opener = clause.slice(limit).find(({ cue }) => cue !== 'adjective')?.cue;
  const subject = clause[at - 1]?.kind === 'word' && (opener === 'experience' || opener === 'ask');
  if (subject && !closed && !asks(segment) && holds('said-of-list', context)) return [limit, 'said-of-list'];
  let others = 0;
  for (let from = start; from > limit; from = segmentStart(clause, from - 1, limit)) {
    if (itemsOf(clause.slice(segmentStart(clause, from - 1, limit), from)).length > 0) others++;
  }
  const beyond = itemsOf(clause.slice(limit, at)).some((item) => item.mention === null);
  const alone = asks(segment) || beyond || closed || (asks(earlier) && others < 2);
  return alone && holds('said-of-last', context) ? [start, 'said-of-last'] : [limit, 'said-of-list'];
}

/** Whether what may stand on either side stands before: at the clause's start, before a colon or a word of asking. */
function leads(clause: Clause, at: number): boolean {
  const next = clause[at + 1];
  if (next === undefined) return false;
  const opens = segmentStart(clause, at, 0) === at;
  return opens || next.text === ':' || (next.cue !== null && ASKING.has(next.cue));
}

/** Where the "not" of "not strictly required" stands; -1 when nothing turns the must at `at`. */
function negation(clause: Clause, at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - NOT_NEAR); back--) {
    const { cue, kind } = clause[back] as Unit;
    if (cue === 'not' || cue === 'no') return back;
    if (kind === 'item' || kind === 'mark' || kind === 'group') return -1;
  }
  return -1;
}

/** "no Java or PHP needed": the first item near by, and what is joined to it. */
function deny(clause: Clause, at: number, context: Context): void {
  let words = 0;
  let found = false;
  for (const unit of clause.slice(at + 1)) {
    if (unit.item !== null) {
      say([unit.item], 'no', 'negation', context);
      found = true;
    } else if (!found && (unit.cue === 'must' || unit.cue === 'mustLead')) return;
    else if (unit.kind === 'word' && ++words > REACH) return;
    else if (isComma(unit) || unit.text === ':' || unit.kind === 'group') return;
    else if (found && !isConnector(unit) && unit.kind !== 'word') return;
    if (found && unit.kind === 'word') words = Math.max(words, REACH - 1);
  }
}

/** What a clause without any item says; of a long one it is what follows, of a short one what stands before. */
export function sayingAlone(clause: Clause, longest = 7): readonly [Said, Side] | null {
  if (clause.length > longest || itemsOf(clause).length > 0) return null;
  let found: readonly [Said, Side] | null = null;
  for (const [at, { cue }] of clause.entries()) {
    const saying = cue === null ? undefined : SAYING[cue];
    if (saying === undefined) continue;
    if (saying[0] === 'must' && negation(clause, at) >= 0) return found ?? ['optional', 'after'];
    // "Requisitos deseables": the plus says what kind of requirements; "required and preferred" names two.
    if (found === null || (saying[0] === 'soft' && !clause.some(isConnector))) found = saying;
  }
  return found;
}

/** What a sentence says that is no more than a parenthesis: "Weaving. Dyeing. (preferred)". */
export function sayingInParentheses(clauses: readonly Clause[]): Said | null {
  const units = clauses.flat().filter(({ text }) => text !== '.');
  const [inner, ...more] = units.length === 1 ? (units[0]?.inner ?? []) : [];
  const said = inner === undefined || more.length > 0 ? null : (sayingAlone(inner)?.[0] ?? null);
  return said === 'optional' ? 'soft' : said;
}

const asksBefore = (clause: Clause, at: number): boolean =>
  clause.slice(0, at).some(({ cue }) => cue === 'ask' || cue === 'experience' || cue === 'certificate');

/** Marks each item of a clause with what the clause says of it outright. */
export function markSaid(clause: Clause, context: Context): void {
  let limit = 0;
  let lead = false;
  for (const [at, unit] of clause.entries()) {
    if (unit.kind === 'group') {
      const alone =
        unit.inner.length === 1 && unit.inner[0] !== undefined ? sayingAlone(unit.inner[0]) : null;
      // "SQL (ideally certified)": a plus is the certificate, not SQL.
      const more = unit.inner[0]?.some(({ cue }) => cue !== null && ASKING.has(cue)) ?? false;
      if (alone === null || (more && alone[1] === 'before') || ofItsOwn(unit.inner[0] ?? [], alone[1]))
        continue;
      const [start] = reachBack(clause, at, limit, true, context);
      const listed = clause.slice(start, at).some(isConnector);
      const before = itemsOf(
        clause.slice(listed ? reachBack(clause, at, limit, false, context)[0] : start, at),
      );
      say(before, alone[0], 'said-in-parentheses', context);
      if (before.length > 0) limit = at + 1;
      continue;
    }
    if (unit.cue === 'no') {
      deny(clause, at, context);
      continue;
    }
    const saying = unit.cue === null ? undefined : SAYING[unit.cue];
    if (saying === undefined) continue;
    const [said, side] = saying;
    const not = said === 'must' ? negation(clause, at) : -1;
    const before = itemsOf(clause.slice(limit, at)).some((item) => item.said !== 'no');
    const next = clause[at + 1];
    // "… A with the required skills": what is required is what follows.
    const attributive = side === 'either' && (next?.cue === 'ask' || next?.cue === 'experience');
    const last = next?.kind !== 'word' && next?.kind !== 'item' && next?.text !== ':' && !attributive;
    if (not >= 0) {
      if (before) {
        const [start] = reachBack(clause, not, limit, lead, context);
        say(itemsOf(clause.slice(start, not)), 'optional', 'not-required', context);
        limit = at + 1;
      } else deny(clause, at, context);
    } else if (before && last && side !== 'before') {
      const [start, rule] = reachBack(clause, at, limit, lead, context);
      say(itemsOf(clause.slice(start, at)), said, rule, context);
      limit = at + 1;
      if (next?.kind === 'group') say(itemsOf([next]), said, rule, context);
    } else if (!before && side !== 'before' && next?.kind === 'group' && asksBefore(clause, at)) {
      // "Experience with charts is preferred (A, B)".
      say(itemsOf([next]), said, 'said-after', context);
    } else if (side === 'before' || (side === 'either' && leads(clause, at))) {
      say(itemsOf(clause.slice(at + 1)), said, 'said-before', context);
      lead = true;
    }
  }
  for (const unit of clause) for (const inner of unit.inner) markSaid(inner, context);
}
