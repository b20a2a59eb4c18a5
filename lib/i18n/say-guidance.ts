import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Guidance, Plan } from '../guidance/guidance.ts';
import type { Stack } from '../guidance/stack.ts';
import type { Caution, HoursRange, Keeping, Needed, Reason, Suggestion } from '../guidance/suggestion.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { MessageId, Translator } from './translator.ts';

/** What a sentence of guidance speaks of. */
export interface Said {
  readonly requirements: readonly Requirement[];
  readonly catalog: Pick<CatalogView, 'credential' | 'skill'>;
}

const MOST_QUOTED = 160;

/** The requirement's sentence, cut around its first mention where it is long. */
export function quote({ sentence, at, anyOf }: Requirement, most = MOST_QUOTED): string {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (sentence.length <= most) return flat(sentence);
  const mention = anyOf[0];
  const place = mention === undefined ? 0 : Math.max(0, Math.min(mention.start - at.start, sentence.length));
  const end = mention === undefined ? 0 : Math.max(place, mention.end - at.start);
  const from = Math.max(0, Math.min(place - Math.floor((most - (end - place)) / 2), sentence.length - most));
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const stop = start + most >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', start + most);
  const cut = flat(sentence.slice(start, stop <= start ? start + most : stop));
  return `${start > 0 ? '… ' : ''}${cut}${stop < sentence.length ? ' …' : ''}`;
}

/** A reason as one line of the reader's language, with the words of the posting. */
export function sayReason(reason: Reason, { requirements }: Said, say: Translator): string {
  const quoted = (index: number) => {
    const requirement = requirements[index];
    return requirement === undefined ? '' : quote(requirement);
  };
  const level = (index: number) => requirements[index]?.level ?? 'mentioned';
  switch (reason.code) {
    case 'named':
      return say.text('reason.named', { level: reason.level, quote: quoted(reason.requirement) });
    case 'accepted-for':
      return say.text('reason.accepted-for', {
        name: reason.name,
        level: level(reason.requirement),
        quote: quoted(reason.requirement),
      });
    case 'replaces-retired':
      return say.text('reason.replaces-retired', { name: reason.name, quote: quoted(reason.requirement) });
    case 'certifies':
      return say.text('reason.certifies', {
        depth: reason.depth,
        skills: say.list(reason.skills, 'and'),
        level: reason.level,
        quote: quoted(reason.requirements[0] ?? -1),
      });
    case 'closes-count':
      return say.text('reason.closes-count', { count: reason.count, of: reason.of });
    case 'recognised':
      return say.text('reason.recognised', { by: reason.by, as: reason.as });
    case 'named-elsewhere':
      return say.text('reason.named-elsewhere', {
        named: reason.named,
        required: reason.required,
        of: reason.of,
      });
    case 'free':
      return say.text('reason.free');
    case 'cheapest-for':
      return say.text('reason.cheapest-for', {
        name: nameRequirement(requirements[reason.requirement], say),
      });
  }
}

export function sayCaution(caution: Caution, say: Translator): string {
  switch (caution.code) {
    case 'cost-unknown':
    case 'hours-unknown':
    case 'unchecked':
      return say.text(`caution.${caution.code}`);
    case 'over-budget':
      return say.text('caution.over-budget', { budget: say.money(caution.budget, 'USD') });
    case 'over-time':
      return say.text('caution.over-time', {
        hours: say.hours({ min: caution.hours, max: caution.hours }),
      });
    case 'needs-first':
      return say.text('caution.needs-first', {
        credentials: say.list(
          caution.anyOf.map((way) =>
            say.list(
              way.map(({ name }) => name),
              'and',
            ),
          ),
          'or',
        ),
        cost: caution.cost === null ? 'none' : say.cost(caution.cost),
      });
    case 'needs-any':
      return say.text('caution.needs-any', {
        ways: caution.anyOf
          .map((way) =>
            say.list(
              way.map((needed) => sayNeeded(needed, say)),
              'and',
            ),
          )
          .join('; '),
      });
    case 'needs-experience':
    case 'needs-age':
      return say.text(`caution.${caution.code}`, { years: caution.years });
    case 'needs-education':
    case 'needs-other':
      return say.text(`caution.${caution.code}`, { detail: caution.detail });
    case 'needs-training':
      return say.text('caution.needs-training', {
        hours: caution.hours === null ? 'none' : say.hours({ min: caution.hours, max: caution.hours }),
        detail: caution.detail ?? 'none',
      });
    case 'retires':
    case 'lapsed':
      return say.text(`caution.${caution.code}`, { date: say.date(caution.on) });
    case 'narrower-only':
      return say.text('caution.narrower-only', { skill: caution.skill, asked: caution.asked });
    case 'no-exam':
      return say.text('caution.no-exam', {
        kind: caution.kind === 'unproctored-exam' ? 'exam' : caution.kind,
      });
    case 'keep-up':
      return say.text('caution.keep-up', {
        period: sayMonths(caution.months, say),
        by: caution.by ?? 'none',
        credits: caution.credits ?? 'none',
      });
    case 'does-not-replace':
      return say.text('caution.does-not-replace', { text: caution.text.replace(/\s+/g, ' ').trim() });
  }
}

