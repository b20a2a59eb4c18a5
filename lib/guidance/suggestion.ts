import type { Condition, CredentialRecord } from '../catalog/credential.ts';
import type { BeyondKind, Level } from '../requirements/requirement.ts';
import type { Named } from './catalog-view.ts';
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
