import type { Credential, Family } from '../catalog/credential.ts';
import type { Profile } from '../profile/profile.ts';
import type { Level, Requirements } from '../requirements/requirement.ts';
import type { Skill } from '../vocabulary/skill.ts';

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

/** What guidance needs to know of the catalog. Built from memory in Node, from IndexedDB in the background. */
export interface CatalogView {
  credential(id: string): Credential | undefined;
  family(id: string): Family | undefined;
  skill(id: string): Skill | undefined;
  /** The credentials that certify a skill, or one that is broader, narrower ones included: retired ones too. */
  certifying(skillId: string): readonly Credential[];
  /** USD for one unit of a currency, from the catalog's dated table; undefined for a currency it lacks. */
  rate(currency: string): number | undefined;
}

/** A reason is a code and its data; one renderer turns it into the reader's language. */
export type Reason =
  | { readonly code: 'named'; readonly requirement: number; readonly level: Level }
  | { readonly code: 'accepted-for'; readonly requirement: number; readonly name: string }
  | {
      readonly code: 'certifies';
      readonly requirement: number;
      readonly skills: readonly string[];
      readonly depth: 'core' | 'touched';
    }
  | { readonly code: 'closes-count'; readonly count: number; readonly of: number }
  | { readonly code: 'recognised'; readonly by: string; readonly as: string }
  | { readonly code: 'free' }
  | { readonly code: 'cheapest-for'; readonly requirement: number }
  | { readonly code: 'cost-unknown' }
  | { readonly code: 'hours-unknown' }
  | { readonly code: 'needs-first'; readonly credential: string; readonly name: string }
  | { readonly code: 'needs-experience'; readonly years: number }
  | { readonly code: 'needs-other'; readonly detail: string }
  | { readonly code: 'retires'; readonly on: string }
  | { readonly code: 'replaces-retired'; readonly name: string }
  | { readonly code: 'does-not-replace'; readonly beyond: string };

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** Indices of requirements. */
  readonly closes: readonly number[];
  /** What it takes to sit; null when unknown, never zero. */
  readonly cost: CostRange | null;
  readonly hours: HoursRange | null;
  readonly reasons: readonly Reason[];
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

export type Answer = 'plan' | 'none-needed' | 'not-covered' | 'experience' | 'not-worth-it';

export interface Guidance {
  /** Indices of the requirements that the profile does not meet. */
  readonly gap: readonly number[];
  /** For each requirement that is met: the held skill or credential that meets it. */
  readonly metBy: readonly {
    readonly requirement: number;
    readonly held: string;
    readonly expired: boolean;
  }[];
  /** What closes something, best first, at most 50. */
  readonly suggestions: readonly Suggestion[];
  readonly plan: Plan;
  readonly answer: Answer;
  /** Why the answer is what it is: a reason of the documented rules. */
  readonly because: string;
}

/** The third arrow: from what is asked and what is held to what closes the gap. `today` is YYYY-MM-DD. */
export type Guide = (
  requirements: Requirements,
  profile: Profile,
  catalog: CatalogView,
  today: string,
) => Guidance;
