import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
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
  const rows = view.requirements.map((requirement, index) => ({ requirement, index }));
  const missing = rows.filter(({ requirement }) => !requirement.met);
  const met = rows.filter(({ requirement }) => requirement.met);
  return (
    <div class="stack-wide">
      {view.notice !== null && (
        <p class="notice small" role="alert">
          {view.notice}
        </p>
      )}
      <section class="notice" aria-live="polite">
        <h2>{view.answer.title}</h2>
        <p>{view.answer.because}</p>
        {view.plan !== null && <p class="soft">{view.plan}</p>}
      </section>
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
