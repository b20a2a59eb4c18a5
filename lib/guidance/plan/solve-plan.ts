import { columnsOf, maskOf, WORD } from './plan-columns.ts';
import type { PlanProblem, PlanSolution } from './plan-problem.ts';
import { pricesForCost, pricesForWeight } from './search/multipliers.ts';
import type { Goal } from './search/plan-search.ts';
import { searchPlan } from './search/search-plan.ts';
import { weigherOf } from './weigher.ts';

/** How many times a column is weighed before the search stops with a bound: about a tenth of a second. */
const EFFORT = 600_000;

/**
 * The set of items that closes the most weight within budget, time and number, then at the least cost, then in the
 * fewest hours, then with the fewest credentials, then the ones preferred. Two exact searches by branch and bound,
 * first for the weight, then for what it costs, each with the bounds of a Lagrangian relaxation. When `effort` runs
 * out before the proof, `bound` is the most weight that any set could close. The same input always gives the same answer.
 */
export function solvePlan(problem: PlanProblem): PlanSolution {
  const { weights, most } = problem;
  const words = Math.max(1, Math.ceil(weights.length / WORD));
  const columns = columnsOf(problem, words);
  const limits = {
    budget: problem.budget ?? Number.POSITIVE_INFINITY,
    time: problem.time ?? Number.POSITIVE_INFINITY,
    free: most,
  };
  const weigh = weigherOf(weights, words);
  const all = maskOf([...weights.keys()], words);
  const search = (goal: Goal, effort: number) =>
    searchPlan({ problem, columns, words, weigh, all, goal, effort });

  // A quick look without a proof gives the relaxation its aim.
  const start = { rows: Float64Array.from(weights), cents: 0, hours: 0 };
  const glance = search({ kind: 'weight', prices: start }, columns.length * (2 * most + 2));
  const prices = pricesForWeight(columns, weights, limits, glance.weight);
  const heaviest = search({ kind: 'weight', prices, from: glance }, problem.effort ?? EFFORT);
  const bound = Math.max(heaviest.weight, heaviest.open);
  const forCost = pricesForCost(columns, weights, most, heaviest.weight, heaviest.cents);
  const cheapest = search({ kind: 'cost', prices, forCost, from: heaviest }, problem.effort ?? EFFORT);
  return {
    items: cheapest.items,
    weight: cheapest.weight,
    bound,
    proved: !heaviest.cut && !cheapest.cut,
  };
}
