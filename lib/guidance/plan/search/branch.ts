import type { Column } from '../plan-columns.ts';
import { CENTS_IF_UNKNOWN, HOURS_IF_UNKNOWN, type PlanItem } from '../plan-problem.ts';
import { schedule } from '../schedule.ts';
import type { Effort, Search } from './plan-search.ts';

/** What an order of time costs, in weighings of a column. */
const SCHEDULING = 20;

/** What a column would add to a branch. */
export interface Addition {
  readonly items: readonly number[];
  readonly cents: number;
  readonly hours: number;
}

/** The columns that are taken where the search stands, and what they come to. */
export class Branch {
  /** 1 for each item that is taken. */
  readonly taken: Uint8Array;
  /** The items that are taken, in the order of taking. */
  readonly path: number[] = [];
  /** One mask of rows for each column that was taken, one behind the other; the present one starts at `from`. */
  readonly covered: Int32Array;
  from = 0;
  cents = 0;
  hours = 0;
  weight = 0;
  rank = 0;
  readonly budget: number;
  readonly time: number;
  readonly #items: readonly PlanItem[];
  readonly #anyDue: boolean;
  readonly #most: number;
  readonly #pace: number;
  readonly #words: number;
  readonly #effort: Effort;

  constructor({ problem, words }: Search, effort: Effort) {
    const { items, most, pace } = problem;
    this.taken = new Uint8Array(items.length);
    this.covered = new Int32Array(words * (most + 2));
    this.budget = problem.budget ?? Number.POSITIVE_INFINITY;
    this.time = problem.time ?? Number.POSITIVE_INFINITY;
    this.#items = items;
    this.#anyDue = items.some(({ lastDay }) => lastDay !== null);
    this.#most = most;
    this.#pace = pace;
    this.#words = words;
    this.#effort = effort;
  }

  /** How many more items it may take. */
  get free(): number {
    return this.#most - this.path.length;
  }

  /** What the column would add: null where it does not fit. */
  addition(column: Column): Addition | null {
    let { items, cents, hours } = column;
    if (items.length > 1) {
      items = column.items.filter((item) => this.taken[item] === 0);
      cents = 0;
      hours = 0;
      for (const item of items) {
        cents += this.#items[item]?.cents ?? CENTS_IF_UNKNOWN;
        hours += this.#items[item]?.hours ?? HOURS_IF_UNKNOWN;
      }
    }
    if (items.length > this.free || this.cents + cents > this.budget || this.hours + hours > this.time)
      return null;
    return { items, cents, hours };
  }

  /** Whether each can still be sat on its last day when these are taken too. */
  inTime(more: readonly number[]): boolean {
    if (!this.#anyDue) return true;
    const all = [...this.path, ...more].map((item) => this.#items[item] as PlanItem);
    if (all.every(({ lastDay }) => lastDay === null)) return true;
    this.#effort.left -= SCHEDULING;
    return schedule(all, this.#pace) !== null;
  }

  enter(column: Column, gain: number, { items, cents, hours }: Addition): void {
    for (const item of items) {
      this.taken[item] = 1;
      this.path.push(item);
    }
    const next = this.from + this.#words;
    for (let word = 0; word < this.#words; word++)
      this.covered[next + word] = (this.covered[this.from + word] as number) | (column.rows[word] as number);
    this.from = next;
    this.cents += cents;
    this.hours += hours;
    this.weight += gain;
    this.rank += column.rank;
  }

  leave(column: Column, gain: number, { items, cents, hours }: Addition): void {
    this.from -= this.#words;
    this.cents -= cents;
    this.hours -= hours;
    this.weight -= gain;
    this.rank -= column.rank;
    for (const item of items) this.taken[item] = 0;
    this.path.length -= items.length;
  }
}
