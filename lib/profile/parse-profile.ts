import type { NameIndex } from './names.ts';
import { type Profile, type ProfileFile, profileFileSchema } from './profile.ts';

/** A name of a profile that stands for nothing known: it counts as not held. */
export interface ProfileWarning {
  readonly code: 'unknown-skill' | 'unknown-credential';
  readonly written: string;
}

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile; readonly warnings: readonly ProfileWarning[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The most faults that are named. */
const MOST_FAULTS = 10;

/** From a parsed JSON value of unknown shape to a profile, or to the reasons why it is none. */
export function parseProfile(value: unknown, names: NameIndex): ParsedProfile {
  const result = profileFileSchema.safeParse(value);
  if (result.success) return { ok: true, ...resolveProfile(result.data, names) };
  const faults = result.error.issues.slice(0, MOST_FAULTS).map(({ path, message, ...issue }) => {
    const keys = 'keys' in issue && Array.isArray(issue.keys) ? ` (${issue.keys.join(', ')})` : '';
    return `${path.length === 0 ? 'the profile' : path.join('.')}: ${message}${keys}`;
  });
  return { ok: false, faults };
}

/** Names and ids become ids, each once. A credential written among the skills is held as a credential. */
export function resolveProfile(
  file: ProfileFile,
  names: NameIndex,
): { readonly profile: Profile; readonly warnings: readonly ProfileWarning[] } {
  const warnings: ProfileWarning[] = [];
  const skills = new Set<string>();
  const credentials = new Map<string, { id: string; expires?: string }>();
  const hold = (id: string, expires?: string) => {
    const before = credentials.get(id);
    // Written twice: the later end counts, none being the latest.
    if (before === undefined) credentials.set(id, expires === undefined ? { id } : { id, expires });
    else if (expires === undefined || before.expires === undefined) credentials.set(id, { id });
    else if (expires > before.expires) credentials.set(id, { id, expires });
  };
  for (const written of file.skills ?? []) {
    const skill = names.skill(written);
    const credential = skill === undefined ? names.credential(written) : undefined;
    if (skill !== undefined) skills.add(skill);
    else if (credential !== undefined) hold(credential);
    else warnings.push({ code: 'unknown-skill', written });
  }
  for (const entry of file.credentials ?? []) {
    const { id: written, expires } = typeof entry === 'string' ? { id: entry, expires: undefined } : entry;
    const id = names.credential(written);
    if (id !== undefined) hold(id, expires);
    else warnings.push({ code: 'unknown-credential', written });
  }
  return {
    profile: { skills: [...skills], credentials: [...credentials.values()], goals: file.goals ?? {} },
    warnings,
  };
}
