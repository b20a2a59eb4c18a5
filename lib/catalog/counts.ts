import type { CatalogContent } from './content.ts';

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
