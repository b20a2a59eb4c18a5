import type { Translate } from '../translate.ts';

interface AccessSectionProps {
  /** How many of the boards' origins are allowed. */
  readonly access: { readonly allowed: number; readonly of: number };
  readonly t: Translate;
  readonly onAllow: () => void;
  readonly onForbid: () => void;
}

/** Which boards may be read. */
export function AccessSection({ access, t, onAllow, onForbid }: AccessSectionProps) {
  return (
    <section class="stack">
      <h2>{t('options.access')}</h2>
      <p>{t('options.accessState', { allowed: access.allowed, of: access.of })}</p>
      <div class="row">
        <button type="button" disabled={access.allowed === access.of} onClick={onAllow}>
          {t('options.allow')}
        </button>
        <button type="button" disabled={access.allowed === 0} onClick={onForbid}>
          {t('options.forbid')}
        </button>
      </div>
    </section>
  );
}
