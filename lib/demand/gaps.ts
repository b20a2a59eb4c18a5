import { type Candidate, findCandidates } from '../guidance/candidates/candidates.ts';
import { wantedOf } from '../guidance/candidates/wanted.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Holdings } from '../guidance/gap/held.ts';
import type { Goals } from '../profile/profile.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { type Reading, requirementsOf } from './readings.ts';

/** What several postings require and the person lacks, each requirement once. */
export interface Gaps {
  readonly rows: readonly Requirement[];
  /** For each posting, in their order: places in `rows`. Empty where all that it requires is met. */
  readonly open: readonly (readonly number[])[];
}

/** What is required and not met. What is only preferred or mentioned keeps nobody out. */
export function gapsOf(readings: readonly Pick<Reading, 'asks'>[], holdings: Holdings): Gaps {
  const rows: Requirement[] = [];
  const places = new Map<string, number>();
  const open = readings.map((reading) => {
    const mine = new Set<number>();
    for (const requirement of requirementsOf(reading)) {
      if (requirement.level !== 'required' || requirement.anyOf.length === 0) continue;
      if (holdings.meets(requirement) !== null) continue;
      const key = requirement.anyOf
        .map(({ kind, id }) => `${kind}:${id}`)
        .sort()
        .join();
      let place = places.get(key);
      if (place === undefined) {
        place = rows.length;
        places.set(key, place);
        rows.push(requirement);
      }
      mine.add(place);
    }
    return [...mine];
  });
  return { rows, open };
}

/** What one credential would have done for the postings read. */
export interface Closer {
  readonly id: string;
  /** In so many of the postings it would have closed all that was required and lacking. */
  readonly closed: number;
  /** In so many it would have closed some of it. */
  readonly helped: number;
}

/** The credentials that would have closed the most of the postings read, then helped in the most. */
export function closersOf(gaps: Gaps, candidates: readonly Candidate[]): readonly Closer[] {
  const postings = gaps.open.filter((rows) => rows.length > 0);
  return candidates
    .map(({ credential: { id }, closings }) => ({
      id,
      closed: postings.filter((rows) => rows.every((row) => closings.has(row))).length,
      helped: postings.filter((rows) => rows.some((row) => closings.has(row))).length,
    }))
    .sort(
      (one, other) => other.closed - one.closed || other.helped - one.helped || (one.id < other.id ? -1 : 1),
    );
}

/** Every credential that closes a row, can be taken from what is held, and is of a kind that the person wants. */
export function candidatesFor(
  { rows }: Gaps,
  catalog: CatalogView,
  holdings: Holdings,
  goals: Goals,
  today: string,
): readonly Candidate[] {
  const all = rows.map((_, index) => index);
  return wantedOf(findCandidates(rows, all, catalog, holdings, today), catalog, goals, null);
}
