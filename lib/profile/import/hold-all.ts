import { MOST_HELD } from '../entries.ts';
import type { Profile } from '../profile.ts';

/** One thing that an import adds, or whose last day (YYYY-MM-DD) it knows. */
export interface HoldChange {
  readonly kind: 'skill' | 'credential';
  readonly id: string;
  readonly expires?: string | undefined;
}

/**
 * The profile with all of these held. Nothing that is held is taken away, and a known end is not lost to an unknown
 * one. Null where there is no room for all of them.
 */
export function holdAll(profile: Profile, changes: readonly HoldChange[]): Profile | null {
  const skills = new Set(profile.skills);
  const credentials = new Map(profile.credentials.map((entry) => [entry.id, entry]));
  for (const { kind, id, expires } of changes) {
    if (kind === 'skill') skills.add(id);
    else if (expires !== undefined) credentials.set(id, { id, expires });
    else if (!credentials.has(id)) credentials.set(id, { id });
  }
  if (skills.size > MOST_HELD || credentials.size > MOST_HELD) return null;
  return { ...profile, skills: [...skills], credentials: [...credentials.values()] };
}
