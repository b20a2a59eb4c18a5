import { nameOf } from '../demand/readings.ts';
import { regionOf } from '../guidance/candidates/region.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Guidance } from '../guidance/guidance.ts';
import { guide } from '../guidance/guide.ts';
import type { Goals, Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import { catalogFor } from './catalog.ts';
import { localDay } from './dates.ts';
import type { PostingSummary } from './posting-summary.ts';
import { loadProfile } from './profile-store.ts';
import { demandRead } from './readings-store.ts';
import { translator } from './words.ts';

/** Guidance with what it was worked out from. */
export interface WorkedOut {
  readonly guidance: Guidance;
  readonly found: Requirements;
  readonly catalog: CatalogView;
  readonly profile: Profile;
  readonly goals: Goals;
  /** What the person should know of the catalog's state, in words; null when all is well. */
  readonly notice: string | null;
}

/** What closes the gap of a posting, with what is held, the catalog and the other postings read as they are now. */
export async function guidanceFor(posting: PostingSummary, found: Requirements): Promise<WorkedOut> {
  const { profile } = await loadProfile();
  const [{ view, notice }, demand] = await Promise.all([
    catalogFor(found, profile, translator()),
    // What else was read counts; guidance is there without it.
    demandRead().then(
      (counted) => counted(nameOf(posting)),
      () => null,
    ),
  ]);
  const catalog = demand === null ? view : { ...view, demand };
  const guidance = guide(found, profile, catalog, localDay(), posting.title, regionOf(posting, found));
  return { guidance, found, catalog, profile, goals: profile.goals, notice };
}
