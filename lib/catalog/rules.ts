import { normaliseName } from '../vocabulary/normalise.ts';
import type { Lookalike, Skill } from '../vocabulary/skill.ts';
import { type Credential, type Family, statusOn } from './credential.ts';
import { ringsOf } from './rings.ts';

/** What breaks a rule, with the reason in words. */
export interface Broken {
  readonly what: 'credential' | 'family' | 'skill';
  readonly id: string;
  readonly reason: string;
}

/** A whole catalog, or one laid over another. */
export interface Content {
  readonly skills: readonly Skill[];
  readonly credentials: readonly Credential[];
  readonly families: readonly Family[];
}

/** Pages that carry old figures under new dates, and exam dumps. */
const POISONED =
  /(winenfood|visualfoodie|eatsip365|eathealthy365)\.com|dumps?\b|braindump|examtopics|pass4sure|testking/i;

/** Ids that start so are a person's own: no record of a catalog takes one. */
export const OWN_PREFIX = 'own-';

/** Each piece of evidence of a credential. */
export function evidenceOf({ lifecycle, effort, validity, renewal, ...lists }: Credential) {
  return [
    lifecycle,
    effort,
    validity,
    renewal,
    ...lists.prices,
    ...lists.prerequisites,
    ...lists.recognition,
  ].filter((each) => each !== null);
}

/** The credentials that have to be held before, in any of the ways; not those that are only advised. */
const needed = ({ prerequisites }: Credential): string[] =>
  prerequisites.flatMap(({ anyOf, recommended }) =>
    recommended === true
      ? []
      : anyOf.flat().flatMap((each) => (each.kind === 'credential' ? [each.credential] : [])),
  );

/** What is wrong with a credential by itself, whatever else the catalog holds. `today` is YYYY-MM-DD. */
function brokenAlone(credential: Credential, today: string): string[] {
  const { effort, lifecycle, page } = credential;
  const reasons: string[] = [];
  if (POISONED.test(page)) reasons.push(`poisoned page ${page}`);
  for (const { source, dated, checked } of evidenceOf(credential)) {
    if (POISONED.test(source)) reasons.push(`poisoned source ${source}`);
    if (checked > today) reasons.push(`checked on ${checked}, which is still to come`);
    if (dated > checked) reasons.push(`dated ${dated}, which is after it was checked (${checked})`);
  }
  if (effort !== null && effort.min > effort.max) reasons.push('effort: min over max');
  if (lifecycle?.from !== undefined && lifecycle.lastSitting !== undefined)
    if (lifecycle.from > lifecycle.lastSitting) reasons.push('its last sitting is before its first');
  if (new Set(credential.skills.map(({ id }) => id)).size < credential.skills.length)
    reasons.push('a skill stands twice');
  return reasons;
}

/**
 * The rules that hold the graph together: every id is there, nothing leads back to itself, no successor is itself retired
 * without one, no source is poisoned. `today` is YYYY-MM-DD.
 */
