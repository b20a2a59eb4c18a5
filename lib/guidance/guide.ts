import { answerOf } from './answer.ts';
import { type Candidate, findCandidates } from './candidates/candidates.ts';
import { wantedOf } from './candidates/wanted.ts';
import type { CatalogView } from './catalog-view.ts';
import { costToSit, hoursFor, weeksOf } from './cost/cost.ts';
import { keepingOf } from './cost/keeping.ts';
import { findHoldings } from './gap/held.ts';
import type { Met } from './gap/met.ts';
import type { Guidance, Guide } from './guidance.ts';
import { hoursLeft } from './plan/hours-left.ts';
import { makePlan } from './plan/make-plan.ts';
import { bestChoices, cheapestFor, shownOf, spread, tierOf } from './rank/choices.ts';
import { rankFor } from './rank/rank.ts';
import { readTitle } from './rank/title.ts';
import { cautionsFor, reasonsFor } from './reasons.ts';
import { stackOf } from './stack.ts';
import type { CostRange, HoursRange, Suggestion } from './suggestion.ts';

/** See {@link Guide}. Pure: the same input always gives the same guidance. */
export const guide: Guide = (found, profile, catalog, today, title = null, region = null): Guidance => {
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
  const candidates = wantedOf(
    findCandidates(requirements, gap, catalog, holdings, today),
    catalog,
    goals,
    region,
  );
  const hints = readTitle(title);
  const ranking = rankFor(requirements, catalog, goals, hints);
  const left = hoursLeft(goals, today);
  const all = candidates
    .filter(ranking.isOfUse)
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
  const worthy = bestChoices(all, requirements, hints);
  const ranked = all.filter(({ candidate }) => canBeMetByDate(candidate, catalog, left));
  const { plan, tradeOff } = makePlan(
    requirements,
    gap,
    all.map(({ candidate }) => candidate).filter(({ credential }) => worthy.has(credential.id)),
    catalog,
    holdings,
    goals,
    today,
  );
  const cheapest = cheapestFor(ranked);
  const held = new Set(
    profile.credentials.filter(({ id }) => holdings.holdsCredential(id)).map(({ id }) => id),
  );
  const stackFor = (id: string): Suggestion['stack'] => {
    const { after = [], credit = [], next = null } = stackOf(id, held, catalog, today) ?? {};
    return { after, credit, next };
  };
  const suggestions = shownOf(spread(ranked, requirements), plan).map(
    ({ candidate, cost, hours, score }): Suggestion => {
      const { id, name, issuer } = candidate.credential;
      const closings = [...candidate.closings].sort(([one], [other]) => one - other);
      const threeYears = keepingOf(candidate.credential, cost, catalog, goals);
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
        weeks: weeksOf(hours, goals),
        threeYears,
        assessment: candidate.credential.assessment,
        stack: stackFor(id),
        reasons,
        cautions: cautionsFor(candidate, found, cost, hours, threeYears, catalog, holdings, goals, today),
        score,
      };
    },
  );
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
    tradeOff,
  };
  const limits = { budget: goals.budget !== undefined, time: left !== null };
  return { ...guidance, ...answerOf(found, guidance, limits) };
};

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
