/** Every pair of values of two factors, as "factor=value" twice. */
const pairsOf = (row: Readonly<Record<string, string>>): string[] => {
  const parts = Object.entries(row).map(([factor, value]) => `${factor}=${value}`);
  return parts.flatMap((one, index) => parts.slice(index + 1).map((other) => `${one}&${other}`));
};

/** Rows in which each value of a factor meets each value of every other at least once; always the same rows. */
export function pairwise<F extends Readonly<Record<string, readonly string[]>>>(
  factors: F,
): { [K in keyof F]: F[K][number] }[] {
  let all: Readonly<Record<string, string>>[] = [{}];
  for (const [factor, values] of Object.entries(factors))
    all = all.flatMap((row) => values.map((value) => ({ ...row, [factor]: value })));
  const open = new Set(all.flatMap(pairsOf));
  const chosen: Readonly<Record<string, string>>[] = [];
  while (open.size > 0) {
    const gain = (row: Readonly<Record<string, string>>) =>
      pairsOf(row).filter((pair) => open.has(pair)).length;
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    for (const pair of pairsOf(best)) open.delete(pair);
  }
  return chosen as { [K in keyof F]: F[K][number] }[];
}
