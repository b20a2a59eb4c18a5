import { migrate as from1to2 } from './1-to-2.ts';

/** One step from a stored form to the next. It gets a copy; what it throws leaves the stored profile as it was. */
export interface Migration {
  readonly from: number;
  readonly migrate: (stored: unknown) => unknown;
}

/** A file for each step, listed here. */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, migrate: from1to2 }];
