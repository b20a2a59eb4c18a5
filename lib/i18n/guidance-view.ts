import type { CatalogView } from '../guidance/catalog-view.ts';
import { costToSit, hoursFor } from '../guidance/cost/cost.ts';
import type { Answer, Guidance } from '../guidance/guidance.ts';
import type { Suggestion } from '../guidance/suggestion.ts';
import { DEFAULT_HOURS_PER_WEEK } from '../guidance/weights.ts';
import type { Goals } from '../profile/profile.ts';
import type { Level, Requirements } from '../requirements/requirement.ts';
import { sayOwn } from './credential-view.ts';
import {
  nameRequirement,
  quote,
  sayAnswer,
  sayAssessment,
  sayCaution,
  sayKeeping,
  sayNext,
  sayReason,
  sayWeeks,
} from './say-guidance.ts';
import { type TradeOffView, viewTradeOff } from './trade-off-view.ts';
import type { MessageId, Translator } from './translator.ts';

/** More suggestions than this no surface shows. */
const MOST_SHOWN = 12;

/** The panel's own words: they travel with the view, so that the content script carries no language. */
const PANEL_WORDS = [
  'panel.name',
  'panel.reading',
  'panel.failed',
  'panel.untitled',
  'panel.close',
  'panel.reveal',
  'panel.missing',
  'panel.met',
  'panel.beyond',
  'panel.suggestions',
  'panel.first',
  'panel.why',
  'panel.then',
  'panel.cost',
  'panel.effort',
  'panel.threeYears',
  'panel.assessment',
  'panel.next',
  'panel.closes',
  'panel.privacy',
  'panel.move',
  'panel.off',
  'card.under',
  'card.met',
  'card.missing',
  'card.closedBy',
  'card.more',
] as const satisfies readonly MessageId[];

/** Guidance in the reader's language, ready to be shown: what the panel, the popup and the side panel have in common. */
export interface GuidanceView {
  /** BCP 47, and which way the language runs. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** "4 of 11 met" */
  readonly summary: string;
  /** "7 missing" */
  readonly badge: string;
  readonly missing: number;
  readonly requirements: readonly RequirementView[];
  readonly beyond: readonly BeyondView[];
  readonly answer: { readonly code: Answer; readonly title: string; readonly because: string };
  /** Best first. */
  readonly suggestions: readonly SuggestionView[];
  /** Null when there is none. */
  readonly plan: PlanView | null;
  readonly tradeOff: TradeOffView;
  /** What the person should know of the catalog's state; null when all is well. */
  readonly notice: string | null;
  readonly words: Readonly<Record<string, string>>;
}

export interface PlanView {
  /** "Take these, in this order" */
  readonly title: string;
  readonly steps: readonly { readonly id: string; readonly name: string; readonly takes: string }[];
  /** "In all about $1,190, 228–372 hours. Closes 7 of 13 missing." */
  readonly total: string;
  /** How good it is: proved best, or how far from best it can be. */
  readonly proof: string;
}

export interface RequirementView {
  readonly level: Level;
  readonly levelName: string;
  /** "AWS, Azure or GCP" */
  readonly names: string;
  /** What these are: "Skill", "Certification, Cloud Native Computing Foundation". */
  readonly what: string;
  readonly sentence: string;
  readonly met: boolean;
  /** What is held that meets it, or what else is to be said ("or equivalent experience"). */
  readonly note: string | null;
}

export interface BeyondView {
  readonly kindName: string;
  readonly levelName: string;
  readonly text: string;
}

export interface SuggestionView {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** "about $445", "free", "cost not known" */
  readonly cost: string;
  /** "40–120 hours", "effort not known" */
  readonly effort: string;
  /** "7–20 weeks at 6 hours a week"; null where the effort is not known. */
  readonly weeks: string | null;
  /** "about $850 with renewals": earning it and holding it for three years. */
  readonly threeYears: string;
  /** "supervised exam (90 questions in 90 minutes)"; null when unknown. */
  readonly assessment: string | null;
  /** What it leads to; null when nothing is known. */
  readonly next: string | null;
  /** "3 of 7 missing" */
  readonly closes: string;
  /** Indices of requirements. */
  readonly closesRequirements: readonly number[];
  readonly reasons: readonly string[];
  /** What it will not do, prerequisites, retirement ahead. */
  readonly cautions: readonly string[];
  /** "Facts checked 22 November 2026" */
  readonly checked: string;
}

interface Source {
  readonly guidance: Guidance;
  readonly found: Requirements;
  readonly catalog: CatalogView;
  readonly goals: Goals;
  readonly notice: string | null;
}

function viewPlan(
  { plan, gap }: Guidance,
  catalog: CatalogView,
  goals: Goals,
  say: Translator,
): PlanView | null {
  const steps = plan.credentials.flatMap((id) => {
    const credential = catalog.credential(id);
    if (credential === undefined) return [];
    const cost = say.cost(costToSit(credential, catalog, goals));
    return [{ id, name: say.apart(credential.name), takes: `${cost} · ${say.hours(hoursFor(credential))}` }];
  });
  if (steps.length === 0) return null;
  const unknown = plan.unknown.map((id) => catalog.credential(id)?.name ?? id);
  return {
    title: say.text('plan.title', { count: steps.length }),
    steps,
    total: [
      say.text('plan.total', {
        cost: plan.cost.max === 0 && unknown.length > 0 ? say.text('cost.unknown') : say.cost(plan.cost),
        effort: plan.hours.max === 0 ? say.text('effort.unknown') : say.hours(plan.hours),
        closes: plan.closes.length,
        of: gap.length,
      }),
      unknown.length === 0 ? null : say.text('plan.without', { names: say.list(unknown, 'and') }),
    ]
      .filter((part) => part !== null)
      .join(' '),
    proof: say.text(plan.proof === 'optimal' ? 'plan.optimal' : 'plan.not-proved'),
  };
}

