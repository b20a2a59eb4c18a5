import { useState } from 'preact/hooks';
import { EMPTY_FORM, type OwnForm as Form, formOf, type ReadForm } from '../../lib/catalog/own/form.ts';
import type { ImportReport } from '../../lib/catalog/own/import-file.ts';
import type { OwnEntryView, OwnView } from '../../lib/i18n/own-view.ts';
import type { LookUpHit } from '../HitList.tsx';
import { LookUp } from '../LookUp.tsx';
import type { Translate } from '../translate.ts';
import { OwnFiles } from './OwnFiles.tsx';
import { OwnForm } from './OwnForm.tsx';
import './own-catalog.css';

interface OwnCatalogSectionProps {
  readonly view: OwnView;
  /** What has just been done, in words. */
  readonly told: string | null;
  readonly working: number | null;
  readonly report: ImportReport | null;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  /** True once it is kept. */
  readonly onSave: (form: Form, read: Extract<ReadForm, { ok: true }>) => Promise<boolean>;
  readonly onRemove: (entry: OwnEntryView) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
  readonly onStop: () => void;
  readonly onRemoveImported: () => void;
}

/** What the person adds to the catalog and says otherwise than it, and catalog files. */
export function OwnCatalogSection(props: OwnCatalogSectionProps) {
  const { view, told, working, report, t, search, onSave, onRemove } = props;
  const [form, setForm] = useState<Form | null>(null);
  const change = (entry: OwnEntryView) => {
    const { name, skills } = entry;
    setForm({ ...formOf(entry.kind, entry.value, skills), name });
  };
  return (
    <section class="stack own-catalog" aria-labelledby="own-title">
      <h2 id="own-title">{t('own.title')}</h2>
      <p class="soft">{t('own.hint')}</p>
      <p>{view.state}</p>
      {view.notice !== null && (
        <p class="notice" role="alert">
          {view.notice}
        </p>
      )}
      <p role="status" class={told === null ? 'visually-hidden' : ''}>
        {told ?? ''}
      </p>
      {form === null ? (
        <div class="stack">
          <LookUp
            label={t('own.choose')}
            placeholder={t('own.choose')}
            t={t}
            search={search}
            onChoose={({ kind, id, name }) => {
              if (kind === 'family') return;
              const mine = view.entries.find((entry) => entry.id === id);
              if (mine !== undefined) change(mine);
              else setForm({ ...EMPTY_FORM, mode: 'correction', what: kind, id, name });
            }}
          />
          <div class="row">
            <button type="button" name="add-credential" onClick={() => setForm({ ...EMPTY_FORM })}>
              {t('own.addCredential')}
            </button>
            <button
              type="button"
              name="add-skill"
              onClick={() => setForm({ ...EMPTY_FORM, mode: 'skill', what: 'skill' })}
            >
              {t('own.addSkill')}
            </button>
          </div>
        </div>
      ) : (
        <OwnForm
          key={`${form.mode}:${form.id}`}
          start={form}
          t={t}
          search={search}
          onSave={(written, read) =>
            void onSave(written, read).then((kept) => {
              if (kept) setForm(null);
            })
          }
          onCancel={() => setForm(null)}
        />
      )}
      <h3>{t('own.list')}</h3>
      {view.entries.length === 0 && <p class="soft">{t('own.empty')}</p>}
      <ul class="held own-entries">
        {view.entries.map((entry) => (
          <li key={`${entry.kind}:${entry.id}`}>
            <span>
              <bdi>{entry.name}</bdi> <span class="soft small">{entry.what}</span>
              {entry.says.map((line) => (
                <span key={line} class="small said">
                  {line}
                </span>
              ))}
            </span>
            <button
              type="button"
              aria-label={t('own.editNamed', { name: entry.name })}
              onClick={() => change(entry)}
            >
              {t('own.edit')}
            </button>
            <button
              type="button"
              aria-label={t('own.removeNamed', { name: entry.name })}
              onClick={() => onRemove(entry)}
            >
              {t('own.remove')}
            </button>
          </li>
        ))}
      </ul>
      <OwnFiles
        imported={view.imported}
        working={working}
        report={report}
        t={t}
        onImport={props.onImport}
        onExport={props.onExport}
        onStop={props.onStop}
        onRemove={props.onRemoveImported}
      />
    </section>
  );
}
