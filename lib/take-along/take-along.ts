import type { CostRange, HoursRange } from '../guidance/suggestion.ts';

/** The forms in which a plan is taken along, and a comparison. */
export const TAKE_FORMS = ['calendar', 'markdown', 'table', 'json', 'message', 'print'] as const;
export type TakeForm = (typeof TAKE_FORMS)[number];
export const COMPARE_FORMS = ['markdown', 'table', 'json', 'print'] as const;
export type CompareForm = (typeof COMPARE_FORMS)[number];

/** One credential of a plan, with what a document about it says. */
export interface TakenStep {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** The issuer's own page. */
  readonly page: string;
  /** What it takes to sit; null when unknown. */
  readonly cost: CostRange | null;
  /** Hours of preparation; null when unknown. */
  readonly hours: HoursRange | null;
  /** ISO 8601 duration or "lifetime"; null when unknown. */
  readonly validity: string | null;
  /** The last day on which it can be sat, YYYY-MM-DD; null when none is announced. */
  readonly lastSitting: string | null;
  /** What it closes, in words. */
  readonly closes: readonly string[];
  /** Where its facts come from: a page that a person can open, and the day it was checked. */
  readonly sources: readonly { readonly address: string; readonly checked: string }[];
}

/** A plan as a person takes it along. */
export interface TakeAlong {
  /** The posting that it is for; null for a comparison without one. */
  readonly posting: {
    readonly title: string | null;
    readonly company: string | null;
    readonly url: string | null;
  } | null;
  /** The local day on which it was made, YYYY-MM-DD. */
  readonly made: string;
  readonly hoursPerWeek: number;
  /** In the order to take them. */
  readonly steps: readonly TakenStep[];
}
