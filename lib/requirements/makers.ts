import { type Clause, newItem, type Unit } from './clauses.ts';
import type { Named } from './credentials.ts';
import type { Span } from './requirement.ts';
import { type Context, holds } from './rules.ts';

/** Words of a maker's name: "Palo Alto Networks". */
const LONGEST = 3;
/** Units between a word for credentials and the end of the list that it rules. */
const REACH = 40;

/** What a maker is looked for in. */
interface Look {
  readonly text: string;
  readonly named: Named;
  /** Whether nothing else was found to keep a place from being a name. */
  readonly isFree: (span: Span) => boolean;
}

const isCapital = ({ start }: Unit, text: string): boolean => /^\p{Lu}/u.test(text.slice(start, start + 1));
const SEVERAL =
  /(?:certifications|certificates|certs|credentials|zertifizierungen|zertifikate|certificaciones|certificações|certificazioni|certificeringen|certyfikaty)$/i;
const joins = ({ cue, text }: Unit): boolean =>
  cue === 'or' || cue === 'and' || cue === 'orOther' || text === ',' || text === '/';
const announces = ({ cue, text, kind }: Unit): boolean =>
  cue === 'preposition' || cue === 'examples' || cue === 'like' || text === ':' || kind === 'group';
const isOfList = (unit: Unit): boolean =>
  joins(unit) || announces(unit) || unit.kind === 'word' || unit.item?.mention != null;

/** The units from `at` on, in steps of `step`, that can be a list of makers: as far as names, words and joints go. */
function stretch(clause: Clause, at: number, step: 1 | -1): [number, number] {
  let end = at;
  for (let next = at + step; clause[next] !== undefined && Math.abs(next - at) < REACH; next += step) {
    if (!isOfList(clause[next] as Unit)) break;
    end = next;
  }
  return step > 0 ? [at + 1, end + 1] : [end, at];
}

/** A clause in which each part of the stretch that is a maker's name, and nothing that is known by itself, is a name too. */
function nameMakers(
  clause: Clause,
  [from, to]: [number, number],
  look: Look,
  letter: 'any' | 'capital' = 'any',
): Clause {
  const { text, named } = look;
  const made: Unit[] = [];
  let at = 0;
  while (at < clause.length) {
    const unit = clause[at] as Unit;
    if (at >= from && at < to && unit.kind === 'group') {
      made.push({
        ...unit,
        inner: unit.inner.map((inner) => nameMakers(inner, [0, inner.length], look, letter)),
      });
      at++;
      continue;
    }
    const may = at >= from && at < to && unit.kind === 'word';
    const big = letter === 'any' || isCapital(unit, text);
    const long = may && big ? makerAt(clause, at, to, look) : 0;
    if (long === 0) {
      made.push(unit);
      at++;
      continue;
    }
    const last = clause[at + long - 1] as Unit;
    const span = { start: unit.start, end: last.end };
    const found = named(`${text.slice(span.start, span.end)} certification`);
    const mention = found === null ? null : { ...found, ...span };
    made.push({ ...unit, ...span, kind: 'item', item: newItem(span, mention, null, null) });
    at += long;
  }
  return made;
}

/** How many words at a place are the name of who gives credentials; 0 when they are none. */
function makerAt(clause: Clause, at: number, to: number, { text, named, isFree }: Look): number {
  const before = clause[at - 1];
  if (before?.kind === 'word' && !(isCapital(clause[at] as Unit, text) && !isCapital(before, text))) return 0;
  if (before?.item != null) return 0;
  let long = 0;
  while (long < LONGEST && at + long < to && clause[at + long]?.kind === 'word') long++;
  for (; long > 0; long--) {
    const next = clause[at + long];
    if (next !== undefined && at + long < to && !joins(next) && next.kind !== 'mark' && next.kind !== 'group')
      continue;
    const [start, end] = [(clause[at] as Unit).start, (clause[at + long - 1] as Unit).end];
    if (isFree({ start, end }) && named(`${text.slice(start, end)} certification`) !== null) return long;
  }
  return 0;
}

/**
 * "Certifications by Microsoft, AWS or CompTIA", "network, security and cloud certifications": who gives credentials
 * is no skill, but names the family of them in a list that a word for credentials rules.
 */
export function withMakers(
  clauses: readonly Clause[],
  text: string,
  named: Named,
  isFree: (span: Span) => boolean,
  isCertificate: (unit: Unit) => boolean,
  context: Context,
): readonly Clause[] {
  if (!holds('makers', context)) return clauses;
  const look: Look = { text, named, isFree };
  return clauses.map((clause) => {
    const at = clause.findIndex(isCertificate);
    if (at < 0) return clause;
    const next = clause[at + 1];
    const ahead =
      next !== undefined &&
      (announces(next) || clause[at]?.cue === 'certified' || (next.kind === 'word' && isCapital(next, text)));
    const makers = ahead ? nameMakers(clause, stretch(clause, at, 1), look) : clause;
    const behind = stretch(clause, at, -1);
    // "Knowledge of networks, security and an A certification" asks for the first two by themselves.
    const before = clause[behind[0] - 1]?.cue;
    if (before === 'ask' || before === 'experience') return makers;
    // "Testing, documentation and certification" is work: small letters count before several credentials alone.
    const several = SEVERAL.test(text.slice(0, clause[at]?.end ?? 0).slice(-20));
    return nameMakers(makers, behind, look, several ? 'any' : 'capital');
  });
}
