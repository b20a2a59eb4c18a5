import { CREDENTIAL_LEVELS, type Credential, type Family } from '../../catalog/credential.ts';
import { FIELDS, SKILL_KINDS } from '../fields.ts';
import { joinName } from '../normalise.ts';
import type { Lookalike, Skill } from '../skill.ts';
import { CREDENTIAL_CODE, FAMILY_CODE, fieldCode, kindCode } from '../table-format.ts';
import { tiedOtherwise } from './articles.ts';
import { declined } from './inflections.ts';

/** What becomes a line of the table. */
export interface Entry {
  readonly code: string;
  readonly id: string;
  readonly names: readonly string[];
  readonly accepts: readonly string[];
  readonly successor: string | null;
  /** The place of its grade among `GRADES`; null where it has none. */
  readonly grade: number | null;
  readonly rules: Readonly<Record<string, Lookalike>>;
}

/** All that has a name, sorted by kind and field, then by id; skills with their names in other cases and with other articles. */
export function entries(
  skills: readonly Skill[],
  credentials: readonly Credential[],
  families: readonly Family[],
): Entry[] {
  const taken = new Set(skills.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(joinName)));
  const list: Entry[] = skills.map((skill) => {
    const names = [skill.name, ...(skill.aliases ?? [])];
    const rules = { ...skill.lookalike };
    for (const name of [...names])
      for (const other of [...tiedOtherwise(name), ...declined(name)]) {
        if (taken.has(joinName(other))) continue;
        taken.add(joinName(other));
        names.push(other);
        const rule = rules[name];
        if (rule !== undefined) rules[other] = rule;
      }
    return {
      code: kindCode(SKILL_KINDS.indexOf(skill.kind)) + fieldCode(FIELDS.indexOf(skill.field)),
      id: skill.id,
      names: uniqueNames(names),
      accepts: [],
      successor: null,
      grade: null,
      rules,
    };
  });
  for (const credential of credentials)
    list.push({
      code: CREDENTIAL_CODE + fieldCode(FIELDS.indexOf(credential.field)),
      id: credential.id,
      names: uniqueNames([credential.name, ...credential.aliases, ...credential.codes]),
      accepts: [],
      successor: credential.lifecycle?.successor ?? null,
      grade: credential.level === null ? null : CREDENTIAL_LEVELS.indexOf(credential.level),
      rules: credential.lookalike ?? {},
    });
  for (const family of families)
    list.push({
      code: `${FAMILY_CODE}!`,
      id: family.id,
      names: uniqueNames([family.name, ...family.aliases]),
      accepts: family.accepts,
      successor: null,
      grade: null,
      rules: family.lookalike ?? {},
    });
  return list
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1));
}

/** The names that differ in more than case, accents, hyphens and spaces, the first one of each; none without a letter or a digit. */
function uniqueNames(names: readonly string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = joinName(name);
    if (key === '' || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
