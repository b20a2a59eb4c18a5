import { shortlist } from '../guidance/candidates/shortlist.ts';
import type { CatalogView } from '../guidance/guidance.ts';
import type { Skill } from '../vocabulary/skill.ts';
import type { Credential, Family } from './credential.ts';
import { indexSkills } from './skill-index.ts';

/** Currency units: USD for one unit of each, with the day and the source of the table. */
export interface Rates {
  readonly dated: string;
  readonly checked: string;
  readonly source: string;
  readonly usd: Readonly<Record<string, number>>;
}

/** What guidance needs to know of a skill. */
export type SkillNode = Pick<Skill, 'id' | 'name' | 'broader'> & Partial<Pick<Skill, 'field' | 'kind'>>;

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
  /** By credential: the ids of those that say they lead to it. */
  readonly before?: Readonly<Record<string, readonly string[]>>;
}

export function countCatalog({
  credentials,
  families,
}: Pick<CatalogContent, 'credentials' | 'families'>): CatalogCounts {
  const bySkill: Record<string, number> = {};
  const standing: Record<string, number> = {};
  const before: Record<string, string[]> = {};
  const count = (into: Record<string, number>, id: string) => {
    into[id] = (into[id] ?? 0) + 1;
  };
  for (const { id, skills, prerequisites, leadsTo } of credentials) {
    for (const skill of skills) count(bySkill, skill.id);
    for (const { anyOf } of prerequisites)
      for (const condition of anyOf.flat())
        if (condition.kind === 'credential') count(standing, condition.credential);
    if (leadsTo !== undefined && leadsTo.length > 0) count(standing, id);
    for (const next of leadsTo ?? []) {
      const list = before[next];
      if (list === undefined) before[next] = [id];
      else list.push(id);
    }
  }
  for (const { accepts } of families) for (const id of accepts) count(standing, id);
  return { credentials: credentials.length, bySkill, standing, before };
}

/** The skills as guidance walks them: to what is broader, and to what is a part or a kind of one. */
export interface SkillGraph {
  readonly nodes: ReadonlyMap<string, SkillNode>;
  /** The skill and all narrower ones, each with the steps between. */
  narrower(id: string): ReadonlyMap<string, number>;
}

export function skillGraph(skills: readonly SkillNode[]): SkillGraph {
  const children = new Map<string, string[]>();
  for (const skill of skills)
    for (const broader of skill.broader ?? []) {
      const list = children.get(broader);
      if (list === undefined) children.set(broader, [skill.id]);
      else list.push(skill.id);
    }
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    nodes: new Map(skills.map((skill) => [skill.id, skill])),
    narrower(id) {
      let steps = known.get(id);
      if (steps === undefined) {
        steps = stepsAlong(id, (each) => children.get(each));
        known.set(id, steps);
      }
      return steps;
    },
  };
}

/** What is reached from `start` along `next`, `start` itself first, each with the fewest steps; safe against rings. */
export function stepsAlong(
  start: string,
  next: (id: string) => readonly string[] | undefined,
): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, distance] of steps)
    for (const other of next(id) ?? []) if (!steps.has(other)) steps.set(other, distance + 1);
  return steps;
}

/** A view of the whole catalog held in memory. */
export function memoryView({ credentials, families, skills, rates }: CatalogContent): CatalogView {
  const credentialById = new Map(credentials.map((credential) => [credential.id, credential]));
  const familyById = new Map(families.map((family) => [family.id, family]));
  const graph = skillGraph(skills);
  const index = indexSkills(credentials);
  return {
    credential: (id) => credentialById.get(id),
    family: (id) => familyById.get(id),
    skill: (id) => graph.nodes.get(id),
    certifying: (requirements) =>
      shortlist(index, requirements, graph.narrower)
        .map((id) => credentialById.get(id))
        .filter((credential) => credential !== undefined),
    counts: countCatalog({ credentials, families }),
    rate: (currency) => (currency === 'USD' ? 1 : rates.usd[currency]),
  };
}
