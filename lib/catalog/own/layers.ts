import { type Entry, entries } from '../../vocabulary/compile/entries.ts';
import { normaliseName } from '../../vocabulary/normalise.ts';
import type { Skill } from '../../vocabulary/skill.ts';
import type { Credential, Family, OwnPart } from '../credential.ts';
import type { Content } from '../rules.ts';
import type { OwnCatalog, OwnCredential, OwnFacts } from './own.ts';

type Said = NonNullable<OwnFacts['price']> | NonNullable<OwnFacts['status']>;

/** A person's word as evidence: an empty source where they gave none. */
const evidence = ({ source = '', dated, changed }: Pick<Said, 'source' | 'dated' | 'changed'>) => ({
  source,
  dated: dated ?? changed,
  checked: changed,
  confidence: 'C' as const,
});

/** The credential with what the person says of it. */
export function withFacts(credential: Credential, facts: OwnFacts): Credential {
  const { price, effort, validity, status } = facts;
  const own = new Set<OwnPart>(credential.own);
  let next = credential;
  if (price !== undefined) {
    own.add('price');
    const { amount, currency } = price;
    const stated = { ...evidence(price), amount, currency, basis: 'exam' as const, region: 'global' };
    // What is paid beside sitting it (a retake, a renewal) stays.
    next = { ...next, prices: [stated, ...next.prices.filter(({ optional }) => optional === true)] };
  }
  if (effort !== undefined) {
    own.add('effort');
    const { min, max } = effort;
    next = { ...next, effort: { ...evidence(effort), min: Math.min(min, max), max: Math.max(min, max) } };
  }
  if (validity !== undefined) {
    own.add('validity');
    next = { ...next, validity: { ...evidence(validity), duration: validity.duration } };
  }
  if (status !== undefined) {
    own.add('status');
    const from = next.lifecycle?.from;
    const successor = status.successor ?? next.lifecycle?.successor;
    next = {
      ...next,
      lifecycle: {
        ...evidence(status),
        ...(from === undefined ? {} : { from }),
        ...(status.lastSitting === null ? {} : { lastSitting: status.lastSitting }),
        ...(status.lastSitting === null || successor === undefined ? {} : { successor }),
      },
    };
  }
  return own.size === 0 ? next : { ...next, own: [...own] };
}

/** A person's own credential as a record of the catalog. */
function asCredential({ page = '', changed, ...own }: OwnCredential): Credential {
  const { price, effort, validity, status, ...rest } = own;
  const record: Credential = {
    ...rest,
    page,
    checked: changed,
    level: null,
    codes: [],
    lifecycle: null,
    prices: [],
    effort: null,
    validity: null,
    renewal: null,
    prerequisites: [],
    assessment: null,
    recognition: [],
    own: ['record'],
  };
  return withFacts(record, { price, effort, validity, status });
}

const asSkill = ({ changed: _, ...skill }: OwnCatalog['skills'][number]): Skill => ({
  ...skill,
  kind: 'technique',
});

/** The names of `more` that none of `names` is, each once. */
function newNames(names: readonly string[], more: readonly string[]): string[] {
  const known = new Set(names.map(normaliseName));
  return more.filter((name) => {
    const key = normaliseName(name);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The records by id, with those of `over` laid over by `choose`. */
function laid<T extends { readonly id: string }>(
  under: readonly T[],
  over: readonly T[],
  choose: (under: T, over: T) => T,
): T[] {
  if (over.length === 0) return [...under];
  const byId = new Map(under.map((record) => [record.id, record]));
  for (const record of over) {
    const known = byId.get(record.id);
    byId.set(record.id, known === undefined ? record : choose(known, record));
  }
  return [...byId.values()];
}

/** The catalog with an imported one over it: of two records that speak of the same the one checked later, of a skill the catalog's with all names. */
export function layImported<C extends Content>(content: C, imported: Content): C {
  const later = <T extends Credential | Family>(under: T, over: T): T =>
    under.checked > over.checked ? under : over;
  const mark = (credential: Credential): Credential => ({ ...credential, own: ['imported'] });
  return {
    ...content,
    credentials: laid(content.credentials, imported.credentials.map(mark), later),
    families: laid(content.families, imported.families, later),
    skills: laid(content.skills, imported.skills, (under, over) => ({
      ...under,
      aliases: [
        ...(under.aliases ?? []),
        ...newNames([under.name, ...(under.aliases ?? [])], [over.name, ...(over.aliases ?? [])]),
      ],
    })),
  };
}

/**
 * The catalog with what a person has said laid over it. A correction of a record that the catalog does not have any more
 * waits until it is there again.
 */
export function layOwn<C extends Content>(content: C, own: OwnCatalog): C {
  const corrections = new Map(own.corrections.map((each) => [`${each.what}:${each.id}`, each]));
  const credentials = laid(content.credentials, own.credentials.map(asCredential), (_, mine) => mine);
  const skills = laid(content.skills, own.skills.map(asSkill), (_, mine) => mine);
  if (corrections.size === 0) return { ...content, credentials, skills };
  return {
    ...content,
    credentials: credentials.map((credential) => {
      const said = corrections.get(`credential:${credential.id}`);
      if (said === undefined) return credential;
      const { name, aliases, codes } = credential;
      const more = newNames([name, ...aliases, ...codes], said.aliases);
      const corrected = withFacts(credential, said);
      return more.length === 0 ? corrected : { ...corrected, aliases: [...aliases, ...more] };
    }),
    skills: skills.map((skill) => {
      const said = corrections.get(`skill:${skill.id}`);
      if (said === undefined) return skill;
      const { name, aliases = [] } = skill;
      return { ...skill, aliases: [...aliases, ...newNames([name, ...aliases], said.aliases)] };
    }),
  };
}

/**
 * What the compiled vocabulary, which knows the names of `under`, has to learn of the catalog laid over it: new records,
 * and new names of old ones.
 */
export function namesBeyond(under: Content, over: Content): Entry[] {
  const beyond = <T extends { readonly id: string; readonly name: string }>(
    before: readonly T[],
    after: readonly T[],
    namesOf: (record: T) => readonly string[],
    called: (record: T, names: readonly string[]) => T,
  ): T[] => {
    const known = new Map(before.map((record) => [record.id, record]));
    return after.flatMap((record) => {
      const old = known.get(record.id);
      if (old === undefined) return [record];
      if (old === record) return [];
      const more = newNames(namesOf(old), namesOf(record));
      return more.length === 0 ? [] : [called(record, more)];
    });
  };
  const credentials = beyond(
    under.credentials,
    over.credentials,
    ({ name, aliases, codes }) => [name, ...aliases, ...codes],
    (record, [name = '', ...aliases]) => ({ ...record, name, aliases, codes: [] }),
  );
  const families = beyond(
    under.families,
    over.families,
    ({ name, aliases }) => [name, ...aliases],
    (record, [name = '', ...aliases]) => ({ ...record, name, aliases }),
  );
  const skills = beyond(
    under.skills,
    over.skills,
    ({ name, aliases = [] }) => [name, ...aliases],
    (record, [name = '', ...aliases]) => ({ ...record, name, aliases }),
  );
  return entries(skills, credentials, families);
}
