import { shortlist } from '../guidance/candidates/shortlist.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import { CatalogError } from './catalog-error.ts';
import type { Credential, Family } from './credential.ts';
import type { Database, Meta } from './database.ts';
import { type SkillGraph, skillGraph } from './skill-graph.ts';
import type { SkillIndex } from './skill-index.ts';

/** What was read of one writing of the catalog: a cache, gone with the worker. */
export interface Memory {
  readonly written: string;
  index?: { readonly graph: SkillGraph; readonly skills: SkillIndex };
  readonly credentials: Map<string, Credential>;
}

/** As many credentials as are kept in memory. */
const MOST_KEPT = 5_000;

/**
 * The part of the catalog that guidance for these requirements and this profile looks at: what certifies the skills
 * that are asked, found by the index; the credentials named, accepted and held, with what took their place and what
 * they need first, in any depth. What is asked of the view beside that is not there.
 */
export async function readView(
  database: Database,
  meta: Meta,
  memory: Memory,
  { requirements }: Requirements,
  profile: Profile,
): Promise<CatalogView> {
  const { graph, skills } = await readIndex(database, memory);
  const mentions = requirements.flatMap(({ anyOf }) => anyOf.filter(({ kind }) => kind === 'credential'));
  const transaction = database.transaction(['credentials', 'families']);
  const store = transaction.objectStore('credentials');
  const families = new Map<string, Family>();
  await Promise.all(
    [...new Set([...mentions, ...profile.credentials].map(({ id }) => id))].map(async (id) => {
      const family = await transaction.objectStore('families').get(id);
      if (family !== undefined) families.set(id, family);
    }),
  );
  const certifying = shortlist(skills, requirements, graph.narrower);
  const credentials = new Map<string, Credential>();
  let wanted = new Set([
    ...certifying,
    ...mentions.flatMap(({ id, accepts = [], successor }) => [
      id,
      ...accepts,
      ...(successor === undefined ? [] : [successor]),
    ]),
    ...[...families.values()].flatMap(({ accepts }) => accepts),
    ...profile.credentials.map(({ id }) => id),
  ]);
  const asked = new Set<string>();
  while (wanted.size > 0) {
    const next = new Set<string>();
    await Promise.all(
      [...wanted].map(async (id) => {
        asked.add(id);
        const credential = memory.credentials.get(id) ?? (await store.get(id));
        if (credential === undefined) return;
        credentials.set(id, credential);
        for (const other of linked(credential)) if (!asked.has(other)) next.add(other);
      }),
    );
    wanted = new Set([...next].filter((id) => !asked.has(id)));
  }
  // The next steps of these are named, and nothing else is asked of them.
  const ahead = new Set([...credentials.values()].flatMap(({ leadsTo = [] }) => leadsTo));
  await Promise.all(
    [...ahead].map(async (id) => {
      if (asked.has(id)) return;
      const credential = memory.credentials.get(id) ?? (await store.get(id));
      if (credential !== undefined) credentials.set(id, credential);
    }),
  );
  await transaction.done;
  if (memory.credentials.size + credentials.size > MOST_KEPT) memory.credentials.clear();
  for (const [id, credential] of credentials) memory.credentials.set(id, credential);
  const found = certifying.flatMap((id) => credentials.get(id) ?? []);
  return {
    credential: (id) => credentials.get(id),
    family: (id) => families.get(id),
    skill: (id) => graph.nodes.get(id),
    certifying: () => found,
    counts: meta.counts,
    rate: (currency) => (currency === 'USD' ? 1 : meta.rates.usd[currency]),
  };
}

async function readIndex(database: Database, memory: Memory): Promise<NonNullable<Memory['index']>> {
  if (memory.index === undefined) {
    const stored = await database.get('index', 'index');
    if (stored?.key !== 'index') throw new CatalogError('missing', 'there is no index of the catalog');
    memory.index = { graph: skillGraph(stored.graph), skills: stored.skills };
  }
  return memory.index;
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
