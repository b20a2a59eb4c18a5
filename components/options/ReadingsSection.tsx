import type { ReadingsList, SettingsView } from '../../lib/i18n/own-data-views.ts';
import type { KeepDays, SettingsChange } from '../../lib/profile/settings.ts';
import type { Translate } from '../translate.ts';
import { ChoiceField } from './GoalFields.tsx';

interface ReadingsSectionProps {
  readonly settings: SettingsView;
  readonly list: ReadingsList;
  readonly text: string;
  readonly starred: boolean;
  readonly t: Translate;
  readonly onSettings: (change: SettingsChange) => void;
  readonly onSearch: (text: string, starred: boolean) => void;
  readonly onMore: () => void;
  readonly onStar: (name: string, starred: boolean) => void;
  readonly onDelete: (name: string) => void;
  readonly onForget: () => void;
}

const KEEP: readonly { readonly value: string; readonly days: KeepDays }[] = [
  { value: '30', days: 30 },
  { value: '90', days: 90 },
  { value: '365', days: 365 },
  { value: 'always', days: null },
];

/** The postings that were read on this device: whether and for how long they are kept, and each of them. */
export function ReadingsSection(props: ReadingsSectionProps) {
  const { settings, list, t } = props;
  const kept = KEEP.find(({ days }) => days === settings.keepDays)?.value ?? 'always';
  return (
    <section class="stack" id="readings">
      <h2>{t('options.read')}</h2>
      <p aria-live="polite">{t('options.readState', { count: list.total })}</p>
      {list.problem !== null && (
        <p class="notice" role="alert">
          {list.problem}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.remember}
          onChange={(event) => props.onSettings({ remember: event.currentTarget.checked })}
        />
        {t('options.remember')}
      </label>
      <ChoiceField
        label={t('options.keep')}
        hint={t('options.keepHint')}
        value={kept}
        choices={KEEP.map(({ value, days }) => ({
          value,
          name: days === null ? t('options.keepAlways') : t('options.keepDays', { days }),
        }))}
        onValue={(value) =>
          props.onSettings({ keepDays: KEEP.find((each) => each.value === value)?.days ?? null })
        }
      />
      {settings.pausedSites.length > 0 && (
        <ul class="readings" aria-label={t('options.paused')}>
          {settings.pausedSites.map((site) => (
            <li key={site}>
              <span class="line">{t('options.pausedSite', { site })}</span>
              <span />
              <button type="button" onClick={() => props.onSettings({ resume: site })}>
                {t('options.resume')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {list.total > 0 && <Found {...props} />}
      <div class="row">
        <button type="button" class="forget-all" disabled={list.total === 0} onClick={props.onForget}>
          {t('options.forget')}
        </button>
      </div>
    </section>
  );
}

function Found({ list, text, starred, t, onSearch, onMore, onStar, onDelete }: ReadingsSectionProps) {
  return (
    <details>
      <summary>{t('options.readShow')}</summary>
      <div class="stack">
        <search class="row">
          <input
            type="search"
            aria-label={t('options.readSearch')}
            placeholder={t('options.readSearch')}
            value={text}
            onInput={(event) => onSearch(event.currentTarget.value.slice(0, 200), starred)}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={starred}
              onChange={(event) => onSearch(text, event.currentTarget.checked)}
            />
            {t('options.readStarred')}
          </label>
        </search>
        <p class="soft small" role="status">
          {t('options.readFound', { found: list.found })}
        </p>
        <ul class="readings">
          {list.readings.map((reading) => (
            <li key={reading.name} data-reading={reading.name}>
              <span class="line">
                <bdi>{reading.title}</bdi>{' '}
                <span class="soft small">
                  {[reading.company, reading.board, reading.dayWords].filter(Boolean).join(' · ')}
                </span>
              </span>
              <button
                type="button"
                class="star"
                aria-pressed={reading.starred}
                aria-label={t('options.starNamed', { name: reading.title })}
                title={t('options.starHint')}
                onClick={() => onStar(reading.name, !reading.starred)}
              >
                {reading.starred ? '★' : '☆'}
              </button>
              <button
                type="button"
                class="forget-one"
                aria-label={t('options.forgetNamed', { name: reading.title })}
                onClick={() => onDelete(reading.name)}
              >
                {t('options.forgetOne')}
              </button>
            </li>
          ))}
        </ul>
        {list.readings.length < list.found && (
          <div class="row">
            <button type="button" onClick={onMore}>
              {t('options.readMore')}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
