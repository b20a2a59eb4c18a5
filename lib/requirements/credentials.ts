import { type Clause, type Item, itemsOf, type Unit } from './clauses.ts';
import { monthsIn } from './languages/units.ts';
import { isPredicate } from './lists/slots.ts';
import type { Mention } from './requirement.ts';
import { type Context, holds, type Rule } from './rules.ts';

/** Finds the credential or family that is called so; null when there is none. */
export type Named = (name: string) => Omit<Mention, 'start' | 'end'> | null;

/** Units between a name and the word for a credential. */
const NEAR = 2;
/** Units between a word for credentials and the parenthesis that names them. */
const FAR = 3;

/** Units between a word for credentials and the examples of what they certify. */
const FIELD = 7;
/** Words of a part of an enumeration that names nothing known. */
const UNKNOWN = 3;

/** Words for several credentials. */
const PLURAL = /(?:certifications|certificates|certs|credentials|licen[cs]es)$/i;
/** … with what may follow it in one phrase: "certifications in". */
const SEVERAL = /^(?:certifications|certificates|certs|credentials|licen[cs]es)(?:\s|$)/i;
/** Who is certified and no person: "a Salesforce certified partner". */
const HOUSE =
  /^(?:partners?|compan(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?|teams?|suppliers?|vendors?|providers?|products?|solutions?|equipment|facilit(?:y|ies)|labs?|laborator(?:y|ies)|environments?|systems?|practices?|consultanc(?:y|ies)|firms?|business(?:es)?)$/;
/** Where a language asks with the word itself ("certificación en …"), it is no cue of a credential. */
const CERTIFICATE = /^(?:certifica|certyfika)/i;
/** Whether a word is one for a credential where the language asks with it. */
export const asksByCertificate = (word: string): boolean => CERTIFICATE.test(word);
export const isCertificateWord = ({ kind, cue, text }: Unit): boolean =>
  cue === 'certificate' || (kind === 'cue' && cue === 'ask' && CERTIFICATE.test(text));
/** Words before who gives a credential. */
const GIVEN = /^(?:of|from|by|von|vom|der|de|du|des|do|da|di|van|od|par|por)$/;
const LICENCE = /^(?:licen[cs]es?|licensure|registrations?|permits?|endorsements?)$/i;

const isJoint = ({ cue, text }: Unit): boolean =>
  cue === 'or' ||
  cue === 'orOther' ||
  cue === 'and' ||
  cue === 'preposition' ||
  text === ',' ||
  text === '/' ||
  text === ':';

/**
 * Makes a skill the credential that certifies it, when there is one of that name.
 * @param word what credentials of its kind are called: "certification", "license"
 */
function become(item: Item, text: string, named: Named, end: number, word: string): boolean {
  const { mention } = item;
  if (mention?.kind !== 'skill') return false;
  const written = text.slice(mention.start, mention.end);
  const found = named(`${written} ${word}`) ?? named(`${mention.name} ${word}`);
  if (found === null) return false;
  item.end = Math.max(item.end, end);
  item.mention = { ...found, start: item.start, end: item.end };
  return true;
}

const asksFor = (unit: Unit | undefined): boolean => unit?.cue === 'experience' || unit?.cue === 'ask';

/**
 * The items that "and" or "or" joins to the one at `from`, going in steps of `step`, itself not among them.
 * @param several the word for a credential is a plural, so commas alone join too
 */
function siblings(clause: Clause, from: number, step: 1 | -1, several = false): Item[] {
  const items: Item[] = [];
  let [joint, word, commas, and] = [false, several, false, false];
  for (let at = from + step; at >= 0 && at < clause.length; at += step) {
    const unit = clause[at] as Unit;
    if (unit.item?.mention != null && joint) {
      // "Certified in A and with B experience": B is asked for itself.
      if (step > 0 && asksFor(clause[at + 1])) break;
      items.push(unit.item);
      joint = false;
    } else if (isJoint(unit)) {
      joint = true;
      commas ||= unit.text === ',';
      and ||= unit.cue === 'and';
      word ||= unit.text !== ',' && unit.cue !== 'preposition';
    } else if (!(joint && several && unit.kind === 'word')) break;
  }
  // "A, B and C certification": one certificate, and it is of C.
  if (!several && step < 0 && commas && and) return [];
  return word ? items : [];
}

/** "A, B, or what is not known certification": A and B, where at least two are named. */
function besideUnknown(clause: Clause, at: number): Item[] {
  let from = at;
  while (from > 0 && at - from < UNKNOWN && clause[from - 1]?.kind === 'word') from--;
  if (from === at || !isJoint(clause[from - 1] ?? (clause[at] as Unit))) return [];
  const items = siblings(clause, from, -1);
  return items.length > 1 ? items : [];
}

/** Whether a unit is a word by itself between two joints: a name that is not known. */
const standsAlone = (clause: Clause, at: number): boolean =>
  clause[at]?.kind === 'word' &&
  (at === 0 || isJoint(clause[at - 1] as Unit)) &&
  (clause[at + 1] === undefined || isJoint(clause[at + 1] as Unit));

/** Words beside a name in its part: "Cloud Architect from A". */
const BESIDE = 2;

/** Names apart by commas, slashes and words that join, those in parentheses too, from `from` on. */
function listed(clause: Clause, from: number): Item[] {
  const items: Item[] = [];
  let words = 0;
  for (let at = from; at < clause.length; at++) {
    const unit = clause[at] as Unit;
    const goesOn = unit.cue === 'examples' || unit.cue === 'like' || unit.cue === 'orOther';
    words = unit.kind === 'word' ? words + 1 : 0;
    if (unit.item?.mention != null) items.push(unit.item);
    else if (unit.kind === 'group') items.push(...unit.inner.flatMap((inner) => listed(inner, 0)));
    else if (!isJoint(unit) && !goesOn && !standsAlone(clause, at) && (words < 1 || words > BESIDE)) break;
  }
  return items;
}

const announces = ({ cue }: Unit): boolean => cue === 'examples' || cue === 'like';

/** "Certifications in relevant fields such as A", "certifications for vendors (e.g. A)": where the examples begin; null without. */
function behindField(clause: Clause, at: number): Item[] | null {
  const rest = clause.slice(at + 1, at + 1 + FIELD);
  if (rest[0]?.cue !== 'preposition' && clause[at]?.cue !== 'certified') return null;
  const end = rest.findIndex((unit) => unit.kind === 'group' || announces(unit));
  const between = rest.slice(0, Math.max(0, end));
  if (end < 0 || between.some((unit) => isPredicate(unit) || (unit.kind === 'mark' && unit.text !== '-')))
    return null;
  const found = rest[end] as Unit;
  if (found.kind !== 'group') return listed(clause, at + 2 + end);
  const inside = found.inner.flatMap((inner) => listed(inner, 0));
  // "Certifications in that field (A, B)" lists them as "(e.g. A)" does.
  const several = SEVERAL.test(clause[at]?.text ?? '') && inside.length > 1;
  return several || announces(found.inner[0]?.[0] ?? found) ? inside : null;
}

/** What a word for credentials at `at` lists: "certifications: A, B", "certifications such as A", "certifications (A, B)". */
function listedBy(clause: Clause, at: number): Item[] {
  const next = clause[at + 1];
  if (next === undefined) return [];
  const behind = behindField(clause, at);
  // "Certifications of A, B", "certifications from A or B": who gives them.
  const given = GIVEN.test(next.text) && next.cue === 'preposition' && clause[at + 2]?.item?.mention != null;
  if (given) return [...new Set([...listed(clause, at + 2), ...(behind ?? [])])];
  if (behind !== null) return behind;
  if (next.text === ':' || next.cue === 'examples' || next.cue === 'like') return listed(clause, at + 2);
  if (next.text === ',' && clause[at + 2]?.cue === 'examples') return listed(clause, at + 3);
  const group = clause.findIndex(({ kind }, index) => index > at && index <= at + FAR && kind === 'group');
  const between = clause.slice(at + 1, Math.max(at + 1, group));
  if (group < 0 || between.some(({ cue, item }) => cue !== 'preposition' && item?.mention == null)) return [];
  return (clause[group] as Unit).inner.flatMap((inner) => listed(inner, 0));
}

/** Whether what a family accepts shares something with what a wider one does ("cloud certification": AWS's). */
const isWithin = (narrow: readonly string[], wide: ReadonlySet<string>): boolean =>
  narrow.length < wide.size && narrow.some((id) => wide.has(id));

/**
 * Families that only stand for what is named beside them: "Cisco certifications (CCNA, CCNP)", "PMP or an equivalent
 * project management certification".
 */
export function spelledOut(clauses: readonly Clause[]): Item[] {
  const items = clauses.flatMap(itemsOf);
  const families = items.filter(({ mention }) => mention?.accepts !== undefined);
  const units = clauses.flat();
  return families.filter((family) => {
    const accepts = new Set(family.mention?.accepts);
    // "Certification Microsoft MCSE": the family's name directly before that of a credential.
    const next = units[units.findIndex(({ item }) => item === family) + 1]?.item?.mention;
    if (next?.kind === 'credential' && next.accepts === undefined) return true;
    const here = units.findIndex(({ item }) => item === family);
    // "A cloud certification (AWS, Azure)": narrower families may be its examples.
    const examples = units[here + 1]?.kind === 'group' ? itemsOf(units.slice(here + 1, here + 2)) : [];
    const members = items.filter(
      (item) =>
        item.mention !== null &&
        (accepts.has(item.mention.id) ||
          (examples.includes(item) && isWithin(item.mention.accepts ?? [], accepts))),
    );
    if (members.some(({ start }) => start > family.start)) return true;
    const at = units.findIndex(({ item }) => item === family);
    const before = units.slice(Math.max(0, at - NEAR - 1), Math.max(0, at));
    // "CISSP or other security certifications": what the others are called asks for none of its own.
    const named = items.some(({ mention, start }) => mention?.kind === 'credential' && start < family.start);
    return named && before.some(({ cue }) => cue === 'equivalent' || cue === 'orOther');
  });
}

/** Whether "certified" at a place belongs to what follows it: a house that is certified, or another name. */
const leadsOn = (clause: Clause, at: number): boolean =>
  HOUSE.test(clause[at + 1]?.text ?? '') || clause[at + 1]?.item?.mention != null;

/**
 * "Azure or AWS certification", "certified in Scrum": what names a skill is there the credential of that name.
 * @param isCertificate whether a word is one for a credential
 */
export function composeCredentials(
  clause: Clause,
  text: string,
  named: Named,
  isCertificate: (word: string) => boolean,
  explain: (item: Item, rule: Rule) => void,
  context: Context,
): void {
  const tell = (item: Item, rule: Rule, end = 0, word = 'certification'): void => {
    if (holds(rule, context) && become(item, text, named, end, word)) explain(item, rule);
  };
  for (const [at, unit] of clause.entries()) {
    const own = unit.text === 'certified' ? clause[at - 1]?.item : null;
    if (own?.mention?.kind === 'skill' && !leadsOn(clause, at)) {
      // "A certified", "A or B certified": no house that is.
      for (const other of siblings(clause, at - 1, -1)) tell(other, 'shared-word');
      tell(own, 'family-by-word', unit.end);
    } else if (isCertificateWord(unit)) {
      for (const item of listedBy(clause, at)) tell(item, 'certificates-listed');
      const back = clause
        .slice(Math.max(0, at - NEAR), at)
        .findLastIndex(({ item }) => item?.mention != null);
      // "Certification A ou B": in Romance languages the names stand behind the word.
      const behind = clause[at + 1]?.item;
      if (back < 0 && behind != null) {
        tell(behind, 'family-by-word');
        for (const other of siblings(clause, at + 1, 1)) tell(other, 'shared-word');
      }
      if (back < 0) {
        for (const other of besideUnknown(clause, at)) tell(other, 'shared-word');
        continue;
      }
      const place = Math.max(0, at - NEAR) + back;
      const { item } = clause[place] as Unit;
      if (
        item === null ||
        item === undefined ||
        clause.slice(place + 1, at).some(({ kind }) => kind === 'mark')
      )
        continue;
      for (const other of siblings(clause, place, -1, PLURAL.test(text.slice(unit.start, unit.end))))
        tell(other, 'shared-word');
      tell(item, 'family-by-word', unit.end);
    } else if (unit.cue === 'certified') {
      const place = clause.findIndex(
        ({ item }, index) => index > at && index <= at + NEAR && item?.mention != null,
      );
      for (const each of behindField(clause, at) ?? []) tell(each, 'certificates-listed');
      const item = clause[place]?.item;
      if (item == null) continue;
      tell(item, 'family-by-word');
      for (const other of siblings(clause, place, 1)) tell(other, 'shared-word');
    } else if (unit.item?.mention?.kind === 'credential') {
      const words = text.slice(unit.start, unit.end).split(/[\s-]/);
      const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
      if (isCertificate(last)) {
        for (const item of listedBy(clause, at)) tell(item, 'certificates-listed');
        for (const other of siblings(clause, at, -1, PLURAL.test(last))) tell(other, 'shared-word');
      } else if (LICENCE.test(last)) {
        // "A or B license".
        for (const other of siblings(clause, at, -1)) tell(other, 'shared-word', 0, last.replace(/s$/i, ''));
      } else if (CERTIFICATE.test(first) || /^certified$/i.test(first)) {
        // "Certificación A y/o B", "une certification cloud (A, B)".
        for (const other of siblings(clause, at, 1)) tell(other, 'shared-word');
        for (const item of listedBy(clause, at)) tell(item, 'certificates-listed');
      }
    }
    for (const inner of unit.inner) composeCredentials(inner, text, named, isCertificate, explain, context);
  }
}

/** Marks the credentials of a sentence that may come later or must be there at the start, and what has an equal. */
export function markDue(clauses: readonly Clause[], text: string, context: Context): void {
  let before: Item[] = [];
  for (const clause of clauses) {
    const units = clause.flatMap((unit) => [unit, ...unit.inner.flat()]);
    const here = itemsOf(clause).filter(({ mention }) => mention !== null);
    const credentials = here.filter(({ mention }) => mention?.kind === 'credential');
    for (const unit of units) {
      if (unit.cue === 'later' && holds('due', context)) {
        const months = unit.number === null ? null : monthsIn(text.slice(unit.start, unit.end), unit.number);
        const asked = credentials.length > 0 ? credentials : before;
        for (const item of asked) {
          if (item.due?.when !== 'later' || item.due.months === null) item.due = { when: 'later', months };
        }
      } else if (unit.cue === 'atStart' && holds('due', context)) {
        const near = ({ start, end }: Item): boolean => start - unit.end < 30 && unit.start - end < 60;
        for (const item of credentials.filter(near)) item.due ??= { when: 'at-start', months: null };
      } else if (unit.cue === 'equivalent' && holds('equivalent', context)) {
        const nearest = itemsOf(clause).findLast((item) => item.start < unit.start);
        if (nearest?.mention != null) nearest.equivalent = true;
      }
    }
    if (credentials.length > 0) before = credentials;
  }
}
