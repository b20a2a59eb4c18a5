import { costToSit, hoursFor } from '../../guidance/cost/cost.ts';
import { DEFAULT_HOURS_PER_WEEK } from '../../guidance/weights.ts';
import { compareCredentials } from '../../i18n/compare-view.ts';
import { nameRequirement } from '../../i18n/say-guidance.ts';
import type { Requirements } from '../../requirements/requirement.ts';
import type { TakenStep } from '../../take-along/take-along.ts';
import type { Handlers } from '../answer-requests.ts';
import { catalogFor } from '../catalog.ts';
import { localDay } from '../dates.ts';
import { guidanceFor, type WorkedOut } from '../guidance-for.ts';
import { loadProfile } from '../profile-store.ts';
import { translator } from '../words.ts';
import type { WorkbenchRequests } from './protocol.ts';

const NOTHING_ASKED: Requirements = { requirements: [], beyond: [] };

/** The catalog's records of credentials that no posting has to name. */
async function recordsOf(ids: readonly string[]): Promise<Pick<WorkedOut, 'catalog' | 'goals'>> {
  const { profile } = await loadProfile();
  const { view } = await catalogFor(
    NOTHING_ASKED,
    { ...profile, credentials: ids.map((id) => ({ id })) },
    translator(),
  );
  return { catalog: view, goals: profile.goals };
}

function stepOf(
  id: string,
  { guidance, found, goals }: WorkedOut,
  records: WorkedOut['catalog'],
): TakenStep[] {
  const credential = records.credential(id);
  if (credential === undefined) return [];
  const { prices, effort, validity, lifecycle } = credential;
  const facts = [...prices, ...(effort === null ? [] : [effort]), ...(validity === null ? [] : [validity])];
  const sources = new Map(
    facts.filter(({ source }) => source !== '').map(({ source, checked }) => [source, checked]),
  );
  const closes = guidance.suggestions.find((suggestion) => suggestion.id === id)?.closes ?? [];
  return [
    {
      id,
      name: credential.name,
      issuer: credential.issuer,
      page: credential.page,
      cost: costToSit(credential, records, goals),
      hours: hoursFor(credential),
      validity: validity?.duration ?? null,
      lastSitting: lifecycle?.lastSitting ?? null,
      closes: closes.map((requirement) => nameRequirement(found.requirements[requirement], translator())),
      sources: [...sources].map(([address, checked]) => ({ address, checked })),
    },
  ];
}

/** What the background answers for the workbench. */
export const workbenchAnswers: Pick<Handlers, keyof WorkbenchRequests> = {
  async 'workbench.compare'({ ids, posting, found }) {
    const { catalog, goals } = await recordsOf(ids);
    const worked = posting === null || found === null ? null : await guidanceFor(posting, found);
    return compareCredentials(ids, { catalog, goals, worked, today: localDay() }, translator());
  },
  async 'workbench.take'({ ids, posting, found }) {
    const [worked, { catalog }] = await Promise.all([guidanceFor(posting, found), recordsOf(ids)]);
    return {
      posting: { title: posting.title, company: posting.company, url: posting.url },
      made: localDay(),
      hoursPerWeek: worked.goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK,
      steps: ids.flatMap((id) => stepOf(id, worked, catalog)),
    };
  },
};
