import type { Translate } from '../translate.ts';

interface Step {
  /** USD; null where it is not known. */
  readonly amount: number | null;
  /** How many requirements it closes. */
  readonly closes: number;
  readonly words: string;
  readonly chosen: boolean;
}

interface StepChartProps {
  readonly title: string;
  /** Rising in both. */
  readonly steps: readonly Step[];
  /** How many are missing in all. */
  readonly of: number;
  readonly money: (amount: number) => string;
  readonly t: Translate;
}

const WIDTH = 320;
const HEIGHT = 132;
const EDGE = { left: 24, right: 10, top: 10, bottom: 22 };

/** What each amount closes, as stairs, with the numbers behind it. Nothing is drawn for what has no known price. */
export function StepChart({ title, steps, of, money, t }: StepChartProps) {
  const known = steps.flatMap((step) => (step.amount === null ? [] : [{ ...step, amount: step.amount }]));
  const most = Math.max(1, ...known.map(({ amount }) => amount));
  const tall = Math.max(1, of);
  const x = (amount: number) => EDGE.left + (amount / most) * (WIDTH - EDGE.left - EDGE.right);
  const y = (closes: number) => HEIGHT - EDGE.bottom - (closes / tall) * (HEIGHT - EDGE.top - EDGE.bottom);
  const stairs = known.map(({ amount, closes }) => `H${x(amount)}V${y(closes)}`).join('');
  const line = `M${x(0)} ${y(0)}${stairs}H${WIDTH - EDGE.right}`;
  return (
    <figure class="stack">
      <figcaption class="names">{title}</figcaption>
      {known.length > 0 && (
        <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" direction="ltr">
          <path class="axis" d={`M${EDGE.left} ${EDGE.top}V${HEIGHT - EDGE.bottom}H${WIDTH - EDGE.right}`} />
          <text x={EDGE.left - 6} y={y(tall) + 4} text-anchor="end">
            {of}
          </text>
          <text x={EDGE.left - 6} y={y(0) + 4} text-anchor="end">
            0
          </text>
          <text x={WIDTH - EDGE.right} y={HEIGHT - 6} text-anchor="end">
            {money(most)}
          </text>
          <path class="stairs" d={line} />
          {known.map(({ amount, closes, chosen }) => (
            <circle
              key={amount}
              class={chosen ? 'chosen' : ''}
              cx={x(amount)}
              cy={y(closes)}
              r={chosen ? 6 : 4}
            />
          ))}
        </svg>
      )}
      <details>
        <summary>{t('side.numbers')}</summary>
        <ul class="bullets small">
          {steps.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
