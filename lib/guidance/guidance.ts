import type { Condition, Credential, CredentialRecord, Family } from '../catalog/credential.ts';
import type { CatalogCounts, SkillNode } from '../catalog/view.ts';
import type { Profile } from '../profile/profile.ts';
import type { BeyondKind, Level, Requirement, Requirements } from '../requirements/requirement.ts';
import type { Stack } from './stack.ts';

/** Money as a range: `max` counts against a budget. */
export interface CostRange {
  readonly min: number;
  readonly max: number;
  readonly currency: 'USD';
}

export interface HoursRange {
  readonly min: number;
  readonly max: number;
}

/** In how many of the other postings that the person read something is asked for, in how many of them as required. */
export interface Named {
  readonly named: number;
  readonly required: number;
  readonly of: number;
}

/** What guidance needs to know of the catalog. Built from memory in Node, from IndexedDB in the background. */
export interface CatalogView {
  credential(id: string): Credential | undefined;
  family(id: string): Family | undefined;
  skill(id: string): SkillNode | undefined;
  /**
   * The credentials that have a skill that is asked, or one that is a part or a kind of it, in any depth; retired ones
   * too. Of very many, those worth a look.
   */
  certifying(requirements: readonly Requirement[]): readonly Credential[];
  /** What is rare tells more; what much rests on is better known. */
  readonly counts: CatalogCounts;
  /** USD for one unit of a currency, from the catalog's dated table; undefined for a currency it lacks. */
  rate(currency: string): number | undefined;
  /** How often the other postings that the person read asked for a credential; nothing where none are remembered. */
  readonly demand?: (id: string) => Named;
}

/** How a credential closes a requirement. */
export type ClosingWay =
  /** The posting names it. */
  | 'named'
  /** It took the place of the one that the posting names. */
  | 'successor'
  /** It is one of those that the family, level or mandate takes. */
  | 'accepted'
  /** It tests the skill, or one that is a part or a kind of it, in depth. */
  | 'core'
  /** The skill is in it: enough for what is only mentioned. */
  | 'touched';

/** A reason is a code and its data; one renderer turns it into the reader's language. */
export type Reason =
  | { readonly code: 'named'; readonly requirement: number; readonly level: Level }
  | { readonly code: 'accepted-for'; readonly requirement: number; readonly name: string }
  | { readonly code: 'replaces-retired'; readonly requirement: number; readonly name: string }
  | {
      /** It tests what these requirements of one level ask; `skills` are the names of what it tests, in their order. */
      readonly code: 'certifies';
      readonly level: Level;
      readonly requirements: readonly number[];
      readonly skills: readonly string[];
      readonly depth: 'core' | 'touched';
    }
  | { readonly code: 'closes-count'; readonly count: number; readonly of: number }
  | { readonly code: 'recognised'; readonly by: string; readonly as: string }
  /** Other postings that the person read name it too. */
  | ({ readonly code: 'named-elsewhere' } & Named)
  | { readonly code: 'free' }
  /** Of all suggestions that close this requirement and whose price is known. */
  | { readonly code: 'cheapest-for'; readonly requirement: number };

/** One thing that an issuer demands; a credential by its name. */
export type Needed =
  | Exclude<Condition, { kind: 'credential' }>
  | { readonly kind: 'credential'; readonly name: string };

/** What speaks against it, or has to be known before. */
export type Caution =
  | { readonly code: 'cost-unknown' }
  | { readonly code: 'hours-unknown' }
  | { readonly code: 'over-budget'; readonly budget: number }
  | { readonly code: 'over-time'; readonly hours: number }
  | {
      /** Any one of `anyOf`; the cost of what is first of all the cheapest way there, null when unknown. */
      readonly code: 'needs-first';
      readonly anyOf: readonly { readonly id: string; readonly name: string }[][];
      readonly cost: CostRange | null;
    }
  /** The issuer takes any one of these; each is a list of things that are needed together. */
  | { readonly code: 'needs-any'; readonly anyOf: readonly (readonly Needed[])[] }
  | { readonly code: 'needs-experience'; readonly years: number }
  | { readonly code: 'needs-education'; readonly detail: string }
  | { readonly code: 'needs-training'; readonly hours: number | null; readonly detail: string | null }
  | { readonly code: 'needs-age'; readonly years: number }
  | { readonly code: 'needs-other'; readonly detail: string }
  | { readonly code: 'retires'; readonly on: string }
  | { readonly code: 'lapsed'; readonly on: string }
  | {
      readonly code: 'narrower-only';
      readonly requirement: number;
      readonly skill: string;
      readonly asked: string;
    }
  | { readonly code: 'does-not-replace'; readonly kind: BeyondKind; readonly text: string }
  /** No supervised exam, no work that is judged: it shows that a course was finished. */
  | { readonly code: 'no-exam'; readonly kind: AssessmentKind }
  | {
      /** It does not hold for ever: for how many months, and how it is kept; null where that is not known. */
      readonly code: 'keep-up';
      readonly months: number;
      readonly by: RenewalWay | null;
      readonly credits: string | null;
    }
  | { readonly code: 'unchecked' };

export type AssessmentKind = NonNullable<CredentialRecord['assessment']>['kind'];
export type RenewalWay = NonNullable<CredentialRecord['renewal']>['by'];

/** What it takes to earn a credential and hold it for three years. */
export interface Keeping {
  /** Earning and renewals, of what is known of them; null where earning it has no known price. */
  readonly cost: CostRange | null;
  /** What is in no sum because nobody could find it out. */
  readonly unknown: readonly ('cost' | 'validity' | 'renewal')[];
  readonly lifetime: boolean;
  /** The months that it holds; null for a lifetime, and where that is unknown. */
  readonly months: number | null;
  readonly by: RenewalWay | null;
  readonly credits: string | null;
}

/** The factors of a suggestion's rank: their product is the score. */
export interface Score {
  readonly total: number;
  /** Weights of what it closes, by depth, nearness and rarity of the skill. */
  readonly value: number;
  /** How much of what it certifies the posting asks, 0 to 1. */
  readonly fit: number;
  /** Less where it is of another field of work, or about a product that is not asked; 0 to 1. */
  readonly field: number;
  /** More in a field that the person aims at. */
  readonly aim: number;
  readonly level: number;
  readonly recognition: number;
  readonly price: number;
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** Indices of requirements. */
  readonly closes: readonly number[];
  /** For each of `closes`, in the same order. */
  readonly ways: readonly ClosingWay[];
  /** What it takes to sit; null when unknown, never zero. */
  readonly cost: CostRange | null;
  readonly hours: HoursRange | null;
  /** The hours at the person's pace; null where they are unknown. */
  readonly weeks: HoursRange | null;
  readonly threeYears: Keeping;
  /** How it is tested; null when unknown. */
  readonly assessment: CredentialRecord['assessment'];
  /** What it leads to, with the next step from what is held. */
  readonly stack: Pick<Stack, 'after' | 'credit' | 'next'>;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Caution[];
  readonly score: Score;
}

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

/** How what is held meets a requirement. */
export type MetWay =
  | 'itself'
  | 'narrower'
  | 'certifies'
  | 'touches'
  | 'renamed'
  | 'successor'
  | 'accepted'
  | 'built-on';

export interface Met {
  readonly requirement: number;
  /** The id of the held skill or credential. */
  readonly held: string;
  readonly kind: 'skill' | 'credential';
  readonly way: MetWay;
}

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
