/** One step from a stored form to the next. It gets a copy; what it throws leaves the stored profile as it was. */
export interface Migration {
  readonly from: number;
  readonly migrate: (stored: unknown) => unknown;
}

/** A file for each step ("1-to-2.ts"), listed here. There is one version so far. */
export const MIGRATIONS: readonly Migration[] = [];
