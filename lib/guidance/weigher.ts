const PART = 10;
const LOW = (1 << PART) - 1;

/** Sums the weights of the rows that `rows` adds to `covered`, both as words of 30 bits, by tables of 10 bits. */
export function weigherOf(
  weights: readonly number[],
  words: number,
): (rows: Int32Array, covered: Int32Array) => number {
  const tables: Float64Array[] = [];
  for (let start = 0; start < words * 30; start += PART) {
    const bits = Math.min(PART, Math.max(0, weights.length - start));
    const table = new Float64Array(1 << bits);
    for (let mask = 1; mask < table.length; mask++) {
      const lowest = 31 - Math.clz32(mask & -mask);
      table[mask] = (table[mask & (mask - 1)] as number) + (weights[start + lowest] as number);
    }
    tables.push(table);
  }
  return (rows, covered) => {
    let sum = 0;
    for (let word = 0; word < words; word++) {
      const added = (rows[word] as number) & ~(covered[word] as number);
      if (added === 0) continue;
      for (let part = 0; part < 3; part++) {
        const mask = (added >>> (part * PART)) & LOW;
        if (mask !== 0) sum += tables[3 * word + part]?.[mask] as number;
      }
    }
    return sum;
  };
}
