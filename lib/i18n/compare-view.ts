import type { Credential } from '../catalog/credential.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import { costToSit, hoursFor } from '../guidance/cost/cost.ts';
import { keepingOf } from '../guidance/cost/keeping.ts';
import type { Guidance } from '../guidance/guidance.ts';
import { DEFAULT_HOURS_PER_WEEK } from '../guidance/weights.ts';
import type { Goals } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import { type CredentialView, viewCredential } from './credential-view.ts';
import { sayDuration } from './duration.ts';
import { nameRequirement, sayAssessment, sayKeeping, sayWeeks } from './say-guidance.ts';
import type { MessageId, Translator } from './translator.ts';

/** As many as stand side by side. */
export const MOST_COMPARED = 4;

/** Credentials side by side, in the reader's language. */
export interface CompareView {
  readonly columns: readonly { readonly id: string; readonly name: string; readonly issuer: string }[];
  /** Each with a cell for each column; what is not known says so. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** For each column the facts with their sources and dates. */
  readonly sources: readonly CredentialView['facts'][];
}

interface Compared {
  readonly catalog: CatalogView;
  readonly goals: Goals;
  /** The guidance for a posting, where there is one. */
  readonly worked: { readonly guidance: Guidance; readonly found: Requirements } | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What each closes of the posting's gap; without a posting, what it certifies in depth. */
function sayCloses(credential: Credential, { catalog, worked }: Compared, say: Translator): string {
  const closes = worked?.guidance.suggestions.find(({ id }) => id === credential.id)?.closes ?? [];
  const names =
    worked === null
      ? credential.skills
          .filter(({ depth }) => depth === 'core')
          .map(({ id }) => catalog.skill(id)?.name ?? id)
      : closes.map((index) => nameRequirement(worked.found.requirements[index], say));
  return names.length === 0 ? say.text('compare.nothing') : names.join('; ');
}

/** Credentials side by side; an id that the catalog lacks has no column. */
export function compareCredentials(ids: readonly string[], compared: Compared, say: Translator): CompareView {
  const { catalog, goals, worked, today } = compared;
  const credentials = [...new Set(ids)].slice(0, MOST_COMPARED).flatMap((id) => catalog.credential(id) ?? []);
  const pace = goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK;
  const unknown = say.text('compare.unknown');
  const cost = (credential: Credential) => costToSit(credential, catalog, goals);
  const rows: readonly (readonly [MessageId, (credential: Credential) => string])[] = [
    [worked === null ? 'facts.skills' : 'panel.closes', (one) => sayCloses(one, compared, say)],
    ['panel.cost', (one) => say.cost(cost(one))],
    ['panel.threeYears', (one) => sayKeeping(keepingOf(one, cost(one), catalog, goals), say)],
    ['panel.effort', (one) => say.hours(hoursFor(one))],
    [
      'compare.weeks',
      ({ effort }) =>
        (effort === null ? null : sayWeeks({ min: effort.min / pace, max: effort.max / pace }, pace, say)) ??
        unknown,
    ],
    ['facts.validity', ({ validity }) => (validity === null ? unknown : sayDuration(validity.duration, say))],
    ['panel.assessment', ({ assessment }) => sayAssessment(assessment, say) ?? unknown],
    [
      'compare.recognition',
      ({ recognition }) =>
        recognition.length === 0
          ? say.text('compare.noRecognition')
          : recognition.map(({ by, as }) => `${say.apart(by)}: ${say.apart(as)}`).join('; '),
    ],
    ['compare.kind', ({ kind }) => say.text(`kind.${kind}`)],
  ];
  return {
    columns: credentials.map(({ id, name, issuer }) => ({ id, name, issuer })),
    rows: rows.map(([label, cell]) => ({ label: say.text(label), cells: credentials.map(cell) })),
    sources: credentials.map((credential) => viewCredential(credential, catalog, today, say).facts),
  };
}