function sayNeeded(needed: Needed, say: Translator): string {
  switch (needed.kind) {
    case 'credential':
      return say.apart(needed.name);
    case 'experience':
      return say.text('needed.experience', { years: needed.years });
    case 'training':
      return say.text('needed.training', {
        hours: needed.hours === undefined ? 'none' : say.hours({ min: needed.hours, max: needed.hours }),
        detail: needed.detail ?? 'none',
      });
    case 'age':
      return say.text('caution.needs-age', { years: needed.years });
    case 'education':
    case 'other':
      return say.apart(needed.detail);
  }
}

/** "3 years", "18 months" */
function sayMonths(months: number, say: Translator): string {
  return months % 12 === 0 ? say.amount(months / 12, 'year') : say.amount(months, 'month');
}

/** What it takes to earn a credential and to hold it for three years, in one line, with what is not known. */
export function sayKeeping({ cost, unknown, lifetime }: Keeping, say: Translator): string {
  if (cost === null) return say.text('cost.unknown');
  if (lifetime) return say.text('keeping.lifetime', { cost: say.cost(cost) });
  const parts = unknown.flatMap((part) => (part === 'cost' ? [] : [say.text(`keeping.${part}`)]));
  if (parts.length > 0)
    return say.text('keeping.partly', { cost: say.cost(cost), unknown: say.list(parts, 'and') });
  return say.text('keeping.cost', { cost: say.cost(cost) });
}

/** What comes after it in its stack, and the academic credit that is given for it; null where neither is known. */
export function sayNext({ after, credit }: Pick<Stack, 'after' | 'credit'>, say: Translator): string | null {
  const names = [
    ...after.map(({ name }) => name),
    ...credit.map(({ by, as }) => say.text('stack.credit', { by, as })),
  ];
  return names.length === 0 ? null : say.list(names, 'or');
}

/** "7–20 weeks at 6 hours a week"; null where the hours are not known. */
export function sayWeeks(weeks: HoursRange | null, pace: number, say: Translator): string | null {
  if (weeks === null) return null;
  const [from, to] = [Math.max(1, Math.round(weeks.min)), Math.max(1, Math.round(weeks.max))];
  return from === to
    ? say.text('effort.weeks', { count: to, pace: say.number(pace) })
    : say.text('effort.weeks-range', { from: say.number(from), to: say.number(to), pace: say.number(pace) });
}

/** How it is tested: "supervised exam (90 questions in 90 minutes)"; null when unknown. */
export function sayAssessment(assessment: Suggestion['assessment'], say: Translator): string | null {
  if (assessment === null) return null;
  const kind = say.text(`assessment.${assessment.kind}`);
  return assessment.detail === undefined ? kind : `${kind} (${say.apart(assessment.detail)})`;
}

/** "AWS, Azure or GCP" */
export function nameRequirement(requirement: Requirement | undefined, say: Translator): string {
  return say.list([...new Set(requirement?.anyOf.map(({ name }) => name) ?? [])], 'or');
}

export function sayAnswer(
  { answer, because }: Pick<Guidance, 'answer' | 'because'>,
  { catalog }: Pick<Said, 'catalog'>,
  say: Translator,
): { readonly title: string; readonly because: string } {
  const { code, ...values } = because;
  const named = 'name' in values ? { name: catalog.credential(values.name)?.name ?? values.name } : {};
  const id: MessageId = `because.${code}`;
  return { title: say.text(`answer.${answer}`), because: say.text(id, { ...values, ...named }) };
}

/** The plan in one line; null when it is empty. */
export function sayPlan(
  plan: Plan,
  missing: number,
  { catalog }: Pick<Said, 'catalog'>,
  say: Translator,
): string | null {
  if (plan.credentials.length === 0) return null;
  const nameOf = (id: string) => catalog.credential(id)?.name ?? id;
  const unknown = new Set(plan.unknown);
  const allUnknown = plan.credentials.every((id) => unknown.has(id));
  const parts = [
    say.text('plan.line', {
      credentials: plan.credentials.map(nameOf).join(' → '),
      closes: plan.closes.length,
      of: missing,
      cost: allUnknown && plan.cost.max === 0 ? say.text('cost.unknown') : say.cost(plan.cost),
      effort: allUnknown && plan.hours.max === 0 ? say.text('effort.unknown') : say.hours(plan.hours),
    }),
  ];
  if (unknown.size > 0 && !allUnknown)
    parts.push(say.text('plan.unknown', { names: say.list(plan.unknown.map(nameOf), 'and') }));
  return parts.join('; ');
}
