import { type Condition, statusOn } from '../catalog/credential.ts';
import type { Goals } from '../profile/profile.ts';
import { LEVELS, type Requirement, type Requirements } from '../requirements/requirement.ts';
import type { Candidate } from './candidates/candidates.ts';
import type { CatalogView } from './catalog-view.ts';
import { costToSit } from './cost/cost.ts';
import type { Holdings } from './gap/held.ts';
import { needsOf } from './gap/prerequisites.ts';
import { hoursLeft } from './plan/hours-left.ts';
import type {
  AssessmentKind,
  Caution,
  CostRange,
  HoursRange,
  Keeping,
  Needed,
  Reason,
} from './suggestion.ts';

/** What people hope that a credential makes up for, the most telling first. */
const WEIGHTY = ['years', 'degree', 'clearance'] as const;

/** Tests that nobody watches, and none at all. */
const UNPROVED: readonly AssessmentKind[] = ['unproctored-exam', 'coursework', 'none'];

/** What speaks for a candidate, the weightiest first. */
export function reasonsFor(
  { credential, closings }: Candidate,
  requirements: readonly Requirement[],
  gap: readonly number[],
  cost: CostRange | null,
  catalog: CatalogView,
): Reason[] {
  const reasons: Reason[] = [];
  for (const [index, { way, mention }] of closings) {
    const level = requirements[index]?.level ?? 'mentioned';
    if (way === 'named') reasons.push({ code: 'named', requirement: index, level });
    else if (way === 'successor')
      reasons.push({ code: 'replaces-retired', requirement: index, name: mention.name });
    else if (way === 'accepted')
      reasons.push({ code: 'accepted-for', requirement: index, name: mention.name });
  }
  for (const level of LEVELS)
    for (const depth of ['core', 'touched'] as const) {
      const of = [...closings].filter(
        ([index, { way }]) => way === depth && requirements[index]?.level === level,
      );
      if (of.length === 0) continue;
      const skills = of.map(([, { skill, mention }]) =>
        skill === null || skill === mention.id ? mention.name : (catalog.skill(skill)?.name ?? mention.name),
      );
      reasons.push({
        code: 'certifies',
        level,
        depth,
        requirements: of.map(([index]) => index),
        skills: [...new Set(skills)],
      });
    }
  if (closings.size > 1) reasons.push({ code: 'closes-count', count: closings.size, of: gap.length });
  if (cost !== null && cost.max === 0) reasons.push({ code: 'free' });
  const elsewhere = catalog.demand?.(credential.id);
  if (elsewhere !== undefined && elsewhere.named > 0) reasons.push({ code: 'named-elsewhere', ...elsewhere });
  const seen = new Set<string>();
  for (const { by, as } of credential.recognition) {
    if (seen.has(by) || seen.size === 2) continue;
    seen.add(by);
    reasons.push({ code: 'recognised', by, as });
  }
  return reasons;
}

/** What has to be known before, and what the credential will not do. */
export function cautionsFor(
  { credential, closings, ways }: Candidate,
  { requirements, beyond }: Requirements,
  cost: CostRange | null,
  hours: HoursRange | null,
  keeping: Keeping,
  catalog: CatalogView,
  holdings: Holdings,
  goals: Goals,
  today: string,
): Caution[] {
  const cautions: Caution[] = [];
  const expired = holdings.expired(credential.id);
  if (expired !== undefined) cautions.push({ code: 'lapsed', on: expired });
  const nameOf = (id: string) => ({ id, name: catalog.credential(id)?.name ?? id });
  for (const anyOf of needsOf(credential, catalog, holdings, today) ?? [])
    cautions.push({
      code: 'needs-first',
      anyOf: anyOf.map((way) => way.map(nameOf)),
      cost: cheapest(
        ways.map((way) => way.slice(0, -1)),
        catalog,
        goals,
      ),
    });
  cautions.push(...conditionsOf(credential, nameOf));
  if (statusOn(credential, today) === 'retiring')
    cautions.push({ code: 'retires', on: credential.lifecycle?.lastSitting ?? '' });
  if (cost === null) cautions.push({ code: 'cost-unknown' });
  else if (goals.budget !== undefined && cost.max > goals.budget)
    cautions.push({ code: 'over-budget', budget: goals.budget });
  const left = hoursLeft(goals, today);
  if (hours === null) cautions.push({ code: 'hours-unknown' });
  else if (left !== null && hours.max > left) cautions.push({ code: 'over-time', hours: Math.floor(left) });
  for (const [index, { way, skill, mention, steps }] of closings) {
    const name = skill === null ? mention.name : (catalog.skill(skill)?.name ?? mention.name);
    const level = requirements[index]?.level;
    if (way === 'core' && steps > 0 && level === 'required' && cautions.length < 12)
      cautions.push({ code: 'narrower-only', requirement: index, skill: name, asked: mention.name });
  }
  const weighty = WEIGHTY.flatMap((kind) =>
    beyond.filter((each) => each.kind === kind && each.level === 'required'),
  )[0];
  if (weighty !== undefined)
    cautions.push({ code: 'does-not-replace', kind: weighty.kind, text: weighty.text });
  const { assessment } = credential;
  if (assessment !== null && UNPROVED.includes(assessment.kind))
    cautions.push({ code: 'no-exam', kind: assessment.kind });
  if (!keeping.lifetime && keeping.months !== null)
    cautions.push({ code: 'keep-up', months: keeping.months, by: keeping.by, credits: keeping.credits });
  if ((credential.unchecked ?? []).length > 0) cautions.push({ code: 'unchecked' });
  return cautions;
}

/** Conditions that no credential meets, and those that may be met in several ways: all of these are said. */
function conditionsOf(
  { prerequisites }: Candidate['credential'],
  nameOf: (id: string) => { readonly name: string },
): Caution[] {
  return prerequisites
    .filter(({ recommended }) => recommended !== true)
    .flatMap(({ anyOf }): Caution[] => {
      if (anyOf.length < 2) return (anyOf[0] ?? []).flatMap(conditionOf);
      // Ways by credentials alone are said with their cost.
      if (anyOf.every((way) => way.every(({ kind }) => kind === 'credential'))) return [];
      const needed = (condition: Condition): Needed =>
        condition.kind === 'credential'
          ? { kind: 'credential', name: nameOf(condition.credential).name }
          : condition;
      return [{ code: 'needs-any', anyOf: anyOf.map((way) => way.map(needed)) }];
    });
}

function conditionOf(condition: Condition): Caution[] {
  if (condition.kind === 'experience') return [{ code: 'needs-experience', years: condition.years }];
  if (condition.kind === 'education') return [{ code: 'needs-education', detail: condition.detail }];
  if (condition.kind === 'training')
    return [{ code: 'needs-training', hours: condition.hours ?? null, detail: condition.detail ?? null }];
  if (condition.kind === 'age') return [{ code: 'needs-age', years: condition.years }];
  if (condition.kind === 'other') return [{ code: 'needs-other', detail: condition.detail }];
  return [];
}

function cheapest(
  sets: readonly (readonly string[])[],
  catalog: CatalogView,
  goals: Goals,
): CostRange | null {
  let best: CostRange | null = null;
  for (const set of sets) {
    let total: CostRange | null = { min: 0, max: 0, currency: 'USD' };
    for (const id of set) {
      const credential = catalog.credential(id);
      const cost = credential === undefined ? null : costToSit(credential, catalog, goals);
      total =
        total === null || cost === null
          ? null
          : { min: total.min + cost.min, max: total.max + cost.max, currency: 'USD' };
    }
    if (total !== null && (best === null || total.max < best.max)) best = total;
  }
  return best;
}
