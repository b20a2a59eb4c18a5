import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putSkill } from '../../../lib/catalog/own/edit.ts';
import { memoryView } from '../../../lib/catalog/view.ts';
import type { Asked, Reading } from '../../../lib/demand/readings.ts';
import { localDay } from '../../../lib/platform/dates.ts';
import { changeOwn, loadOwn } from '../../../lib/platform/own-catalog/store.ts';
import { ownDataAnswers as answers } from '../../../lib/platform/own-data/answers.ts';
import { aiming, changeProfile, holding, loadProfile } from '../../../lib/platform/profile-store.ts';
import { forgetReadings, loadReadings, restoreReadings } from '../../../lib/platform/readings-store.ts';
import { credential, RATES, skill } from '../guidance/kit.ts';

vi.mock('../../../lib/platform/catalog.ts', () => ({
  catalogChanged: () => undefined,
  dropCatalog: async () => undefined,
  catalogFor: async () => ({
    view: memoryView({
      credentials: [credential('go-exam', { core: ['go'] })],
      families: [],
      skills: [skill('go'), skill('sql')],
      rates: RATES,
    }),
    notice: null,
  }),
}));

const OWN = { inPrivate: false, tabId: null, frameId: 0 };
const asks = (level: Asked['level'], ...skills: string[]): Asked => ({ level, skills, credentials: [] });
const readingOf = (jobId: string, ...asked: Asked[]): Reading => ({
  name: `lever:${jobId}`,
  board: 'lever',
  jobId,
  title: `Miller ${jobId}`,
  company: 'Mill',
  language: 'en',
  day: localDay(),
  asks: asked,
  starred: false,
});
const hold = (id: string, held = true) =>
  changeProfile((profile) => holding(profile, { kind: 'skill', id, held }));

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetReadings();
});

describe('the readings', () => {
  beforeEach(async () => {
    await restoreReadings([readingOf('1', asks('required', 'go')), readingOf('2'), readingOf('3')], false);
  });

  it('are listed, the latest first, page by page', async () => {
    const list = await answers['readings.list']({ limit: 2 }, OWN);
    expect(list).toMatchObject({ found: 3, total: 3, problem: null });
    expect(list.readings.map(({ name }) => name)).toEqual(['lever:3', 'lever:2']);
    const rest = await answers['readings.list']({ offset: 2, limit: 2 }, OWN);
    expect(rest.readings).toMatchObject([{ title: 'Miller 1', company: 'Mill', required: 1, asked: 1 }]);
  });

  it('are searched, starred, found and deleted', async () => {
    await answers['readings.star']({ name: 'lever:2', starred: true }, OWN);
    const starred = await answers['readings.list']({ starred: true, limit: 9 }, OWN);
    expect(starred).toMatchObject({ found: 1, total: 3, readings: [{ name: 'lever:2', starred: true }] });
    expect(await answers['readings.list']({ text: 'mill 3', limit: 9 }, OWN)).toMatchObject({ found: 1 });
    const posting = { board: 'lever', jobId: '2', title: null, company: null, location: null };
    expect(await answers['readings.find']({ posting }, OWN)).toMatchObject({ starred: true });
    await answers['readings.delete']({ names: ['lever:2'] }, OWN);
    expect(await answers['readings.find']({ posting }, OWN)).toBeNull();
    expect((await answers['readings.list']({ limit: 9 }, OWN)).total).toBe(2);
  });

  it('say what is asked for, how often, and what would have closed the gap', async () => {
    await restoreReadings([readingOf('4', asks('preferred', 'go'), asks('required', 'go', 'sql'))], false);
    const demand = await answers['demand.read']({ limit: 9, weeks: 2 }, OWN);
    expect(demand).toMatchObject({ postings: 4, open: 2 });
    expect(demand.rows[0]).toMatchObject({
      id: 'go',
      name: 'GO',
      met: false,
      named: 2,
      required: 2,
      words: 'named in 2 of the 4 postings that you read, required in 2',
      weeks: [
        { named: 0, of: 0 },
        { named: 2, of: 4 },
      ],
    });
    expect(demand.closers).toMatchObject([
      { id: 'go-exam', closed: 2, words: 'would have closed the gap in 2 of 4' },
    ]);
    await hold('go');
    expect(await answers['demand.read']({ limit: 1, weeks: 1 }, OWN)).toMatchObject({
      open: 4,
      closers: [],
      rows: [{ id: 'go', met: true }],
    });
  });

  it('lead to the plan that opens the most of the starred', async () => {
    expect(await answers['trajectory.read']({}, OWN)).toMatchObject({ starred: 0, steps: [] });
    for (const name of ['lever:1', 'lever:2']) await answers['readings.star']({ name, starred: true }, OWN);
    const found = await answers['trajectory.read']({}, OWN);
    expect(found).toMatchObject({
      starred: 2,
      steps: [{ id: 'go-exam', name: 'Certified go-exam' }],
      opens: [{ name: 'lever:1' }],
      openNow: [{ name: 'lever:2' }],
      closed: [],
    });
    expect(found.summary).toContain('1 starred posting');
  });
});

