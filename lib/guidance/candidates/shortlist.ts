import { depthWeight, type SkillIndex } from '../../catalog/skill-index.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import * as weights from '../weights.ts';

/** Up to so many places where a credential has an asked skill, all of them are looked at. */
const FEW = 4_000;
/** How many are kept by their rank, and how many kinds of what is closed by their price. */
const BEST = 100;
const KINDS = 60;
/** Kinds are told apart among so many that close the most. */
const CLOSING_MOST = 1_500;
/** Requirements that are told apart: a mask is two words. */
const ROWS = 60;
const WORD = 30;

/** By an asked skill: all that certify it, itself and narrower ones, with the steps between. */
export type Narrower = (skill: string) => ReadonlyMap<string, number>;

/**
 * The ids of the credentials that have an asked skill or a narrower one: all of them where they are not very many, as
 * in any catalog made by hand. Of very many those worth a closer look: the best by value, fit, evidence and price,
 * and for each set of requirements that some close together the cheapest and the quickest.
 */
export function shortlist(
  index: SkillIndex,
  requirements: readonly Requirement[],
  narrower: Narrower,
): readonly string[] {
  const asked = requirements.map(({ level, anyOf }) => ({
    level,
    skills: stepsFor(
      anyOf.flatMap(({ kind, id }) => (kind === 'skill' ? [id] : [])),
      narrower,
    ),
  }));
  const sizeOf = (skill: string) => {
    const range = index.ranges[skill];
    return range === undefined ? 0 : range[1] - range[0];
  };
  let places = 0;
  for (const { skills } of asked) for (const skill of skills.keys()) places += sizeOf(skill);
  if (places <= FEW) {
    const all = new Set<number>();
    for (const { skills } of asked)
      for (const skill of skills.keys()) {
        const [start, end] = index.ranges[skill] ?? [0, 0];
        for (let place = start; place < end; place++) all.add((index.entries[place] as number) >>> 1);
      }
    return [...all].map((number) => index.ids[number] as string);
  }

  const { value, here, row, low, high, fit, found: numbers, standing } = tallyOf(index);
  let count = 0;
  const relevant = new Map<string, number>();
  for (const { skills } of asked)
    for (const [skill, steps] of skills)
      relevant.set(skill, Math.max(weights.NARROWER_DECAY ** steps, relevant.get(skill) ?? 0));
  for (const [at, { level, skills }] of asked.entries()) {
    for (const [skill, steps] of skills) {
      const near = weights.NARROWER_DECAY ** steps;
      // A skill counts for the fit once, however many requirements ask for it.
      const fitting = relevant.get(skill) ?? 0;
      const fittingTouched = fitting * depthWeight(false);
      relevant.delete(skill);
      const range = index.ranges[skill];
      if (range === undefined) continue;
      const inDepth = weights.SKILL_WEIGHT[level] * near;
      const touched = level === 'mentioned' ? inDepth * depthWeight(false) : 0;
      for (let place = range[0]; place < range[1]; place++) {
        const entry = index.entries[place] as number;
        const number = entry >>> 1;
        const isCore = (entry & 1) === 1;
        if (fitting > 0) fit[number] = (fit[number] as number) + (isCore ? fitting : fittingTouched);
        const worth = isCore ? inDepth : touched;
        if (worth === 0) continue;
        if (row[number] !== at) {
          if (value[number] === 0) {
            numbers[count] = number;
            count += 1;
          }
          row[number] = at;
          here[number] = 0;
          if (at < WORD) low[number] = (low[number] as number) | (1 << at);
          else if (at < ROWS) high[number] = (high[number] as number) | (1 << (at - WORD));
        }
        if (worth > (here[number] as number)) {
          value[number] = (value[number] as number) + worth - (here[number] as number);
          here[number] = worth;
        }
      }
    }
  }
  const found = numbers.subarray(0, count);
  const scores = new Float32Array(found.length);
  for (let place = 0; place < found.length; place++) {
    const number = found[place] as number;
    const share = (fit[number] as number) / ((index.breadth[number] as number) + weights.FIT_DOUBT);
    scores[place] = (value[number] as number) * Math.sqrt(share) * (standing[number] as number);
  }
  const chosen = new Set(greatest(scores, BEST).map((place) => found[place] as number));
  for (const number of cheapestOfKinds(found, low, high, value, index)) chosen.add(number);
  return [...chosen].map((number) => index.ids[number] as string);
}

