import type { Credential } from '../../catalog/credential.ts';
import { stepsAlong } from '../../catalog/skill-graph.ts';
import type { Mention, Requirement } from '../../requirements/requirement.ts';
import type { CatalogView } from '../catalog-view.ts';
import { acceptedBy, type Holdings, successors } from '../gap/held.ts';
import { isOpen, waysTo } from '../gap/prerequisites.ts';
import type { ClosingWay } from '../suggestion.ts';

/** How a candidate closes one requirement. */
export interface Closing {
  readonly way: ClosingWay;
  readonly mention: Mention;
  /** For a skill: the one that the credential tests, and how many steps narrower it is than the one asked. */
  readonly skill: string | null;
  readonly steps: number;
}

/** A credential that closes something of the gap, and can be taken from what is held. */
export interface Candidate {
  readonly credential: Credential;
  /** By the requirement's index. */
  readonly closings: ReadonlyMap<number, Closing>;
  /** Each a set of credentials that leads to it, itself last. */
  readonly ways: readonly (readonly string[])[];
}

/** The plainest first. */
const ORDER: readonly ClosingWay[] = ['named', 'successor', 'accepted', 'core', 'touched'];

/**
 * The credentials that close a requirement of the gap: by name, as the successor of a retired one that is named, as
 * one that a family takes, or by certifying the skill. What is tested in depth closes a skill at each level; what is
 * only touched closes it where the posting merely mentions it. Held, retired and not yet live ones are left out, and
 * those whose prerequisites can't be met.
 */
export function findCandidates(
  requirements: readonly Requirement[],
  gap: readonly number[],
  catalog: CatalogView,
  holdings: Holdings,
  today: string,
): Candidate[] {
  const found = new Map<string, Map<number, Closing>>();
  const propose = (id: string, index: number, closing: Closing) => {
    let closings = found.get(id);
    if (closings === undefined) {
      closings = new Map();
      found.set(id, closings);
    }
    const before = closings.get(index);
    if (before === undefined || isPlainer(closing, before)) closings.set(index, closing);
  };
  const bySkill = new Map<string, { index: number; mention: Mention }[]>();
  for (const index of gap)
    for (const mention of (requirements[index] as Requirement).anyOf) {
      if (mention.kind === 'skill') {
        const list = bySkill.get(mention.id);
        if (list === undefined) bySkill.set(mention.id, [{ index, mention }]);
        else list.push({ index, mention });
        continue;
      }
      for (const [id, way] of takenFor(mention, catalog, today))
        propose(id, index, { way, mention, skill: null, steps: 0 });
    }
  const upward = new Map<string, readonly (readonly [string, number])[]>();
  for (const credential of catalog.certifying(requirements))
    for (const { id, depth } of credential.skills) {
      let reached = upward.get(id);
      if (reached === undefined) {
        reached = [...stepsToBroader(id, catalog)].filter(([broader]) => bySkill.has(broader));
        upward.set(id, reached);
      }
      for (const [broader, steps] of reached)
        for (const { index, mention } of bySkill.get(broader) ?? [])
          if (depth === 'core' || requirements[index]?.level === 'mentioned')
            propose(credential.id, index, { way: depth, mention, skill: id, steps });
    }
  const candidates: Candidate[] = [];
  for (const [id, closings] of found) {
    const credential = catalog.credential(id);
    if (credential === undefined || !isOpen(credential, today)) continue;
    if (successors(id, catalog, true).some((each) => holdings.holdsCredential(each))) continue;
    const ways = waysTo(id, catalog, holdings, today);
    if (ways.length > 0) candidates.push({ credential, closings, ways });
  }
  return candidates;
}

function isPlainer(one: Closing, other: Closing): boolean {
  const order = ORDER.indexOf(one.way) - ORDER.indexOf(other.way);
  return order < 0 || (order === 0 && one.steps < other.steps);
}

/** What may be taken for a credential that is asked by name: itself, its successor, or what a family takes. */
function takenFor(mention: Mention, catalog: CatalogView, today: string): [string, ClosingWay][] {
  const accepted = acceptedBy(mention, catalog);
  const open = (id: string): string | undefined =>
    successors(id, catalog).find((each) => {
      const credential = catalog.credential(each);
      return credential !== undefined && isOpen(credential, today);
    });
  if (accepted !== null)
    return accepted.flatMap((id): [string, ClosingWay][] => {
      const taken = open(id);
      return taken === undefined ? [] : [[taken, 'accepted']];
    });
  const taken = open(mention.id) ?? (mention.successor === undefined ? undefined : open(mention.successor));
  if (taken === undefined) return [];
  return [[taken, taken === mention.id ? 'named' : 'successor']];
}

/** The skill itself and all broader ones, with how many steps lie between. */
export function stepsToBroader(skill: string, catalog: CatalogView): ReadonlyMap<string, number> {
  return stepsAlong(skill, (id) => catalog.skill(id)?.broader);
}
