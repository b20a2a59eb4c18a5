import { type Bundle, readBundle } from '../catalog/bundle.ts';
import { CatalogError } from '../catalog/catalog-error.ts';
import { type CatalogSearch, createSearch, type SearchHit } from '../catalog/search.ts';
import { type BundleSource, type Ensured, openCatalog } from '../catalog/store.ts';
import { memoryView } from '../catalog/view.ts';
import type { CatalogView } from '../guidance/guidance.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import { ownFile } from './own-file.ts';
import { ExtensionError } from './protocol.ts';

const source: BundleSource = {
  version: () => ownFile('/catalog-version.txt').then((file) => file.text()),
  load: () => ownFile('/catalog.json').then((file) => file.json()),
};
const store = openCatalog();

/** Kept as long as the worker lives: caches of what lies in the database and in the extension's own files. */
let ensuring: Promise<Ensured> | null = null;
let search: Promise<CatalogSearch> | null = null;
let inMemory: Promise<Bundle> | null = null;

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

function bundle(): Promise<Bundle> {
  inMemory ??= source
    .load()
    .then((json) => {
      const read = readBundle(json);
      if (!read.ok) throw new CatalogError('bundle-invalid', read.reason);
      return read.bundle;
    })
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
    ensuring = null;
    search = null;
    await ensure();
    return use();
  }
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
    case 'cannot-open':
    case 'unexpected':
      return say.text('error.catalog-open', { detail: error.message });
  }
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
    const { refused, problem } = await ensure();
    const notice =
      problem ?? (refused.length > 0 ? say.text('error.catalog-invalid', { count: refused.length }) : null);
    return { view, notice };
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

/** The look-up: names, codes, old names, issuers and skills. */
export async function searchCatalog(text: string, limit: number): Promise<readonly SearchHit[]> {
  search ??= withStore(() => store.all())
    .catch(() => bundle())
    .then(createSearch)
    .catch((error: unknown) => {
      search = null;
      throw new ExtensionError('catalog', error instanceof Error ? error.message : String(error));
    });
  return (await search).find(text, limit);
}
