import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bundle } from '../../../lib/catalog/bundle.ts';
import { createSearch, startSearch } from '../../../lib/catalog/search.ts';
import { type BundleSource, type CatalogStore, openCatalog } from '../../../lib/catalog/store.ts';
import { memoryView } from '../../../lib/catalog/view.ts';
import { guide } from '../../../lib/guidance/guide.ts';
import { asks, credential, family, holds, needs, posting, RATES, skill, TODAY } from '../guidance/kit.ts';

const bundle: Bundle = {
  version: 'one',
  builtAt: '2026-11-01',
  rates: RATES,
  skills: [skill('web'), skill('script', ['web']), skill('view', ['script']), skill('other')],
  families: [family('any-script', ['script-basic', 'script-old'])],
  credentials: [
    credential('script-basic', { core: ['script'], cost: 50 }),
    credential('view-expert', { core: ['view'], prerequisites: [needs(['script-basic'])] }),
    credential('script-old', { core: ['script'], lastSitting: '2025-01-01', successor: 'script-new' }),
    credential('script-new', { core: ['script'], touched: ['web'] }),
    credential('elsewhere', { core: ['other'] }),
  ],
};

const sourceOf = (value: unknown, version = (value as Bundle).version): BundleSource => ({
  version: async () => version,
  load: async () => structuredClone(value),
});

let store: CatalogStore;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = openCatalog();
});
afterEach(() => {
  store.close();
  vi.restoreAllMocks();
});

test('a first start loads the bundle, a second one leaves it', async () => {
  expect(await store.ensure(sourceOf(bundle))).toMatchObject({
    state: 'replaced',
    version: 'one',
    refused: [],
  });
  const again = sourceOf(bundle);
  const load = vi.spyOn(again, 'load');
  expect(await store.ensure(again)).toMatchObject({ state: 'current', builtAt: '2026-11-01' });
  expect(load).not.toHaveBeenCalled();
});

test('a newer bundle replaces the catalog as a whole', async () => {
  await store.ensure(sourceOf(bundle));
  const next: Bundle = { ...bundle, version: 'two', credentials: [credential('only', { core: ['web'] })] };
  expect(await store.ensure(sourceOf(next))).toMatchObject({ state: 'replaced', version: 'two' });
  const { credentials, skills } = await store.all();
  expect(credentials.map(({ id }) => id)).toEqual(['only']);
  expect(skills).toHaveLength(4);
});

test('guidance from the store is guidance from memory', async () => {
  await store.ensure(sourceOf(bundle));
  const found = posting(
    asks('required', 'web'),
    asks('preferred', 'view'),
    asks('mentioned', 'other'),
    asks('required', 'credential:any-script', 'credential:script-old'),
  );
  for (const profile of [
    holds(),
    holds({ skills: ['other'] }),
    holds({ credentials: [{ id: 'view-expert' }] }),
    holds({ credentials: [{ id: 'script-new', expires: '2026-01-01' }], goals: { budget: 120 } }),
  ]) {
    const view = await store.viewFor(found, profile);
    expect(guide(found, profile, view, TODAY)).toEqual(guide(found, profile, memoryView(bundle), TODAY));
  }
});

test('a view reads no credential that has nothing to do with what is asked', async () => {
  await store.ensure(sourceOf(bundle));
  const found = posting(asks('required', 'script'));
  const view = await store.viewFor(found, holds());
  expect(view.credential('elsewhere')).toBeUndefined();
  expect(
    view
      .certifying(found.requirements)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['script-basic', 'script-new', 'script-old', 'view-expert']);
});

test('right records of a bundle are kept, and each refused one is named', async () => {
  const broken = {
    ...bundle,
    credentials: [...bundle.credentials, { id: 'half', name: 'Half' }, 7, bundle.credentials[0]],
  };
  const { state, refused } = await store.ensure(sourceOf(broken));
  expect(state).toBe('replaced');
  expect(refused.map(({ id }) => id)).toEqual(['half', '#6', 'script-basic']);
  for (const { reason } of refused) expect(reason).not.toBe('');
  expect((await store.all()).credentials).toHaveLength(5);
});

test('the look-up is built in pieces, with turns between, and finds what it finds built at once', async () => {
  const many = Array.from({ length: 1_100 }, (_, place) => credential(`record-${place}`, { core: ['web'] }));
  await store.ensure(sourceOf({ ...bundle, credentials: [...bundle.credentials, ...many] }));
  const builder = startSearch();
  const sizes: number[] = [];
  let turns = 0;
  const counting = setInterval(() => turns++, 0);
  await store.inPieces({
    addSkills: builder.addSkills,
    addCredentials(records) {
      sizes.push(records.length);
      builder.addCredentials(records);
    },
  });
  clearInterval(counting);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_105);
  expect(turns).toBeGreaterThan(0);
  const pieces = builder.done();
  const whole = createSearch(await store.all());
  for (const asked of ['record 1099', 'view expert', 'web', 'scrpt'])
    expect(pieces.find(asked, 8)).toEqual(whole.find(asked, 8));
});

