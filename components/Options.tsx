import type { HeldView } from '../lib/i18n/held-view.ts';
import { LookUp, type LookUpHit } from './LookUp.tsx';
import type { Translate } from './translate.ts';

interface OptionsProps {
  readonly held: HeldView | null;
  readonly failure: string | null;
  /** How many of the boards' origins are allowed. */
  readonly access: { readonly allowed: number; readonly of: number };
  /** How many postings are remembered; null as long as it is not known. */
  readonly read: number | null;
  readonly icon: string;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly onHold: (kind: 'skill' | 'credential', id: string, held: boolean, expires?: string | null) => void;
  readonly onGoal: (goal: 'budget' | 'hoursPerWeek' | 'by' | 'most', value: number | string | null) => void;
  readonly onAllow: () => void;
  readonly onForbid: () => void;
  readonly onForget: () => void;
}

/** What the person holds and aims for, and which boards may be read. */
export function Options(props: OptionsProps) {
  const { held, failure, access, t } = props;
  return (
    <main class="page stack-wide">
      <header class="stack">
        <p class="brand">
          <img src={props.icon} alt="" />
          {t('panel.name')}
        </p>
        <h1>{t('options.title')}</h1>
        <p class="soft">{t('options.intro')}</p>
      </header>
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {held !== null && held.problem !== null && (
        <p class="notice" role="alert">
          {held.problem}
        </p>
      )}
      <section class="stack">
        <h2>{t('options.add')}</h2>
        <LookUp
          label={t('options.search')}
          placeholder={t('options.search')}
          t={t}
          search={props.search}
          onChoose={(hit) => {
            if (hit.kind !== 'family') props.onHold(hit.kind, hit.id, true);
          }}
        />
      </section>
      {held !== null && (
        <>
          <section class="stack" aria-live="polite">
            <h2>{t('options.credentials')}</h2>
            {held.credentials.length === 0 && <p class="soft">{t('options.none')}</p>}
            <ul class="held">
              {held.credentials.map((entry) => (
                <li key={entry.id}>
                  <span>
                    {entry.name} <span class="soft small">{entry.issuer}</span>
                    {entry.expired && <span class="small"> {t('options.expired')}</span>}
                  </span>
                  <label class="small">
                    {t('options.expires')}{' '}
                    <input
                      type="date"
                      value={entry.expires ?? ''}
                      onChange={(event) =>
                        props.onHold('credential', entry.id, true, event.currentTarget.value || null)
                      }
                    />
                  </label>
                  <button
                    type="button"
                    aria-label={t('options.removeNamed', { name: entry.name })}
                    onClick={() => props.onHold('credential', entry.id, false)}
                  >
                    {t('options.remove')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <section class="stack" aria-live="polite">
            <h2>{t('options.skills')}</h2>
            {held.skills.length === 0 && <p class="soft">{t('options.none')}</p>}
            <ul class="held">
              {held.skills.map((entry) => (
                <li key={entry.id}>
                  <span>{entry.name}</span>
                  <span />
                  <button
                    type="button"
                    aria-label={t('options.removeNamed', { name: entry.name })}
                    onClick={() => props.onHold('skill', entry.id, false)}
                  >
                    {t('options.remove')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <section class="stack">
            <h2>{t('options.goals')}</h2>
            <div class="fields">
              <GoalField
                label={t('options.budget')}
                type="number"
                value={held.goals.budget}
                onValue={(value) => props.onGoal('budget', value)}
              />
              <GoalField
                label={t('options.hoursPerWeek')}
                type="number"
                value={held.goals.hoursPerWeek}
                onValue={(value) => props.onGoal('hoursPerWeek', value)}
              />
              <GoalField
                label={t('options.by')}
                type="date"
                value={held.goals.by}
                onValue={(value) => props.onGoal('by', value)}
              />
            </div>
          </section>
        </>
      )}
      <section class="stack">
        <h2>{t('options.access')}</h2>
        <p>{t('options.accessState', { allowed: access.allowed, of: access.of })}</p>
        <div class="row">
          <button type="button" disabled={access.allowed === access.of} onClick={props.onAllow}>
            {t('options.allow')}
          </button>
          <button type="button" disabled={access.allowed === 0} onClick={props.onForbid}>
            {t('options.forbid')}
          </button>
        </div>
      </section>
      {props.read !== null && (
        <section class="stack">
          <h2>{t('options.read')}</h2>
          <p aria-live="polite">{t('options.readState', { count: props.read })}</p>
          <div class="row">
            <button type="button" disabled={props.read === 0} onClick={props.onForget}>
              {t('options.forget')}
            </button>
          </div>
        </section>
      )}
      <p class="soft small">{t('options.privacy')}</p>
    </main>
  );
}

interface GoalFieldProps {
  readonly label: string;
  readonly type: 'number' | 'date';
  readonly value: number | string | undefined;
  readonly onValue: (value: number | string | null) => void;
}

function GoalField({ label, type, value, onValue }: GoalFieldProps) {
  return (
    <label>
      <span class="small soft">{label}</span>
      <input
        type={type}
        min={type === 'number' ? 0 : undefined}
        value={value ?? ''}
        onChange={(event) => {
          const written = event.currentTarget.value;
          if (written === '') onValue(null);
          else onValue(type === 'number' ? Number(written) : written);
        }}
      />
    </label>
  );
}
