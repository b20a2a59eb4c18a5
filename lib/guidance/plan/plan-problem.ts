import type { Needs } from '../gap/prerequisites.ts';

/** A credential that a plan may hold: one that closes something, or what has to be taken before. */
export interface PlanItem {
  readonly id: string;
  /** Whole cents of a dollar, the range's upper end; null when unknown. */
  readonly cents: number | null;
  /** Hundredths of an hour, the range's upper end; null when unknown. */
  readonly hours: number | null;
  /** Days from today to its last sitting; null when none is announced. */
  readonly lastDay: number | null;
  /** What has to be taken before it: of each prerequisite any one list of items. */
  readonly needs: Needs;
}

/** A set of items that can be taken together from what is held, the one that it is for last. */
export interface PlanWay {
  /** Places in `items`. */
  readonly items: readonly number[];
  /** Rows that the set closes. */
  readonly closes: readonly number[];
}

export interface PlanProblem {
  readonly items: readonly PlanItem[];
  /** In the order of preference: the last tie is broken by it. */
  readonly ways: readonly PlanWay[];
  /** The weight of each row (an open requirement): whole numbers over zero. */
  readonly weights: readonly number[];
  readonly most: number;
  /** In cents and hundredths of an hour; null where there is no such limit. */
  readonly budget: number | null;
  readonly time: number | null;
  /** Hundredths of an hour that are studied in a day: for the last sittings. */
  readonly pace: number;
  /** How many times a way may be weighed before the search gives its bound; for tests. */
  readonly effort?: number;
}

export interface PlanSolution {
  /** Places in `items`, in no order. */
  readonly items: readonly number[];
  readonly weight: number;
  /** Equal to `weight` when the solution is proved best. */
  readonly bound: number;
  readonly proved: boolean;
}

/** What counts for an unknown in the search: worse than any known sum, so that what is known goes first. */
export const CENTS_IF_UNKNOWN = 1e10;
export const HOURS_IF_UNKNOWN = 1e9;
