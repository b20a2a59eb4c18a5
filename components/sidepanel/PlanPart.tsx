import { useState } from 'preact/hooks';
import { byCost, planAt } from '../../lib/guidance/plan/trade-off.ts';
import type { GuidanceView } from '../../lib/i18n/guidance-view.ts';
import type { Translate } from '../translate.ts';
import { LimitSlider } from './LimitSlider.tsx';
import { StepChart } from './StepChart.tsx';

interface PlanPartProps {
  readonly view: GuidanceView;
  /** The person's own limits: USD and hours in all; null for none. */
  readonly limits: { readonly budget: number | null; readonly hours: number | null };
  readonly t: Translate;
  readonly money: (amount: number) => string;
  readonly number: (amount: number) => string;
  readonly onOpen: (credential: string) => void;
  readonly onCompare: (credentials: readonly string[]) => void;
  /** The ways to take the plan along. */
  readonly take: (credentials: readonly string[]) => preact.ComponentChildren;
}

/** The first place of a rising row that is enough; the last place stands for "no limit". */
const placeOf = (row: readonly number[], limit: number | null): number => {
  if (limit === null) return row.length;
  const within = row.filter((amount) => amount <= limit).length;
  return Math.max(0, within - 1);
};

/** The plan for any budget and any time, read from the trade-off that came with the guidance: nobody is asked. */
export function PlanPart({ view, limits, t, money, number, onOpen, onCompare, take }: PlanPartProps) {
  const { tradeOff } = view;
  const [budget, setBudget] = useState(() => placeOf(tradeOff.budgets, limits.budget));
  const [hours, setHours] = useState(() => placeOf(tradeOff.hours, limits.hours));
  if (tradeOff.points.length === 0)
    return (
      <section class="notice stack">
        <h2>{view.answer.title}</h2>
        <p>{view.answer.because}</p>
      </section>
    );
  const plan = planAt(tradeOff, {
    budget: tradeOff.budgets[budget] ?? null,
    hours: tradeOff.hours[hours] ?? null,
  });
  const ids = plan?.steps.map(({ id }) => id) ?? [];
  return (
    <div class="stack-wide">
      <section class="stack">
        <LimitSlider
          label={t('side.budget')}
          row={tradeOff.budgets}
          place={budget}
          say={money}
          noLimit={t('side.noLimit')}
          onPlace={setBudget}
        />
        <LimitSlider
          label={t('side.hours')}
          row={tradeOff.hours}
          place={hours}
          say={(amount) => t('side.hoursAmount', { hours: number(amount) })}
          noLimit={t('side.noLimit')}
          onPlace={setHours}
        />
      </section>
      <section class="notice stack" aria-live="polite">
        {plan === null ? (
          <p>{t('side.noPlan')}</p>
        ) : (
          <>
            <h2>{plan.line}</h2>
            <ol class="steps">
              {plan.steps.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" class="plain names" onClick={() => onOpen(id)}>
                    {name}
                  </button>
                </li>
              ))}
            </ol>
            {plan.weeksText !== null && <p class="soft small">{plan.weeksText}</p>}
          </>
        )}
      </section>
      {ids.length > 0 && take(ids)}
      {ids.length > 1 && (
        <p>
          <button type="button" class="compare-these" onClick={() => onCompare(ids)}>
            {t('side.compareThese')}
          </button>
        </p>
      )}
      <StepChart
        title={t('side.chart')}
        steps={byCost(tradeOff).map((point) => ({
          amount: point.unknownCosts > 0 ? null : point.cost.max,
          closes: point.closes.length,
          words: point.line,
          chosen: plan !== null && point.closedWeight === plan.closedWeight,
        }))}
        of={view.missing}
        money={money}
        t={t}
      />
      {tradeOff.note !== null && <p class="soft small">{tradeOff.note}</p>}
    </div>
  );
}
