import { addDays } from '../days/days.ts';
import type { Posting } from '../posting/posting.ts';
import type { Level, Requirement, Requirements } from '../requirements/requirement.ts';
import { plainLine } from './plain-text.ts';

/** What is kept of a posting that was read on this device: ids, its title and its company, and none of its text. */
export interface Reading {
  /** What tells it from other postings: see {@link nameOf}. */
  readonly name: string;
  /** The board's id and the job's id there; null where none is known. */
  readonly board: string | null;
  readonly jobId: string | null;
  /** One plain line each; null where the posting says none. */
  readonly title: string | null;
  readonly company: string | null;
  /** BCP 47 primary tag; null when it can't be told. */
  readonly language: string | null;
  /** The local day of the last reading, YYYY-MM-DD. */
  readonly day: string;
  readonly asks: readonly Asked[];
  /** The person wants this kind of role: kept as long as it is starred. */
  readonly starred: boolean;
}

/** One requirement: any one of the ids meets it. */
export interface Asked {
  readonly level: Level;
  readonly skills: readonly string[];
  readonly credentials: readonly string[];
}

/** As many postings are remembered; of those without a star the one read longest ago leaves first. */
export const MOST_READINGS = 2_000;
/** As many of them can be starred. */
export const MOST_STARRED = 200;
/** Of one posting. */
export const MOST_ASKED = 80;
/** Of one requirement, of each kind. */
export const MOST_IDS = 20;
/** UTF-16 units of a title and of a company. */
export const LONGEST_LINE = 160;

/** What names a posting: its job on its board, else its title and company. */
export type Naming = Pick<Posting, 'board' | 'jobId' | 'title' | 'company' | 'location'>;

/**
 * The name that a posting is remembered by. A posting of no known board is named by a number made of its title,
 * company and place, so that it counts once however often it is read; null when it has no title.
 */
export function nameOf({ board, jobId, title, company, location }: Naming): string | null {
  if (board !== null && jobId !== null) return `${board}:${jobId}`.slice(0, 600);
  if (title === null || title.trim() === '') return null;
  const words = [title, company ?? '', location ?? '']
    .map((each) => each.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim())
    .join('\n');
  return `-:${digest(words)}`;
}

/** FNV-1a with 64 bits: many enough that two of a few thousand postings do not meet. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text.slice(0, 2_000)) {
    hash ^= BigInt(character.codePointAt(0) as number);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(36);
}

/** What is kept of a posting, read on a day; null for one that nothing names. A star is given later. */
export function readingOf(
  posting: Naming & Pick<Posting, 'language'>,
  found: Requirements,
  day: string,
): Reading | null {
  const name = nameOf(posting);
  if (name === null) return null;
  return {
    name,
    board: posting.board,
    jobId: posting.jobId,
    title: plainLine(posting.title, LONGEST_LINE),
    company: plainLine(posting.company, LONGEST_LINE),
    language: plainLine(posting.language, 20),
    day,
    asks: askedBy(found),
    starred: false,
  };
}

/** What is kept of a posting's requirements. */
export function askedBy({ requirements }: Requirements): Asked[] {
  return requirements.slice(0, MOST_ASKED).map(({ level, anyOf }) => {
    const idsOf = (wanted: 'skill' | 'credential') =>
      [...new Set(anyOf.filter(({ kind }) => kind === wanted).map(({ id }) => id))].slice(0, MOST_IDS);
    return { level, skills: idsOf('skill'), credentials: idsOf('credential') };
  });
}

/** What was kept, as the requirements that a profile is held against; they have no words and no place in a text. */
export function requirementsOf({ asks }: Pick<Reading, 'asks'>): Requirement[] {
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

/** Those whose title or company holds each word of a text, in whatever case. */
export function searchReadings<R extends Pick<Reading, 'title' | 'company'>>(
  readings: readonly R[],
  text: string,
): R[] {
  const plain = (written: string) => written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain(text).split(/\s+/u).filter(Boolean);
  return readings.filter(({ title, company }) => {
    const line = plain(`${title ?? ''} ${company ?? ''}`);
    return words.every((word) => line.includes(word));
  });
}

/** The first day that is still kept when readings are kept for so many days; null when all are. */
export function firstKept(today: string, keepDays: number | null): string | null {
  if (keepDays === null) return null;
  return addDays(today, -keepDays);
}

/** A starred one is kept whatever its day. */
export function isKept({ day, starred }: Pick<Reading, 'day' | 'starred'>, first: string | null): boolean {
  return starred || first === null || day >= first;
}
