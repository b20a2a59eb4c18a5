import type { Credential } from '../../lib/catalog/credential.ts';
import type { Requirement } from '../../lib/requirements/requirement.ts';
import { randomFrom } from './random.ts';

/** Postings that ask eight to sixteen skills of one field, as frequent as they are in credentials. */
export function makePostings(credentials: readonly Credential[], count: number): Requirement[][] {
  const random = randomFrom(11);
  return Array.from({ length: count }, () => {
    const { field } = random.pick(credentials);
    const pool = [
      ...new Set(
        credentials
          .filter((each) => each.field === field)
          .flatMap(({ skills }) => skills.map(({ id }) => id)),
      ),
    ];
    return random.sample(pool, Math.min(pool.length, random.whole(8, 16))).map(
      (id): Requirement => ({
        level: random.pick(['required', 'required', 'preferred', 'mentioned'] as const),
        sentence: id,
        at: { start: 0, end: id.length },
        anyOf: [{ kind: 'skill', id, name: id, start: 0, end: id.length }],
        also: [],
        orEquivalent: false,
        due: null,
      }),
    );
  });
}
