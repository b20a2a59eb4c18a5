import type { Column } from '../plan-columns.ts';
import type { PlanProblem } from '../plan-problem.ts';
import type { Weigher } from '../weigher.ts';
import type { CostMultipliers, Multipliers } from './multipliers.ts';

/** A set of items with what it comes to. */
export interface FoundSet {
  readonly items: readonly number[];
  readonly weight: number;
  readonly cents: number;
  readonly hours: number;
  readonly rank: number;
}

/** The best set that a search found. */
export interface Found extends FoundSet {
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
  /** How many weighings of a column it may cost. */
  readonly effort: number;
}

/** Amounts and weights are whole: what lies this near is equal. */
export const NEAR = 0.01;

/** The weighings of a column that a search may still make. */
export interface Effort {
  left: number;
}
