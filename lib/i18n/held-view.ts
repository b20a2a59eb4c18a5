import type { Goals } from '../profile/profile.ts';

/** What the person holds, with names. */
export interface HeldView {
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly credentials: readonly {
    readonly id: string;
    readonly name: string;
    readonly issuer: string | null;
    /** YYYY-MM-DD */
    readonly expires: string | null;
    readonly expired: boolean;
  }[];
  readonly goals: Goals;
  /** What is wrong with the stored profile, in words; null when nothing is. */
  readonly problem: string | null;
}
