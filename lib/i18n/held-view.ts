import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Goals, Profile } from '../profile/profile.ts';

/** What the person holds, with names. */
export interface HeldView {
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly credentials: readonly {
    readonly id: string;
    readonly name: string;
    readonly issuer: string | null;
    /** YYYY-MM-DD */
    readonly expires: string | null;
    readonly expired: boolean;
  }[];
  readonly goals: Goals;
  /** What is wrong with the stored profile, in words; null when nothing is. */
  readonly problem: string | null;
}

/** What is held, by name. `problem` is said in words where the stored profile could not be read. `today` is YYYY-MM-DD. */
export function viewHeld(
  profile: Profile,
  catalog: CatalogView,
  today: string,
  problem: string | null,
): HeldView {
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
  return {
    skills: profile.skills.map((id) => ({ id, name: catalog.skill(id)?.name ?? id })).sort(byName),
    credentials: profile.credentials
      .map(({ id, expires }) => ({
        id,
        name: catalog.credential(id)?.name ?? catalog.family(id)?.name ?? id,
        issuer: catalog.credential(id)?.issuer ?? null,
        expires: expires ?? null,
        expired: expires !== undefined && expires < today,
      }))
      .sort(byName),
    goals: profile.goals,
    problem,
  };
}
