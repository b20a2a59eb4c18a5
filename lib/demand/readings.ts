import type { Level, Requirement, Requirements } from '../requirements/requirement.ts';

/** What a posting that was read on this device asks: ids, and nothing of its words. */
export interface Reading {
  /** The board's id and the job's id there: together they name the posting. */
  readonly board: string;
  readonly jobId: string;
  /** The local day of the last reading, YYYY-MM-DD. */
  readonly day: string;
  readonly asks: readonly Asked[];
}

/** One requirement: any one of the ids meets it. */
export interface Asked {
  readonly level: Level;
  readonly skills: readonly string[];
  readonly credentials: readonly string[];
}

/** As many postings are remembered; the one read longest ago leaves first. */
export const MOST_READINGS = 500;
/** Of one posting. */
export const MOST_ASKED = 80;
/** Of one requirement, of each kind. */
export const MOST_IDS = 20;

const nameOf = ({ board, jobId }: Pick<Reading, 'board' | 'jobId'>): string => `${board}:${jobId}`;

/** What is kept of a posting's requirements. */
export function askedBy({ requirements }: Requirements): Asked[] {
  return requirements.slice(0, MOST_ASKED).map(({ level, anyOf }) => {
    const idsOf = (wanted: 'skill' | 'credential') =>
      [...new Set(anyOf.filter(({ kind }) => kind === wanted).map(({ id }) => id))].slice(0, MOST_IDS);
    return { level, skills: idsOf('skill'), credentials: idsOf('credential') };
  });
}

/** The readings with one more, the latest last. A posting read again takes the place of its earlier reading. */
export function remember(readings: readonly Reading[], reading: Reading): readonly Reading[] {
  const name = nameOf(reading);
  return [...readings.filter((other) => nameOf(other) !== name), reading].slice(-MOST_READINGS);
}

/** Those of a board's jobs that were read. */
export function lookUp(readings: readonly Reading[], board: string, jobIds: readonly string[]): Reading[] {
  const known = new Map(readings.map((reading) => [nameOf(reading), reading]));
  return [...new Set(jobIds)].flatMap((jobId) => known.get(nameOf({ board, jobId })) ?? []);
}

/** What was kept, as the requirements that a profile is held against; they have no words and no place in a text. */
export function requirementsOf({ asks }: Reading): Requirement[] {
  const nowhere = { start: 0, end: 0 };
  return asks.map(({ level, skills, credentials }) => ({
    level,
    sentence: '',
    at: nowhere,
    anyOf: [
      ...skills.map((id) => ({ ...nowhere, kind: 'skill' as const, id, name: id })),
      ...credentials.map((id) => ({ ...nowhere, kind: 'credential' as const, id, name: id })),
    ],
    also: [],
    orEquivalent: false,
    due: null,
  }));
}
