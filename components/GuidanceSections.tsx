import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import { LEVELS } from '../lib/requirements/requirement.ts';
import { BeyondList, RequirementList } from './RequirementList.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import type { Translate } from './translate.ts';

/** Never more than this many suggestions unasked. */
const UNASKED = 3;

interface GuidanceSectionsProps {
  readonly view: GuidanceView;
  readonly t: Translate;
  readonly onReveal?: ((requirement: number) => void) | undefined;
  readonly onOpen?: ((credential: string) => void) | undefined;
}

/** The answer first, then what closes the gap, then what is missing, met and beyond credentials. */
export function GuidanceSections({ view, t, onReveal, onOpen }: GuidanceSectionsProps) {
  // What is required comes first; the posting's own order within a level.
  const rows = view.requirements
    .map((requirement, index) => ({ requirement, index }))
    .sort((one, other) => LEVELS.indexOf(one.requirement.level) - LEVELS.indexOf(other.requirement.level));
  const missing = rows.filter(({ requirement }) => !requirement.met);
  const met = rows.filter(({ requirement }) => requirement.met);
  return (
    <div class="stack-wide">
      {view.notice !== null && (
        <p class="notice small" role="alert">
          {view.notice}
        </p>
      )}
      <AnswerBox view={view} onOpen={onOpen} />
      {view.suggestions.length > 0 && (
        <section class="stack">
          <h2>{t('panel.suggestions')}</h2>
          {view.suggestions.slice(0, UNASKED).map((suggestion, index) => (
            <SuggestionCard
              key={suggestion.id}
              suggestion={suggestion}
              best={index === 0}
              t={t}
              onOpen={onOpen}
            />
          ))}
        </section>
      )}
      {missing.length > 0 && (
        <section class="stack">
          <h2>{t('panel.missing')}</h2>
          <RequirementList rows={missing} t={t} onReveal={onReveal} />
        </section>
      )}
      {met.length > 0 && (
        <section class="stack">
          <h2>{t('panel.met')}</h2>
          <RequirementList rows={met} t={t} onReveal={onReveal} />
        </section>
      )}
      {view.beyond.length > 0 && <BeyondList beyond={view.beyond} t={t} />}
    </div>
  );
}

/** What to do, in a few seconds' reading: the plan where there is one, else why there is none. */
function AnswerBox({ view, onOpen }: Pick<GuidanceSectionsProps, 'view' | 'onOpen'>) {
  const { answer, plan } = view;
  const hasPlan = answer.code === 'plan' && plan !== null;
  return (
    <section class="notice stack" aria-live="polite">
      <h2>{hasPlan ? plan.title : answer.title}</h2>
      {!hasPlan && <p>{answer.because}</p>}
      {hasPlan && (
        <>
          <ol class="steps">
            {plan.steps.map((step) => (
              <li key={step.id}>
                {onOpen === undefined ? (
                  <span class="names">{step.name}</span>
                ) : (
                  <button type="button" class="plain names" onClick={() => onOpen(step.id)}>
                    {step.name}
                  </button>
                )}
                <br />
                <span class="soft">{step.takes}</span>
              </li>
            ))}
          </ol>
          <p>{plan.total}</p>
          <p class="soft small">{plan.proof}</p>
        </>
      )}
    </section>
  );
}
