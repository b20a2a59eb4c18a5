import { depthWeight, type SkillIndex, standingOf } from '../../catalog/skill-index.ts';
import type { Level } from '../../requirements/requirement.ts';
import * as weights from '../weights.ts';

/** Requirements that are told apart: a mask is two words. */
export const ROWS = 60;
export const WORD = 30;
/** Of the credentials that have the skills of one requirement so many are looked at, the first of the index. */
const MOST_PLACES = 700;

/** A requirement's skills, asked and narrower, each with the steps between. */
export interface AskedSkills {
  readonly level: Level;
  readonly skills: ReadonlyMap<string, number>;
}

/** What was counted of the credentials found, each list in the order of `numbers`. */
export interface Tally {
  readonly numbers: Uint32Array;
  /** What each closes, weighed. */
  readonly values: Float32Array;
  /** Value by fit, evidence, price and hours. */
  readonly scores: Float32Array;
  /** The requirements that each closes, as two words of 30 bits. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * A row of figures for each credential, side by side, because what is fetched from memory takes longest. Kept with the
 * index, and wiped where it was written on.
 */
interface Sheet {
  readonly figures: Float32Array;
  readonly marks: Int32Array;
  readonly found: Uint32Array;
}

const WIDTH = 8;
/** Figures: what it closes of all and of the present requirement, how well it fits, and what it brings by itself. */
const VALUE = 0;
const HERE = 1;
const FIT = 2;
const STANDING = 3;
/** Marks: the present requirement, counted from one, and the mask of all. */
const ROW = 4;
const LOW = 5;
const HIGH = 6;

const sheets = new WeakMap<SkillIndex, Sheet>();

function sheetOf(index: SkillIndex): Sheet {
  let sheet = sheets.get(index);
  if (sheet === undefined) {
    const count = index.ids.length;
    const figures = new Float32Array(count * WIDTH);
    for (let number = 0; number < count; number++)
      figures[number * WIDTH + STANDING] =
        standingOf(
          index.evidence[number] as number,
          index.price[number] as number,
          index.hours[number] as number,
        ) / Math.sqrt((index.breadth[number] as number) + weights.FIT_DOUBT);
    sheet = { figures, marks: new Int32Array(figures.buffer), found: new Uint32Array(count) };
    sheets.set(index, sheet);
  }
  return sheet;
}

/** Counts for every credential that has an asked skill what it closes, and how well it fits. */
export function tally(index: SkillIndex, asked: readonly AskedSkills[]): Tally {
  const { figures, marks, found } = sheetOf(index);
  let count = 0;
  const relevant = new Map<string, number>();
  for (const { skills } of asked)
    for (const [skill, steps] of skills)
      relevant.set(skill, Math.max(weights.NARROWER_DECAY ** steps, relevant.get(skill) ?? 0));
  for (const [place, { level, skills }] of asked.entries()) {
    const share = MOST_PLACES / sizeOf(index, skills);
    for (const [skill, steps] of skills) {
      // A skill counts for the fit once, however many requirements ask for it.
      const fitting = relevant.get(skill) ?? 0;
      const fittingTouched = fitting * depthWeight(false);
      relevant.delete(skill);
      const range = index.ranges[skill];
      if (range === undefined) continue;
      const inDepth = weights.SKILL_WEIGHT[level] * weights.NARROWER_DECAY ** steps;
      const touched = level === 'mentioned' ? inDepth * depthWeight(false) : 0;
      const end = share < 1 ? range[0] + Math.ceil((range[1] - range[0]) * share) : range[1];
      for (let at = range[0]; at < end; at++) {
        const entry = index.entries[at] as number;
        const isCore = (entry & 1) === 1;
        const row = (entry >>> 1) * WIDTH;
        if (marks[row + ROW] === 0) {
          found[count] = entry >>> 1;
          count += 1;
          marks[row + ROW] = -1;
        }
        figures[row + FIT] = (figures[row + FIT] as number) + (isCore ? fitting : fittingTouched);
        const worth = isCore ? inDepth : touched;
        if (worth === 0) continue;
        if (marks[row + ROW] !== place + 1) {
          marks[row + ROW] = place + 1;
          figures[row + HERE] = 0;
          const word = row + (place < WORD ? LOW : HIGH);
          if (place < ROWS) marks[word] = (marks[word] as number) | (1 << (place % WORD));
        }
        const here = figures[row + HERE] as number;
        if (worth > here) {
          figures[row + VALUE] = (figures[row + VALUE] as number) + worth - here;
          figures[row + HERE] = worth;
        }
      }
    }
  }
  return takeOff(figures, marks, found.subarray(0, count));
}

/** The places where a credential has one of the skills. */
export function sizeOf(index: SkillIndex, skills: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const skill of skills.keys()) {
    const range = index.ranges[skill];
    if (range !== undefined) size += range[1] - range[0];
  }
  return size;
}

/** Reads the counts of what closes something off the sheet, and wipes it. */
function takeOff(figures: Float32Array, marks: Int32Array, found: Uint32Array): Tally {
  const numbers = new Uint32Array(found.length);
  const values = new Float32Array(found.length);
  const scores = new Float32Array(found.length);
  const low = new Int32Array(found.length);
  const high = new Int32Array(found.length);
  let count = 0;
  for (let place = 0; place < found.length; place++) {
    const number = found[place] as number;
    const row = number * WIDTH;
    const value = figures[row + VALUE] as number;
    if (value > 0) {
      numbers[count] = number;
      values[count] = value;
      scores[count] = value * Math.sqrt(figures[row + FIT] as number) * (figures[row + STANDING] as number);
      low[count] = marks[row + LOW] as number;
      high[count] = marks[row + HIGH] as number;
      count += 1;
    }
    figures[row + VALUE] = 0;
    figures[row + FIT] = 0;
    marks[row + ROW] = 0;
    marks[row + LOW] = 0;
    marks[row + HIGH] = 0;
  }
  return {
    numbers: numbers.subarray(0, count),
    values: values.subarray(0, count),
    scores: scores.subarray(0, count),
    low: low.subarray(0, count),
    high: high.subarray(0, count),
  };
}