export function checkGraph({ skills, credentials, families }: Content, today: string): Broken[] {
  const broken: Broken[] = [];
  const skillIds = new Set(skills.map(({ id }) => id));
  const byId = new Map(credentials.map((credential) => [credential.id, credential]));
  const fault = (what: Broken['what'], id: string, reason: string) => broken.push({ what, id, reason });
  const all = [
    ...skills.map(({ id }) => ({ what: 'skill' as const, id })),
    ...credentials.map(({ id }) => ({ what: 'credential' as const, id })),
    ...families.map(({ id }) => ({ what: 'family' as const, id })),
  ];
  const seen = new Set<string>();
  for (const { what, id } of all) {
    if (seen.has(id)) fault(what, id, 'its id stands twice');
    if (id.startsWith(OWN_PREFIX)) fault(what, id, `ids with "${OWN_PREFIX}" are a person's own`);
    seen.add(id);
  }
  for (const { id, broader = [] } of skills)
    for (const other of broader)
      if (!skillIds.has(other)) fault('skill', id, `broader "${other}" is no skill`);
  for (const credential of credentials) {
    const tell = (reason: string) => fault('credential', credential.id, reason);
    for (const reason of brokenAlone(credential, today)) tell(reason);
    for (const { id } of credential.skills)
      if (!skillIds.has(id)) tell(`skill "${id}" is not in the vocabulary`);
    for (const id of credential.leadsTo ?? []) if (!byId.has(id)) tell(`leadsTo "${id}" is no credential`);
    for (const { anyOf } of credential.prerequisites)
      for (const condition of anyOf.flat())
        if (condition.kind === 'credential' && !byId.has(condition.credential))
          tell(`prerequisite "${condition.credential}" is no credential`);
    const successor = credential.lifecycle?.successor;
    if (successor === undefined) continue;
    const next = byId.get(successor);
    if (next === undefined) tell(`successor "${successor}" is no credential`);
    else if (statusOn(next, today) === 'retired' && next.lifecycle?.successor === undefined)
      tell(`successor "${successor}" is itself retired without one`);
  }
  for (const { id, accepts, source } of families) {
    for (const other of accepts)
      if (!byId.has(other)) fault('family', id, `accepts "${other}", which is no credential`);
    if (source !== undefined && POISONED.test(source)) fault('family', id, `poisoned source ${source}`);
  }
  const rings = (
    what: Broken['what'],
    ids: Iterable<string>,
    next: (id: string) => readonly string[],
    why: string,
  ) => {
    for (const ring of ringsOf(ids, next)) fault(what, ring[0] as string, `${why}: ${ring.join(' → ')}`);
  };
  const broader = new Map(skills.map((skill) => [skill.id, skill.broader ?? []]));
  rings('skill', broader.keys(), (id) => broader.get(id) ?? [], 'broader leads back to itself');
  const before = (id: string) => {
    const credential = byId.get(id);
    return credential === undefined ? [] : needed(credential);
  };
  rings('credential', byId.keys(), before, 'prerequisites lead back to itself');
  const after = (id: string) => {
    const successor = byId.get(id)?.lifecycle?.successor;
    return successor === undefined ? [] : [successor];
  };
  rings('credential', byId.keys(), after, 'successors lead back to itself');
  return broken;
}

interface Named {
  readonly what: Broken['what'];
  readonly id: string;
  readonly names: readonly string[];
  readonly lookalike: Readonly<Record<string, Lookalike>>;
}

/** Each name belongs to one record, or is told apart by what stands around it. Answers with the names' number too. */
export function checkNames({ skills, credentials, families }: Content): {
  readonly broken: readonly Broken[];
  readonly names: number;
} {
  const all: Named[] = [
    ...skills.map(({ id, name, aliases = [], lookalike = {} }) => ({
      what: 'skill' as const,
      id,
      names: [name, ...aliases],
      lookalike,
    })),
    ...credentials.map(({ id, name, aliases, codes, lookalike = {} }) => ({
      what: 'credential' as const,
      id,
      names: [name, ...aliases, ...codes],
      lookalike,
    })),
    ...families.map(({ id, name, aliases, lookalike = {} }) => ({
      what: 'family' as const,
      id,
      names: [name, ...aliases],
      lookalike,
    })),
  ];
  const broken: Broken[] = [];
  const owners = new Map<string, string>();
  for (const { what, id, names, lookalike } of all) {
    const fault = (reason: string) => broken.push({ what, id, reason });
    for (const written of names) {
      const key = normaliseName(written);
      const other = owners.get(key);
      if (key === '') fault(`the name "${written}" has no letters`);
      else if (other === id) fault(`"${written}" stands twice after the normaliser`);
      else if (other !== undefined && lookalike[written] === undefined)
        fault(`"${written}" is a name of ${other} too`);
      else if (other === undefined) owners.set(key, id);
    }
    for (const name of Object.keys(lookalike))
      if (!names.includes(name)) fault(`lookalike "${name}" is none of its names`);
  }
  return { broken, names: owners.size };
}
