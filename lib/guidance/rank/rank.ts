import type { Credential } from '../../catalog/credential.ts';
import type { Goals } from '../../profile/profile.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { type Candidate, type Closing, stepsToBroader } from '../candidates/candidates.ts';
import type { CatalogView } from '../catalog-view.ts';
import type { CostRange, HoursRange, Score } from '../suggestion.ts';
import * as weights from '../weights.ts';
import { aptnessFor, isWholeOccupation } from './aptness.ts';
import { type TitleHints, telling } from './title.ts';

/** What closing a requirement by one of its mentions weighs: a credential asked by name outweighs what it covers. */
export function weightOf({ level, anyOf }: Pick<Requirement, 'level' | 'anyOf'>): number {
  const named = anyOf.some(({ kind }) => kind === 'credential');
  return (named ? weights.CREDENTIAL_WEIGHT : weights.SKILL_WEIGHT)[level];
}

/** What the ranking needs to know of the posting as a whole. */
export interface Ranking {
  score(candidate: Candidate, cost: CostRange | null, hours: HoursRange | null): Score;
  /**
   * False for a credential of another occupation that is not asked by name (a nurse has no use for a therapist's), and
   * for one that makes a whole occupation where a single skill is asked.
   */
  isOfUse(candidate: Candidate): boolean;
}

export function rankFor(
  requirements: readonly Requirement[],
  catalog: CatalogView,
  goals: Goals,
  title: TitleHints,
): Ranking {
  const rarity = rarityIn(catalog);
  const asked = askedSkills(requirements, catalog);
  const aptness = aptnessFor(requirements, catalog, title.text);
  const aims = goals.fields ?? [];
  const steps = new Map<string, ReadonlyMap<string, number>>();
  const match = (skill: string): number => {
    let up = steps.get(skill);
    if (up === undefined) {
      up = stepsToBroader(skill, catalog);
      steps.set(skill, up);
    }
    let best = asked.around.has(skill) ? 0.5 : 0;
    for (const [id, distance] of up)
      if (asked.skills.has(id)) best = Math.max(best, weights.NARROWER_DECAY ** distance);
    return best;
  };
  const preference = weights.PREFERENCE[goals.prefer ?? 'balanced'];
  return {
    isOfUse: (candidate) =>
      [...candidate.closings.values()].some(({ skill }) => skill === null) ||
      !(aptness.isOfOtherOccupation(candidate.credential) || isWholeOccupation(candidate, title)),
    score({ credential, closings }, cost, hours) {
      let value = 0;
      for (const [index, closing] of closings)
        value += worthOf(requirements[index] as Requirement, closing, rarity);
      const named = [...closings.values()].some(({ skill }) => skill === null);
      const fit = named ? 1 : Math.max(weights.LEAST_FIT, fitOf(credential, match, rarity));
      const factors = {
        value,
        fit,
        field: named
          ? 1
          : Math.max(weights.LEAST_FIT, aptness.field(credential)) ** weights.FIELD_POWER *
            aptness.subject(credential),
        aim: aims.includes(credential.field) ? 1 + weights.AIMED_SHARE : 1,
        level: levelFactor(credential, title) * titleFactor(credential, title, catalog),
        recognition: recognitionOf(credential, catalog) ** preference.recognition,
        price:
          (1 / (1 + (cost?.max ?? weights.UNKNOWN_COST) / weights.HALVING_COST)) ** preference.cost *
          (1 / (1 + (hours?.max ?? weights.UNKNOWN_HOURS) / weights.HALVING_HOURS)) ** preference.hours,
      };
      const total =
        factors.value *
        factors.fit ** weights.FIT_POWER *
        factors.field *
        factors.aim *
        factors.level *
        factors.recognition *
        factors.price *
        (named || fit * factors.field >= weights.LEAST_APT ? 1 : weights.UNAPT_SHARE);
      return { total, ...factors };
    },
  };
}

/** 0 for a skill that every credential carries, towards 1 for one that almost none does. */
function rarityIn({ counts }: CatalogView): (skill: string) => number {
  const all = Math.log(counts.credentials + 2);
  return (skill) => Math.max(0, 1 - Math.log((counts.bySkill[skill] ?? 0) + 1) / all);
}

function worthOf(requirement: Requirement, closing: Closing, rarity: (skill: string) => number): number {
  if (closing.skill === null) return weights.CREDENTIAL_WEIGHT[requirement.level];
  const depth = closing.way === 'touched' ? weights.TOUCHED_SHARE : 1;
  const rare = 1 - weights.RARITY_SHARE + weights.RARITY_SHARE * rarity(closing.mention.id);
  return weights.SKILL_WEIGHT[requirement.level] * depth * weights.NARROWER_DECAY ** closing.steps * rare;
}

/** The skills that the posting asks, and what is broader than one of them. */
function askedSkills(requirements: readonly Requirement[], catalog: CatalogView) {
  const skills = new Set<string>();
  const around = new Set<string>();
  for (const { anyOf } of requirements)
    for (const { kind, id } of anyOf) if (kind === 'skill') skills.add(id);
  for (const id of skills) for (const broader of stepsToBroader(id, catalog).keys()) around.add(broader);
  return { skills, around };
}

/** How much of what it certifies the posting asks, rare skills weighing more, with a doubt for a short list. */
function fitOf(
  credential: Credential,
  match: (skill: string) => number,
  rarity: (skill: string) => number,
): number {
  let met = 0;
  let all = weights.FIT_DOUBT;
  for (const { id, depth } of credential.skills) {
    const weight = (depth === 'core' ? 1 : weights.TOUCHED_SHARE) * (0.1 + rarity(id));
    met += weight * match(id);
    all += weight;
  }
  return met / all;
}

const LEVELS = { foundational: 0, associate: 1, professional: 2, expert: 3 } as const;

/** Steps between a credential's level and the one that a title looks for; 0 where one of them says nothing. */
export function levelsApart({ level }: Pick<Credential, 'level'>, title: TitleHints): number {
  return level === null || title.level === null ? 0 : Math.abs(LEVELS[level] - title.level);
}

function levelFactor(credential: Credential, title: TitleHints): number {
  return weights.LEVEL_STEP ** Math.max(0, levelsApart(credential, title) - 0.5);
}

function titleFactor(credential: Credential, { words }: TitleHints, catalog: CatalogView): number {
  if (words.size === 0) return 1;
  const own = new Set(telling(credential.name));
  for (const { id, depth } of credential.skills)
    if (depth === 'core') for (const word of telling(catalog.skill(id)?.name ?? '')) own.add(word);
  let shared = 0;
  for (const word of words) if (own.has(word)) shared += 1;
  return 1 + (weights.TITLE_SHARE * shared) / words.size;
}

const EVIDENCE = {
  mandate: 1,
  regulator: 1,
  accreditation: 0.7,
  employers: 0.5,
  'academic-credit': 0.5,
} as const;

/** Evidence in the record, what of the catalog rests on it, and how often postings that were read asked for it. */
function recognitionOf({ id, recognition }: Credential, { counts, demand }: CatalogView): number {
  const evidence = recognition.reduce((total, { kind }) => total + EVIDENCE[kind], 0);
  const standing = counts.standing[id] ?? 0;
  return 1 + weights.RECOGNITION_SHARE * Math.log(1 + evidence + standing + (demand?.(id).named ?? 0));
}
