import type { HeldView } from '../../lib/i18n/held-view.ts';
import type { Translate } from '../translate.ts';

interface HeldPartProps {
  readonly held: HeldView | null;
  readonly failure: string | null;
  /** Whether reminders are on. */
  readonly remind: boolean;
  readonly t: Translate;
  /** "in 3 months", "2 weeks ago" */
  readonly fromNow: (day: string) => string;
  readonly date: (day: string) => string;
  readonly onRemind: (on: boolean) => void;
  readonly onOpen: (credential: string) => void;
  readonly onOptions: () => void;
}

/** What is held, the soonest to run out first, and whether to be reminded. */
export function HeldPart({ held, failure, remind, t, ...props }: HeldPartProps) {
  const credentials = [...(held?.credentials ?? [])].sort((one, other) =>
    (one.expires ?? '9999').localeCompare(other.expires ?? '9999'),
  );
  return (
    <div class="stack-wide">
      {(failure ?? held?.problem) != null && (
        <p class="notice" role="alert">
          {failure ?? held?.problem}
        </p>
      )}
      <section class="stack">
        <h2>{t('options.credentials')}</h2>
        {held !== null && credentials.length === 0 && <p class="soft">{t('options.none')}</p>}
        <ul class="stack">
          {credentials.map(({ id, name, issuer, expires, expired }) => (
            <li key={id}>
              <button type="button" class="plain names" onClick={() => props.onOpen(id)}>
                <bdi>{name}</bdi>
              </button>{' '}
              <span class="soft small aside-line">{issuer}</span>
              <p class="small">
                {expires === null
                  ? t('side.noExpiry')
                  : t(expired ? 'side.expired' : 'side.expires', {
                      date: props.date(expires),
                      when: props.fromNow(expires),
                    })}
              </p>
            </li>
          ))}
        </ul>
        <label class="choice">
          <input
            type="checkbox"
            checked={remind}
            onChange={(event) => props.onRemind(event.currentTarget.checked)}
          />{' '}
          {t('side.remind')}
        </label>
      </section>
      {held !== null && held.skills.length > 0 && (
        <section class="stack">
          <h2>{t('options.skills')}</h2>
          <p>
            <bdi>{held.skills.map(({ name }) => name).join(', ')}</bdi>
          </p>
        </section>
      )}
      <p>
        <button type="button" onClick={props.onOptions}>
          {t('side.changeHeld')}
        </button>
      </p>
    </div>
  );
}
