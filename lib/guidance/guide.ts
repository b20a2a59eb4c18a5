import { answerOf } from './answer.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { costToSit, hoursFor } from './cost.ts';
import type {
  CatalogView,
  CostRange,
  Guidance,
  Guide,
  HoursRange,
  Met,
  Plan,
  Score,
  Suggestion,
} from './guidance.ts';
import { findHoldings } from './held.ts';
import { hoursLeft, makePlan } from './make-plan.ts';
import { rankFor } from './rank.ts';
import { cautionsFor, reasonsFor } from './reasons.ts';
import { readTitle } from './title.ts';
import { MOST_SUGGESTIONS, PLAN_CHOICES } from './weights.ts';

/** See {@link Guide}. Pure: the same input always gives the same guidance. */
export const guide: Guide = (found, profile, catalog, today, title = null): Guidance => {
  const { requirements } = found;
  const { goals } = profile;
  const holdings = findHoldings(profile, catalog, today);
  const gap: number[] = [];
  const metBy: Met[] = [];
  for (const [index, requirement] of requirements.entries()) {
    const met = holdings.meets(requirement);
    if (met === null) gap.push(index);
    else metBy.push({ requirement: index, ...met });
  }
  const candidates = findCandidates(requirements, gap, catalog, holdings, today);
  const ranking = rankFor(requirements, catalog, goals, readTitle(title));
  const left = hoursLeft(goals, today);
  const all = candidates
    .map((candidate) => {
      const cost = costToSit(candidate.credential, catalog, goals);
      const hours = hoursFor(candidate.credential);
      const score = ranking.score(candidate, withFirst(candidate, catalog, goals, cost), hours);
      return { candidate, cost, hours, score };
    })
    .sort(
      (one, other) =>
        tierOf(other.candidate, requirements) - tierOf(one.candidate, requirements) ||
        other.score.total - one.score.total ||
        (one.candidate.credential.id < other.candidate.credential.id ? -1 : 1),
    );
  const worthy = bestChoices(all);
  const ranked = all.filter(({ candidate }) => canBeMetByDate(candidate, catalog, left));
  const plan = makePlan(
    requirements,
    gap,
    ranked.map(({ candidate }) => candidate).filter(({ credential }) => worthy.has(credential.id)),
    catalog,
    holdings,
    goals,
    today,
  );
  const cheapest = cheapestFor(ranked);
  const suggestions = shownOf(ranked, plan).map(({ candidate, cost, hours, score }): Suggestion => {
    const { id, name, issuer } = candidate.credential;
    const closings = [...candidate.closings].sort(([one], [other]) => one - other);
    const reasons = reasonsFor(candidate, requirements, gap, cost, catalog);
    const cheap = closings.find(([index]) => cheapest.get(index) === id)?.[0];
    if (cheap !== undefined) reasons.push({ code: 'cheapest-for', requirement: cheap });
    return {
      id,
      name,
      issuer,
      closes: closings.map(([index]) => index),
      ways: closings.map(([, { way }]) => way),
      cost,
      hours,
      reasons,
      cautions: cautionsFor(candidate, found, cost, hours, catalog, holdings, goals, today),
      score,
    };
  });
  const closable = new Set(ranked.flatMap(({ candidate }) => [...candidate.closings.keys()]));
  const guidance = {
    gap,
    metBy,
    lapsed: gap.flatMap((index) => {
      const lapsed = holdings.lapsed(requirements[index] as (typeof requirements)[number]);
      return lapsed === null ? [] : [{ requirement: index, ...lapsed }];
    }),
    orEquivalent: gap.filter((index) => requirements[index]?.orEquivalent === true),
    uncovered: gap.filter((index) => !closable.has(index)),
    suggestions,
    plan,
  };
  const limits = { budget: goals.budget !== undefined, time: left !== null };
  return { ...guidance, ...answerOf(found, guidance, limits) };
};

interface Ranked {
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
function bestChoices(ranked: readonly Ranked[]): ReadonlySet<string> {
  const taken = new Map<number, number>();
  const worthy = new Set<string>();
  for (const { candidate } of ranked)
    for (const index of candidate.closings.keys()) {
      const before = taken.get(index) ?? 0;
      taken.set(index, before + 1);
      if (before < PLAN_CHOICES) worthy.add(candidate.credential.id);
    }
  return worthy;
}

/** The best of the ranking, and with them every one of the plan: what is planned shows its reasons. */
function shownOf(ranked: readonly Ranked[], plan: Plan): readonly Ranked[] {
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
function cheapestFor(ranked: readonly Ranked[]): ReadonlyMap<number, string> {
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

/** A credential that the posting requires by name goes before all that only cover what it asks. */
function tierOf({ closings }: Candidate, requirements: Parameters<Guide>[0]['requirements']): number {
  for (const [index, { skill }] of closings)
    if (skill === null && requirements[index]?.level === 'required') return 1;
  return 0;
}

/** The cost with that of the cheapest way to it; null when any part is unknown. */
function withFirst(
  { ways }: Candidate,
  catalog: CatalogView,
  goals: Parameters<typeof hoursLeft>[0],
  own: CostRange | null,
): CostRange | null {
  if (own === null || ways.some((way) => way.length === 1)) return own;
  let best: number | null = null;
  for (const way of ways) {
    const sum = way.slice(0, -1).reduce<number | null>((total, id) => {
      const credential = catalog.credential(id);
      const cost = credential === undefined ? null : costToSit(credential, catalog, goals);
      return total === null || cost === null ? null : total + cost.max;
    }, 0);
    if (sum !== null && (best === null || sum < best)) best = sum;
  }
  return best === null ? null : { min: own.min + best, max: own.max + best, currency: 'USD' };
}

/** What has to be taken first must leave time for the credential itself; unknown hours are given the benefit. */
function canBeMetByDate({ ways }: Candidate, catalog: CatalogView, left: number | null): boolean {
  if (left === null) return true;
  const hoursOf = (id: string): HoursRange | null => {
    const credential = catalog.credential(id);
    return credential === undefined ? null : hoursFor(credential);
  };
  return ways.some(
    (way) => way.length === 1 || way.reduce((sum, id) => sum + (hoursOf(id)?.min ?? 0), 0) <= left,
  );
}
