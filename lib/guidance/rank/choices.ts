import type { Requirement } from '../../requirements/requirement.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Plan } from '../guidance.ts';
import type { CostRange, HoursRange, Score } from '../suggestion.ts';
import {
  AGAIN_SHARE,
  LEAST_APT,
  LEVELS_APART,
  MOST_SUGGESTIONS,
  PLAN_CHOICES,
  SPREAD_OVER,
} from '../weights.ts';
import { levelsApart, weightOf } from './rank.ts';
import type { TitleHints } from './title.ts';

/** A candidate with what it takes and how it ranks. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly cost: CostRange | null;
  readonly hours: HoursRange | null;
  readonly score: Score;
}

/**
 * What a plan may choose from: the best few for each requirement. The least of costs would otherwise lead an
 * accountant who is asked for SAP to a cloud architect's exam. Worked out before the date is looked at, so that more
 * time never takes a choice away.
 */
export function bestChoices(
  ranked: readonly Ranked[],
  requirements: readonly Requirement[],
  title: TitleHints,
): ReadonlySet<string> {
  const taken = new Map<number, number>();
  const worthy = new Set<string>();
  for (const { candidate, score } of ranked) {
    if (!isApt(candidate, score, requirements, title)) continue;
    for (const index of candidate.closings.keys()) {
      const before = taken.get(index) ?? 0;
      taken.set(index, before + 1);
      if (before < PLAN_CHOICES) worthy.add(candidate.credential.id);
    }
  }
  return worthy;
}

/**
 * Worth a step of a plan: asked by name; or about what the posting asks, and not only about what it mentions, of a level
 * near the title's, and no licence: that is the right to a whole occupation, not the proof of one skill.
 */
export function isApt(
  { credential, closings }: Candidate,
  { fit, field }: Score,
  requirements: readonly Requirement[],
  title: TitleHints,
): boolean {
  const all = [...closings];
  if (all.some(([, { skill }]) => skill === null)) return true;
  if (credential.kind === 'licence' || levelsApart(credential, title) >= LEVELS_APART) return false;
  return fit * field >= LEAST_APT && all.some(([index]) => requirements[index]?.level !== 'mentioned');
}

/** The best of the ranking, and with them every one of the plan: what is planned shows its reasons. */
export function shownOf(ranked: readonly Ranked[], plan: Plan): readonly Ranked[] {
  const planned = new Set(plan.credentials);
  const others =
    MOST_SUGGESTIONS - ranked.filter(({ candidate }) => planned.has(candidate.credential.id)).length;
  let taken = 0;
  return ranked.filter(({ candidate }) => {
    if (planned.has(candidate.credential.id)) return true;
    taken += 1;
    return taken <= others;
  });
}

/** By requirement: the credential that closes it for the least, where prices tell one apart from all others. */
export function cheapestFor(ranked: readonly Ranked[]): ReadonlyMap<number, string> {
  const best = new Map<number, { id: string | null; cost: number; rivals: number }>();
  for (const { candidate, cost } of ranked) {
    if (cost === null || candidate.ways.every((way) => way.length > 1)) continue;
    for (const index of candidate.closings.keys()) {
      const known = best.get(index);
      const { id } = candidate.credential;
      if (known === undefined) best.set(index, { id, cost: cost.max, rivals: 0 });
      else if (cost.max < known.cost) best.set(index, { id, cost: cost.max, rivals: known.rivals + 1 });
      else
        best.set(index, {
          ...known,
          id: cost.max === known.cost ? null : known.id,
          rivals: known.rivals + 1,
        });
    }
  }
  return new Map(
    [...best].flatMap(([index, { id, rivals }]) => (id === null || rivals === 0 ? [] : [[index, id]])),
  );
}

/**
 * The first suggestions close different things: one that closes what those before it close already counts for less,
 * so that three ways to the same certificate do not stand where three steps could.
 */
export function spread(ranked: readonly Ranked[], requirements: readonly Requirement[]): readonly Ranked[] {
  const rest = ranked.map((each) => ({
    each,
    tier: tierOf(each.candidate, requirements),
    indices: [...each.candidate.closings.keys()],
  }));
  const first: Ranked[] = [];
  const closed = new Set<number>();
  const worth = (indices: readonly number[]) =>
    indices.reduce((sum, index) => sum + weightOf(requirements[index] as Requirement), 0);
  while (first.length < SPREAD_OVER && rest.length > 0) {
    let best = 0;
    let bestTier = -1;
    let bestScore = -1;
    for (const [place, { each, tier: own, indices }] of rest.entries()) {
      const { candidate, score } = each;
      // They stand by tier and score, and what was closed before only takes away.
      if (own < bestTier || (own === 0 && bestTier === 0 && score.total <= bestScore)) break;
      const fresh = indices.filter((index) => !closed.has(index));
      const tier =
        own === 1 && fresh.some((index) => isRequiredByName(candidate, index, requirements)) ? 1 : 0;
      const total = score.total * (AGAIN_SHARE + (1 - AGAIN_SHARE) * (worth(fresh) / worth(indices)));
      if (tier > bestTier || (tier === bestTier && total > bestScore)) {
        best = place;
        bestTier = tier;
        bestScore = total;
      }
    }
    const [chosen] = rest.splice(best, 1);
    if (chosen === undefined) break;
    first.push(chosen.each);
    for (const index of chosen.indices) closed.add(index);
  }
  return [...first, ...rest.map(({ each }) => each)];
}

const isRequiredByName = (
  { closings }: Candidate,
  index: number,
  requirements: readonly Requirement[],
): boolean => closings.get(index)?.skill === null && requirements[index]?.level === 'required';

/** A credential that the posting requires by name goes before all that only cover what it asks. */
export function tierOf(candidate: Candidate, requirements: readonly Requirement[]): number {
  return [...candidate.closings.keys()].some((index) => isRequiredByName(candidate, index, requirements))
    ? 1
    : 0;
}
