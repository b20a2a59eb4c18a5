import type { Credential, Price } from '../../catalog/credential.ts';
import type { Goals } from '../../profile/profile.ts';
import type { CatalogView } from '../catalog-view.ts';
import type { CostRange, HoursRange } from '../suggestion.ts';
import { DEFAULT_HOURS_PER_WEEK } from '../weights.ts';

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

/** Hours at the person's pace, in weeks to one decimal. */
export function weeksOf(hours: HoursRange | null, goals: Goals): HoursRange | null {
  if (hours === null) return null;
  const pace = goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK;
  const weeks = (each: number) => Math.round((10 * each) / pace) / 10;
  return { min: weeks(hours.min), max: weeks(hours.max) };
}

/**
 * What it takes to sit, in USD: exams or all their parts, obligatory training, application, licence and obligatory
 * membership fees. Prices for the person's regions go before worldwide ones, those before any other; what members,
 * students and early birds pay is left out where everybody's price is known. Several sourced values of one thing make
 * a range. A bundle is another way to pay for exam and training: the cheaper way counts. A subscription is paid for
 * the months that the effort takes. Null where the sitting's own price is unknown; a licence may be its fees alone.
 */
export function costToSit(credential: Credential, catalog: CatalogView, goals: Goals): CostRange | null {
  const amountOf: AmountOf = (price, times = price.times ?? 1) =>
    Math.round(price.amount * (catalog.rate(price.currency) ?? 0) * times * 100) / 100;
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
  const range = (basis: Price['basis']) => rangeOf(of(basis).map((price) => amountOf(price)));
  const bundle = range('bundle');
  const exam = examsOf(of('exam'), of('exam-part'), bundle, amountOf);
  const withTraining = exam === null && bundle !== null ? null : add(exam, range('training'));
  const sitting =
    cheaper(withTraining, bundle) ??
    rangeOf(
      of('subscription-month').flatMap((price) =>
        monthsOf(price, credential, goals).map((months) => amountOf(price, months)),
      ),
    );
  if (sitting === null && credential.kind !== 'licence') return null;
  const total = add(sitting, FEES.map(range).reduce(add, null));
  return total === null ? null : { ...total, currency: 'USD' };
}

type AmountOf = (price: Price, times?: number) => number;

function rangeOf(amounts: readonly number[]): Range | null {
  return amounts.length === 0 ? null : { min: Math.min(...amounts), max: Math.max(...amounts) };
}

function cheaper(one: Range | null, other: Range | null): Range | null {
  if (one === null || other === null) return one ?? other;
  return other.max < one.max ? other : one;
}

function add(one: Range | null, other: Range | null): Range | null {
  if (one === null || other === null) return one ?? other;
  return { min: one.min + other.min, max: one.max + other.max };
}

/**
 * All exams that are needed. Parts that say how many times they are paid are each a sourced value of the whole. Parts
 * that do not are added up, with the exams beside them, each amount once; and so are exams of different prices that
 * come to the price of their bundle.
 */
function examsOf(
  exams: readonly Price[],
  parts: readonly Price[],
  bundle: Range | null,
  amountOf: AmountOf,
): Range | null {
  const whole = parts.filter(({ times }) => times !== undefined);
  const single = parts.filter(({ times }) => times === undefined);
  const amounts = new Set([...exams, ...single].map((price) => amountOf(price)));
  const sum = [...amounts].reduce((total, amount) => total + amount, 0);
  const comesToBundle = bundle !== null && amounts.size > 1 && Math.abs(sum - bundle.max) < 0.02 * sum;
  if (single.length > 0 || comesToBundle) return { min: sum, max: sum };
  return add(rangeOf([...amounts]), rangeOf(whole.map((price) => amountOf(price))));
}

/** For how many months a subscription is paid: as the catalog says, else by the effort; none where that is unknown. */
function monthsOf({ times }: Price, { effort }: Credential, goals: Goals): number[] {
  if (times !== undefined) return [times];
  if (effort === null) return [];
  const pace = (goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK) * WEEKS_PER_MONTH;
  return [effort.min, effort.max].map((hours) => Math.max(1, Math.ceil(hours / pace)));
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
