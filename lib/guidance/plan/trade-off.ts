import type { TradeOff, TradeOffPoint } from '../guidance.ts';

/** What a point is compared by. A view may carry the points in its own shape. */
export type Traded = Pick<TradeOffPoint, 'closedWeight' | 'unknownCosts' | 'unknownHours'> & {
  readonly cost: { readonly max: number };
  readonly hours: { readonly max: number };
};

/** What the person gives: USD and hours in all; null where there is no limit. */
export interface Limits {
  readonly budget: number | null;
  readonly hours: number | null;
}

/** Amounts are sums of cents and of hundredths of an hour: what lies nearer than that is equal. */
const hundredths = (amount: number): number => Math.round(amount * 100);

/** A set with an unknown price fits no budget, one with unknown hours no time. */
export function fits(
  { cost, hours, unknownCosts, unknownHours }: Omit<Traded, 'closedWeight'>,
  limits: Limits,
): boolean {
  if (limits.budget !== null && (unknownCosts > 0 || hundredths(cost.max) > hundredths(limits.budget)))
    return false;
  return limits.hours === null || (unknownHours === 0 && hundredths(hours.max) <= hundredths(limits.hours));
}

/** The best plan within the limits: the most closed, then the cheapest, then the shortest. Null where none fits. */
export function planAt<Point extends Traded>(
  { points }: { readonly points: readonly Point[] },
  limits: Limits,
): Point | null {
  let best: Point | null = null;
  for (const point of points)
    if (fits(point, limits) && (best === null || compare(point, best) < 0)) best = point;
  return best;
}

/** For each achievable weight the cheapest way there, as a chart shows it: rising in both. */
export function byCost<Point extends Traded>({ points }: { readonly points: readonly Point[] }): Point[] {
  return staircase(points, (point) => [point.unknownCosts, point.cost.max]);
}

/** For each achievable weight the shortest way there. */
export function byHours<Point extends Traded>({ points }: { readonly points: readonly Point[] }): Point[] {
  return staircase(points, (point) => [point.unknownHours, point.hours.max]);
}

/** The points with one more, unless one of them is at least as good in every regard. */
export function withPoint(points: TradeOff['points'], more: TradeOffPoint): TradeOff['points'] {
  const asGood = (one: TradeOffPoint, other: TradeOffPoint) =>
    one.closedWeight >= other.closedWeight &&
    less(priceOf(one), priceOf(other)) <= 0 &&
    less(lengthOf(one), lengthOf(other)) <= 0;
  if (more.credentials.length === 0 || points.some((point) => asGood(point, more))) return points;
  return [...points.filter((point) => !asGood(more, point)), more].sort(
    (one, other) => one.closedWeight - other.closedWeight || less(priceOf(one), priceOf(other)),
  );
}

type Amount = readonly [unknown: number, known: number];

const priceOf = (point: Traded): Amount => [point.unknownCosts, point.cost.max];
const lengthOf = (point: Traded): Amount => [point.unknownHours, point.hours.max];
const less = (one: Amount, other: Amount): number => one[0] - other[0] || one[1] - other[1];

function compare(one: Traded, other: Traded): number {
  return (
    other.closedWeight - one.closedWeight ||
    less(priceOf(one), priceOf(other)) ||
    less(lengthOf(one), lengthOf(other))
  );
}

/** From the heaviest down, each that is cheaper than all heavier ones. */
function staircase<Point extends Traded>(
  points: readonly Point[],
  amountOf: (point: Point) => Amount,
): Point[] {
  const steps: Point[] = [];
  const sorted = [...points].sort(
    (one, other) =>
      other.closedWeight - one.closedWeight || less(amountOf(one), amountOf(other)) || compare(one, other),
  );
  for (const point of sorted) {
    const last = steps.at(-1);
    if (last === undefined || less(amountOf(point), amountOf(last)) < 0) steps.push(point);
  }
  return steps.reverse();
}
