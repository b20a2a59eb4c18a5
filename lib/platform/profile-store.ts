import { browser } from '#imports';
import {
  afterEdit,
  type Entries,
  MOST_HELD,
  mergeEntries,
  profileOf,
  sameEntries,
} from '../profile/entries.ts';
import { type HoldChange, holdAll } from '../profile/import/hold-all.ts';
import type { Goals, Profile } from '../profile/profile.ts';
import { EMPTY_STORED, readStored, STORED_VERSION, type Stored } from '../profile/stored.ts';
import { inTurn } from './in-turn.ts';
import { ExtensionError } from './protocol.ts';
import { PROFILE_KEY } from './watch-profile.ts';
import { translator } from './words.ts';

/** What is stored, and what is wrong with it; a profile that can't be read counts as empty and is left as it is. */
export interface LoadedProfile {
  readonly profile: Profile;
  readonly entries: Entries;
  readonly problem: string | null;
}

export async function loadProfile(): Promise<LoadedProfile> {
  const { [PROFILE_KEY]: raw } = await browser.storage.local.get(PROFILE_KEY);
  const stored = readStored(raw);
  const { entries } = stored.ok ? stored.value : EMPTY_STORED;
  return { profile: profileOf(entries), entries, problem: stored.ok ? null : stored.reason };
}

const queue = inTurn();

/** One change after the other. Refuses to write over a stored profile that can't be read. */
function change(next: (entries: Entries) => Entries): Promise<Entries> {
  return queue(async () => {
    const { [PROFILE_KEY]: raw } = await browser.storage.local.get(PROFILE_KEY);
    const stored = readStored(raw);
    if (!stored.ok) throw new ExtensionError('profile', stored.reason);
    const written: Stored = { version: STORED_VERSION, entries: next(stored.value.entries) };
    if (sameEntries(written.entries, stored.value.entries)) return written.entries;
    // What is written has to be readable again: one value out of bounds would lock the whole profile.
    const checked = readStored(written);
    if (!checked.ok)
      throw new ExtensionError(
        'profile',
        translator().text('error.profile-refused', { detail: checked.reason }),
      );
    await browser.storage.local.set({ [PROFILE_KEY]: written });
    return written.entries;
  });
}

/**
 * Changes the profile by one edit after the other, so that two windows that edit at once both keep theirs. Throws an
 * `ExtensionError` where the stored profile can't be read, or could not be read again after the edit.
 */
export async function changeProfile(edit: (profile: Profile) => Profile): Promise<Profile> {
  return profileOf(await change((entries) => afterEdit(entries, edit(profileOf(entries)), Date.now())));
}

/** Brings in what another device says. Answers with all that is known then. */
export function mergeIntoProfile(entries: Entries): Promise<Entries> {
  return change((present) => mergeEntries(present, entries));
}

/** Another thing that is held; refused, and not dropped, when there is no room for it. */
function withOneMore<T>(others: readonly T[], one: T): T[] {
  if (others.length >= MOST_HELD)
    throw new ExtensionError('profile', translator().text('error.profile-full', { most: MOST_HELD }));
  return [...others, one];
}

/** Adds, changes or takes away one thing held. */
export function holding(
  profile: Profile,
  change: { kind: 'skill' | 'credential'; id: string; held: boolean; expires?: string | null | undefined },
): Profile {
  const { kind, id, held, expires } = change;
  if (kind === 'skill') {
    const others = profile.skills.filter((other) => other !== id);
    return { ...profile, skills: held ? withOneMore(others, id) : others };
  }
  const others = profile.credentials.filter((other) => other.id !== id);
  const entry = expires ? { id, expires } : { id };
  return { ...profile, credentials: held ? withOneMore(others, entry) : others };
}

/** Many things held at once; all are refused when there is no room for them. */
export function holdingAll(profile: Profile, changes: readonly HoldChange[]): Profile {
  const next = holdAll(profile, changes);
  if (next === null)
    throw new ExtensionError('profile', translator().text('error.profile-full', { most: MOST_HELD }));
  return next;
}

/** Sets some goals; null, or a list without anything in it, takes one away. */
export function aiming(profile: Profile, change: Readonly<Record<string, unknown>>): Profile {
  const goals: Record<string, unknown> = { ...profile.goals };
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
      delete goals[name];
    else goals[name] = value;
  }
  return { ...profile, goals: goals as Goals };
}
