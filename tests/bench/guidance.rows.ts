import { memoryView } from '../../lib/catalog/view.ts';
import type { CatalogView } from '../../lib/guidance/catalog-view.ts';
import { guide } from '../../lib/guidance/guide.ts';
import { findFront } from '../../lib/guidance/plan/find-front.ts';
import { solvePlan } from '../../lib/guidance/plan/solve-plan.ts';
import { EMPTY_PROFILE } from '../../lib/profile/profile.ts';
import type { Requirement } from '../../lib/requirements/requirement.ts';
import { readData } from '../../scripts/data.ts';
import { readRates } from '../../scripts/generate-catalog.ts';
import { makeCatalog } from './made-up-catalog.ts';
import { makePostings } from './made-up-requirements.ts';
import { makePlanCase } from './plan-cases.ts';
import { median, type Row, time } from './row.ts';

const TODAY = '2026-11-22';
const POSTINGS = 24;
const TURNS = 9;
const WARM = 2;
const CASES = 60;
const BUDGET = 2;

/**
 * Milliseconds of processor time for a posting in each catalog, and how many times the first the second is. Each posting
 * is guided in both by turns, so that what else the machine does falls on both; of a catalog's nine turns at a posting
 * the median counts.
 */
function compare(
  postings: readonly Requirement[][],
  views: readonly CatalogView[],
): [first: number, second: number, ratio: number] {
  const sums = views.map(() => 0);
  for (const requirements of postings) {
    const times: number[][] = views.map(() => []);
    for (let turn = -WARM; turn < TURNS; turn++)
      for (const [place, view] of views.entries()) {
        const start = process.cpuUsage();
        guide({ requirements, beyond: [] }, EMPTY_PROFILE, view, TODAY);
        const { user, system } = process.cpuUsage(start);
        if (turn >= 0) times[place]?.push((user + system) / 1_000);
      }
    for (const [place, each] of times.entries()) sums[place] = (sums[place] as number) + median(each);
  }
  const [first, second] = sums.map((sum) => sum / postings.length) as [number, number];
  return [first, second, second / first];
}

/** Guidance in a very large catalog against a small one of the same make, and plans of 20 requirements and 500 candidates. */
export function rows(): Row[] {
  const data = readData();
  const content = { ...data, rates: readRates() };
  const postings = makePostings(data.credentials, POSTINGS);
  const [small, large, ratio] = compare(
    postings,
    [1_000, 100_000].map((count) => memoryView(makeCatalog(content, count))),
  );
  const solved = Array.from({ length: CASES }, (_, seed) => {
    const problem = makePlanCase(seed);
    const start = performance.now();
    const { proved } = solvePlan(problem);
    return { took: performance.now() - start, proved };
  });
  const five = Array.from({ length: CASES }, (_, seed) =>
    solvePlan(makePlanCase(seed, { rows: 20, items: 500, closes: 6, most: 5 })),
  );
  const fronts = Array.from({ length: CASES }, (_, seed) => {
    const problem = {
      ...makePlanCase(seed, { rows: 15, items: 75, closes: 4, most: 3 }),
      budget: null,
      time: null,
    };
    const start = performance.now();
    const { proved } = findFront(problem);
    return { took: performance.now() - start, proved };
  });
  const share = (list: readonly { readonly proved: boolean }[]) =>
    list.filter(({ proved }) => proved).length / list.length;
  const late = (list: readonly { readonly took: number }[]) =>
    list.map(({ took }) => took).sort((one, other) => one - other)[Math.floor(list.length * 0.95)] as number;
  const atLeastShare = (name: string, value: number, least: number): Row => ({
    name,
    value,
    unit: 'share',
    baseline: null,
    ratio: null,
    budget: least,
    ok: value >= least,
  });
  return [
    {
      name: 'guidance with 100,000 credentials instead of 1,000',
      value: large,
      unit: 'ms',
      baseline: small,
      ratio,
      budget: BUDGET,
      ok: ratio <= BUDGET,
    },
    time('plan, 20 requirements, 500 candidates, 95th percentile', late(solved), 50),
    atLeastShare('plan, 20 requirements, 500 candidates, proved', share(solved), 1),
    atLeastShare('plan of five, 20 requirements, 500 candidates, proved', share(five), 0),
    time('whole trade-off, 15 requirements, 75 candidates, 95th percentile', late(fronts), 50),
    atLeastShare('whole trade-off, 15 requirements, 75 candidates, proved', share(fronts), 1),
  ];
}
