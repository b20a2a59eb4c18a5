import { useId, useRef } from 'preact/hooks';
import type { ImportReport } from '../../lib/catalog/own/import-file.ts';
import type { Translate } from '../translate.ts';

interface OwnFilesProps {
  /** "12 records from courses.json, …"; null where nothing was imported. */
  readonly imported: string | null;
  /** How far the work is, from 0 to 1; null when there is none. */
  readonly working: number | null;
  readonly report: ImportReport | null;
  readonly t: Translate;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
  readonly onStop: () => void;
  readonly onRemove: () => void;
}

/** Import with its report, export, and what was imported. */
export function OwnFiles(props: OwnFilesProps) {
  const { imported, working, report, t, onImport, onExport, onStop, onRemove } = props;
  const chosen = useRef<HTMLInputElement>(null);
  const bar = useId();
  return (
    <div class="stack">
      <h3>{t('own.transfer')}</h3>
      {imported !== null && (
        <p>
          {imported}{' '}
          <button
            type="button"
            name="remove-imported"
            class="plain"
            disabled={working !== null}
            onClick={onRemove}
          >
            {t('own.removeImported')}
          </button>
        </p>
      )}
      <label class="stack">
        <span class="small soft">{`${t('own.file')}. ${t('own.importAgain')}`}</span>
        <input
          type="file"
          name="catalog"
          accept=".json,.jsonl,.ndjson,application/json"
          ref={chosen}
          disabled={working !== null}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onImport(file);
            // The same file may be chosen once more.
            if (chosen.current !== null) chosen.current.value = '';
          }}
        />
      </label>
      <div class="row">
        <button type="button" name="export" disabled={working !== null} onClick={onExport}>
          {t('own.export')}
        </button>
        {working !== null && (
          <>
            <label for={bar} class="small">
              {t('own.working')}
            </label>
            <progress id={bar} max={1} value={working} />
            <button type="button" name="stop" onClick={onStop}>
              {t('own.cancel')}
            </button>
          </>
        )}
      </div>
      {report !== null && (
        <div class="stack" role="status" data-report>
          <p>{t('own.kept', { count: report.kept, same: report.same })}</p>
          <p>
            {t('own.refusedCount', {
              count: report.refusedCount,
              shown: report.refused.length,
              more: report.refusedCount - report.refused.length,
            })}
          </p>
          {report.refused.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and the keyboard has to reach it
            <ul class="bullets small scrolls" tabIndex={0} aria-label={t('own.transfer')}>
              {report.refused.map(({ what, id, reason }) => (
                <li key={`${what}:${id}:${reason}`}>{`${id}: ${reason}`}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
