import { type Credential, statusOn } from '../../catalog/credential.ts';
import type { CatalogView } from '../catalog-view.ts';
import { type Holdings, successors } from './held.ts';

/** The most ways to one credential that are looked at: no real one has nearly as many. */
const MOST_WAYS = 24;
const MOST_DEPTH = 8;

/** Credentials that have to be taken first: any one of the lists for each prerequisite. */
export type Needs = readonly (readonly (readonly string[])[])[];

/** True for a credential that can be sat on this day. */
export function isOpen(credential: Credential, today: string): boolean {
  const status = statusOn(credential, today);
  return status === 'active' || status === 'retiring';
}

/**
 * What still has to be held before: null when a prerequisite can't be met any more. A prerequisite that may be met
 * without a credential (by experience, training or study) needs none.
 */
export function needsOf(
  credential: Credential,
  catalog: CatalogView,
  holdings: Holdings,
  today: string,
): Needs | null {
  const needs: string[][][] = [];
  for (const { anyOf, recommended } of credential.prerequisites) {
    if (recommended === true) continue;
    const ways = anyOf.flatMap((conditions) => {
      const missing = new Set<string>();
      for (const condition of conditions) {
        if (condition.kind !== 'credential') continue;
        const names = successors(condition.credential, catalog, true);
        if (names.some((id) => holdings.holdsCredential(id))) continue;
        const open = names.find((id) => {
          const found = catalog.credential(id);
          return found !== undefined && isOpen(found, today);
        });
        if (open === undefined) return [];
        missing.add(open);
      }
      return [[...missing]];
    });
    if (ways.length === 0) return null;
    if (ways.every((way) => way.length > 0)) needs.push(ways);
  }
  return needs;
}

/**
 * All least sets of credentials, the credential itself last, that can be taken from what is held: one for each way
 * through the alternatives. Empty when there is no way.
 */
export function waysTo(
  id: string,
  catalog: CatalogView,
  holdings: Holdings,
  today: string,
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  const credential = catalog.credential(id);
  if (credential === undefined || !isOpen(credential, today)) return [];
  if (path.includes(id) || path.length >= MOST_DEPTH) return [];
  const needs = needsOf(credential, catalog, holdings, today);
  if (needs === null) return [];
  let sets: string[][] = [[]];
  for (const ways of needs) {
    const wider: string[][] = [];
    for (const way of ways) {
      let partial = sets;
      for (const needed of way) {
        const before = waysTo(needed, catalog, holdings, today, [...path, id]);
        partial = leastSets(partial.flatMap((set) => before.map((more) => [...new Set([...set, ...more])])));
      }
      wider.push(...leastSets(partial));
    }
    sets = leastSets(wider);
  }
  return sets.filter((set) => !set.includes(id)).map((set) => [...set, id]);
}

/** The smallest first, without those that hold a smaller one whole. */
function leastSets(sets: readonly string[][]): string[][] {
  const kept: string[][] = [];
  for (const set of [...sets].sort((one, other) => one.length - other.length)) {
    if (kept.length === MOST_WAYS) break;
    const all = new Set(set);
    if (!kept.some((smaller) => smaller.every((id) => all.has(id)))) kept.push(set);
  }
  return kept;
}
