import type { CatalogView } from '../guidance/catalog-view.ts';
import { costToSit, hoursFor } from '../guidance/cost/cost.ts';
import { findHoldings } from '../guidance/gap/held.ts';
import { hoursLeft } from '../guidance/plan/hours-left.ts';
import { collectItems } from '../guidance/plan/plan-items.ts';
import type { PlanItem } from '../guidance/plan/plan-problem.ts';
import { schedule } from '../guidance/plan/schedule.ts';
import { bestChoices, tierOf } from '../guidance/rank/choices.ts';
import { rankFor } from '../guidance/rank/rank.ts';
import { readTitle } from '../guidance/rank/title.ts';
import type { CostRange, HoursRange } from '../guidance/suggestion.ts';
import { DEFAULT_HOURS_PER_WEEK, DEFAULT_MOST } from '../guidance/weights.ts';
import type { Profile } from '../profile/profile.ts';
import { candidatesFor, gapsOf } from './gaps.ts';
import { openMost } from './open-most.ts';
import type { Reading } from './readings.ts';

/** The set of credentials that opens the most of the starred postings. */
export interface Trajectory {
  /** In the order to take them, prerequisites included. */
  readonly credentials: readonly {
    readonly id: string;
    readonly cost: CostRange | null;
    readonly hours: HoursRange | null;
  }[];
  /** Names of postings: those whose requirements are met today, those that it opens, and those that stay closed. */
  readonly openNow: readonly string[];
  readonly opens: readonly string[];
  readonly closed: readonly string[];
  readonly proof: 'optimal' | { readonly bound: number };
}

/**
 * A posting is open when all that it requires is met; what it only prefers or mentions keeps nobody out, and what no
 * credential closes (years, a degree) is not weighed here. The plan keeps to the person's budget, date and most
 * credentials, and chooses among the best-ranked for each requirement as a plan for one posting does. `today` is
 * YYYY-MM-DD.
 */
export function trajectoryOf(
  starred: readonly Pick<Reading, 'name' | 'asks'>[],
  profile: Profile,
  catalog: CatalogView,
  today: string,
): Trajectory {
  const { goals } = profile;
  const holdings = findHoldings(profile, catalog, today);
  const gaps = gapsOf(starred, holdings);
  // They have many titles: none of them says what all are about.
  const hints = readTitle(null);
  const ranking = rankFor(gaps.rows, catalog, goals, hints);
  const ranked = candidatesFor(gaps, catalog, holdings, goals, today)
    .map((candidate) => {
      const cost = costToSit(candidate.credential, catalog, goals);
      const hours = hoursFor(candidate.credential);
      return { candidate, cost, hours, score: ranking.score(candidate, cost, hours) };
    })
    .sort(
      (one, other) =>
        tierOf(other.candidate, gaps.rows) - tierOf(one.candidate, gaps.rows) ||
        other.score.total - one.score.total ||
        (one.candidate.credential.id < other.candidate.credential.id ? -1 : 1),
    );
  const worthy = bestChoices(ranked, gaps.rows, hints);
  const chosen = ranked
    .map(({ candidate }) => candidate)
    .filter(({ credential }) => worthy.has(credential.id));
  const closings = new Map(chosen.map((each) => [each.credential.id, [...each.closings.keys()]]));

  const { items, facts, placeOf } = collectItems(catalog, holdings, goals, today);
  const ways = chosen.flatMap((candidate) =>
    candidate.ways.map((way) => ({
      items: way.map(placeOf),
      closes: [...new Set(way.flatMap((id) => closings.get(id) ?? []))],
    })),
  );
  const left = hoursLeft(goals, today);
  const pace = ((goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK) * 100) / 7;
  const solution = openMost({
    items,
    ways,
    postings: gaps.open.filter((rows) => rows.length > 0),
    most: goals.most ?? DEFAULT_MOST,
    budget: goals.budget === undefined ? null : Math.round(goals.budget * 100),
    time: left === null ? null : Math.round(left * 100),
    pace,
  });
  const taken = solution.items.map((place) => items[place] as PlanItem);
  const ids = (schedule(taken, pace) ?? taken).map(({ id }) => id);
  const reached = new Set(ids.flatMap((id) => closings.get(id) ?? []));
  const openNow: string[] = [];
  const opens: string[] = [];
  const closed: string[] = [];
  for (const [index, { name }] of starred.entries()) {
    const rows = gaps.open[index] ?? [];
    if (rows.length === 0) openNow.push(name);
    else (rows.every((row) => reached.has(row)) ? opens : closed).push(name);
  }
  return {
    credentials: ids.map((id) => ({ id, ...(facts.get(id) as { cost: CostRange; hours: HoursRange }) })),
    openNow,
    opens,
    closed,
    proof: solution.proved ? 'optimal' : { bound: solution.bound },
  };
}