/** What the plan takes stands before the other suggestions, so that the two do not seem to say different things. */
function plannedFirst({ suggestions, plan, answer }: Guidance): readonly Suggestion[] {
  if (answer !== 'plan') return suggestions;
  const planned = plan.credentials.flatMap(
    (id) => suggestions.find((suggestion) => suggestion.id === id) ?? [],
  );
  return [...planned, ...suggestions.filter((suggestion) => !planned.includes(suggestion))];
}

/** What the things are that a requirement names, each kind once; of a single credential its issuer too. */
function sayWhat(
  { anyOf }: Requirements['requirements'][number],
  catalog: CatalogView,
  say: Translator,
): string {
  const kinds = anyOf.map(({ kind, id }) => {
    const credential = kind === 'credential' ? catalog.credential(id) : undefined;
    if (credential !== undefined) return say.text(`kind.${credential.kind}`);
    return say.text(kind === 'skill' ? 'lookup.skill' : 'lookup.family');
  });
  const issuer =
    anyOf.length === 1 && anyOf[0]?.kind === 'credential' ? catalog.credential(anyOf[0].id)?.issuer : null;
  return [...new Set(kinds), ...(issuer ? [say.apart(issuer)] : [])].join(', ');
}

/** Guidance as it is shown, in the translator's language. */
export function viewGuidance(
  { guidance, found, catalog, goals, notice }: Source,
  say: Translator,
): GuidanceView {
  const { requirements, beyond } = found;
  const met = new Map(guidance.metBy.map((one) => [one.requirement, one]));
  const lapsed = new Map(guidance.lapsed.map((one) => [one.requirement, one]));
  const nameOf = (id: string) => catalog.credential(id)?.name ?? catalog.skill(id)?.name ?? id;
  const noteOf = (index: number): string | null => {
    const holds = met.get(index);
    if (holds !== undefined) return say.text(`met.${holds.way}`, { name: nameOf(holds.held) });
    const was = lapsed.get(index);
    const notes = [
      was === undefined
        ? null
        : say.text('view.lapsed', { name: nameOf(was.held), date: say.date(was.expires) }),
      guidance.orEquivalent.includes(index) ? say.text('view.orEquivalent') : null,
      guidance.uncovered.includes(index) ? say.text('view.uncovered') : null,
    ];
    return notes.filter((note) => note !== null).join(' ') || null;
  };
  const missing = guidance.gap.length;
  const said = { requirements, catalog };
  return {
    language: say.locale,
    direction: say.direction,
    summary: say.text('view.summary', { met: requirements.length - missing, total: requirements.length }),
    badge: say.text('view.missing', { missing }),
    missing,
    requirements: requirements.map((requirement, index) => ({
      level: requirement.level,
      levelName: say.text(`level.${requirement.level}`),
      names: nameRequirement(requirement, say),
      what: sayWhat(requirement, catalog, say),
      sentence: quote(requirement),
      met: !guidance.gap.includes(index),
      note: noteOf(index),
    })),
    beyond: beyond.map(({ kind, level, text }) => ({
      kindName: say.text(`beyond.${kind}`),
      levelName: say.text(`level.${level}`),
      text: say.apart(text.replace(/\s+/g, ' ').trim()),
    })),
    answer: { code: guidance.answer, ...sayAnswer(guidance, said, say) },
    suggestions: plannedFirst(guidance)
      .slice(0, MOST_SHOWN)
      .map((suggestion) => {
        const credential = catalog.credential(suggestion.id);
        return {
          id: suggestion.id,
          name: say.apart(suggestion.name),
          issuer: suggestion.issuer,
          cost: say.cost(suggestion.cost),
          effort: say.hours(suggestion.hours),
          weeks: sayWeeks(suggestion.weeks, goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK, say),
          threeYears: sayKeeping(suggestion.threeYears, say),
          assessment: sayAssessment(suggestion.assessment, say),
          next: sayNext(suggestion.stack, say),
          closes: say.text('view.closes', { count: suggestion.closes.length, of: missing }),
          closesRequirements: suggestion.closes,
          reasons: suggestion.reasons.map((reason) => sayReason(reason, said, say)),
          cautions: suggestion.cautions.map((caution) => sayCaution(caution, say)),
          checked: [
            say.text('view.checked', { date: say.date(credential?.checked ?? '') }),
            credential === undefined ? null : sayOwn(credential, say),
          ]
            .filter((part) => part !== null)
            .join('. '),
        };
      }),
    plan: viewPlan(guidance, catalog, goals, say),
    tradeOff: viewTradeOff(guidance, catalog, goals, say),
    notice,
    words: Object.fromEntries(PANEL_WORDS.map((id) => [id, say.text(id)])),
  };
}
