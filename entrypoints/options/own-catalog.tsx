import { useEffect, useRef, useState } from 'preact/hooks';
import { OwnCatalogSection } from '../../components/options/OwnCatalogSection.tsx';
import type { OwnForm, ReadForm } from '../../lib/catalog/own/form.ts';
import type { ImportReport } from '../../lib/catalog/own/import-file.ts';
import type { OwnView } from '../../lib/i18n/own-view.ts';
import { ask } from '../../lib/platform/ask.ts';
import { localDay } from '../../lib/platform/dates.ts';
import { exportCatalog, importCatalog, removeImported } from '../../lib/platform/own-catalog/files.ts';
import type { Section } from './section.ts';

const search = (text: string) => ask('catalog.search', { text, limit: 8 });

const save = (form: OwnForm, { aliases, page, facts }: Extract<ReadForm, { ok: true }>): Promise<OwnView> => {
  const id = form.id === '' ? undefined : form.id;
  const name = form.name.trim();
  if (form.mode === 'skill') return ask('own.skill', { id, name, aliases });
  if (form.mode === 'correction') return ask('own.correct', { what: form.what, id: form.id, aliases, facts });
  const skills = form.skills.map((skill) => skill.id);
  const { kind } = form;
  return ask('own.credential', { id, name, issuer: form.issuer.trim(), kind, page, aliases, skills, facts });
};

function offer(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `certlens-catalog-${localDay()}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const OwnCatalog: Section = ({ t, tell }) => {
  const [view, setView] = useState<OwnView | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [working, setWorking] = useState<number | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const stop = useRef<AbortController | null>(null);
  const done = (next: OwnView, words: string) => {
    setView(next);
    setTold(words);
    tell(null);
  };
  useEffect(() => {
    ask('own.read', {}).then(setView, tell);
  }, []);
  /** Long work that shows how far it is and can be stopped. */
  const work = async (
    run: (how: { signal: AbortSignal; progress: (share: number) => void }) => Promise<void>,
  ) => {
    const controller = new AbortController();
    stop.current = controller;
    setWorking(0);
    setReport(null);
    setTold(null);
    try {
      await run({ signal: controller.signal, progress: setWorking });
    } catch (error) {
      tell(error);
    } finally {
      setWorking(null);
      stop.current = null;
    }
  };
  if (view === null) return null;
  return (
    <OwnCatalogSection
      view={view}
      told={told}
      working={working}
      report={report}
      t={t}
      search={search}
      onSave={(form, read) =>
        save(form, read).then(
          (next) => {
            done(next, t('own.saved'));
            return true;
          },
          (error: unknown) => {
            tell(error);
            return false;
          },
        )
      }
      onRemove={({ id }) => void ask('own.remove', { id }).then((next) => done(next, t('own.removed')), tell)}
      onImport={(file) =>
        void work(async (how) => {
          const outcome = await importCatalog(file, how);
          setReport(outcome.report);
          setView(outcome.view);
          tell(null);
        })
      }
      onExport={() =>
        void work(async (how) => {
          const file = await exportCatalog(how);
          if (file === null) return;
          offer(file);
          setTold(t('own.exported'));
        })
      }
      onStop={() => stop.current?.abort()}
      onRemoveImported={() =>
        void work(async () => {
          done(await removeImported(), t('own.removed'));
        })
      }
    />
  );
};
