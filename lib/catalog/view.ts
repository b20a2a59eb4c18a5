import { shortlist } from '../guidance/candidates/shortlist.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import type { CatalogContent } from './content.ts';
import { countCatalog } from './counts.ts';
import { skillGraph } from './skill-graph.ts';
import { indexSkills } from './skill-index.ts';

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
