import type { HeldView } from '../../lib/i18n/held-view.ts';
import type { LookUpHit } from '../HitList.tsx';
import { LookUp } from '../LookUp.tsx';
import type { Translate } from '../translate.ts';

interface HeldSectionsProps {
  readonly held: HeldView | null;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly onHold: (kind: 'skill' | 'credential', id: string, held: boolean, expires?: string | null) => void;
}

/** What the person holds: look-up, credentials with their last day, skills. */
export function HeldSections({ held, t, search, onHold }: HeldSectionsProps) {
  return (
    <>
      <section class="stack">
        <h2>{t('options.add')}</h2>
        <LookUp
          label={t('options.search')}
          placeholder={t('options.search')}
          t={t}
          search={search}
          onChoose={(hit) => {
            if (hit.kind !== 'family') onHold(hit.kind, hit.id, true);
          }}
        />
      </section>
      {held !== null && (
        <section class="stack" aria-live="polite">
          <h2>{t('options.credentials')}</h2>
          {held.credentials.length === 0 && <p class="soft">{t('options.none')}</p>}
          <ul class="held">
            {held.credentials.map((entry) => (
              <li key={entry.id}>
                <span>
                  <bdi>{entry.name}</bdi> <span class="soft small">{entry.issuer}</span>
                  {entry.expired && <span class="small"> {t('options.expired')}</span>}
                </span>
                <label class="small">
                  {t('options.expires')}{' '}
                  <input
                    type="date"
                    value={entry.expires ?? ''}
                    onChange={(event) =>
                      onHold('credential', entry.id, true, event.currentTarget.value || null)
                    }
                  />
                </label>
                <RemoveButton
                  name={entry.name}
                  t={t}
                  onRemove={() => onHold('credential', entry.id, false)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {held !== null && (
        <section class="stack" aria-live="polite">
          <h2>{t('options.skills')}</h2>
          {held.skills.length === 0 && <p class="soft">{t('options.none')}</p>}
          <ul class="held">
            {held.skills.map((entry) => (
              <li key={entry.id}>
                <span>
                  <bdi>{entry.name}</bdi>
                </span>
                <span />
                <RemoveButton name={entry.name} t={t} onRemove={() => onHold('skill', entry.id, false)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface RemoveButtonProps {
  readonly name: string;
  readonly t: Translate;
  readonly onRemove: () => void;
}

function RemoveButton({ name, t, onRemove }: RemoveButtonProps) {
  return (
    <button type="button" aria-label={t('options.removeNamed', { name })} onClick={onRemove}>
      {t('options.remove')}
    </button>
  );
}
