import type { SkillIndex } from '../../catalog/skill-index.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { greatest } from './greatest.ts';
import { ROWS, sizeOf, type Tally, tally, WORD } from './tally.ts';

/** Up to so many places where a credential has an asked skill, all of them are looked at. */
const FEW = 1_500;
/** How many are kept by their rank in all and for each requirement, and how many kinds of what is closed by their price. */
const BEST = 30;
const BEST_OF_ROW = 3;
const KINDS = 16;
/** Kinds are told apart among so many that close the most. */
const CLOSING_MOST = 1_000;

/** By an asked skill: all that certify it, itself and narrower ones, with the steps between. */
export type Narrower = (skill: string) => ReadonlyMap<string, number>;

/**
 * The ids of the credentials that have an asked skill or a narrower one: all of them where they are not very many, as
 * in any catalog made by hand. Of very many those worth a closer look: the best by value, fit, evidence and price,
 * in all and for each requirement, and for each set of requirements that some close together the cheapest and the quickest. However large the catalog
 * is, no more of it is looked at than a few thousand for each requirement.
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
  const places = asked.reduce((sum, { skills }) => sum + sizeOf(index, skills), 0);
  if (places <= FEW) {
    const all = new Set<number>();
    for (const { skills } of asked)
      for (const skill of skills.keys()) {
        const [start, end] = index.ranges[skill] ?? [0, 0];
        for (let place = start; place < end; place++) all.add((index.entries[place] as number) >>> 1);
      }
    return [...all].map((number) => index.ids[number] as string);
  }
  const counted = tally(index, asked);
  const chosen = new Set(
    [...greatest(counted.scores, BEST), ...bestOfRows(counted, requirements.length)].map(
      (place) => counted.numbers[place] as number,
    ),
  );
  for (const number of cheapestOfKinds(counted, index)) chosen.add(number);
  return [...chosen].map((number) => index.ids[number] as string);
}

function stepsFor(skills: readonly string[], narrower: Narrower): Map<string, number> {
  const steps = new Map<string, number>();
  for (const skill of skills)
    for (const [id, distance] of narrower(skill))
      steps.set(id, Math.min(distance, steps.get(id) ?? distance));
  return steps;
}

/** The places of the best of each requirement: what only a few weak ones close is not lost among many strong ones. */
function bestOfRows({ low, high, scores }: Tally, rows: number): number[] {
  const best: number[][] = Array.from({ length: Math.min(rows, ROWS) }, () => []);
  const least = new Float64Array(best.length);
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    for (const [mask, first] of [
      [low[place] as number, 0],
      [high[place] as number, WORD],
    ] as const)
      for (let left = mask; left !== 0; left &= left - 1) {
        const row = first + 31 - Math.clz32(left & -left);
        if (score <= (least[row] as number)) continue;
        const list = best[row] as number[];
        let at = list.length;
        while (at > 0 && (scores[list[at - 1] as number] as number) < score) at -= 1;
        list.splice(at, 0, place);
        if (list.length > BEST_OF_ROW) list.pop();
        if (list.length === BEST_OF_ROW) least[row] = scores[list[BEST_OF_ROW - 1] as number] as number;
      }
  }
  return best.flat();
}

/** Of the kinds that close the most, the cheapest and the quickest each. */
function cheapestOfKinds({ numbers, values, low, high }: Tally, { price, hours }: SkillIndex): number[] {
  const found = new Map<number, { cheap: number; quick: number; value: number }>();
  const less = (one: number, other: number) => one < other || (!Number.isNaN(one) && Number.isNaN(other));
  for (const place of greatest(values, CLOSING_MOST)) {
    const number = numbers[place] as number;
    const key = (low[place] as number) + (high[place] as number) * 2 ** WORD;
    const kind = found.get(key);
    if (kind === undefined) {
      found.set(key, { cheap: number, quick: number, value: values[place] as number });
      continue;
    }
    if (less(price[number] as number, price[kind.cheap] as number)) kind.cheap = number;
    if (less(hours[number] as number, hours[kind.quick] as number)) kind.quick = number;
  }
  const all = [...found.values()];
  const best = greatest(
    Float32Array.from(all, ({ value }) => value),
    KINDS,
  ).map((place) => all[place] as (typeof all)[number]);
  return best.flatMap(({ cheap, quick }) => [cheap, quick]);
}