/** Sheets to count on, one for each credential: kept with the index, because to make them anew takes longest. */
interface Tally {
  readonly value: Float32Array;
  readonly here: Float32Array;
  readonly row: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly fit: Float32Array;
  readonly found: Uint32Array;
  /** Evidence, price and hours in one figure: the same for each posting. */
  readonly standing: Float32Array;
}

const tallies = new WeakMap<SkillIndex, Tally>();

/** The index's own sheets, wiped. */
function tallyOf(index: SkillIndex): Tally {
  const known = tallies.get(index);
  if (known !== undefined) {
    for (const sheet of [known.value, known.here, known.low, known.high, known.fit]) sheet.fill(0);
    known.row.fill(-1);
    return known;
  }
  const count = index.ids.length;
  const standing = new Float32Array(count);
  for (let number = 0; number < count; number++) {
    const price = index.price[number] as number;
    const hours = index.hours[number] as number;
    standing[number] =
      (1 + Math.log(1 + (index.evidence[number] as number))) /
      (1 + (Number.isNaN(price) ? weights.UNKNOWN_COST : price) / weights.HALVING_COST) /
      (1 + (Number.isNaN(hours) ? weights.UNKNOWN_HOURS : hours) / weights.HALVING_HOURS);
  }
  const tally = {
    value: new Float32Array(count),
    here: new Float32Array(count),
    row: new Int32Array(count).fill(-1),
    low: new Int32Array(count),
    high: new Int32Array(count),
    fit: new Float32Array(count),
    found: new Uint32Array(count),
    standing,
  };
  tallies.set(index, tally);
  return tally;
}

function stepsFor(skills: readonly string[], narrower: Narrower): Map<string, number> {
  const steps = new Map<string, number>();
  for (const skill of skills)
    for (const [id, distance] of narrower(skill))
      steps.set(id, Math.min(distance, steps.get(id) ?? distance));
  return steps;
}

/** Of the kinds that close the most, the cheapest and the quickest each. */
function cheapestOfKinds(
  found: Uint32Array,
  low: Int32Array,
  high: Int32Array,
  value: Float32Array,
  { price, hours }: SkillIndex,
): number[] {
  const kinds = new Map<number, { cheap: number; quick: number; value: number }>();
  const less = (one: number, other: number) => one < other || (!Number.isNaN(one) && Number.isNaN(other));
  const values = new Float32Array(found.length);
  for (let place = 0; place < found.length; place++) values[place] = value[found[place] as number] as number;
  const closing = greatest(values, CLOSING_MOST);
  for (const place of closing) {
    const number = found[place] as number;
    const key = (low[number] as number) + (high[number] as number) * 2 ** WORD;
    const kind = kinds.get(key);
    if (kind === undefined) {
      kinds.set(key, { cheap: number, quick: number, value: value[number] as number });
      continue;
    }
    if (less(price[number] as number, price[kind.cheap] as number)) kind.cheap = number;
    if (less(hours[number] as number, hours[kind.quick] as number)) kind.quick = number;
  }
  const all = [...kinds.values()];
  const best = greatest(
    Float32Array.from(all, (kind) => kind.value),
    KINDS,
  );
  return best.flatMap((place) => [
    (all[place] as { cheap: number }).cheap,
    (all[place] as { quick: number }).quick,
  ]);
}

const BUCKETS = 1_024;

/** The places of the `count` greatest values, in no order: those of the last, shared bucket by their place. */
function greatest(values: Float32Array, count: number): number[] {
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
