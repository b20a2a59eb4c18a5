import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import { LEVELS } from '../lib/requirements/requirement.ts';
import { Names } from './Names.tsx';
import type { Translate } from './translate.ts';

interface GlanceProps {
  readonly view: GuidanceView;
  readonly t: Translate;
  readonly onOpen?: ((credential: string) => void) | undefined;
}

/** The answer in a few seconds' reading: how much is missing, what to do first, what it costs, and why. */
export function Glance({ view, t, onOpen }: GlanceProps) {
  const { answer, plan, requirements } = view;
  // What is required comes first; the posting's own order within a level.
  const missing = requirements
    .filter(({ met }) => !met)
    .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
  const first = answer.code === 'plan' ? plan?.steps[0] : undefined;
  return (
    <section class="glance stack" aria-live="polite">
      {requirements.length > 0 && (
        <div class="tally">
          <p class="row apart">
            <strong>{view.badge}</strong>
            <span class="soft">{view.summary}</span>
          </p>
          <ul class="meter" aria-hidden="true">
            {requirements.map(({ met }, index) => (
              <li key={index} class={met ? 'met' : ''} style={{ order: met ? 0 : 1 }} />
            ))}
          </ul>
          {missing.length > 0 && (
            <p class="two-lines small">
              <Names of={missing.map(({ names }) => names)} />
            </p>
          )}
        </div>
      )}
      {plan === null || first === undefined ? (
        <div>
          <h2>{answer.title}</h2>
          <p>{answer.because}</p>
        </div>
      ) : (
        <FirstStep view={view} plan={plan} step={first} t={t} onOpen={onOpen} />
      )}
    </section>
  );
}

type Plan = NonNullable<GuidanceView['plan']>;
interface FirstStepProps extends GlanceProps {
  readonly plan: Plan;
  readonly step: Plan['steps'][number];
}

function FirstStep({ view, plan, step, t, onOpen }: FirstStepProps) {
  const known = view.suggestions.find(({ id }) => id === step.id);
  const others = plan.steps.slice(1);
  return (
    <dl class="facts">
      <dt>{t('panel.first')}</dt>
      <dd>
        {onOpen === undefined ? (
          <span class="names">{step.name}</span>
        ) : (
          <button type="button" class="plain names" onClick={() => onOpen(step.id)}>
            {step.name}
          </button>
        )}
      </dd>
      {known === undefined ? (
        <>
          <dt>{t('panel.cost')}</dt>
          <dd>{step.takes}</dd>
        </>
      ) : (
        <>
          <dt>{t('panel.cost')}</dt>
          <dd class="names">{known.cost}</dd>
          <dt>{t('panel.effort')}</dt>
          <dd>
            <span class="names">{known.effort}</span>
            {known.weeks !== null && <span class="total soft small">{known.weeks}</span>}
          </dd>
        </>
      )}
      <dt>{t('panel.why')}</dt>
      <dd class="two-lines">{known?.reasons[0] ?? view.answer.because}</dd>
      {others.length > 0 && (
        <>
          <dt>{t('panel.then')}</dt>
          <dd>
            <span class="two-lines">
              <Names of={others.map(({ name }) => name)} />
            </span>
            <span class="total soft small">{plan.total}</span>
          </dd>
        </>
      )}
    </dl>
  );
}
