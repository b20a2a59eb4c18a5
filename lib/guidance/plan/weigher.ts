import { WORD } from './plan-columns.ts';

const PART = 10;
const PARTS = WORD / PART;
const LOW = (1 << PART) - 1;

/** Sums the weights of the rows that `rows` adds to the words of `covered` from `from` on. */
export type Weigher = (rows: Int32Array, covered: Int32Array, from: number) => number;

/** Sums by tables of 10 rows each. */
export function weigherOf(weights: ArrayLike<number>, words: number): Weigher {
  const tables: Float64Array[] = [];
  for (let start = 0; start < words * WORD; start += PART) {
    const table = new Float64Array(1 << Math.min(PART, Math.max(0, weights.length - start)));
    for (let mask = 1; mask < table.length; mask++) {
      const lowest = 31 - Math.clz32(mask & -mask);
      table[mask] = (table[mask & (mask - 1)] as number) + (weights[start + lowest] as number);
    }
    tables.push(table);
  }
  return (rows, covered, from) => {
    let sum = 0;
    for (let word = 0; word < words; word++) {
      let added = (rows[word] as number) & ~(covered[from + word] as number);
      for (let part = PARTS * word; added !== 0; part++) {
        const mask = added & LOW;
        if (mask !== 0) sum += (tables[part] as Float64Array)[mask] as number;
        added >>>= PART;
      }
    }
    return sum;
  };
}
