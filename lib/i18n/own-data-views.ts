import type { WeekCount } from '../demand/weeks.ts';
import type { KeepDays } from '../profile/settings.ts';

export interface SettingsView {
  readonly sync: boolean;
  /** What keeps the sync from going on, in words; null when nothing does. */
  readonly syncProblem: string | null;
  readonly remember: boolean;
  /** Days; null for always. */
  readonly keepDays: KeepDays;
  /** Host names. */
  readonly pausedSites: readonly string[];
  /** What is wrong with the stored settings, in words; null when nothing is. */
  readonly problem: string | null;
}

/** A posting that was read, without what it asks. Title and company are plain lines from a page. */
export interface ReadingView {
  readonly name: string;
  readonly title: string;
  readonly company: string | null;
  readonly board: string | null;
  /** YYYY-MM-DD, and in words. */
  readonly day: string;
  readonly dayWords: string;
  readonly starred: boolean;
  readonly required: number;
  readonly asked: number;
}

export interface ReadingsList {
  readonly readings: readonly ReadingView[];
  /** How many fit the search, and how many there are in all. */
  readonly found: number;
  readonly total: number;
  readonly problem: string | null;
}

export interface DemandRow {
  readonly id: string;
  readonly kind: 'skill' | 'credential';
  readonly name: string;
  /** What is held meets it. */
  readonly met: boolean;
  readonly named: number;
  readonly required: number;
  readonly preferred: number;
  readonly mentioned: number;
  /** "named in 12 of the 31 postings that you read, required in 7" */
  readonly words: string;
  /** The earliest first; `of` are the postings read in that week. */
  readonly weeks: readonly WeekCount[];
}

export interface CloserRow {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly closed: number;
  readonly helped: number;
  /** "would have closed the gap in 9 of 31, and a part of it in 14" */
  readonly words: string;
}

export interface DemandView {
  readonly postings: number;
  /** Postings whose requirements are all met. */
  readonly open: number;
  readonly rows: readonly DemandRow[];
  /** The credentials that would have closed the gap of the most postings: ten at the most. */
  readonly closers: readonly CloserRow[];
  readonly problem: string | null;
}

export interface TrajectoryView {
  /** How many postings are starred. */
  readonly starred: number;
  /** "Opens 5 of the 8 starred postings; 2 are open already." */
  readonly summary: string;
  /** In the order to take them. */
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    readonly issuer: string;
    readonly takes: string;
  }[];
  readonly openNow: readonly ReadingView[];
  readonly opens: readonly ReadingView[];
  readonly closed: readonly ReadingView[];
  /** Proved best, or how far from best it can be. */
  readonly proof: string;
}

export interface BackupFile {
  /** A name for the file. */
  readonly name: string;
  /** JSON. */
  readonly text: string;
}

/** What lies in a file against what lies here: how many are only there, in both, only here. */
export interface Difference {
  readonly adds: number;
  readonly same: number;
  readonly drops: number;
}

export interface BackupLook {
  readonly made: string;
  readonly held: Difference;
  readonly goals: Difference;
  readonly readings: Difference;
  /** What each way would do, in words. */
  readonly words: { readonly merge: string; readonly replace: string };
}