test('a catalog that is written anew while it is read is not taken for one', async () => {
  await expect(store.inPieces({ addSkills() {}, addCredentials() {} })).rejects.toMatchObject({
    code: 'missing',
  });
  const many = Array.from({ length: 300 }, (_, place) => credential(`record-${place}`));
  await store.ensure(sourceOf({ ...bundle, credentials: many }));
  const other = openCatalog();
  vi.spyOn(globalThis, 'setTimeout').mockImplementationOnce(((next: () => void) => {
    void other.ensure(sourceOf({ ...bundle, version: 'two', credentials: many })).then(next);
  }) as typeof setTimeout);
  await expect(store.inPieces({ addSkills() {}, addCredentials() {} })).rejects.toMatchObject({
    code: 'unexpected',
  });
  other.close();
});

test('a bundle that is no catalog leaves the old one', async () => {
  await store.ensure(sourceOf(bundle));
  for (const nothing of [null, 'text', { version: 'two' }, { ...bundle, version: 'two', rates: null }]) {
    const ensured = await store.ensure(sourceOf(nothing, 'two'));
    expect(ensured).toMatchObject({ state: 'kept', version: 'one' });
    expect(ensured.problem).not.toBeNull();
  }
  const failing = { version: async () => 'two', load: () => Promise.reject(new Error('cut off')) };
  expect(await store.ensure(failing)).toMatchObject({ state: 'kept', problem: 'Error: cut off' });
  expect((await store.all()).credentials).toHaveLength(5);
});

test('without any catalog a bundle that is none is an error', async () => {
  await expect(store.ensure(sourceOf({ version: 'one' }))).rejects.toMatchObject({ code: 'bundle-invalid' });
  await expect(store.viewFor(posting(), holds())).rejects.toMatchObject({ code: 'missing' });
});

test('a catalog that was cleared is built again', async () => {
  await store.ensure(sourceOf(bundle));
  store.close();
  await deleteDB('catalog');
  expect(await store.ensure(sourceOf(bundle))).toMatchObject({ state: 'replaced' });
});

test('a full disk is told, and the old catalog stays', async () => {
  await store.ensure(sourceOf(bundle));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(store.ensure(sourceOf({ ...bundle, version: 'two' }))).rejects.toMatchObject({
    code: 'over-quota',
  });
  vi.restoreAllMocks();
  expect(await store.ensure(sourceOf(bundle))).toMatchObject({ state: 'current', version: 'one' });
  expect((await store.all()).credentials).toHaveLength(5);
});

test('a browser without a database is told', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  await expect(store.ensure(sourceOf(bundle))).rejects.toMatchObject({
    code: 'cannot-open',
    message: 'not here',
  });
});

test('another window that holds the catalog in another form is told', async () => {
  const other = await openDB('catalog', 99);
  await expect(openCatalog('catalog', 20).ensure(sourceOf(bundle))).rejects.toMatchObject({
    code: 'blocked',
  });
  other.close();
});

test('who asks after one that is blocked is told too, and does not wait for ever', async () => {
  const other = await openDB('catalog', 99);
  const blocked = openCatalog('catalog', 20);
  await expect(blocked.ensure(sourceOf(bundle))).rejects.toMatchObject({ code: 'blocked' });
  await expect(blocked.all()).rejects.toMatchObject({ code: 'blocked' });
  await new Promise((resolve) => setTimeout(resolve, 30));
  await expect(blocked.all()).rejects.toMatchObject({ code: 'blocked' });
  other.close();
});

test('this window gives way to another form', async () => {
  await store.ensure(sourceOf(bundle));
  (await openDB('catalog', 99)).close();
  expect(await store.ensure(sourceOf(bundle))).toMatchObject({ state: 'replaced' });
});

test('a connection that the browser closed is opened anew', async () => {
  await store.ensure(sourceOf(bundle));
  const close = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('closed', 'InvalidStateError');
  });
  expect(await store.credential('elsewhere')).toMatchObject({ id: 'elsewhere' });
  expect(close).toHaveBeenCalledTimes(2);
});

test('a database of a newer version of the extension is made anew', async () => {
  (await openDB('catalog', 99)).close();
  expect(await store.ensure(sourceOf(bundle))).toMatchObject({ state: 'replaced' });
});
