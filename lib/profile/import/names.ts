import { candidates } from '../../vocabulary/candidates.ts';
import { entityAt, ruleOf } from '../../vocabulary/entities.ts';
import { lookUp } from '../../vocabulary/look-up.ts';
import { joinName } from '../../vocabulary/normalise.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** Something known that a written name may stand for. */
export interface Named {
  readonly kind: 'skill' | 'credential';
  readonly id: string;
  readonly name: string;
  /** A family stands for any of several credentials. */
  readonly family: boolean;
  /** Null for skills, families and what is not known. */
  readonly issuer: string | null;
}

/** The names that postings are read by, for what a person's files say. */
export interface ImportNames {
  /** What is called so as a whole. */
  called(name: string): readonly Named[];
  /** The credentials and, without one, the skills that are named somewhere inside, at most a few. */
  inside(name: string): readonly Named[];
  byId(kind: 'skill' | 'credential', id: string): Named | undefined;
  /** The credentials that a family stands for. */
  membersOf(family: string): readonly Named[];
}

const MOST_INSIDE = 3;
/** What issuers put behind a name and postings leave out: editions, versions, "ce", "by …". */
const TAILS =
  /\s*(?:[-–—|:,(\s]+(?:ce|active|v\d+(?:\.\d+)?|version \d+|\d{4} edition|(?:19|20)\d\d|exam|training|english|renewed|recertified)\)?|\s+(?:by|from|issued by)\s+.{2,60})$/i;

/** A name as the file writes it, and without its issuer and what issuers add, the nearest first. */
function variants(name: string, issuer: string | undefined): string[] {
  const list = [name];
  const without = (text: string) => {
    for (const part of [issuer, ...(issuer?.match(/\(([^()]+)\)/)?.slice(1) ?? [])])
      if (part && text.toLowerCase().startsWith(`${part.toLowerCase()} `))
        return text.slice(part.length + 1).trim();
    return text;
  };
  let shorter = name;
  for (let round = 0; round < 3; round++) {
    shorter = shorter.replace(TAILS, '').trim();
    list.push(shorter);
    shorter = shorter.replace(/\s+(?:certification|certificate|credential|badge|licen[cs]e)$/i, '');
    list.push(shorter);
  }
  return [...new Set([...list, ...list.map(without)])].filter((variant) => variant !== '');
}

/** Of the vocabulary's names; `issuers` by the id of the credential. */
export function importNames(vocabulary: Vocabulary, issuers: ReadonlyMap<string, string>): ImportNames {
  const byId = new Map<string, Named>();
  const members = new Map<string, readonly string[]>();
  for (let index = 0; index < vocabulary.entityCount; index++) {
    const { kind, id, name, accepts } = entityAt(vocabulary, index);
    if (kind === 'family') members.set(id, accepts);
    const own = kind === 'skill' ? 'skill' : 'credential';
    byId.set(`${own}:${id}`, {
      kind: own,
      id,
      name,
      family: kind === 'family',
      issuer: issuers.get(id) ?? null,
    });
  }
  const known = (id: string): Named[] =>
    [byId.get(`credential:${id}`), byId.get(`skill:${id}`)].filter((each) => each !== undefined);
  return {
    called(name) {
      return lookUp(vocabulary, name).flatMap(known);
    },
    inside(name) {
      const found = new Map<string, Named>();
      for (const { names } of candidates(vocabulary, name))
        for (const each of names) {
          if (ruleOf(vocabulary, each) !== null) continue;
          const { id } = entityAt(vocabulary, vocabulary.nameEntity[each] as number);
          for (const named of known(id)) found.set(`${named.kind}:${id}`, named);
        }
      const all = [...found.values()];
      const credentials = all.filter(({ kind, family }) => kind === 'credential' && !family);
      return (credentials.length > 0 ? credentials : all).slice(0, MOST_INSIDE);
    },
    byId: (kind, id) => byId.get(`${kind}:${id}`),
    membersOf: (family) => (members.get(family) ?? []).flatMap((id) => byId.get(`credential:${id}`) ?? []),
  };
}

/** Whether two ways of writing an issuer mean one: the same letters, one within the other, or its initials. */
export function sameIssuer(one: string, other: string): boolean {
  const a = joinName(one);
  const b = joinName(other);
  if (a === '' || b === '') return false;
  if (a === b || (Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a)))) return true;
  const initials = (text: string) => joinName((text.match(/\b\p{Lu}/gu) ?? []).join(''));
  return (
    (initials(one).length > 1 && initials(one) === b) || (initials(other).length > 1 && initials(other) === a)
  );
}

/** Who sells courses on others' credentials: a certificate from them is rarely the credential itself. */
const COURSES =
  /udemy|linkedin|pluralsight|skillshare|skillsoft|cybrary|cloud ?guru|linux academy|whizlabs|itpro|simplilearn|great learning|codecademy|datacamp/i;

/** What a written name was matched to, or what it could be. */
export interface Match {
  readonly named: Named | null;
  /** Why it should be looked at twice. */
  readonly doubt: 'family' | 'course' | null;
  /** What it could be, where it is matched to nothing. */
  readonly maybe: readonly Named[];
}

/** The only credential of a family that this issuer gives, or the family as it is. */
function ofFamily(names: ImportNames, family: Named, issuer: string | undefined): Match {
  const given = names
    .membersOf(family.id)
    .filter((each) => issuer !== undefined && each.issuer !== null && sameIssuer(each.issuer, issuer));
  const [only] = given;
  return only !== undefined && given.length === 1
    ? { named: only, doubt: null, maybe: [] }
    : { named: family, doubt: 'family', maybe: [] };
}

/**
 * Matches a name as a whole; of several that share it the issuer decides. A credential is none by a word inside its
 * name alone ("CISSP: a first course"): those are named as what it could be.
 */
export function matchName(
  names: ImportNames,
  entry: {
    readonly kind: 'credential' | 'skill' | 'either';
    readonly name: string;
    readonly issuer?: string;
  },
): Match {
  const { kind, name, issuer } = entry;
  const wants = kind === 'skill' ? 'skill' : 'credential';
  let other: readonly Named[] = [];
  for (const variant of variants(name, issuer)) {
    const called = names.called(variant);
    const fitting = called.filter((each) => each.kind === wants);
    const right =
      issuer === undefined
        ? []
        : fitting.filter((each) => each.issuer !== null && sameIssuer(each.issuer, issuer));
    const chosen = right.length > 0 ? right : fitting;
    const [named] = chosen;
    if (named !== undefined) {
      if (chosen.length > 1) return { named: null, doubt: null, maybe: chosen.slice(0, MOST_INSIDE) };
      if (named.family) return ofFamily(names, named, issuer);
      const course =
        right.length === 0 && kind === 'credential' && issuer !== undefined && COURSES.test(issuer);
      return { named, doubt: course ? 'course' : null, maybe: [] };
    }
    if (other.length === 0) other = called;
  }
  // A person lists a credential among the skills, or the other way round in a section of their own.
  const [only] = other;
  if (only !== undefined && other.length === 1 && kind !== 'credential')
    return { named: only, doubt: only.family ? 'family' : null, maybe: [] };
  return {
    named: null,
    doubt: null,
    maybe: other.length > 0 ? other.slice(0, MOST_INSIDE) : names.inside(name),
  };
}
