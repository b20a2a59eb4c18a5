import type { Column } from '../plan-columns.ts';
import type { Best } from './best.ts';
import type { Bounds } from './bounds.ts';
import type { Branch } from './branch.ts';
import type { OpenColumns } from './open-columns.ts';
import { type Effort, NEAR, type Search } from './plan-search.ts';

/** All that two more columns can do, the heaviest first, as long as their weights and prices leave a chance. */
export function tryPairs(
  { columns, words, weigh, goal }: Search,
  { branch, best, bounds, effort }: { branch: Branch; best: Best; bounds: Bounds; effort: Effort },
  { count, places, gains, values }: OpenColumns,
  base: number,
): void {
  const order = Array.from({ length: count }, (_, place) => place).sort(
    (one, other) => (gains[other] as number) - (gains[one] as number),
  );
  const { weight, cents, covered, from } = branch;
  let missing = bounds.wanted(best) - weight;
  const offer = (column: Column, gain: number) => {
    best.offer(branch, column, gain);
    missing = bounds.wanted(best) - weight;
  };
  const both = new Int32Array(words);
  for (let first = 0; first < count; first++) {
    const one = order[first] as number;
    const column = columns[places[one] as number] as Column;
    const gain = gains[one] as number;
    offer(column, gain);
    if (first + 1 < count && gain + (gains[order[first + 1] as number] as number) < missing) break;
    const addition = branch.addition(column);
    if (addition === null || addition.items.length >= branch.free || !branch.inTime(addition.items)) continue;
    for (let word = 0; word < words; word++)
      both[word] = (covered[from + word] as number) | (column.rows[word] as number);
    let entered = false;
    for (let second = first + 1; second < count; second++) {
      const two = order[second] as number;
      if (gain + (gains[two] as number) < missing) break;
      if (base + (values[one] as number) + (values[two] as number) < missing - NEAR) continue;
      const other = columns[places[two] as number] as Column;
      if (goal.kind === 'cost' && cents + addition.cents + other.ownCents > best.found.cents) continue;
      effort.left -= 1;
      const rest = weigh(other.rows, both, 0);
      if (gain + rest < missing) continue;
      if (!entered) branch.enter(column, gain, addition);
      entered = true;
      offer(other, rest);
    }
    if (entered) branch.leave(column, gain, addition);
  }
}
