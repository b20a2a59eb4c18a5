import type { Requirements } from '../requirements/requirement.ts';
import type { Answer, Because, Guidance } from './guidance.ts';
import { weightOf } from './rank/rank.ts';
import { CHEAP_COST, CHEAP_HOURS, EXPERIENCE_SHARE, LEAST_SHARE, MANY_YEARS } from './weights.ts';

/** The advice as a whole, by the rules of docs/guidance.md in their order. */
export function answerOf(
  { requirements, beyond }: Requirements,
  { gap, lapsed, suggestions, plan, tradeOff }: Omit<Guidance, 'answer' | 'because'>,
  limits: { readonly budget: boolean; readonly time: boolean },
): { readonly answer: Answer; readonly because: Because } {
  const asked = gap.filter((index) => requirements[index]?.level !== 'mentioned');
  const years = beyond.filter(({ kind, level }) => kind === 'years' && level === 'required');
  const most = years.reduce<(typeof years)[number] | null>(
    (best, each) => (best === null || (each.years ?? 0) > (best.years ?? 0) ? each : best),
    null,
  );
  const weigh = (indices: readonly number[]) =>
    indices.reduce((sum, index) => {
      const requirement = requirements[index];
      return sum + (requirement === undefined ? 0 : weightOf(requirement));
    }, 0);
  const experience = (count: number): { answer: Answer; because: Because } | null =>
    most === null ? null : { answer: 'experience', because: { code: 'years-asked', text: most.text, count } };

  if (asked.length === 0) {
    if (requirements.length === 0)
      return experience(0) ?? { answer: 'none-needed', because: { code: 'asks-nothing' } };
    if (gap.length > 0)
      return { answer: 'none-needed', because: { code: 'only-mentioned', count: gap.length } };
    return { answer: 'none-needed', because: { code: 'all-met', count: requirements.length } };
  }
  const closable = new Set(suggestions.flatMap(({ closes }) => closes));
  if (!asked.some((index) => closable.has(index))) {
    const kept = lapsed.find(({ requirement }) => asked.includes(requirement));
    if (kept !== undefined)
      return { answer: 'not-covered', because: { code: 'only-lapsed', name: kept.held } };
    return (
      experience(asked.length) ?? {
        answer: 'not-covered',
        because: { code: 'nothing-covers', count: asked.length },
      }
    );
  }
  const closed = plan.closes.filter((index) => asked.includes(index));
  if (tradeOff.points.length === 0)
    return { answer: 'not-worth-it', because: { code: 'nothing-fits', count: asked.length } };
  if (closed.length === 0) {
    const limit = limits.budget && limits.time ? 'both' : limits.time ? 'time' : 'budget';
    return { answer: 'not-worth-it', because: { code: 'out-of-limits', limit } };
  }
  const share = weigh(closed) / weigh(asked);
  const named = closed.some((index) => requirements[index]?.anyOf.some(({ kind }) => kind === 'credential'));
  if (!named && most !== null && (most.years ?? 0) >= MANY_YEARS && share < EXPERIENCE_SHARE)
    return experience(closed.length) as { answer: Answer; because: Because };
  const cheap = plan.unknown.length === 0 && plan.cost.max <= CHEAP_COST && plan.hours.max <= CHEAP_HOURS;
  if (!named && !cheap && share < LEAST_SHARE)
    return {
      answer: 'not-worth-it',
      because: { code: 'closes-too-little', count: closed.length, of: asked.length },
    };
  // Counted like the lists that a person sees: what is only mentioned too.
  return { answer: 'plan', because: { code: 'plan-closes', count: plan.closes.length, of: gap.length } };
}
