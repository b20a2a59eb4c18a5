import { CENTS_IF_UNKNOWN, HOURS_IF_UNKNOWN, type PlanProblem } from './plan-problem.ts';

/** A way as the search sees it. */
export interface Column {
  readonly main: number;
  readonly items: readonly number[];
  readonly closes: readonly number[];
  /** The rows as words of 30 bits. */
  readonly rows: Int32Array;
  /** Of all its items; unknown ones count more than any sum. */
  readonly cents: number;
  readonly hours: number;
  readonly lastDay: number;
  readonly rank: number;
}

/** The ways that fit the limits by themselves, without those that another one beats in every regard. */
export function columnsOf({ items, ways, budget, time, most }: PlanProblem, words: number): Column[] {
  const columns: Column[] = [];
  for (const [rank, way] of ways.entries()) {
    const own = way.items.map((item) => items[item]);
    const cents = own.reduce((sum, item) => sum + (item?.cents ?? CENTS_IF_UNKNOWN), 0);
    const hours = own.reduce((sum, item) => sum + (item?.hours ?? HOURS_IF_UNKNOWN), 0);
    if (way.items.length > most || way.closes.length === 0) continue;
    if ((budget !== null && cents > budget) || (time !== null && hours > time)) continue;
    const rows = new Int32Array(words);
    for (const row of way.closes) {
      const word = Math.floor(row / 30);
      rows[word] = (rows[word] as number) | (1 << (row % 30));
    }
    columns.push({
      main: way.items.at(-1) as number,
      items: way.items,
      closes: way.closes,
      rows,
      cents,
      hours,
      lastDay: Math.min(...own.map((item) => item?.lastDay ?? Number.POSITIVE_INFINITY)),
      rank,
    });
  }
  return withoutBeaten(columns);
}

/** Only a column of one item that stands in no other can be beaten: any other may be worth it for what it leads to. */
function withoutBeaten(columns: readonly Column[]): Column[] {
  const uses = new Map<number, number>();
  for (const { items } of columns) for (const item of items) uses.set(item, (uses.get(item) ?? 0) + 1);
  const beats = (one: Column, other: Column): boolean =>
    one.items.length === 1 &&
    one.cents <= other.cents &&
    one.hours <= other.hours &&
    one.lastDay >= other.lastDay &&
    (one.cents < other.cents ||
      one.hours < other.hours ||
      one.rank < other.rank ||
      covers(other, one) === false) &&
    covers(one, other);
  const kept: Column[] = [];
  const sorted = [...columns].sort(
    (one, other) =>
      one.cents - other.cents ||
      one.hours - other.hours ||
      other.closes.length - one.closes.length ||
      one.rank - other.rank,
  );
  for (const column of sorted) {
    const alone = column.items.length === 1 && uses.get(column.main) === 1;
    if (!alone || !kept.some((other) => beats(other, column))) kept.push(column);
  }
  return kept;
}

function covers(one: Column, other: Column): boolean {
  for (let word = 0; word < one.rows.length; word++)
    if (((other.rows[word] as number) & ~(one.rows[word] as number)) !== 0) return false;
  return true;
}
