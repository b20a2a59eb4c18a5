import type { Credential } from './credential.ts';

/**
 * By skill, the credentials that have it, as numbers: what lets a few be chosen out of a hundred thousand without a
 * look at the others. Plain arrays throughout, so that it is stored as it is.
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

export function indexSkills(credentials: readonly Credential[]): SkillIndex {
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
    const amounts = prices.flatMap(({ amount, optional }) => (optional === true ? [] : [amount]));
    price[number] = amounts.length === 0 ? Number.NaN : Math.min(...amounts);
    hours[number] = effort?.max ?? Number.NaN;
    evidence[number] = recognition.length;
  }
  return { ids: credentials.map(({ id }) => id), ranges, entries, breadth, price, hours, evidence };
}
