/** Keeps the greatest values over zero, in falling order. */
export function keepGreatest(top: Float64Array, value: number): void {
  let place = top.length - 1;
  if (place < 0 || value <= (top[place] as number)) return;
  while (place > 0 && (top[place - 1] as number) < value) {
    top[place] = top[place - 1] as number;
    place -= 1;
  }
  top[place] = value;
}
