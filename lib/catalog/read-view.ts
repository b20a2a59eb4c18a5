import type { CatalogView } from '../guidance/guidance.ts';
import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { Credential, Family } from './credential.ts';
import type { Database, Meta } from './database.ts';
import { narrowerSkills, reach, type SkillNode } from './view.ts';

interface Graph {
  readonly nodes: ReadonlyMap<string, SkillNode>;
  readonly narrower: ReadonlyMap<string, readonly string[]>;
}

const graphs = new WeakMap<Meta, Graph>();

function graphOf(meta: Meta): Graph {
  let graph = graphs.get(meta);
  if (graph === undefined) {
    graph = {
      nodes: new Map(meta.graph.map((node) => [node.id, node])),
      narrower: narrowerSkills(meta.graph),
    };
    graphs.set(meta, graph);
  }
  return graph;
}

/**
 * The part of the catalog that guidance for these requirements and this profile looks at: what certifies the skills
 * that are asked, by the index; the credentials named, accepted and held, with what took their place and what they
 * need first, in any depth. What is asked of the view beside that is not there.
 */
export async function readView(
  database: Database,
  meta: Meta,
  { requirements }: Requirements,
  profile: Profile,
): Promise<CatalogView> {
  const { nodes, narrower } = graphOf(meta);
  const mentions = requirements.flatMap(({ anyOf }) => anyOf);
  const asked = new Set(mentions.filter(({ kind }) => kind === 'skill').map(({ id }) => id));
  const reached = new Map([...asked].map((id) => [id, reach(id, (each) => narrower.get(each))]));
  const transaction = database.transaction(['credentials', 'families']);
  const store = transaction.objectStore('credentials');
  const bySkill = new Map<string, Credential[]>();
  const credentials = new Map<string, Credential>();
  const families = new Map<string, Family>();
  const keep = (credential: Credential) => {
    const known = credentials.get(credential.id);
    if (known !== undefined) return known;
    credentials.set(credential.id, credential);
    return credential;
  };
  await Promise.all([
    ...[...new Set([...reached.values()].flat())].map(async (skill) => {
      const found = await store.index('skill').getAll(skill);
      bySkill.set(
        skill,
        found.map(({ credential }) => keep(credential)),
      );
    }),
    ...mentions
      .filter(({ kind }) => kind === 'credential')
      .map(async ({ id }) => {
        const family = await transaction.objectStore('families').get(id);
        if (family !== undefined) families.set(id, family);
      }),
  ]);
  let wanted = new Set([
    ...mentions.flatMap(({ kind, id, accepts = [], successor }) =>
      kind === 'credential' ? [id, ...accepts, ...(successor === undefined ? [] : [successor])] : [],
    ),
    ...[...families.values()].flatMap(({ accepts }) => accepts),
    ...profile.credentials.map(({ id }) => id),
    ...[...credentials.values()].flatMap(linked),
  ]);
  const asking = new Set<string>();
  while (wanted.size > 0) {
    const next = new Set<string>();
    await Promise.all(
      [...wanted].map(async (id) => {
        if (asking.has(id)) return;
        asking.add(id);
        const credential = credentials.get(id) ?? (await store.get(id))?.credential;
        if (credential === undefined) return;
        for (const other of linked(keep(credential))) if (!asking.has(other)) next.add(other);
      }),
    );
    wanted = next;
  }
  await transaction.done;
  const certifying = new Map<string, readonly Credential[]>();
  for (const [skill, all] of reached)
    certifying.set(skill, [...new Set(all.flatMap((each) => bySkill.get(each) ?? []))]);
  return {
    credential: (id) => credentials.get(id),
    family: (id) => families.get(id),
    skill: (id) => nodes.get(id),
    certifying: (id) => certifying.get(id) ?? [],
    counts: meta.counts,
    rate: (currency) => (currency === 'USD' ? 1 : meta.rates.usd[currency]),
  };
}

/** The credentials that a credential speaks of. */
function linked({ lifecycle, prerequisites }: Credential): string[] {
  return [
    ...(lifecycle?.successor === undefined ? [] : [lifecycle.successor]),
    ...prerequisites.flatMap(({ anyOf }) =>
      anyOf.flat().flatMap((condition) => (condition.kind === 'credential' ? [condition.credential] : [])),
    ),
  ];
}
