import type { CatalogContent } from '../../../lib/catalog/content.ts';
import type { Credential } from '../../../lib/catalog/credential.ts';
import type { Goals, Profile } from '../../../lib/profile/profile.ts';
import type { Requirements } from '../../../lib/requirements/requirement.ts';
import { randomFrom } from '../../bench/random.ts';
import { asks, credential, family, needs, posting, RATES, skill, TODAY } from './kit.ts';

export interface GuidanceCase {
  readonly content: CatalogContent;
  readonly found: Requirements;
  readonly profile: Profile;
  readonly today: string;
}

const LEVELS = ['required', 'required', 'preferred', 'mentioned'] as const;
const DAYS = ['2026-06-30', '2026-11-22', '2026-12-15', '2027-03-01'];

/**
 * A small made-up world: skills that are parts of others, up to 15 credentials with prices, hours, prerequisites
 * with alternatives, last sittings, successors and old names, families, a posting with alternatives, and a person
 * who holds some of it and has a budget, a date and a pace, or not.
 */
export function makeGuidanceCase(seed: number): GuidanceCase {
  const random = randomFrom(seed);
  const skillIds = Array.from({ length: random.whole(2, 8) }, (_, place) => `skill-${place}`);
  const skills = skillIds.map((id, place) =>
    skill(id, place > 0 && random.chance(0.3) ? [`skill-${random.whole(0, place - 1)}`] : []),
  );
  const ids = Array.from({ length: random.whole(1, 15) }, (_, place) => `credential-${place}`);
  const unknown = random.chance(0.3) ? 0.25 : 0;
  const credentials: Credential[] = ids.map((id, place) => {
    const others = ids.filter((other) => other !== id);
    const someOthers = (most: number) => random.sample(others, random.whole(1, most));
    const after = random.chance(0.2) ? random.pick(DAYS) : undefined;
    return credential(id, {
      core: random.sample(skillIds, random.whole(0, 3)),
      touched: random.chance(0.3) ? random.sample(skillIds, 1) : [],
      cost: random.chance(unknown) ? null : random.pick([0, 50, 100, 100, 150, 300]),
      hours: random.chance(unknown) ? null : random.pick([5, 10, 20, 20, 40]),
      prerequisites:
        others.length > 0 && random.chance(0.25)
          ? Array.from({ length: random.whole(1, 2) }, () =>
              needs(...Array.from({ length: random.whole(1, 2) }, () => someOthers(2))),
            )
          : [],
      ...(after === undefined ? {} : { lastSitting: after }),
      ...(after !== undefined && others.length > 0 && random.chance(0.6)
        ? { successor: random.pick(others), renamed: random.chance(0.4) }
        : {}),
      ...(place === 0 && random.chance(0.1)
        ? { lifecycle: { ...needs([]), from: '2027-01-01' } as never }
        : {}),
    });
  });
  const families = random.chance(0.5) ? [family('any', random.sample(ids, random.whole(1, 3)))] : [];
  const names = [
    ...skillIds,
    ...skillIds,
    ...ids.map((id) => `credential:${id}`),
    ...families.map(({ id }) => `credential:${id}`),
  ];
  const asked = Array.from({ length: random.whole(1, 7) }, () =>
    asks(random.pick(LEVELS), ...random.sample([...new Set(names)], random.chance(0.3) ? 2 : 1)),
  );
  const goals: Goals = {};
  if (random.chance(0.5)) goals.budget = random.pick([0, 100, 200, 350, 600]);
  if (random.chance(0.3)) goals.weeks = random.pick([1, 3, 6]);
  if (random.chance(0.3)) goals.by = random.pick(['2026-12-01', '2027-01-15']);
  if (random.chance(0.5)) goals.hoursPerWeek = random.pick([5, 10, 20]);
  if (random.chance(0.5)) goals.most = random.whole(1, 4);
  return {
    content: { skills, credentials, families, rates: RATES },
    found: posting(...asked),
    profile: {
      skills: random.chance(0.4) ? random.sample(skillIds, 1) : [],
      credentials: random.chance(0.4)
        ? random
            .sample(ids, random.whole(1, 2))
            .map((id) => (random.chance(0.3) ? { id, expires: random.pick(DAYS) } : { id }))
        : [],
      goals,
    },
    today: TODAY,
  };
}
