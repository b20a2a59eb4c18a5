import { browser } from '#imports';
import type { Goals, Profile } from '../profile/profile.ts';
import { EMPTY_STORED, readStored, type Stored } from '../profile/stored.ts';
import { ExtensionError } from './protocol.ts';
import { PROFILE_KEY } from './watch-profile.ts';
import { translator } from './words.ts';

/** As much as anybody holds. */
const MOST_HELD = 5_000;

/** What is stored, and what is wrong with it; a profile that can't be read counts as empty and is left as it is. */
export async function loadProfile(): Promise<{ readonly profile: Profile; readonly problem: string | null }> {
  const { [PROFILE_KEY]: raw } = await browser.storage.local.get(PROFILE_KEY);
  const stored = readStored(raw);
  return stored.ok
    ? { profile: stored.value, problem: null }
    : { profile: EMPTY_STORED, problem: stored.reason };
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes the profile by one edit after the other, so that two windows that edit at once both keep theirs. Refuses to
 * write over a stored profile that can't be read.
 */
export function changeProfile(edit: (profile: Stored) => Stored): Promise<Profile> {
  const run = async () => {
    const { [PROFILE_KEY]: raw } = await browser.storage.local.get(PROFILE_KEY);
    const stored = readStored(raw);
    if (!stored.ok) throw new ExtensionError('profile', stored.reason);
    const next = edit(stored.value);
    // What is written has to be readable again: one value out of bounds would lock the whole profile.
    const checked = readStored(next);
    if (!checked.ok)
      throw new ExtensionError(
        'profile',
        translator().text('error.profile-refused', { detail: checked.reason }),
      );
    await browser.storage.local.set({ [PROFILE_KEY]: next });
    return next;
  };
  const mine = turn.then(run, run);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Another thing that is held; refused, and not dropped, when there is no room for it. */
function withOneMore<T>(others: readonly T[], one: T): T[] {
  if (others.length >= MOST_HELD)
    throw new ExtensionError('profile', translator().text('error.profile-full', { most: MOST_HELD }));
  return [...others, one];
}

/** Adds, changes or takes away one thing held. */
export function holding(
  profile: Stored,
  change: { kind: 'skill' | 'credential'; id: string; held: boolean; expires?: string | null | undefined },
): Stored {
  const { kind, id, held, expires } = change;
  if (kind === 'skill') {
    const others = profile.skills.filter((other) => other !== id);
    return { ...profile, skills: held ? withOneMore(others, id) : others };
  }
  const others = profile.credentials.filter((other) => other.id !== id);
  const entry = expires ? { id, expires } : { id };
  return { ...profile, credentials: held ? withOneMore(others, entry) : others };
}

/** Sets some goals; null takes one away. */
export function aiming(profile: Stored, change: Readonly<Record<string, unknown>>): Stored {
  const goals: Record<string, unknown> = { ...profile.goals };
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined) delete goals[name];
    else goals[name] = value;
  }
  return { ...profile, goals: goals as Goals };
}
