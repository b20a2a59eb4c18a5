import type { Named } from '../guidance/catalog-view.ts';
import { LEVELS, type Level } from '../requirements/requirement.ts';
import type { Reading } from './readings.ts';

/** How often the postings read asked for a skill or a credential: each posting counts once, at its strongest level. */
export interface Demand {
  readonly id: string;
  readonly kind: 'skill' | 'credential';
  readonly named: number;
  readonly byLevel: Readonly<Record<Level, number>>;
}

type Asking = Pick<Reading, 'asks'>;

/** The strongest level at which one posting asks for each id. */
function levelsIn({ asks }: Asking): ReadonlyMap<string, { kind: Demand['kind']; level: Level }> {
  const found = new Map<string, { kind: Demand['kind']; level: Level }>();
  for (const { level, skills, credentials } of asks) {
    const note = (id: string, kind: Demand['kind']) => {
      const before = found.get(id);
      if (before === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(before.level))
        found.set(id, { kind, level });
    };
    for (const id of skills) note(id, 'skill');
    for (const id of credentials) note(id, 'credential');
  }
  return found;
}

/** What the postings ask for: the most named first, then what more of them require, then by id. */
export function countDemand(readings: readonly Asking[]): readonly Demand[] {
  const counts = new Map<string, { kind: Demand['kind']; byLevel: Record<Level, number> }>();
  for (const reading of readings)
    for (const [id, { kind, level }] of levelsIn(reading)) {
      let count = counts.get(id);
      if (count === undefined) {
        count = { kind, byLevel: { required: 0, preferred: 0, mentioned: 0 } };
        counts.set(id, count);
      }
      count.byLevel[level]++;
    }
  return [...counts]
    .map(([id, { kind, byLevel }]) => ({
      id,
      kind,
      named: byLevel.required + byLevel.preferred + byLevel.mentioned,
      byLevel,
    }))
    .sort(
      (one, other) =>
        other.named - one.named ||
        other.byLevel.required - one.byLevel.required ||
        (one.id < other.id ? -1 : 1),
    );
}

const NEVER = { named: 0, required: 0 };

/**
 * Counts once, and answers for each id how many of the postings name it and how many require it. The posting of one
 * name is left out: what is asked at hand is no evidence for itself.
 */
export function indexDemand(
  readings: readonly Pick<Reading, 'name' | 'asks'>[],
): (without: string | null) => (id: string) => Named {
  const counts = new Map(
    countDemand(readings).map(({ id, named, byLevel }) => [id, { named, required: byLevel.required }]),
  );
  return (without) => {
    const left = without === null ? undefined : readings.find(({ name }) => name === without);
    const levels = left === undefined ? null : levelsIn(left);
    const of = readings.length - (left === undefined ? 0 : 1);
    return (id) => {
      const { named, required } = counts.get(id) ?? NEVER;
      const level = levels?.get(id)?.level;
      return {
        named: named - (level === undefined ? 0 : 1),
        required: required - (level === 'required' ? 1 : 0),
        of,
      };
    };
  };
}
