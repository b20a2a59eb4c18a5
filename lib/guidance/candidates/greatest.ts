const BUCKETS = 1_024;

/** The places of the `count` greatest values (none below zero), in no order, in time that rises with their number alone. */
export function greatest(values: Float32Array, count: number): number[] {
  if (values.length <= count) return [...values.keys()];
  let most = 0;
  for (let place = 0; place < values.length; place++) most = Math.max(most, values[place] as number);
  const bucketOf = (value: number) => Math.min(BUCKETS - 1, Math.floor((value / most) * BUCKETS));
  const sizes = new Uint32Array(BUCKETS);
  for (let place = 0; place < values.length; place++) {
    const bucket = bucketOf(values[place] as number);
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  let least = BUCKETS;
  let above = 0;
  while (least > 0 && above + (sizes[least - 1] as number) <= count) {
    least -= 1;
    above += sizes[least] as number;
  }
  const places: number[] = [];
  const shared: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const bucket = bucketOf(values[place] as number);
    if (bucket >= least) places.push(place);
    else if (bucket === least - 1) shared.push(place);
  }
  shared.sort((one, other) => (values[other] as number) - (values[one] as number) || one - other);
  return [...places, ...shared.slice(0, count - places.length)];
}
