import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Bundle } from '../../../lib/catalog/bundle.ts';
import { writeCatalogFile } from '../../../lib/catalog/own/export-file.ts';
import { type ReadCatalogFile, readCatalogFile } from '../../../lib/catalog/own/import-file.ts';
import { NOTHING_OWN, type OwnCatalog } from '../../../lib/catalog/own/own.ts';
import { toJson } from '../../../scripts/credentials.ts';
import { credential, EVIDENCE, exam, family, needs, RATES, skill, TODAY } from '../guidance/kit.ts';

const under: Bundle = {
  version: 'one',
  builtAt: '2026-11-01',
  rates: RATES,
  skills: [skill('web')],
  families: [family('any', ['basic'])],
  credentials: [credential('basic', { core: ['web'] })],
};
const good = credential('good', { core: ['web'], prerequisites: [needs(['basic'])] });
const read = (file: unknown) =>
  readCatalogFile(typeof file === 'string' ? file : JSON.stringify(file), under, TODAY);
const kept = (result: ReadCatalogFile) =>
  result.ok ? result.content.credentials.map(({ id }) => id) : result.why;
const refused = (result: ReadCatalogFile) =>
  Object.fromEntries((result.report?.refused ?? []).map(({ id, reason }) => [id, reason]));

describe('the ways to write a catalog', () => {
  const other = skill('own-brought');
  const lines = [good, { ...other, id: 'brought' }, family('some', ['good'])];
  test.each([
    [
      'one object with lists',
      JSON.stringify({ credentials: [good], skills: [lines[1]], families: [lines[2]] }),
    ],
    ['a list of records', JSON.stringify(lines)],
    ['one record a line', lines.map((line) => JSON.stringify(line)).join('\n')],
    [
      'a head and one record a line',
      [{ format: 1 }, ...lines].map((line) => JSON.stringify(line)).join('\r\n'),
    ],
  ])('%s', async (_, text) => {
    const result = await read(text);
    expect(result).toMatchObject({
      ok: true,
      content: { credentials: [{ id: 'good' }], skills: [{ id: 'brought' }], families: [{ id: 'some' }] },
      report: { kept: 3, same: 0, refusedCount: 0 },
    });
  });

  test('what the command of credentials prints is read too', async () => {
    const valid = { ...good, validity: { ...EVIDENCE, duration: 'P3Y' } };
    const result = await read(JSON.stringify(toJson(valid, TODAY)));
    expect(result).toMatchObject({
      ok: true,
      content: { credentials: [{ id: 'good', validity: { duration: 'P3Y' } }] },
    });
  });
});

test('right records are kept, and each other is named with the reason', async () => {
  const { source: _, ...unsourced } = exam(10);
  const result = await read({
    credentials: [
      good,
      { ...good, id: 'unsourced', prices: [unsourced] },
      { ...good, id: 'extra', surprise: 1 },
      { ...good, id: 'wrong kind', kind: 'medal' },
      { ...good, id: 'dangling', skills: [{ id: 'nothing', depth: 'core' }] },
      { ...good, id: 'rests-on-dangling', prerequisites: [needs(['dangling'])] },
      { ...good, id: 'poisoned', prices: [exam(1, { source: 'https://www.eatsip365.com/x' })] },
      { ...good, id: 'own-mine' },
      good,
      7,
    ],
    families: 'none',
  });
  expect(kept(result)).toEqual(['good']);
  expect(refused(result)).toEqual({
    families: 'is no list',
    unsourced: expect.stringMatching(/^prices\.0\.source is missing/),
    extra: 'the record does not belong here: surprise',
    'wrong kind': expect.stringMatching(/^(id|kind) /),
    dangling: 'skill "nothing" is not in the vocabulary',
    'rests-on-dangling': 'prerequisite "dangling" is no credential',
    poisoned: expect.stringContaining('poisoned'),
    'own-mine': expect.stringContaining('person'),
    good: 'its id stands twice',
    '#9': expect.stringContaining('the record'),
  });
  expect(result.report?.refusedCount).toBe(10);
});

test.each<[string, unknown, string]>([
  ['a newer form', { format: 2, credentials: [good] }, 'newer'],
  ['a newer version', { version: 7, credentials: [good] }, 'newer'],
  ['a newer form, a record a line', `{"format":2}\n${JSON.stringify(good)}`, 'newer'],
  ['no JSON', 'PK\u0003\u0004 nothing', 'no-catalog'],
  ['an empty file', '', 'no-catalog'],
  ['a file that is cut off', JSON.stringify({ credentials: [good] }, null, 2).slice(0, 200), 'no-catalog'],
  ['other JSON', { hello: 'world' }, 'no-catalog'],
  ['a number', 12, 'no-catalog'],
  ['nothing that is right', { credentials: [{ id: 'x', issuer: 1 }] }, 'nothing-right'],
  ['more records than are read', { skills: Array.from({ length: 200_001 }, () => 0) }, 'too-many'],
])('%s is refused as a whole', async (_, file, why) => {
  expect(await read(file)).toMatchObject({ ok: false, why });
});

test('a line that is none is named by its number, and the others are kept', async () => {
  const result = await read(
    `${JSON.stringify(good)}\n{"id": broken\n\n${JSON.stringify({ ...good, id: 'second', name: 'Second' })}`,
  );
  expect(kept(result)).toEqual(['good', 'second']);
  expect(refused(result)).toEqual({ 'line 2': expect.stringContaining('no JSON') });
});

test('what the catalog has just so is not kept twice', async () => {
  expect(await read(under)).toMatchObject({ ok: true, report: { kept: 0, same: 3, refusedCount: 0 } });
});

test('it can be stopped', async () => {
  const stop = new AbortController();
  const progress = vi.fn(() => stop.abort());
  const text = JSON.stringify({ credentials: [good] });
  expect(await readCatalogFile(text, under, TODAY, { signal: stop.signal, progress })).toMatchObject({
    ok: false,
    why: 'cancelled',
  });
  expect(progress).toHaveBeenCalledOnce();
});

test('an export brings back the catalog and what is one’s own', async () => {
  const own: OwnCatalog = {
    ...NOTHING_OWN,
    corrections: [{ what: 'credential', id: 'basic', aliases: ['B'], changed: TODAY }],
  };
  const content = { ...under, credentials: [...under.credentials, { ...good, own: ['imported' as const] }] };
  const file = (await writeCatalogFile(content, own))?.join('') ?? '';
  const result = await read(file);
  expect(result).toMatchObject({ ok: true, own, report: { kept: 1, same: 3, refusedCount: 0 } });
  expect(kept(result)).toEqual(['good']);
  const stopped = await writeCatalogFile(content, own, { signal: AbortSignal.abort() });
  expect(stopped).toBeNull();
});

test('no file throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((each) => JSON.stringify({ credentials: [each], own: each, skills: each })),
      ),
      async (text) => {
        const result = await read(text);
        if (result.ok) expect(result.content.credentials).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
