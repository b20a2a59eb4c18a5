import type { Credential } from '../../catalog/credential.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import type { Field, SkillKind } from '../../vocabulary/fields.ts';
import { type Candidate, stepsToBroader } from '../candidates/candidates.ts';
import type { CatalogView } from '../catalog-view.ts';
import * as weights from '../weights.ts';
import { type TitleHints, telling } from './title.ts';

/** Kinds of skills that somebody makes or sells: a credential about one is about that one. */
const MADE: readonly SkillKind[] = [
  'language',
  'framework',
  'library',
  'tool',
  'platform',
  'service',
  'product',
];

/** What stands in the English name of a credential that is one occupation's own, by the first letters. */
const OCCUPATIONS = [
  'nurs',
  'therap',
  'technolog',
  'technici',
  'pharmac',
  'dietit',
  'midwi',
  'paramed',
  'hygien',
  'sonogra',
  'radiogra',
  'phleb',
  'psycholog',
  'counsel',
  'social work',
  'electrici',
  'plumb',
  'weld',
  'pilot',
  'teach',
  'paralegal',
  'survey',
  'apprais',
  'actuar',
  'arborist',
  'geolog',
  'notary',
] as const;

/**
 * True for what makes a whole occupation and is offered for no single skill: what tests none of its skills in depth, as
 * the catalog has apprenticeships; and a licence that is not known to be short and is about more than the one skill that
 * it would close, unless the title shares a word with its name.
 */
export function isWholeOccupation({ credential, closings }: Candidate, title: TitleHints): boolean {
  const core = credential.skills.filter(({ depth }) => depth === 'core').length;
  if (core === 0) return true;
  if (credential.kind !== 'licence' || closings.size > 1 || core === 1) return false;
  const hours = credential.effort?.max ?? Number.POSITIVE_INFINITY;
  return hours > weights.SHORT_LICENCE && !telling(credential.name).some((word) => title.words.has(word));
}

/** How a credential's own subject lies to what the posting asks as a whole. */
export interface Aptness {
  /** 1 for a credential whose skills lie in the fields of work that the posting asks most of, less for another field. */
  field(credential: Credential): number;
  /** 1, or less for one about products and languages of which the posting asks none. */
  subject(credential: Credential): number;
  /** True for one that is the own of an occupation that neither the title nor anything asked speaks of. */
  isOfOtherOccupation(credential: Pick<Credential, 'name'>): boolean;
}

export function aptnessFor(
  requirements: readonly Requirement[],
  catalog: CatalogView,
  title: string | null,
): Aptness {
  const skills = new Set<string>();
  const asked = new Map<Field, number>();
  for (const { level, anyOf } of requirements)
    for (const { kind, id } of anyOf) {
      const field = (kind === 'skill' ? catalog.skill(id) : catalog.credential(id))?.field;
      if (kind === 'skill') skills.add(id);
      const share = weights.SKILL_WEIGHT[level] / anyOf.length;
      if (field !== undefined) asked.set(field, (asked.get(field) ?? 0) + share);
    }
  // What is broader than an asked skill is in question, too: who is asked for Lambda is asked for AWS.
  const around = new Set([...skills].flatMap((id) => [...stepsToBroader(id, catalog).keys()]));
  const most = Math.max(0, ...asked.values());
  const words = [title ?? '', ...requirements.flatMap(({ anyOf }) => anyOf.map(({ name }) => name))]
    .join('\n')
    .toLowerCase();
  return {
    field(credential) {
      if (most === 0) return 1;
      let all = 0;
      let met = 0;
      for (const { id, depth } of credential.skills) {
        if (depth !== 'core') continue;
        const field = catalog.skill(id)?.field ?? credential.field;
        all += 1;
        met += (asked.get(field) ?? 0) / most;
      }
      const own = (asked.get(credential.field) ?? 0) / most;
      return (own + met) / (1 + all);
    },
    isOfOtherOccupation({ name }) {
      if (title === null) return false;
      const written = name.toLowerCase();
      const occupations = OCCUPATIONS.filter((stem) => written.includes(stem));
      return occupations.length > 0 && !occupations.some((stem) => words.includes(stem));
    },
    subject(credential) {
      let made = false;
      for (const { id, depth } of credential.skills) {
        const kind = catalog.skill(id)?.kind;
        if (depth !== 'core' || kind === undefined || !MADE.includes(kind)) continue;
        if (around.has(id)) return 1;
        made = true;
      }
      return made ? weights.OTHER_SUBJECT : 1;
    },
  };
}
