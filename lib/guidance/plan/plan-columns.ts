import { CENTS_IF_UNKNOWN, HOURS_IF_UNKNOWN, type PlanProblem } from './plan-problem.ts';

/** Rows in one word of a mask. */
export const WORD = 30;

/** A way as the search sees it. */
export interface Column {
  readonly main: number;
  readonly items: readonly number[];
  readonly closes: readonly number[];
  /** The rows as words of 30 bits. */
  readonly rows: Int32Array;
  /** Of all its items; an unknown one counts more than any sum. */
  readonly cents: number;
  readonly hours: number;
  /** Of its own credential alone: what comes before it may be paid by another column. */
  readonly ownCents: number;
  readonly ownHours: number;
  readonly lastDay: number;
  readonly rank: number;
}

export function maskOf(rows: readonly number[], words: number): Int32Array {
  const mask = new Int32Array(words);
  for (const row of rows) {
    const word = Math.floor(row / WORD);
    mask[word] = (mask[word] as number) | (1 << (row % WORD));
  }
  return mask;
}

/** The ways that fit the limits by themselves, without those that another one beats in every regard. */
export function columnsOf({ items, ways, budget, time, most }: PlanProblem, words: number): Column[] {
  const columns: Column[] = [];
  for (const [rank, way] of ways.entries()) {
    const own = way.items.map((item) => items[item]);
    const cents = own.map((item) => item?.cents ?? CENTS_IF_UNKNOWN);
    const hours = own.map((item) => item?.hours ?? HOURS_IF_UNKNOWN);
    const column = {
      main: way.items.at(-1) as number,
      items: way.items,
      closes: way.closes,
      rows: maskOf(way.closes, words),
      cents: sum(cents),
      hours: sum(hours),
      ownCents: cents.at(-1) as number,
      ownHours: hours.at(-1) as number,
      lastDay: Math.min(...own.map((item) => item?.lastDay ?? Number.POSITIVE_INFINITY)),
      rank,
    };
    if (way.items.length > most || way.closes.length === 0) continue;
    if (column.cents > (budget ?? Number.POSITIVE_INFINITY)) continue;
    if (column.hours > (time ?? Number.POSITIVE_INFINITY)) continue;
    columns.push(column);
  }
  return withoutBeaten(columns);
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Only a column of one item that stands in no other can be beaten: any other may be worth it for what it leads to. */
function withoutBeaten(columns: readonly Column[]): Column[] {
  const uses = new Map<number, number>();
  for (const { items } of columns) for (const item of items) uses.set(item, (uses.get(item) ?? 0) + 1);
  const sorted = [...columns].sort(
    (one, other) =>
      one.cents - other.cents ||
      one.hours - other.hours ||
      other.closes.length - one.closes.length ||
      one.rank - other.rank,
  );
  // Sorted so, what beats a column stands before it: no dearer, no longer.
  const single: Column[] = [];
  const kept: Column[] = [];
  for (const column of sorted) {
    const alone = column.items.length === 1 && uses.get(column.main) === 1;
    if (alone && single.some((other) => beats(other, column))) continue;
    kept.push(column);
    if (column.items.length === 1) single.push(column);
  }
  return kept;
}

function beats(one: Column, other: Column): boolean {
  if (one.hours > other.hours || one.lastDay < other.lastDay) return false;
  for (let word = 0; word < one.rows.length; word++)
    if (((other.rows[word] as number) & ~(one.rows[word] as number)) !== 0) return false;
  return true;
}
