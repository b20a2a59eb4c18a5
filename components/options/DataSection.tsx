import { useState } from 'preact/hooks';
import type { BackupLook, SettingsView } from '../../lib/i18n/own-data-views.ts';
import type { Translate } from '../translate.ts';

interface DataSectionProps {
  readonly settings: SettingsView;
  /** What a chosen file would do; null when none is chosen. */
  readonly look: BackupLook | null;
  /** What was done last, in words; null before. */
  readonly done: string | null;
  readonly t: Translate;
  readonly onSync: (on: boolean) => void;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  /** Null gives the file up. */
  readonly onRestore: (way: 'merge' | 'replace' | null) => void;
  readonly onDelete: () => void;
}

/** The person's own data as a whole: shared with their other devices, taken along, brought back, deleted. */
export function DataSection(props: DataSectionProps) {
  const { settings, look, done, t } = props;
  return (
    <section class="stack" id="own-data">
      <h2>{t('data.title')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          class="sync"
          checked={settings.sync}
          onChange={(event) => props.onSync(event.currentTarget.checked)}
        />
        {t('data.sync')}
      </label>
      <p class="small soft">{t('data.syncHint')}</p>
      {settings.syncProblem !== null && (
        <p class="notice" role="alert">
          {settings.syncProblem}
        </p>
      )}
      <div class="row">
        <button type="button" class="export" onClick={props.onExport}>
          {t('data.export')}
        </button>
        <label>
          {t('data.restore')}{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file !== undefined) props.onFile(file);
            }}
          />
        </label>
      </div>
      <p class="small soft">{t('data.exportHint')}</p>
      <p role="status" class={done === null ? 'visually-hidden' : 'small'}>
        {done}
      </p>
      {look !== null && <Look look={look} t={t} onRestore={props.onRestore} />}
      <Deletion t={t} onDelete={props.onDelete} />
    </section>
  );
}

function Look({ look, t, onRestore }: Pick<DataSectionProps, 't' | 'onRestore'> & { look: BackupLook }) {
  return (
    <section class="notice stack" aria-label={t('data.restore')}>
      <p>{t('data.look', { made: look.made })}</p>
      <div class="row">
        <button type="button" class="merge" onClick={() => onRestore('merge')}>
          {t('data.merge')}
        </button>
        <span class="small">{look.words.merge}</span>
      </div>
      <div class="row">
        <button type="button" class="replace" onClick={() => onRestore('replace')}>
          {t('data.replace')}
        </button>
        <span class="small">{look.words.replace}</span>
      </div>
      <div class="row">
        <button type="button" onClick={() => onRestore(null)}>
          {t('data.cancel')}
        </button>
      </div>
    </section>
  );
}

function Deletion({ t, onDelete }: Pick<DataSectionProps, 't' | 'onDelete'>) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <div class="row">
        <button type="button" class="delete-all" onClick={() => setSure(true)}>
          {t('data.delete')}
        </button>
      </div>
    );
  return (
    <section class="notice stack" aria-label={t('data.delete')}>
      <p>{t('data.deleteSure')}</p>
      <div class="row">
        <button
          type="button"
          class="delete-sure"
          onClick={() => {
            setSure(false);
            onDelete();
          }}
        >
          {t('data.deleteYes')}
        </button>
        <button type="button" onClick={() => setSure(false)}>
          {t('data.cancel')}
        </button>
      </div>
    </section>
  );
}
