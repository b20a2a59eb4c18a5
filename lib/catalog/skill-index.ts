import { HALVING_COST, HALVING_HOURS, UNKNOWN_COST, UNKNOWN_HOURS } from '../guidance/weights.ts';
import type { Credential } from './credential.ts';

/**
 * By skill, the credentials that have it, as numbers: what lets a few be chosen out of a hundred thousand without a
 * look at the others. What stands well by itself, is cheap or is quick has a low number, and each skill's entries
 * rise, so that the first of them are worth the most. Plain arrays throughout, so that it is stored as it is.
 */
export interface SkillIndex {
  /** Credential ids by number. */
  readonly ids: readonly string[];
  /** By skill id: where its entries start and end. */
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
  /** A credential's number twice, and one more where the skill is tested in depth. */
  readonly entries: Uint32Array;
  /** By credential: the sum of its skills' weights (`depthWeight` each). */
  readonly breadth: Float32Array;
  /** The least sourced price in its own currency's units and the fewest hours, for a first choice; NaN when unknown. */
  readonly price: Float32Array;
  readonly hours: Float32Array;
  /** Pieces of evidence that others value it. */
  readonly evidence: Float32Array;
}

/** What a skill weighs beside the others of a credential. */
export const depthWeight = (core: boolean): number => (core ? 1 : 0.35);

/** Evidence, price (in its own currency's units) and hours in one figure; NaN where one is unknown. */
export function standingOf(evidence: number, price: number, hours: number): number {
  const cost = Number.isNaN(price) ? UNKNOWN_COST : price;
  const effort = Number.isNaN(hours) ? UNKNOWN_HOURS : hours;
  return (1 + Math.log(1 + evidence)) / (1 + cost / HALVING_COST) / (1 + effort / HALVING_HOURS);
}

function leastPrice(prices: Credential['prices']): number {
  let least = Number.NaN;
  for (const { amount, optional } of prices) if (optional !== true && !(amount >= least)) least = amount;
  return least;
}

/** The place of each value when the least stands first; unknown ones last. */
function ranksOf(values: Float64Array): Uint32Array {
  const order = Uint32Array.from(values.keys()).sort((one, other) => {
    const [first, second] = [values[one] as number, values[other] as number];
    if (Number.isNaN(first) || Number.isNaN(second))
      return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
    return first - second;
  });
  const ranks = new Uint32Array(values.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
}

/** By the best of three places: how a credential stands by itself, how cheap and how quick it is. */
function bestFirst(credentials: readonly Credential[]): Credential[] {
  const prices = Float64Array.from(credentials, (credential) => leastPrice(credential.prices));
  const hours = Float64Array.from(credentials, ({ effort }) => effort?.max ?? Number.NaN);
  const standings = Float64Array.from(
    credentials,
    ({ recognition }, place) =>
      -standingOf(recognition.length, prices[place] as number, hours[place] as number),
  );
  const ranks = [standings, prices, hours].map(ranksOf);
  const best = Uint32Array.from(credentials, (_, place) =>
    Math.min(...ranks.map((each) => each[place] as number)),
  );
  return [...credentials.keys()]
    .sort((one, other) => (best[one] as number) - (best[other] as number) || one - other)
    .map((place) => credentials[place] as Credential);
}

export function indexSkills(unsorted: readonly Credential[]): SkillIndex {
  const credentials = bestFirst(unsorted);
  const counts = new Map<string, number>();
  for (const { skills } of credentials)
    for (const { id } of skills) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranges: Record<string, [number, number]> = {};
  let total = 0;
  for (const [id, count] of counts) {
    ranges[id] = [total, total];
    total += count;
  }
  const entries = new Uint32Array(total);
  const breadth = new Float32Array(credentials.length);
  const price = new Float32Array(credentials.length);
  const hours = new Float32Array(credentials.length);
  const evidence = new Float32Array(credentials.length);
  for (const [number, { skills, prices, effort, recognition }] of credentials.entries()) {
    for (const { id, depth } of skills) {
      const range = ranges[id] as [number, number];
      entries[range[1]] = 2 * number + (depth === 'core' ? 1 : 0);
      range[1] += 1;
      breadth[number] = (breadth[number] as number) + depthWeight(depth === 'core');
    }
    price[number] = leastPrice(prices);
    hours[number] = effort?.max ?? Number.NaN;
    evidence[number] = recognition.length;
  }
  return { ids: credentials.map(({ id }) => id), ranges, entries, breadth, price, hours, evidence };
}
