import { stepsAlong } from '../../catalog/skill-graph.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Mention, Requirement } from '../../requirements/requirement.ts';
import type { CatalogView } from '../catalog-view.ts';
import type { Met, MetWay } from './met.ts';

type Holding = Omit<Met, 'requirement'>;

/** What a person holds today, with all that follows from it. */
export interface Holdings {
  /** What meets the requirement: the plainest way. */
  meets(requirement: Requirement): Holding | null;
  /** The expired credential that would meet it, had it been kept. */
  lapsed(requirement: Requirement): { readonly held: string; readonly expires: string } | null;
  /** Held today, or an older name of it, or what it is built on: not to be suggested. */
  holdsCredential(id: string): boolean;
  /** Held once. */
  expired(id: string): string | undefined;
}

/** The plainest first. */
const WAYS: readonly MetWay[] = [
  'itself',
  'renamed',
  'accepted',
  'successor',
  'built-on',
  'narrower',
  'certifies',
  'touches',
];

/** A broken catalog may chain successors in a ring. */
const MOST_STEPS = 12;

/** The credential and what took its place, one after the other; `renamedOnly` keeps to mere new names. */
export function successors(id: string, catalog: CatalogView, renamedOnly = false): string[] {
  const chain = [id];
  let lifecycle = catalog.credential(id)?.lifecycle;
  while (lifecycle?.successor !== undefined && chain.length < MOST_STEPS) {
    if ((renamedOnly && lifecycle.renamed !== true) || chain.includes(lifecycle.successor)) break;
    chain.push(lifecycle.successor);
    lifecycle = catalog.credential(lifecycle.successor)?.lifecycle;
  }
  return chain;
}

/** The ids that a mention of a family, level or mandate takes; null for a single credential. */
export function acceptedBy(mention: Mention, catalog: CatalogView): readonly string[] | null {
  return mention.accepts ?? catalog.family(mention.id)?.accepts ?? null;
}

export function findHoldings(profile: Profile, catalog: CatalogView, today: string): Holdings {
  const live = profile.credentials.filter(({ expires }) => expires === undefined || expires >= today);
  const gone = profile.credentials.filter(({ expires }) => expires !== undefined && expires < today);
  const now = gather(
    profile.skills,
    live.map(({ id }) => id),
    catalog,
  );
  const past = new Map(gone.map(({ id, expires }) => [id, expires as string]));
  const once = gather(
    [],
    gone.map(({ id }) => id),
    catalog,
  );
  return {
    meets: (requirement) => now.meets(requirement),
    lapsed(requirement) {
      const found = once.meets(requirement);
      const expires = found === null ? undefined : past.get(found.held);
      return found === null || expires === undefined ? null : { held: found.held, expires };
    },
    holdsCredential: (id) => now.credentials.has(id),
    expired: (id) => past.get(id),
  };
}

function gather(skillIds: readonly string[], credentialIds: readonly string[], catalog: CatalogView) {
  const skills = new Map<string, Holding>();
  const credentials = new Map<string, Holding>();
  const touched = new Map<string, Holding>();
  const hold = (into: Map<string, Holding>, id: string, holding: Holding) => {
    const before = into.get(id);
    if (before === undefined || WAYS.indexOf(holding.way) < WAYS.indexOf(before.way)) into.set(id, holding);
  };
  const withBroader = (id: string) => stepsAlong(id, (each) => catalog.skill(each)?.broader).keys();
  for (const held of skillIds)
    for (const id of withBroader(held))
      hold(skills, id, { held, kind: 'skill', way: id === held ? 'itself' : 'narrower' });
  for (const held of credentialIds) {
    hold(credentials, held, { held, kind: 'credential', way: 'itself' });
    for (const id of successors(held, catalog, true).slice(1))
      hold(credentials, id, { held, kind: 'credential', way: 'renamed' });
    for (const id of impliedBy(held, catalog))
      hold(credentials, id, { held, kind: 'credential', way: 'built-on' });
    for (const skill of catalog.credential(held)?.skills ?? []) {
      const [into, way] =
        skill.depth === 'core' ? ([skills, 'certifies'] as const) : ([touched, 'touches'] as const);
      for (const id of withBroader(skill.id)) hold(into, id, { held, kind: 'credential', way });
    }
  }
  const byMention = (mention: Mention, requirement: Requirement): Holding | undefined => {
    if (mention.kind === 'skill')
      return (
        skills.get(mention.id) ?? (requirement.level === 'mentioned' ? touched.get(mention.id) : undefined)
      );
    const itself = credentials.get(mention.id);
    if (itself !== undefined) return itself;
    for (const id of acceptedBy(mention, catalog) ?? [])
      for (const each of successors(id, catalog)) {
        const held = credentials.get(each);
        if (held !== undefined) return { ...held, way: 'accepted' };
      }
    for (const id of [
      ...successors(mention.id, catalog),
      ...(mention.successor ? [mention.successor] : []),
    ]) {
      const held = credentials.get(id);
      if (held !== undefined) return { ...held, way: 'successor' };
    }
    return undefined;
  };
  return {
    credentials,
    meets(requirement: Requirement): Holding | null {
      let best: Holding | null = null;
      for (const mention of requirement.anyOf) {
        const found = byMention(mention, requirement);
        if (found === undefined) continue;
        if (best === null || WAYS.indexOf(found.way) < WAYS.indexOf(best.way)) best = found;
      }
      return best;
    },
  };
}

/**
 * All that somebody holds with a credential: its newer names, what nobody holds it without (a demanded prerequisite
 * that has no other way), and so on from these.
 */
function impliedBy(id: string, catalog: CatalogView): Iterable<string> {
  return stepsAlong(id, (each) => [
    ...successors(each, catalog, true).slice(1),
    ...(catalog.credential(each)?.prerequisites ?? [])
      .filter(({ recommended, anyOf }) => recommended !== true && anyOf.length === 1)
      .flatMap(({ anyOf }) => anyOf.flat())
      .flatMap((condition) => (condition.kind === 'credential' ? [condition.credential] : [])),
  ]).keys();
}
