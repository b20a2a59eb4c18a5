import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import { LEVELS } from '../lib/requirements/requirement.ts';
import { Fold } from './Fold.tsx';
import { Glance } from './Glance.tsx';
import { BeyondList, RequirementList } from './RequirementList.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import type { Translate } from './translate.ts';

/** Never more than this many suggestions unasked. */
const UNASKED = 3;

interface GuidanceSectionsProps {
  readonly view: GuidanceView;
  readonly t: Translate;
  /** Shows at once what is missing, where there is room for it. */
  readonly roomy?: boolean;
  readonly onReveal?: ((requirement: number) => void) | undefined;
  readonly onOpen?: ((credential: string) => void) | undefined;
}

/** The answer at a glance, then, folded, what is missing, what closes it, what is met, and what no credential replaces. */
export function GuidanceSections({ view, t, roomy = false, onReveal, onOpen }: GuidanceSectionsProps) {
  // What is required comes first; the posting's own order within a level.
  const rows = view.requirements
    .map((requirement, index) => ({ requirement, index }))
    .sort((one, other) => LEVELS.indexOf(one.requirement.level) - LEVELS.indexOf(other.requirement.level));
  const missing = rows.filter(({ requirement }) => !requirement.met);
  const met = rows.filter(({ requirement }) => requirement.met);
  const shown = view.suggestions.slice(0, UNASKED);
  const namesOf = (some: typeof rows) => some.map(({ requirement }) => requirement.names);
  return (
    <div class="stack">
      {view.notice !== null && (
        <p class="notice small" role="alert">
          {view.notice}
        </p>
      )}
      <Glance view={view} t={t} onOpen={onOpen} />
      <div class="folds">
        {missing.length > 0 && (
          <Fold title={t('panel.missing')} count={missing.length} open={roomy}>
            <RequirementList rows={missing} t={t} onReveal={onReveal} />
          </Fold>
        )}
        {shown.length > 0 && (
          <Fold title={t('panel.suggestions')} count={shown.length} preview={shown.map(({ name }) => name)}>
            <div class="stack">
              {view.plan !== null && view.answer.code === 'plan' && (
                <p class="soft small">{`${view.plan.title}. ${view.plan.proof}`}</p>
              )}
              {shown.map((suggestion, index) => (
                <SuggestionCard
                  key={suggestion.id}
                  suggestion={suggestion}
                  best={index === 0}
                  t={t}
                  onOpen={onOpen}
                />
              ))}
            </div>
          </Fold>
        )}
        {met.length > 0 && (
          <Fold title={t('panel.met')} count={met.length} preview={namesOf(met)}>
            <RequirementList rows={met} t={t} onReveal={onReveal} />
          </Fold>
        )}
        {view.beyond.length > 0 && (
          <Fold
            title={t('panel.beyond')}
            count={view.beyond.length}
            preview={view.beyond.map(({ text }) => text)}
          >
            <BeyondList beyond={view.beyond} />
          </Fold>
        )}
      </div>
    </div>
  );
}
