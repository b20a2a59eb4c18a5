import type { Translate } from '../translate.ts';

interface ReadingsSectionProps {
  /** How many postings are remembered. */
  readonly count: number;
  readonly t: Translate;
  readonly onForget: () => void;
}

/** The postings that were read on this device. */
export function ReadingsSection({ count, t, onForget }: ReadingsSectionProps) {
  return (
    <section class="stack">
      <h2>{t('options.read')}</h2>
      <p aria-live="polite">{t('options.readState', { count })}</p>
      <div class="row">
        <button type="button" disabled={count === 0} onClick={onForget}>
          {t('options.forget')}
        </button>
      </div>
    </section>
  );
}
