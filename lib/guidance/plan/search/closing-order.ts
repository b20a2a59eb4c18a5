import { type Column, WORD } from '../plan-columns.ts';
import type { Branch } from './branch.ts';
import { addRows, type OpenColumns } from './open-columns.ts';
import type { Search } from './plan-search.ts';

/**
 * In which order the open columns that close the heaviest open row are tried, as places in `open`: for weight those
 * that add the most first, for cost the cheapest. None where no column closes an open row.
 */
export type ClosingOrder = (branch: Branch, open: OpenColumns) => readonly number[];

/** The order for one search. */
export function closingOrderOf({ problem: { weights }, columns, words, goal }: Search): ClosingOrder {
  const forWeight = goal.kind === 'weight';
  const heaviestFirst = [...weights.keys()].sort(
    (one, other) => (weights[other] as number) - (weights[one] as number),
  );
  return ({ covered, from }, { count, places, gains }) => {
    const columnAt = (place: number) => columns[places[place] as number] as Column;
    const reachable = new Int32Array(words);
    for (let place = 0; place < count; place++) addRows(reachable, columnAt(place));
    const row = heaviestFirst.find((each) => {
      const word = Math.floor(each / WORD);
      const open = (reachable[word] as number) & ~(covered[from + word] as number);
      return (open & (1 << (each % WORD))) !== 0;
    });
    if (row === undefined) return [];
    const word = Math.floor(row / WORD);
    const bit = 1 << (row % WORD);
    const closing: number[] = [];
    for (let place = 0; place < count; place++)
      if (((columnAt(place).rows[word] as number) & bit) !== 0) closing.push(place);
    return closing.sort((one, other) => {
      const gain = (gains[other] as number) - (gains[one] as number);
      const first = columnAt(one);
      const second = columnAt(other);
      return forWeight
        ? gain || first.cents - second.cents || first.rank - second.rank
        : first.cents - second.cents || gain || first.rank - second.rank;
    });
  };
}
