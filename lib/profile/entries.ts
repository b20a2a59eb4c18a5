import * as z from 'zod/mini';
import { daySchema } from '../catalog/credential.ts';
import { idSchema } from '../vocabulary/skill.ts';
import { type Goals, goalsSchema, type Profile } from './profile.ts';

/**
 * One thing that the profile says, with the moment it was last said (milliseconds since 1970). A thing taken away keeps
 * its entry with `value` null: else another device that still has it would bring it back.
 */
export interface Entry {
  readonly value: EntryValue;
  readonly at: number;
}

/** True for a skill, the last day or "" for a credential, a goal's value for a goal; null for what was taken away. */
export type EntryValue = true | string | number | readonly string[] | null;

/** By "skill:<id>", "credential:<id>", "goal:<name>". */
export type Entries = Readonly<Record<string, Entry>>;

/** As much as anybody holds, of each kind. */
export const MOST_HELD = 5_000;
/** As many things taken away are remembered; the ones longest gone are let go first. */
export const MOST_GONE = 5_000;

const LAST_MOMENT = 8_640_000_000_000_000;
const momentSchema = z.int().check(z.gte(0), z.lte(LAST_MOMENT));

/** What is wrong with one entry that came from outside, or null. */
export function faultOf(key: string, entry: unknown): string | null {
  const shape = z.object({ value: z.unknown(), at: momentSchema }).safeParse(entry);
  if (!shape.success) return `${key}: ${shape.error.issues[0]?.message ?? ''}`;
  const [kind = '', name = ''] = splitKey(key);
  const { value } = shape.data;
  if (kind === 'goal') {
    if (!Object.hasOwn(goalsSchema.shape, name)) return `${key}: not known`;
    if (value === null) return null;
    const goal = goalsSchema.safeParse({ [name]: value });
    return goal.success ? null : `${key}: ${goal.error.issues[0]?.message ?? ''}`;
  }
  if (kind !== 'skill' && kind !== 'credential') return `${key}: not known`;
  if (!idSchema.safeParse(name).success) return `${key}: no id`;
  if (value === null) return null;
  if (kind === 'skill') return value === true ? null : `${key}: not true`;
  return value === '' || daySchema.safeParse(value).success ? null : `${key}: no day`;
}

function splitKey(key: string): [string, string] {
  const colon = key.indexOf(':');
  return [key.slice(0, Math.max(0, colon)), key.slice(colon + 1)];
}

/** The later one; of two of one moment what is held goes before what is gone, then the greater text. */
export function laterOf(one: Entry, other: Entry): Entry {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  if ((one.value === null) !== (other.value === null)) return one.value === null ? other : one;
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}

/**
 * What two devices say, as one: each thing as it was said last. Commutative, associative and idempotent, so that it does
 * not matter in which order and how often devices hear of each other.
 */
export function mergeEntries(one: Entries, other: Entries): Entries {
  const merged: Record<string, Entry> = { ...one };
  for (const [key, entry] of Object.entries(other)) {
    const mine = Object.hasOwn(one, key) ? one[key] : undefined;
    merged[key] = mine === undefined ? entry : laterOf(mine, entry);
  }
  return merged;
}

/** The profile that the entries say: what was said first stands first. */
export function profileOf(entries: Entries): Profile {
  const skills: string[] = [];
  const credentials: { id: string; expires?: string }[] = [];
  const goals: Record<string, unknown> = {};
  const live = Object.entries(entries)
    .filter(([, { value }]) => value !== null)
    .sort(([key, one], [otherKey, other]) => one.at - other.at || (key < otherKey ? -1 : 1));
  for (const [key, { value }] of live) {
    const [kind, name] = splitKey(key);
    if (kind === 'skill') skills.push(name);
    else if (kind === 'goal') goals[name] = value;
    else if (value === '') credentials.push({ id: name });
    else credentials.push({ id: name, expires: value as string });
  }
  return { skills, credentials, goals: goals as Goals };
}

/** What a profile says, by key. Goals whose value is undefined are none. */
function saidBy(profile: Profile): ReadonlyMap<string, EntryValue> {
  const said = new Map<string, EntryValue>();
  for (const id of profile.skills) said.set(`skill:${id}`, true);
  for (const { id, expires } of profile.credentials) said.set(`credential:${id}`, expires ?? '');
  for (const [name, value] of Object.entries(profile.goals))
    if (value !== undefined) said.set(`goal:${name}`, value as EntryValue);
  return said;
}

/**
 * The entries after an edit of the profile at a moment: only what the edit changed is said anew. A moment that lies
 * before the entry's last one (a clock that is set back, a device whose clock runs ahead) counts as just after it.
 */
export function afterEdit(entries: Entries, edited: Profile, now: number): Entries {
  const said = saidBy(edited);
  const next: Record<string, Entry> = { ...entries };
  const say = (key: string, value: EntryValue) => {
    const before = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (before === undefined ? value === null : JSON.stringify(before.value) === JSON.stringify(value))
      return;
    next[key] = { value, at: before === undefined ? now : Math.max(now, before.at + 1) };
  };
  for (const [key, value] of said) say(key, value);
  for (const key of Object.keys(entries)) if (!said.has(key)) say(key, null);
  return withoutLongGone(next);
}

function withoutLongGone(entries: Record<string, Entry>): Entries {
  const gone = Object.entries(entries).filter(([, { value }]) => value === null);
  if (gone.length <= MOST_GONE) return entries;
  gone.sort(([key, one], [otherKey, other]) => one.at - other.at || (key < otherKey ? -1 : 1));
  for (const [key] of gone.slice(0, gone.length - MOST_GONE)) delete entries[key];
  return entries;
}

/** True when both say the same of the same moments. */
export function sameEntries(one: Entries, other: Entries): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => {
      const [mine, theirs] = [one[key], Object.hasOwn(other, key) ? other[key] : undefined];
      return mine?.at === theirs?.at && JSON.stringify(mine?.value) === JSON.stringify(theirs?.value);
    })
  );
}
