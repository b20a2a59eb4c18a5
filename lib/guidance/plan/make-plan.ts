import type { Goals } from '../../profile/profile.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { CatalogView } from '../catalog-view.ts';
import type { Holdings } from '../gap/held.ts';
import type { Plan, TradeOff, TradeOffPoint } from '../guidance.ts';
import { weightOf } from '../rank/rank.ts';
import { DEFAULT_HOURS_PER_WEEK, DEFAULT_MOST } from '../weights.ts';
import { findFront } from './find-front.ts';
import { hoursLeft } from './hours-left.ts';
import { collectItems } from './plan-items.ts';
import type { PlanWay } from './plan-problem.ts';
import { schedule } from './schedule.ts';
import { solvePlan } from './solve-plan.ts';
import { planAt, withPoint } from './trade-off.ts';

/** The plan within the person's limits, and every way to trade cost and hours against what is closed. */
export interface Planned {
  readonly plan: Plan;
  readonly tradeOff: TradeOff;
}

/**
 * `candidates` stand in the order of their rank, which breaks the last ties. Where the whole trade-off is proved the
 * plan is read from it; else it is looked for by itself, and stands among the points.
 */
export function makePlan(
  requirements: readonly Requirement[],
  gap: readonly number[],
  candidates: readonly Candidate[],
  catalog: CatalogView,
  holdings: Holdings,
  goals: Goals,
  today: string,
): Planned {
  const rowOf = new Map(gap.map((index, row) => [index, row]));
  const closings = new Map(
    candidates.map(({ credential, closings: own }) => [
      credential.id,
      [...own.keys()].map((index) => rowOf.get(index) as number),
    ]),
  );
  const { items, facts, placeOf } = collectItems(catalog, holdings, goals, today);
  const ways: PlanWay[] = candidates.flatMap((candidate) =>
    candidate.ways.map((way) => ({
      items: way.map(placeOf),
      closes: [...new Set(way.flatMap((id) => closings.get(id) ?? []))],
    })),
  );
  const weights = gap.map((index) => weightOf(requirements[index] as Requirement));
  const pace = ((goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK) * 100) / 7;
  const most = goals.most ?? DEFAULT_MOST;
  const left = hoursLeft(goals, today);
  const preferred = new Map(candidates.map(({ credential }, rank) => [credential.id, rank]));

  const pointOf = (chosenItems: readonly number[]): TradeOffPoint => {
    const chosen = chosenItems
      .map((item) => items[item])
      .filter((item) => item !== undefined)
      .sort(
        (one, other) =>
          (preferred.get(one.id) ?? 0) - (preferred.get(other.id) ?? 0) || (one.id < other.id ? -1 : 1),
      );
    const order = (schedule(chosen, pace) ?? chosen).map(({ id }) => id);
    const closed = new Set(order.flatMap((id) => closings.get(id) ?? []));
    const known = order.map((id) => facts.get(id));
    return {
      credentials: order,
      closes: gap.filter((_, row) => closed.has(row)),
      closedWeight: [...closed].reduce((sum, row) => sum + (weights[row] as number), 0),
      cost: { ...sum(known.map((fact) => fact?.cost ?? null)), currency: 'USD' },
      hours: sum(known.map((fact) => fact?.hours ?? null)),
      unknownCosts: known.filter((fact) => fact?.cost === null).length,
      unknownHours: known.filter((fact) => fact?.hours === null).length,
      unknown: order.filter((id) => facts.get(id)?.cost === null || facts.get(id)?.hours === null),
    };
  };
  const front = findFront({ items, ways, weights, most, budget: null, time: null, pace });
  const points = front.sets.map((set) => pointOf(set.items));
  const limits = { budget: goals.budget ?? null, hours: left };
  if (front.proved) {
    const plan = planAt({ points }, limits) ?? pointOf([]);
    return { plan: planOf(plan, 'optimal'), tradeOff: { points, proved: true } };
  }
  const solution = solvePlan({
    items,
    ways,
    weights,
    most,
    budget: limits.budget === null ? null : Math.round(limits.budget * 100),
    time: left === null ? null : Math.round(left * 100),
    pace,
  });
  const best = pointOf(solution.items);
  return {
    plan: planOf(best, solution.proved ? 'optimal' : { bound: solution.bound }),
    tradeOff: { points: withPoint(points, best), proved: false },
  };
}

const planOf = (
  { credentials, closes, cost, hours, unknown }: TradeOffPoint,
  proof: Plan['proof'],
): Plan => ({ credentials, closes, cost, hours, unknown, proof });

function sum(ranges: readonly ({ readonly min: number; readonly max: number } | null)[]) {
  const add = (pick: 'min' | 'max') =>
    Math.round(ranges.reduce((total, range) => total + (range?.[pick] ?? 0), 0) * 100) / 100;
  return { min: add('min'), max: add('max') };
}