describe('the settings', () => {
  it('are read and written, a shorter time at once', async () => {
    await restoreReadings([{ ...readingOf('1'), day: '2020-01-01' }], false);
    await answers['settings.write']({ change: { keepDays: null } }, OWN);
    await restoreReadings([{ ...readingOf('1'), day: '2020-01-01' }], false);
    expect((await loadReadings()).readings).toHaveLength(1);
    const view = await answers['settings.write']({ change: { keepDays: 30, pause: 'a.example' } }, OWN);
    expect(view).toMatchObject({ keepDays: 30, pausedSites: ['a.example'], sync: false, problem: null });
    await answers['settings.write']({ change: { keepDays: null } }, OWN);
    expect((await loadReadings()).readings).toEqual([]);
  });
});

describe('an export', () => {
  const fill = async () => {
    await hold('go');
    await changeProfile((profile) =>
      aiming(holding(profile, { kind: 'credential', id: 'cka', held: true, expires: '2030-01-01' }), {
        budget: 500,
        notKinds: ['badge'],
      }),
    );
    await restoreReadings([{ ...readingOf('1', asks('required', 'go')), starred: true }], false);
    await answers['settings.write']({ change: { keepDays: 90, pause: 'a.example' } }, OWN);
    await changeOwn((own) =>
      putSkill(own, { name: 'Milling', aliases: [], field: 'food', changed: '2026-11-22' }),
    );
  };

  it('brings everything back after everything was deleted, with sync still off', async () => {
    await fill();
    await answers['settings.write']({ change: { sync: true } }, OWN);
    const { name, text } = await answers['backup.make']({}, OWN);
    expect(name).toBe(`certlens-${localDay()}.json`);
    const { profile } = await loadProfile();
    const { readings } = await loadReadings();
    const { own } = await loadOwn();
    expect(own.skills).toHaveLength(1);

    await answers['everything.delete']({}, OWN);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await indexedDB.databases()).toEqual([]);

    const look = await answers['backup.look']({ text }, OWN);
    expect(look).toMatchObject({
      held: { adds: 2, same: 0, drops: 0 },
      goals: { adds: 2 },
      readings: { adds: 1 },
    });
    expect((await loadProfile()).profile.skills).toEqual([]);
    await answers['backup.restore']({ text, way: 'replace' }, OWN);
    expect((await loadProfile()).profile).toEqual(profile);
    expect((await loadReadings()).readings).toEqual(readings);
    expect((await loadOwn()).own).toEqual(own);
    expect(await answers['settings.read']({}, OWN)).toMatchObject({
      keepDays: 90,
      pausedSites: ['a.example'],
      sync: false,
    });
  });

  it('is added to what is here, or takes its place', async () => {
    await fill();
    const { text } = await answers['backup.make']({}, OWN);
    await hold('go', false);
    await hold('sql');
    await changeProfile((profile) => aiming(profile, { budget: 700, most: 2, notKinds: null }));
    await restoreReadings([readingOf('2')], true);
    expect(await answers['backup.look']({ text }, OWN)).toMatchObject({
      held: { adds: 1, same: 1, drops: 1 },
      goals: { adds: 1, same: 1, drops: 1 },
      readings: { adds: 1, same: 0, drops: 1 },
    });

    await answers['backup.restore']({ text, way: 'merge' }, OWN);
    const merged = (await loadProfile()).profile;
    expect([...merged.skills].sort()).toEqual(['go', 'sql']);
    expect(merged.goals).toEqual({ budget: 700, most: 2, notKinds: ['badge'] });
    expect((await loadReadings()).readings).toHaveLength(2);

    await answers['backup.restore']({ text, way: 'replace' }, OWN);
    const replaced = (await loadProfile()).profile;
    expect(replaced).toMatchObject({ skills: ['go'], goals: { budget: 500, notKinds: ['badge'] } });
    expect((await loadReadings()).readings).toMatchObject([{ jobId: '1' }]);
  });

  it('of the first version is read as it is', async () => {
    await fill();
    const { text } = await answers['backup.make']({}, OWN);
    const first = JSON.stringify({ ...JSON.parse(text), version: 1 });
    expect(await answers['backup.look']({ text: first }, OWN)).toMatchObject({ held: { adds: 0, same: 2 } });
    await hold('go', false);
    await answers['backup.restore']({ text: first, way: 'merge' }, OWN);
    expect((await loadProfile()).profile.skills).toEqual(['go']);
  });

  it.each([
    ['no JSON', 'PK\u0003\u0004'],
    ['a list', '[]'],
    ['a profile file', '{"skills":["go"]}'],
    ['a newer export', '{"format":"certlens-own-data","version":3}'],
    [
      'one with a broken part',
      '{"format":"certlens-own-data","version":1,"made":"2026-11-22","profile":{"skills":["Not an id"],"credentials":[],"goals":{}},"readings":[],"settings":{}}',
    ],
  ])('that is %s changes nothing and says why', async (_, text) => {
    await fill();
    const before = await fakeBrowser.storage.local.get(null);
    await expect(answers['backup.look']({ text }, OWN)).rejects.toThrow('Nothing was changed');
    await expect(answers['backup.restore']({ text, way: 'replace' }, OWN)).rejects.toThrow(
      'Nothing was changed',
    );
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('is not made without what can’t be read', async () => {
    await fakeBrowser.storage.local.set({ profile: { version: 99 } });
    await expect(answers['backup.make']({}, OWN)).rejects.toThrow('newer version');
  });
});
