import type { CatalogView } from '../guidance/guidance.ts';
import type { Skill } from '../vocabulary/skill.ts';
import type { Credential, Family } from './credential.ts';

/** Currency units: USD for one unit of each, with the day and the source of the table. */
export interface Rates {
  readonly dated: string;
  readonly checked: string;
  readonly source: string;
  readonly usd: Readonly<Record<string, number>>;
}

/** What guidance needs to know of a skill. */
export type SkillNode = Pick<Skill, 'id' | 'name' | 'broader'>;

/** The catalog as a whole, as the bundle and memory hold it. */
export interface CatalogContent {
  readonly credentials: readonly Credential[];
  readonly families: readonly Family[];
  readonly skills: readonly Skill[];
  readonly rates: Rates;
}

/** In how many credentials each skill stands, and how many credentials there are. */
export interface SkillCounts {
  readonly credentials: number;
  readonly bySkill: Readonly<Record<string, number>>;
}

export function countSkills(credentials: readonly Credential[]): SkillCounts {
  const bySkill: Record<string, number> = {};
  for (const credential of credentials)
    for (const { id } of credential.skills) bySkill[id] = (bySkill[id] ?? 0) + 1;
  return { credentials: credentials.length, bySkill };
}

/** By skill: those that are a part or a kind of it, one step narrower. */
export function narrowerSkills(skills: Iterable<SkillNode>): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const skill of skills)
    for (const broader of skill.broader ?? []) {
      const list = children.get(broader);
      if (list === undefined) children.set(broader, [skill.id]);
      else list.push(skill.id);
    }
  return children;
}

/** The ids reached from `start` along `next`, `start` first; safe against cycles. */
export function reach(start: string, next: (id: string) => readonly string[] | undefined): string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const other of next(id) ?? []) seen.add(other);
  return [...seen];
}

/** A view of the whole catalog held in memory. */
export function memoryView({ credentials, families, skills, rates }: CatalogContent): CatalogView {
  const credentialById = new Map(credentials.map((credential) => [credential.id, credential]));
  const familyById = new Map(families.map((family) => [family.id, family]));
  const skillById = new Map(skills.map((skill) => [skill.id, skill]));
  const children = narrowerSkills(skills);
  const bySkill = new Map<string, Credential[]>();
  for (const credential of credentials)
    for (const { id } of credential.skills) {
      const list = bySkill.get(id);
      if (list === undefined) bySkill.set(id, [credential]);
      else list.push(credential);
    }
  const counts = countSkills(credentials);
  const cache = new Map<string, readonly Credential[]>();
  const certifying = (skillId: string): readonly Credential[] => {
    const known = cache.get(skillId);
    if (known !== undefined) return known;
    const found = new Set<Credential>();
    for (const id of reach(skillId, (each) => children.get(each)))
      for (const credential of bySkill.get(id) ?? []) found.add(credential);
    const list = [...found];
    cache.set(skillId, list);
    return list;
  };
  return {
    credential: (id) => credentialById.get(id),
    family: (id) => familyById.get(id),
    skill: (id) => skillById.get(id),
    certifying,
    counts,
    rate: (currency) => (currency === 'USD' ? 1 : rates.usd[currency]),
  };
}
