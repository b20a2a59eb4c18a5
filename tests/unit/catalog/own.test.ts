import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bundle } from '../../../lib/catalog/bundle.ts';
import { dropDatabase } from '../../../lib/catalog/database.ts';
import {
  joinOwn,
  ownId,
  putCorrection,
  putCredential,
  putSkill,
  removeOwn,
} from '../../../lib/catalog/own/edit.ts';
import { layImported, layOwn, namesBeyond } from '../../../lib/catalog/own/layers.ts';
import { NOTHING_OWN, type OwnCatalog, ownRevision, readOwn } from '../../../lib/catalog/own/own.ts';
import { type BundleSource, openCatalog } from '../../../lib/catalog/store.ts';
import { asks, credential, family, holds, posting, RATES, skill, TODAY } from '../guidance/kit.ts';

const bundle: Bundle = {
  version: 'one',
  builtAt: '2026-11-01',
  rates: RATES,
  skills: [skill('web'), skill('script', ['web'])],
  families: [family('any', ['basic'])],
  credentials: [
    credential('basic', { core: ['script'], cost: 50 }),
    credential('old', { lastSitting: '2020-01-01', successor: 'basic' }),
  ],
};
const badge = {
  name: 'Own Badge',
  issuer: 'Me',
  kind: 'badge' as const,
  field: 'software' as const,
  aliases: ['OB-1'],
  skills: [{ id: 'script', depth: 'core' as const }],
  changed: TODAY,
};
const price = { amount: 7, currency: 'EUR', changed: TODAY };
const said = (id: string, more: object = {}) => ({
  what: 'credential' as const,
  id,
  aliases: [],
  changed: TODAY,
  ...more,
});
const own: OwnCatalog = putCorrection(
  putSkill(putCredential(NOTHING_OWN, badge), {
    name: 'Own Craft',
    aliases: [],
    field: 'trades',
    changed: TODAY,
  }),
  said('basic', { price, aliases: ['Basic Alias', 'certified basic'] }),
);

describe('what is said', () => {
  test('takes an id of its own, and another one for the same name', () => {
    expect(own.credentials[0]?.id).toBe('own-own-badge');
    expect(putCredential(own, badge).credentials.map(({ id }) => id)).toEqual([
      'own-own-badge',
      'own-own-badge-2',
    ]);
    expect(ownId('日本', () => false)).toMatch(/^own-[a-z0-9-]+$/);
  });

  test('any name has an id that can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (name) => {
        const next = putSkill(own, {
          name: `x${name}`.slice(0, 100),
          aliases: [],
          field: 'office',
          changed: TODAY,
        });
        expect(readOwn(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true });
      }),
    );
  });

  test('a correction takes the place of the one before, and saying nothing takes it away', () => {
    const again = putCorrection(own, said('basic', { validity: { duration: 'P2Y', changed: TODAY } }));
    expect(again.corrections).toEqual([said('basic', { validity: { duration: 'P2Y', changed: TODAY } })]);
    expect(putCorrection(again, said('basic')).corrections).toEqual([]);
  });

  test('is taken away by its id, and joined with the later word winning', () => {
    expect(removeOwn(own, 'own-own-badge').credentials).toEqual([]);
    expect(removeOwn(own, 'basic').corrections).toEqual([]);
    const other = { ...NOTHING_OWN, corrections: [said('basic', { price: { ...price, amount: 9 } })] };
    expect(joinOwn(own, other).corrections).toEqual(other.corrections);
    expect(joinOwn(own, other).credentials).toEqual(own.credentials);
  });

  test.each([
    ['a newer version', { version: 2 }, /newer version/],
    ['another shape', { version: 1, skills: 7 }, /skills/],
    ['an id that is not a person’s own', { ...own, skills: [{ ...own.skills[0], id: 'go' }] }, /skills/],
    ['no object', 'text', /./],
  ])('%s can’t be read, and is told', (_, raw, reason) => {
    const read = readOwn(raw);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.reason).toMatch(reason);
  });
});

