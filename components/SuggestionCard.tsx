import type { SuggestionView } from '../lib/i18n/guidance-view.ts';
import type { Translate } from './translate.ts';

interface SuggestionCardProps {
  readonly suggestion: SuggestionView;
  readonly best: boolean;
  readonly t: Translate;
  /** More reasons than this are left to the credential's own page. */
  readonly reasons?: number;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** One credential for the gap: what it closes, what it takes, why, and what it does not do. */
export function SuggestionCard({ suggestion, best, t, reasons = 3, onOpen }: SuggestionCardProps) {
  return (
    <article class={`suggestion ${best ? 'best' : ''}`}>
      <header>
        <h3>
          {onOpen === undefined ? (
            suggestion.name
          ) : (
            <button type="button" class="plain" onClick={() => onOpen(suggestion.id)}>
              {suggestion.name}
            </button>
          )}
        </h3>
        <p class="soft small">{suggestion.issuer}</p>
      </header>
      <dl class="facts">
        <dt>{t('panel.cost')}</dt>
        <dd>{suggestion.cost}</dd>
        <dt>{t('panel.effort')}</dt>
        <dd>
          {suggestion.effort}
          {suggestion.weeks !== null && <span class="soft"> · {suggestion.weeks}</span>}
        </dd>
        <dt>{t('panel.threeYears')}</dt>
        <dd>{suggestion.threeYears}</dd>
        {suggestion.assessment !== null && (
          <>
            <dt>{t('panel.assessment')}</dt>
            <dd>{suggestion.assessment}</dd>
          </>
        )}
        <dt>{t('panel.closes')}</dt>
        <dd>{suggestion.closes}</dd>
        {suggestion.next !== null && (
          <>
            <dt>{t('panel.next')}</dt>
            <dd>{suggestion.next}</dd>
          </>
        )}
      </dl>
      {suggestion.reasons.length > 0 && (
        <ul class="bullets">
          {suggestion.reasons.slice(0, reasons).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {suggestion.cautions.length > 0 && (
        <ul class="bullets soft small">
          {suggestion.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
      <p class="soft small">{suggestion.checked}</p>
    </article>
  );
}
