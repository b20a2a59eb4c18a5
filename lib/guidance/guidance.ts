import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { CatalogView } from './catalog-view.ts';
import type { Met } from './gap/met.ts';
import type { CostRange, HoursRange, Suggestion } from './suggestion.ts';

export interface Plan {
  /** In the order to take them, prerequisites included. */
  readonly credentials: readonly string[];
  readonly closes: readonly number[];
  readonly cost: CostRange;
  readonly hours: HoursRange;
  /** Ids of those whose cost or hours are unknown: they are left out of the sums. */
  readonly unknown: readonly string[];
  /** Proved best, or the most weighted gap that any plan could close. */
  readonly proof: 'optimal' | { readonly bound: number };
}

/** One set of credentials that no other one beats in what it closes, costs and takes. */
export interface TradeOffPoint {
  /** In the order to take them, prerequisites included. */
  readonly credentials: readonly string[];
  readonly closes: readonly number[];
  /** What is closed, weighed by level: docs/guidance.md. More is better; nothing else is to be read from it. */
  readonly closedWeight: number;
  /** Sums of what is known; upper ends are compared. */
  readonly cost: CostRange;
  readonly hours: HoursRange;
  /** How many of them have no known price, and no known hours. */
  readonly unknownCosts: number;
  readonly unknownHours: number;
  readonly unknown: readonly string[];
}

/**
 * The whole trade-off of cost and hours against what is closed, worked out once: `planAt` reads the plan for any
 * budget and any hours from it.
 */
export interface TradeOff {
  /** By what they close, then by cost. */
  readonly points: readonly TradeOffPoint[];
  /** False where the search was cut short: there may be better ones between. */
  readonly proved: boolean;
}

export type Answer = 'plan' | 'none-needed' | 'not-covered' | 'experience' | 'not-worth-it';

/** The rule that gave the answer: docs/guidance.md has each in words. */
export type Because =
  | { readonly code: 'asks-nothing' }
  | { readonly code: 'all-met'; readonly count: number }
  | { readonly code: 'only-mentioned'; readonly count: number }
  | { readonly code: 'nothing-covers'; readonly count: number }
  | { readonly code: 'only-lapsed'; readonly name: string }
  | { readonly code: 'years-asked'; readonly text: string; readonly count: number }
  /** What closes a part of it is made for other work, or for another level. */
  | { readonly code: 'nothing-fits'; readonly count: number }
  | { readonly code: 'out-of-limits'; readonly limit: 'budget' | 'time' | 'both' }
  | { readonly code: 'closes-too-little'; readonly count: number; readonly of: number }
  | { readonly code: 'plan-closes'; readonly count: number; readonly of: number };

export interface Guidance {
  /** Indices of the requirements that the profile does not meet. */
  readonly gap: readonly number[];
  /** For each requirement that is met: what meets it. */
  readonly metBy: readonly Met[];
  /** Requirements of the gap that a held credential would meet had it not expired. */
  readonly lapsed: readonly {
    readonly requirement: number;
    readonly held: string;
    readonly expires: string;
  }[];
  /** Requirements of the gap for which the posting takes equivalent experience: offered, not assumed. */
  readonly orEquivalent: readonly number[];
  /** Requirements of the gap that nothing in the catalog closes today. */
  readonly uncovered: readonly number[];
  /** What closes something, best first, at most 50. */
  readonly suggestions: readonly Suggestion[];
  readonly plan: Plan;
  readonly tradeOff: TradeOff;
  readonly answer: Answer;
  readonly because: Because;
}

/**
 * The third arrow: from what is asked and what is held to what closes the gap. `today` is YYYY-MM-DD; `title` is the
 * posting's, where it has one: it tells the level that is looked for. `region` is the country of the posting (ISO 3166
 * alpha-2), which counts where the person has named none.
 */
export type Guide = (
  requirements: Requirements,
  profile: Profile,
  catalog: CatalogView,
  today: string,
  title?: string | null,
  region?: string | null,
) => Guidance;