describe('laid over the catalog', () => {
  const laid = layOwn(bundle, own);
  const of = (id: string) => laid.credentials.find((each) => each.id === id);

  test('its own records are there and marked', () => {
    expect(of('own-own-badge')).toMatchObject({ own: ['record'], name: 'Own Badge', page: '' });
    expect(laid.skills.map(({ id }) => id)).toContain('own-own-craft');
  });

  test('what is said takes the place of the fact, and the rest stays', () => {
    expect(of('basic')).toMatchObject({
      own: ['price'],
      prices: [{ amount: 7, currency: 'EUR', source: '' }],
      aliases: ['Basic Alias'],
      effort: bundle.credentials[0]?.effort,
    });
  });

  test('an end that is said holds from the day after, and one that goes on has none', () => {
    const ends = layOwn(bundle, {
      ...NOTHING_OWN,
      corrections: [said('basic', { status: { lastSitting: TODAY, changed: TODAY } })],
    });
    expect(ends.credentials[0]?.lifecycle).toMatchObject({ lastSitting: TODAY });
    const goesOn = layOwn(bundle, {
      ...NOTHING_OWN,
      corrections: [said('old', { status: { lastSitting: null, changed: TODAY } })],
    });
    expect(goesOn.credentials[1]?.lifecycle).not.toHaveProperty('lastSitting');
    expect(goesOn.credentials[1]?.lifecycle).not.toHaveProperty('successor');
  });

  test('a correction of what is not there waits', () => {
    expect(layOwn(bundle, { ...NOTHING_OWN, corrections: [said('gone', { price })] }).credentials).toEqual(
      bundle.credentials,
    );
  });

  test('only new names go to the vocabulary', () => {
    const names = namesBeyond(bundle, laid).map((entry) => [entry.id, entry.names]);
    expect(Object.fromEntries(names)).toEqual({
      basic: ['Basic Alias'],
      'own-own-badge': ['Own Badge', 'OB-1'],
      'own-own-craft': ['Own Craft'],
    });
  });

  test('of two records the one checked later stays', () => {
    const older = { ...credential('basic'), checked: '2026-01-01', name: 'Older' };
    const newer = { ...credential('old'), checked: '2026-11-20', name: 'Newer' };
    const over = layImported(bundle, { credentials: [older, newer], families: [], skills: [] });
    expect(over.credentials.map(({ name }) => name)).toEqual(['Certified basic', 'Newer']);
    expect(over.credentials[1]?.own).toEqual(['imported']);
  });
});

describe('in the database', () => {
  let mine: OwnCatalog;
  let current: Bundle;
  const source: BundleSource = {
    version: async () => current.version,
    load: async () => structuredClone(current),
    own: async () => mine,
  };
  const imported = {
    meta: { key: 'imported' as const, file: 'x.json', day: TODAY, count: 1 },
    content: { credentials: [credential('brought', { core: ['web'] })], families: [], skills: [] },
  };
  const opened = () => openCatalog();
  const ids = async () => {
    const store = opened();
    await store.ensure(source);
    const all = (await store.all()).credentials.map(({ id }) => id).sort();
    store.close();
    return all;
  };
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    mine = own;
    current = bundle;
  });

  test('a change is laid over at the next start, and taken away again', async () => {
    expect(await ids()).toEqual(['basic', 'old', 'own-own-badge']);
    mine = NOTHING_OWN;
    expect(await ids()).toEqual(['basic', 'old']);
    expect(ownRevision(own)).not.toBe(ownRevision(NOTHING_OWN));
  });

  test('it outlasts an update of the catalog and the clearing of the database', async () => {
    await ids();
    current = { ...bundle, version: 'two', credentials: [credential('basic', { cost: 99 })] };
    expect(await ids()).toEqual(['basic', 'own-own-badge']);
    await deleteDB('catalog');
    const store = opened();
    expect(await store.ensure(source)).toMatchObject({ state: 'replaced' });
    expect(await store.credential('basic')).toMatchObject({ own: ['price'], prices: [{ amount: 7 }] });
    store.close();
  });

  test('guidance finds a credential of one’s own by its skill', async () => {
    const store = opened();
    await store.ensure(source);
    const found = posting(asks('required', 'script'));
    const certifying = (await store.viewFor(found, holds())).certifying(found.requirements);
    expect(certifying.map(({ id }) => id).sort()).toEqual(['basic', 'own-own-badge']);
    expect((await store.names()).map(({ id }) => id).sort()).toEqual([
      'basic',
      'own-own-badge',
      'own-own-craft',
    ]);
    store.close();
  });

  test('what was imported stays with updates, and goes when it is taken away', async () => {
    const store = opened();
    await store.ensure(source);
    const shares: number[] = [];
    await store.lay(source, imported, { progress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    current = { ...bundle, version: 'two' };
    expect(await ids()).toEqual(['basic', 'brought', 'old', 'own-own-badge']);
    expect(await store.importedMeta()).toEqual(imported.meta);
    expect((await store.under(source)).credentials.map(({ id }) => id)).toContain('brought');
    await store.lay(source, null);
    expect(await ids()).toEqual(['basic', 'old', 'own-own-badge']);
    store.close();
  });

  test('taken away as a whole, only the bundle comes back', async () => {
    const store = opened();
    await store.ensure(source);
    await store.lay(source, imported);
    await dropDatabase();
    mine = NOTHING_OWN;
    expect(await ids()).toEqual(['basic', 'old']);
    expect(await store.importedMeta()).toBeUndefined();
    store.close();
  });

  test('an import that is stopped or has no room leaves everything as it was', async () => {
    const store = opened();
    await store.ensure(source);
    const stop = new AbortController();
    const stopped = store.lay(source, imported, { signal: stop.signal, progress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if ((value as { id?: string }).id === 'brought')
        throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this as never, value, key);
    } as typeof put);
    await expect(store.lay(source, imported)).rejects.toMatchObject({ code: 'over-quota' });
    vi.restoreAllMocks();
    expect(await store.importedMeta()).toBeUndefined();
    expect((await store.all()).credentials).toHaveLength(3);
    store.close();
  });
});
