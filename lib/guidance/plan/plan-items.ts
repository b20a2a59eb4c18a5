import { daysBetween } from '../../days/days.ts';
import type { Goals } from '../../profile/profile.ts';
import type { CatalogView } from '../catalog-view.ts';
import { costToSit, hoursFor } from '../cost/cost.ts';
import type { Holdings } from '../gap/held.ts';
import { needsOf } from '../gap/prerequisites.ts';
import type { CostRange, HoursRange } from '../suggestion.ts';
import type { PlanItem } from './plan-problem.ts';

/** The credentials of a plan's problem, each once, in the order in which they were first named. */
export interface PlanItems {
  readonly items: readonly PlanItem[];
  /** What is known of each, by its id. */
  readonly facts: ReadonlyMap<string, { readonly cost: CostRange | null; readonly hours: HoursRange | null }>;
  /** Its place among `items`; put there when it is first named. Throws for an id that the catalog lacks. */
  readonly placeOf: (id: string) => number;
}

/** `today` is YYYY-MM-DD. */
export function collectItems(
  catalog: CatalogView,
  holdings: Holdings,
  goals: Goals,
  today: string,
): PlanItems {
  const items: PlanItem[] = [];
  const places = new Map<string, number>();
  const facts = new Map<string, { cost: CostRange | null; hours: HoursRange | null }>();
  return {
    items,
    facts,
    placeOf(id) {
      const known = places.get(id);
      if (known !== undefined) return known;
      const credential = catalog.credential(id);
      if (credential === undefined) throw new Error(`no credential "${id}" in the catalog`);
      const fact = { cost: costToSit(credential, catalog, goals), hours: hoursFor(credential) };
      const last = credential.lifecycle?.lastSitting;
      facts.set(id, fact);
      places.set(id, items.length);
      items.push({
        id,
        cents: fact.cost === null ? null : Math.round(fact.cost.max * 100),
        hours: fact.hours === null ? null : Math.round(fact.hours.max * 100),
        lastDay: last === undefined ? null : daysBetween(today, last),
        needs: needsOf(credential, catalog, holdings, today) ?? [],
      });
      return items.length - 1;
    },
  };
}
