import { type Clause, type Item, newItem, type Unit } from './clauses.ts';
import type { Named } from './credentials.ts';
import type { Place, Verdict } from './levels.ts';
import type { Span } from './requirement.ts';
import { type Context, holds } from './rules.ts';

/** What makes a licence of an occupation: nobody may call themselves so without one. */
export const STANDING = /^(?:registered|licen[sc]ed|qualified|chartered|certified)$/;
/** Units between it and the occupation: "registered learning disabilities band 7 nurses". */
const GAP = 4;
/** Words of an occupation: "speech and language therapist". */
const LONGEST = 4;

const OCCUPATION =
  '(?:nurses?|midwi(?:fe|ves)|doctors?|physicians?|surgeons?|pharmacists?|technicians?|physios?|\\p{L}*therapists?|pathologists?|radiographers?|technologists?|dentists?|hygienists?|workers?|psychologists?|counsell?ors?|clinicians?|professionals?|teachers?|educators?|lawyers?|attorneys?|solicitors?|barristers?|accountants?|auditors?|advis[eo]rs?|architects?|surveyors?|electricians?|plumbers?|engineers?|officers?|guards?|paramedics?|dieti[ct]ians?|nutritionists?|veterinarians?|vets?|optometrists?|opticians?|audiologists?|agents?|brokers?|barbers?|cosmetologists?|estheticians?|practitioners?|bookkeepers?|contractors?|appraisers?|conveyancers?)';
const TITLE = new RegExp(
  `^(?:(?:(?:fully|newly|dually|state)[ -])?(?:registered|licen[sc]ed|qualified|chartered)\\s(?:.*\\s)?${OCCUPATION}|(?:advanced )?nurse practitioners?|notary(?: public)?)$`,
  'iu',
);

/** Whether a credential is written as the title of who holds it: "registered nurse", "chartered accountant". */
export const isTitle = (written: string): boolean => written.length < 80 && TITLE.test(written);

/** Words before a title of somebody else: "reports to a registered nurse", "our licensed electricians". */
const OTHERS =
  /^(?:with|by|to|of|from|under|alongside|between|among|our|other|their|the|supervis\p{L}*|support\p{L}*|assist\p{L}*|manag\p{L}*|train\p{L}*)$/u;

const isPart = ({ kind, cue, item, text }: Unit): boolean =>
  kind === 'word' ||
  text === 'experienced' ||
  cue === 'and' ||
  cue === 'adjective' ||
  item?.mention?.kind === 'skill';

/** How many units from `at` on are a protected title, and whose licence it is; null when they are none. */
function titleAt(
  clause: Clause,
  at: number,
  text: string,
  named: Named,
): readonly [number, NonNullable<ReturnType<Named>>] | null {
  const standing = clause[at]?.text ?? '';
  for (let last = at + 1; last <= at + GAP + LONGEST && last < clause.length; last++) {
    const unit = clause[last] as Unit;
    if (!isPart(unit) || unit.text === standing) return null;
    for (let from = last; from > at && last - from < LONGEST; from--) {
      if (from - at > GAP + 1) continue;
      const occupation = text.slice((clause[from] as Unit).start, unit.end);
      if (unit.kind !== 'word' && from === last) continue;
      const found = named(`${standing} ${occupation}`);
      if (found !== null && isTitle(`${standing === 'certified' ? 'licensed' : standing} ${occupation}`))
        return [last - at + 1, found];
    }
  }
  return null;
}

/** "Registered mental health nurses", "a qualified and kind social worker": the title names the licence as a whole. */
export function withTitles(
  clauses: readonly Clause[],
  text: string,
  named: Named,
  isFree: (span: Span) => boolean,
  context: Context,
): readonly Clause[] {
  if (!holds('protected-title', context)) return clauses;
  return clauses.map((clause) => {
    if (!clause.some(({ text }) => STANDING.test(text))) return clause;
    const made: Unit[] = [];
    for (let at = 0; at < clause.length; ) {
      const unit = clause[at] as Unit;
      const found = STANDING.test(unit.text) && unit.item === null ? titleAt(clause, at, text, named) : null;
      const end = clause[at + (found?.[0] ?? 1) - 1]?.end ?? unit.end;
      if (found === null || !isFree({ start: unit.start, end })) {
        made.push(unit);
        at++;
        continue;
      }
      const [long, credential] = found;
      const span = { start: unit.start, end };
      const item = newItem(span, { ...credential, ...span }, null, null);
      made.push({ ...unit, ...span, kind: 'item', cue: null, item });
      at += long;
    }
    return made;
  });
}

/** Whether a title in a clause is of somebody else than who is sought, or names no more than the register before it. */
export function isOfOthers(clause: Clause, item: Item, text: string): boolean {
  const at = clause.findIndex((unit) => unit.item === item);
  const before = clause[at - 1];
  const further = clause[at - 2];
  if (before === undefined) return false;
  // "HCPC registered nurse", "CIMA qualified accountant": the register is named right before.
  if (before.item?.mention?.kind === 'credential') return true;
  const article = /^(?:a|an|the)$/.test(before.text) ? further : before;
  if (article === undefined) return false;
  const written = text.slice(article.start, article.end).toLowerCase();
  return OTHERS.test(written.split(/\s+/).at(-1) ?? '');
}

/** What says of whoever is sought that they are to be it: "to recruit two …", "are you a …", "you will be a …". */
const SOUGHT =
  /(?<!\p{L})(?:recruit(?:ing)?|hir(?:e|ing)|appoint(?:ing)?|seek(?:s|ing)?|look(?:s|ing)? for|needs?|requires?|(?:applications|invited) from|suits?|(?:open|suited) to|(?:suitable|ideal|perfect|available|opportunit(?:y|ies)|vacanc(?:y|ies)|role|position|post|opening)s? for|be|are you|you are|you[’']re|who (?:is|are))\s+(?:(?!(?:with|by|of|from|under|as|for|and|in|that|which|who|alongside)\s)\S+\s+){0,5}$/iu;
/** How far before a title it is looked for. */
const BEFORE = 80;

/** Whether the words before a title say that whoever is sought is to be it. */
export const isSought = (
  text: string,
  { start, end }: { start: number; end: number },
  from: number,
): boolean =>
  SOUGHT.test(text.slice(Math.max(from, start - BEFORE), start)) ||
  /^\s+(?:is|are|wanted|needed|required|sought)(?:\s+(?:needed|required|wanted|sought))?\s*[.!,;]/iu.test(
    text.slice(end, end + 30),
  );

/** The level of a title: that of what is asked where somebody is sought or asked for, and else nothing. */
export function levelOfTitle(
  verdict: Verdict,
  { stance, said }: Item,
  place: Place,
  others: boolean,
  isWanted: boolean,
): Verdict {
  if (place.title || (verdict[0] === null && verdict[1] !== 'question')) return verdict;
  const sought = isWanted || stance === 'seek' || stance === 'have' || stance === 'ask' || said !== null;
  const asks = place.section === 'requirements' || place.section === 'preferred' || place.leadIn !== null;
  if (sought && !(others && stance !== 'have'))
    return [place.section === 'preferred' || said === 'soft' ? 'preferred' : 'required', 'protected-title'];
  return asks && !others ? verdict : [null, 'protected-title'];
}
