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

/** What is counted once over the whole catalog. */
export interface CatalogCounts {
  readonly credentials: number;
  /** In how many credentials each skill stands. */
  readonly bySkill: Readonly<Record<string, number>>;
  /** How much of the catalog rests on a credential: the families and mandates that take it, and what builds on it. */
  readonly standing: Readonly<Record<string, number>>;
}

export function countCatalog({
  credentials,
  families,
}: Pick<CatalogContent, 'credentials' | 'families'>): CatalogCounts {
  const bySkill: Record<string, number> = {};
  const standing: Record<string, number> = {};
  const count = (into: Record<string, number>, id: string) => {
    into[id] = (into[id] ?? 0) + 1;
  };
  for (const { id, skills, prerequisites, leadsTo } of credentials) {
    for (const skill of skills) count(bySkill, skill.id);
    for (const { anyOf } of prerequisites)
      for (const condition of anyOf.flat())
        if (condition.kind === 'credential') count(standing, condition.credential);
    if (leadsTo !== undefined && leadsTo.length > 0) count(standing, id);
  }
  for (const { accepts } of families) for (const id of accepts) count(standing, id);
  return { credentials: credentials.length, bySkill, standing };
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
  const counts = countCatalog({ credentials, families });
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
