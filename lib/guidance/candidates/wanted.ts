import type { Goals, LeastRecognition } from '../../profile/profile.ts';
import type { CatalogView } from '../catalog-view.ts';
import type { Candidate } from './candidates.ts';

/**
 * What of the candidates the person wants to hear of: none of a kind that they don't want, also not as a step on the
 * way; none that counts in other countries alone; none with less recognition than they accept. Where they have named no
 * country that of the posting counts, and what the posting asks by name is left in.
 */
export function wantedOf(
  candidates: readonly Candidate[],
  catalog: CatalogView,
  goals: Goals,
  region: string | null,
): readonly Candidate[] {
  const unwanted = goals.notKinds ?? [];
  const least = goals.leastRecognition ?? 'any';
  const own = goals.regions ?? [];
  const near = own.length > 0 ? own : region === null ? null : [region];
  const accepted = (id: string, isNamed: boolean): boolean => {
    const credential = catalog.credential(id);
    if (credential === undefined || unwanted.includes(credential.kind)) return false;
    if (credential.regions === undefined || near === null || (isNamed && own.length === 0)) return true;
    return credential.regions.some((each) => near.includes(each));
  };
  return candidates.flatMap((candidate) => {
    const isNamed = [...candidate.closings.values()].some(({ skill }) => skill === null);
    const ways = candidate.ways.filter((way) => way.every((id) => accepted(id, isNamed)));
    if (ways.length === 0 || !isRecognised(candidate, catalog, least)) return [];
    return [{ ...candidate, ways }];
  });
}

/** Whether others value it as much as the person asks; see {@link LeastRecognition}. */
function isRecognised(
  { credential, closings }: Candidate,
  { demand }: CatalogView,
  least: LeastRecognition,
): boolean {
  const kinds = new Set(credential.recognition.map(({ kind }) => kind));
  const mandated = kinds.has('mandate') || kinds.has('regulator');
  switch (least) {
    case 'any':
      return true;
    case 'evidence':
      return (
        kinds.size > 0 ||
        [...closings.values()].some(({ skill }) => skill === null) ||
        (demand?.(credential.id).named ?? 0) > 0
      );
    case 'accredited':
      return mandated || kinds.has('accreditation');
    case 'mandated':
      return mandated;
  }
}
