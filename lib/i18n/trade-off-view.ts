import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Guidance } from '../guidance/guidance.ts';
import type { Traded } from '../guidance/plan/trade-off.ts';
import { DEFAULT_HOURS_PER_WEEK } from '../guidance/weights.ts';
import type { Goals } from '../profile/profile.ts';
import { sayWeeks } from './say-guidance.ts';
import type { Translator } from './translator.ts';

/** One set of credentials in words. `planAt`, `byCost` and `byHours` of the guidance read these as they are. */
export interface TradeOffPointView extends Traded {
  /** In the order to take them. */
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  /** Indices of requirements. */
  readonly closes: readonly number[];
  /** "about $445" */
  readonly costText: string;
  /** "40–120 hours" */
  readonly effortText: string;
  /** "7–20 weeks at 6 hours a week"; null where nothing of it is known. */
  readonly weeksText: string | null;
  /** "3 of 7 missing for about $445, 40–120 hours" */
  readonly line: string;
}

/** The whole trade-off, for a chart and for sliders that ask nobody. */
export interface TradeOffView {
  /** By what they close, then by cost; none where there is no plan at any price. */
  readonly points: readonly TradeOffPointView[];
  /** The amounts in USD, and the hours, at which a slider changes something: rising, the last one is enough for all. */
  readonly budgets: readonly number[];
  readonly hours: readonly number[];
  readonly hoursPerWeek: number;
  /** Said where the search was cut short; else null. */
  readonly note: string | null;
}

export function viewTradeOff(
  { tradeOff, gap }: Pick<Guidance, 'tradeOff' | 'gap'>,
  catalog: Pick<CatalogView, 'credential'>,
  goals: Goals,
  say: Translator,
): TradeOffView {
  const pace = goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK;
  const points = tradeOff.points.map((point): TradeOffPointView => {
    const { credentials, closes, closedWeight, cost, hours, unknownCosts, unknownHours } = point;
    const noCost = unknownCosts === credentials.length;
    const noHours = unknownHours === credentials.length;
    const costText = noCost ? say.text('cost.unknown') : say.cost(cost);
    const effortText = noHours ? say.text('effort.unknown') : say.hours(hours);
    return {
      closedWeight,
      unknownCosts,
      unknownHours,
      cost: { max: cost.max },
      hours: { max: hours.max },
      steps: credentials.map((id) => ({ id, name: say.apart(catalog.credential(id)?.name ?? id) })),
      closes,
      costText,
      effortText,
      weeksText: noHours ? null : sayWeeks({ min: hours.min / pace, max: hours.max / pace }, pace, say),
      line: say.text('tradeOff.point', {
        closes: closes.length,
        of: gap.length,
        cost: costText,
        effort: effortText,
      }),
    };
  });
  return {
    points,
    budgets: rising(points.flatMap(({ unknownCosts, cost }) => (unknownCosts > 0 ? [] : [cost.max]))),
    hours: rising(points.flatMap(({ unknownHours, hours }) => (unknownHours > 0 ? [] : [hours.max]))),
    hoursPerWeek: pace,
    note: tradeOff.proved ? null : say.text('tradeOff.cut'),
  };
}

const rising = (amounts: readonly number[]): number[] =>
  [...new Set(amounts)].sort((one, other) => one - other);
