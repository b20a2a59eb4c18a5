import { CatalogError, catalogErrorFrom } from '../../catalog/catalog-error.ts';
import { writeCatalogFile } from '../../catalog/own/export-file.ts';
import { type ImportReport, LARGEST_FILE, readCatalogFile } from '../../catalog/own/import-file.ts';
import { openCatalog } from '../../catalog/store.ts';
import type { OwnView } from '../../i18n/own-view.ts';
import { ask } from '../ask.ts';
import { sayCatalogError, source } from '../catalog.ts';
import { localDay } from '../dates.ts';
import { ExtensionError } from '../protocol.ts';
import { translator } from '../words.ts';
import { loadOwn, noteImported } from './store.ts';

interface Work {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
}

export interface ImportOutcome {
  readonly view: OwnView;
  readonly report: ImportReport;
}

/** Runs with a connection of this page's own, so that a page that is closed takes its half-done work with it. */
export async function withCatalog<T>(
  work: (store: ReturnType<typeof openCatalog>) => Promise<T>,
): Promise<T> {
  const store = openCatalog();
  try {
    await store.ensure(source);
    return await work(store);
  } catch (error) {
    if (error instanceof ExtensionError) throw error;
    throw new ExtensionError('catalog', sayCatalogError(catalogErrorFrom(error), translator()));
  } finally {
    store.close();
  }
}

/**
 * Lays a catalog file over the catalog, in the place of one that was imported before. Until it is whole, and when it is
 * stopped, the catalog stays as it was. Throws an `ExtensionError` in the reader's words.
 */
export function importCatalog(file: File, { signal, progress }: Work): Promise<ImportOutcome> {
  const say = translator();
  const most = Math.round(LARGEST_FILE / 1_000_000);
  if (file.size > LARGEST_FILE)
    return Promise.reject(new ExtensionError('catalog', say.text('own.import.too-large', { most })));
  return withCatalog(async (store) => {
    const text = await file.text();
    const bundle = await store.bundle(source);
    const read = await readCatalogFile(text, bundle, localDay(), {
      signal,
      progress: (share) => progress(share / 2),
    });
    if (!read.ok) {
      const [first] = read.report?.refused ?? [];
      const detail = first === undefined ? read.detail : `${first.id}: ${first.reason}`;
      throw new ExtensionError('catalog', say.text(`own.import.${read.why}`, { detail, most }));
    }
    const { content, own, report } = read;
    if (report.kept > 0) {
      const note = { file: file.name.slice(0, 200), day: localDay(), count: report.kept };
      await store.lay(
        source,
        { meta: { key: 'imported', ...note }, content },
        { signal, progress: (share) => progress(0.5 + share / 2) },
      );
      await noteImported(note);
    }
    if (signal.aborted && report.kept === 0) throw new CatalogError('cancelled', 'stopped');
    const view = await (own === null ? ask('catalog.changed', {}) : ask('own.join', { own }));
    return { view, report };
  });
}

/** Takes away what was imported. */
export async function removeImported(): Promise<OwnView> {
  await withCatalog((store) => store.lay(source, null));
  await noteImported(null);
  return ask('catalog.changed', {});
}

/** The catalog with the person's own changes as a file; null when it was stopped. */
export function exportCatalog({ signal, progress }: Work): Promise<Blob | null> {
  return withCatalog(async (store) => {
    const [catalog, { own }] = await Promise.all([store.under(source), loadOwn()]);
    const pieces = await writeCatalogFile(catalog, own, { signal, progress });
    return pieces === null ? null : new Blob(pieces, { type: 'application/json' });
  });
}
