import type { Column } from '../plan-columns.ts';
import type { Addition, Branch } from './branch.ts';
import type { FoundSet } from './plan-search.ts';

/** The best set so far: the most weight, then the least cost, the fewest hours, the fewest items, the ones preferred. */
export class Best {
  found: FoundSet;

  constructor(from: FoundSet = { items: [], weight: 0, cents: 0, hours: 0, rank: 0 }) {
    this.found = from;
  }

  /** Takes the branch with one more column for the best where it is, and where it can be sat in time. */
  offer(branch: Branch, column: Column, gain: number): void {
    if (branch.weight + gain < this.found.weight) return;
    const addition = branch.addition(column);
    if (addition === null || !this.#isBeaten(branch, column, gain, addition)) return;
    if (!branch.inTime(addition.items)) return;
    this.found = {
      items: [...branch.path, ...addition.items],
      weight: branch.weight + gain,
      cents: branch.cents + addition.cents,
      hours: branch.hours + addition.hours,
      rank: branch.rank + column.rank,
    };
  }

  #isBeaten(branch: Branch, column: Column, gain: number, addition: Addition): boolean {
    const { items, weight, cents, hours, rank } = this.found;
    if (branch.weight + gain !== weight) return branch.weight + gain > weight;
    if (branch.cents + addition.cents !== cents) return branch.cents + addition.cents < cents;
    if (branch.hours + addition.hours !== hours) return branch.hours + addition.hours < hours;
    const count = branch.path.length + addition.items.length;
    if (count !== items.length) return count < items.length;
    return branch.rank + column.rank < rank;
  }
}
