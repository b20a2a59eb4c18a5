/**
 * One line of the bench. `ok` is false where a ratio, a count or a size misses its budget; a time is printed and
 * never judged, so its `ok` is always true.
 */
export interface Row {
  readonly name: string;
  readonly value: number;
  /** "ms", "Mchar/s", "kB", "×" … */
  readonly unit: string;
  /** What the value is held against; null when it stands alone. */
  readonly baseline: number | null;
  /** `value` to `baseline`; null without one. */
  readonly ratio: number | null;
  /** In the row's unit, or for a ratio in times the baseline; null when nothing is asked. */
  readonly budget: number | null;
  readonly ok: boolean;
}

/** What a file `tests/bench/<group>.rows.ts` exports: the bench picks it up by its name. */
export type RowsOf = () => Row[] | Promise<Row[]>;

/** The middle one; the list is not empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/** A time: printed beside its budget, judged by nobody. */
export const time = (name: string, value: number, budget: number | null, unit = 'ms'): Row => ({
  name,
  value,
  unit,
  baseline: null,
  ratio: null,
  budget,
  ok: true,
});

/** A value that must be at least `least` times its baseline. */
export const atLeast = (name: string, value: number, unit: string, baseline: number, least: number): Row => ({
  name,
  value,
  unit,
  baseline,
  ratio: value / baseline,
  budget: least,
  ok: value / baseline >= least,
});

/** A size or a count that must not pass its budget. */
export const atMost = (name: string, value: number, unit: string, budget: number): Row => ({
  name,
  value,
  unit,
  baseline: null,
  ratio: null,
  budget,
  ok: value <= budget,
});
