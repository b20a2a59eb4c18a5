import { browser } from '#imports';
import { type Bundle, readBundle } from '../catalog/bundle.ts';
import { CatalogError, catalogErrorFrom } from '../catalog/catalog-error.ts';
import { dropDatabase, type ImportedMeta } from '../catalog/database.ts';
import { layOwn, namesBeyond } from '../catalog/own/layers.ts';
import { ownRevision } from '../catalog/own/own.ts';
import { type CatalogSearch, createSearch, type SearchHit, startSearch } from '../catalog/search.ts';
import { type BundleSource, type Ensured, openCatalog } from '../catalog/store.ts';
import { memoryView } from '../catalog/view.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { Entry } from '../vocabulary/compile/entries.ts';
import type { Skill } from '../vocabulary/skill.ts';
import { importedNote, loadOwn } from './own-catalog/store.ts';
import { ownFile } from './own-file.ts';
import { ExtensionError } from './protocol.ts';

/** The bundle as it lies in the extension, and what the person has said of it. */
export const source: BundleSource = {
  version: () => ownFile('/catalog-version.txt').then((file) => file.text()),
  load: () => ownFile('/catalog.json').then((file) => file.json()),
  own: () => loadOwn().then(({ own }) => own),
};
const store = openCatalog();

/** Kept as long as the worker lives: caches of what lies in the database and in the extension's own files. */
let ensuring: Promise<Ensured> | null = null;
let search: Promise<CatalogSearch> | null = null;
let inMemory: Promise<Bundle> | null = null;
let beyond: Promise<readonly Entry[]> | null = null;

/** The catalog was changed, here or by another page of the extension: what was read of it is read anew. */
export function catalogChanged(): void {
  store.close();
  ensuring = null;
  search = null;
  inMemory = null;
  beyond = null;
}

/** A part of the catalog, and what the person should know of its state. */
export interface CatalogAnswer {
  readonly view: CatalogView;
  readonly notice: string | null;
}

function ensure(): Promise<Ensured> {
  ensuring ??= store.ensure(source).catch((error: unknown) => {
    ensuring = null;
    throw error;
  });
  return ensuring;
}

/**
 * Lays the build's catalog into the database when the extension was installed or updated, so that the first posting does
 * not wait for it. Call it synchronously in the background.
 */
export function layCatalogAtInstall(): void {
  browser.runtime.onInstalled.addListener(() => void ensure().catch(() => undefined));
}

async function loadBundle(): Promise<Bundle> {
  const read = readBundle(await source.load());
  if (!read.ok) throw new CatalogError('bundle-invalid', read.reason);
  return read.bundle;
}

/** The catalog as it is where the browser keeps none for us: the bundle with what the person has said. */
function bundle(): Promise<Bundle> {
  inMemory ??= Promise.all([loadBundle(), loadOwn()])
    .then(([read, { own }]) => layOwn(read, own))
    .catch((error: unknown) => {
      inMemory = null;
      throw error;
    });
  return inMemory;
}

/** Uses the stored catalog; one that the browser has cleared is made anew from the bundle, once. */
async function withStore<T>(use: () => Promise<T>): Promise<T> {
  await ensure();
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof CatalogError) || error.code !== 'missing') throw error;
    catalogChanged();
    await ensure();
    return use();
  }
}

/** Takes away the stored catalog and what was imported; it is made anew from the bundle when it is next asked for. */
export async function dropCatalog(): Promise<void> {
  catalogChanged();
  await dropDatabase();
}

/** What an error of the catalog says to a person. */
export function sayCatalogError(error: CatalogError, say: Translator): string {
  switch (error.code) {
    case 'blocked':
      return say.text('error.catalog-blocked');
    case 'over-quota':
      return say.text('error.catalog-quota');
    case 'missing':
    case 'bundle-invalid':
      return say.text('error.catalog-broken', { detail: error.message });
    case 'cancelled':
      return say.text('own.cancelled');
    case 'cannot-open':
    case 'unexpected':
      return say.text('error.catalog-open', { detail: error.message });
  }
}

/** What the person should know of a catalog that is there; null when all is well. */
async function noticeOf({ refused, problem }: Ensured, say: Translator): Promise<string | null> {
  const [own, note, imported] = await Promise.all([loadOwn(), importedNote(), store.importedMeta()]);
  const notices = [
    problem ?? (refused.length > 0 ? say.text('error.catalog-invalid', { count: refused.length }) : null),
    own.problem === null ? null : say.text('own.broken', { detail: own.problem }),
    note !== null && imported === undefined ? say.text('own.importedGone', { file: note.file }) : null,
  ];
  return notices.filter((each) => each !== null).join(' ') || null;
}

/** The state of the catalog: what is known of it, and what the person should know. Throws nothing. */
export async function catalogState(say: Translator): Promise<{
  readonly ensured: Ensured | null;
  readonly imported: ImportedMeta | null;
  readonly notice: string | null;
}> {
  try {
    const imported = await withStore(() => store.importedMeta());
    const ensured = await ensure();
    return { ensured, imported: imported ?? null, notice: await noticeOf(ensured, say) };
  } catch (error) {
    return { ensured: null, imported: null, notice: sayCatalogError(catalogErrorFrom(error), say) };
  }
}

/** Most have nothing of their own: then a posting is read before there is a catalog. */
async function storedNames(): Promise<readonly Entry[]> {
  const [{ own }, note] = await Promise.all([loadOwn(), importedNote()]);
  return note === null && ownRevision(own) === 'none' ? [] : withStore(() => store.names());
}

/** The names that the compiled vocabulary does not have: of what is the person's own or was imported. */
export function namesOfOwn(): Promise<readonly Entry[]> {
  beyond ??= storedNames()
    .catch(async () => {
      const [read, { own }] = await Promise.all([loadBundle(), loadOwn()]);
      return namesBeyond(read, layOwn(read, own));
    })
    .catch((error: unknown) => {
      // A posting is read with the names of the build rather than not at all.
      console.error(error);
      beyond = null;
      return [];
    });
  return beyond;
}

/**
 * What guidance for these requirements and this profile looks at. Where the browser does not let us keep the catalog,
 * it is read from the extension's own file instead, and the person is told. Throws an `ExtensionError`.
 */
export async function catalogFor(
  found: Requirements,
  profile: Profile,
  say: Translator,
): Promise<CatalogAnswer> {
  try {
    const view = await withStore(() => store.viewFor(found, profile));
    return { view, notice: await noticeOf(await ensure(), say) };
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    const notice = sayCatalogError(error, say);
    try {
      return { view: memoryView(await bundle()), notice };
    } catch {
      throw new ExtensionError('catalog', notice);
    }
  }
}

/** A skill of the catalog; undefined also where the browser keeps none for us. */
export const skillOf = (id: string): Promise<Skill | undefined> =>
  withStore(() => store.skill(id)).catch(() => undefined);

/** Built in pieces: a very large catalog would hold up everything else for seconds. */
async function buildSearch(): Promise<CatalogSearch> {
  try {
    return await withStore(async () => {
      const builder = startSearch();
      await store.inPieces(builder);
      return builder.done();
    });
  } catch {
    return createSearch(await bundle());
  }
}

/** The look-up: names, codes, old names, issuers and skills. */
export async function searchCatalog(text: string, limit: number): Promise<readonly SearchHit[]> {
  search ??= buildSearch().catch((error: unknown) => {
    search = null;
    throw new ExtensionError('catalog', error instanceof Error ? error.message : String(error));
  });
  return (await search).find(text, limit);
}
