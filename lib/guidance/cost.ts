import type { Credential, Price } from '../catalog/credential.ts';
import type { Goals } from '../profile/profile.ts';
import type { CatalogView, CostRange, HoursRange } from './guidance.ts';
import { DEFAULT_HOURS_PER_WEEK } from './weights.ts';

const WEEKS_PER_MONTH = 52 / 12;

interface Range {
  readonly min: number;
  readonly max: number;
}

const FEES = ['application', 'licence', 'membership'] as const;

/** Hours of preparation, as the catalog has them; null when unknown. */
export function hoursFor(credential: Credential): HoursRange | null {
  return credential.effort === null ? null : { min: credential.effort.min, max: credential.effort.max };
}

/**
 * What it takes to sit, in USD: exams or all their parts, obligatory training, application, licence and obligatory
 * membership fees. Prices for the person's regions go before worldwide ones, those before any other; what members,
 * students and early birds pay is left out where everybody's price is known. Several sourced values of one thing
 * make a range. A bundle counts where no exam has a price of its own; a subscription by the months that the effort
 * takes. Null where the sitting's own price is unknown; a licence may be its fees alone.
 */
export function costToSit(credential: Credential, catalog: CatalogView, goals: Goals): CostRange | null {
  const usd = (price: Price, times = price.times ?? 1): number | null => {
    const rate = catalog.rate(price.currency);
    return rate === undefined ? null : Math.round(price.amount * rate * times * 100) / 100;
  };
  const usable = inRegion(
    credential.prices.filter(
      ({ optional, basis, currency }) =>
        optional !== true &&
        basis !== 'retake' &&
        basis !== 'renewal' &&
        catalog.rate(currency) !== undefined,
    ),
    goals.regions ?? [],
  );
  const of = (basis: Price['basis']) => forEverybody(usable.filter((price) => price.basis === basis));
  const range = (prices: readonly Price[], times?: number): Range | null => {
    const amounts = prices.map((price) => usd(price, times)).filter((amount) => amount !== null);
    return amounts.length === 0 ? null : { min: Math.min(...amounts), max: Math.max(...amounts) };
  };
  const exam = add(range(of('exam')), partsOf(of('exam-part'), usd));
  const training = range(of('training'));
  const bundle = exam === null ? range(of('bundle')) : null;
  const months =
    exam === null && bundle === null ? subscription(of('subscription-month'), credential, goals, usd) : null;
  const sitting = add(add(exam, training), add(bundle, months));
  const fees = FEES.map((basis) => range(of(basis))).reduce(add, null);
  if (sitting === null && credential.kind !== 'licence') return null;
  const total = add(sitting, fees);
  return total === null ? null : { ...total, currency: 'USD' };
}

function add(one: Range | null, other: Range | null): Range | null {
  if (one === null || other === null) return one ?? other;
  return { min: one.min + other.min, max: one.max + other.max };
}

/** Parts that say how many times they are paid are each a sourced value of the whole; the others are parts to add up. */
function partsOf(parts: readonly Price[], usd: (price: Price) => number | null): Range | null {
  const amounts = (wanted: readonly Price[]) =>
    wanted.map((price) => usd(price)).filter((amount) => amount !== null);
  const whole = amounts(parts.filter(({ times }) => times !== undefined));
  if (whole.length > 0) return { min: Math.min(...whole), max: Math.max(...whole) };
  const each = amounts(parts);
  if (each.length === 0) return null;
  const sum = each.reduce((total, amount) => total + amount, 0);
  return { min: sum, max: sum };
}

function subscription(
  prices: readonly Price[],
  credential: Credential,
  goals: Goals,
  usd: (price: Price, times?: number) => number | null,
): Range | null {
  const pace = (goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK) * WEEKS_PER_MONTH;
  const amounts = prices.flatMap((price) => {
    const months =
      price.times !== undefined
        ? [price.times]
        : credential.effort === null
          ? []
          : [credential.effort.min, credential.effort.max].map((hours) =>
              Math.max(1, Math.ceil(hours / pace)),
            );
    return months.map((count) => usd(price, count)).filter((amount) => amount !== null);
  });
  return amounts.length === 0 ? null : { min: Math.min(...amounts), max: Math.max(...amounts) };
}

/** The prices of the nearest region that has any of a basis. */
function inRegion(prices: readonly Price[], regions: readonly string[]): readonly Price[] {
  const nearness = ({ region }: Price): number => {
    const country = region.slice(0, 2);
    if (regions.includes(country)) return 0;
    if (region === 'global') return 1;
    // Where the person has not said where they are, the issuer's home price in USD stands for the world's.
    return regions.length === 0 && country === 'US' ? 1 : 2;
  };
  return prices.filter((price) =>
    prices.every((other) => other.basis !== price.basis || nearness(price) <= nearness(other)),
  );
}

/** What somebody pays who is no member, no student and not early, as far as that is known. */
function forEverybody(prices: readonly Price[]): readonly Price[] {
  const plain = prices.filter(({ audience }) => audience === undefined || audience === 'non-member');
  if (plain.length > 0) return plain;
  const dated = prices.filter(({ audience }) => audience === 'early' || audience === 'late');
  return dated.length > 0 ? dated : prices;
}
