import type { Column } from '../plan-columns.ts';
import type { PlanProblem } from '../plan-problem.ts';
import type { Weigher } from '../weigher.ts';
import type { CostMultipliers, Multipliers } from './multipliers.ts';

/** A set of items with what it comes to. */
export interface Found {
  readonly items: readonly number[];
  readonly weight: number;
  readonly cents: number;
  readonly hours: number;
  readonly rank: number;
  /** The effort ran out: what was not looked at closes `open` at the most. */
  readonly cut: boolean;
  readonly open: number;
}

/** Which of two searches: for more weight than is known, or for less cost at the weight that is known. */
export type Goal =
  | { readonly kind: 'weight'; readonly prices: Multipliers; readonly from?: Found }
  | {
      readonly kind: 'cost';
      readonly prices: Multipliers;
      readonly forCost: CostMultipliers;
      readonly from: Found;
    };

export interface Search {
  readonly problem: PlanProblem;
  readonly columns: readonly Column[];
  readonly words: number;
  readonly weigh: Weigher;
  /** All rows. */
  readonly all: Int32Array;
  readonly goal: Goal;
  readonly effort: number;
}
