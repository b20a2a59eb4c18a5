import type { Credential } from '../../catalog/credential.ts';
import { readDuration } from '../../days/duration.ts';
import type { Goals } from '../../profile/profile.ts';
import type { CatalogView } from '../catalog-view.ts';
import type { CostRange, Keeping } from '../suggestion.ts';
import { costToSit } from './cost.ts';

/** For so long is told what it takes to hold a credential. */
export const KEEPING_MONTHS = 36;

/**
 * What it costs to earn a credential and to hold it for three years. Renewal by exam or free assessment falls due
 * whenever a period of validity ends, the last day counted: every two years is once in three. Fees, and the fees beside
 * education units, are paid as time goes by: of a period of four years three quarters count. Where no price of the
 * renewal exam is known it costs what the exam costs. What is not known is listed, and is in no sum.
 */
export function keepingOf(
  credential: Credential,
  cost: CostRange | null,
  catalog: CatalogView,
  goals: Goals,
): Keeping {
  const { validity, renewal } = credential;
  const months = validity === null ? null : monthsOf(validity.duration);
  const base = {
    months,
    by: renewal?.by ?? null,
    credits: renewal?.credits ?? null,
    unknown: cost === null ? (['cost'] as const) : [],
  };
  if (months === Number.POSITIVE_INFINITY) return { ...base, months: null, lifetime: true, cost };
  if (months === null) return { ...base, lifetime: false, cost, unknown: [...base.unknown, 'validity'] };
  const once = onceAgain(credential, catalog, goals);
  const often = renewal?.by === 'fee' || renewal?.by === 'credits';
  const times = often ? KEEPING_MONTHS / months : Math.floor(KEEPING_MONTHS / months);
  if (once === null && times > 0)
    return { ...base, lifetime: false, cost, unknown: [...base.unknown, 'renewal'] };
  const more = (amount: number) => Math.round(times * amount * 100) / 100;
  return {
    ...base,
    lifetime: false,
    cost:
      cost === null
        ? null
        : {
            min: Math.round((cost.min + more(once?.min ?? 0)) * 100) / 100,
            max: Math.round((cost.max + more(once?.max ?? 0)) * 100) / 100,
            currency: 'USD',
          },
  };
}

/** What one period costs to add; null when unknown. */
function onceAgain(
  credential: Credential,
  catalog: CatalogView,
  goals: Goals,
): { readonly min: number; readonly max: number } | null {
  const { renewal, prices } = credential;
  if (renewal === null) return null;
  const rate = renewal.cost === null ? undefined : catalog.rate(renewal.cost.currency);
  if (renewal.cost !== null && rate !== undefined) {
    const amount = renewal.cost.amount * rate;
    return { min: amount, max: amount };
  }
  if (renewal.by === 'free') return { min: 0, max: 0 };
  if (renewal.by !== 'exam') return null;
  return costToSit(
    { ...credential, prices: prices.filter(({ basis }) => EXAM.includes(basis)) },
    catalog,
    goals,
  );
}

const EXAM: readonly string[] = ['exam', 'exam-part'];

/** Whole months of an ISO 8601 duration; infinite for a lifetime, null for one of less than a month. */
function monthsOf(duration: string): number | null {
  if (duration === 'lifetime') return Number.POSITIVE_INFINITY;
  const { years, months, days } = readDuration(duration) ?? { years: 0, months: 0, days: 0 };
  const all = 12 * years + months + Math.floor(days / 30);
  return all > 0 ? all : null;
}
