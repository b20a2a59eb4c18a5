import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_READINGS, MOST_STARRED, type Reading } from '../../../lib/demand/readings.ts';
import { localDay } from '../../../lib/platform/dates.ts';
import { dropReadingsDatabase, readingsDatabase } from '../../../lib/platform/readings-database.ts';
import {
  deleteReadings,
  demandRead,
  findReadings,
  forgetReadings,
  loadReadings,
  rememberReading,
  restoreReadings,
  starReading,
  sweepReadings,
} from '../../../lib/platform/readings-store.ts';
import { changeSettings } from '../../../lib/platform/settings-store.ts';

const readingOf = (jobId: string, more: Partial<Reading> = {}): Reading => ({
  name: `lever:${jobId}`,
  board: 'lever',
  jobId,
  title: 'Miller',
  company: null,
  language: 'en',
  day: localDay(),
  asks: [{ level: 'required', skills: ['go'], credentials: [] }],
  starred: false,
  ...more,
});
const OLD = { board: 'lever', jobId: '1', day: localDay(), asks: [] };
const jobs = async () => (await loadReadings()).readings.map(({ jobId }) => jobId);

describe('the stored readings', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await forgetReadings();
    await dropReadingsDatabase();
  });

  it('keep every one of many at once, each under its own key', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => rememberReading(readingOf(`${index}`))));
    expect(await jobs()).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`));
    expect(await (await readingsDatabase()).count('readings')).toBe(20);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('keep each posting once, the latest last, with its star', async () => {
    await rememberReading(readingOf('1'));
    await rememberReading(readingOf('2'));
    expect(await starReading('lever:1', true)).toBe(true);
    await rememberReading(readingOf('1', { title: 'Head miller' }));
    const { readings } = await loadReadings();
    expect(readings.map(({ jobId, title, starred }) => [jobId, title, starred])).toEqual([
      ['2', 'Miller', false],
      ['1', 'Head miller', true],
    ]);
    expect(await starReading('lever:9', true)).toBe(false);
  });

  it('write nothing when nothing has changed', async () => {
    await rememberReading(readingOf('1'));
    const before = await (await readingsDatabase()).getAll('readings');
    await rememberReading(readingOf('1'));
    expect(await (await readingsDatabase()).getAll('readings')).toEqual(before);
  });

  it('are found by name, and forgotten one by one or all', async () => {
    for (const job of ['1', '2', '3']) await rememberReading(readingOf(job));
    expect(await findReadings(['lever:2', 'lever:9', 'lever:2'])).toEqual([readingOf('2')]);
    await deleteReadings(['lever:2']);
    expect(await jobs()).toEqual(['1', '3']);
    await forgetReadings();
    expect(await jobs()).toEqual([]);
  });

  it('let go of the oldest without a star where there are too many', async () => {
    await restoreReadings(
      Array.from({ length: MOST_READINGS }, (_, index) => readingOf(`${index}`)),
      false,
    );
    await starReading('lever:0', true);
    await rememberReading(readingOf('one-more'));
    const kept = await jobs();
    expect(kept).toHaveLength(MOST_READINGS);
    expect(kept.slice(0, 2)).toEqual(['0', '2']);
    expect(kept.at(-1)).toBe('one-more');
  });

  it('can be starred only so many times', async () => {
    await restoreReadings(
      Array.from({ length: MOST_STARRED }, (_, index) => readingOf(`${index}`, { starred: true })),
      false,
    );
    await rememberReading(readingOf('one-more'));
    await expect(starReading('lever:one-more', true)).rejects.toThrow(`${MOST_STARRED}`);
    await starReading('lever:0', false);
    expect(await starReading('lever:one-more', true)).toBe(true);
  });

  it('go when their time is over, but for starred ones', async () => {
    await restoreReadings(
      [
        readingOf('1', { day: '2020-01-01' }),
        readingOf('2', { day: '2020-01-01', starred: true }),
        readingOf('3'),
      ],
      false,
    );
    expect(await jobs()).toEqual(['2', '3']);
    await changeSettings({ keepDays: null });
    await rememberReading(readingOf('4', { day: '2020-01-01' }));
    expect(await jobs()).toEqual(['2', '3', '4']);
    await changeSettings({ keepDays: 30 });
    expect(await jobs()).toEqual(['2', '3']);
    expect(await findReadings(['lever:4'])).toEqual([]);
    await sweepReadings();
    expect(await (await readingsDatabase()).count('readings')).toBe(2);
  });

  it('tell what is asked, anew after each change', async () => {
    const go = async () => (await demandRead())(null)('go');
    expect(await go()).toEqual({ named: 0, required: 0, of: 0 });
    await rememberReading(readingOf('1'));
    expect(await go()).toEqual({ named: 1, required: 1, of: 1 });
    await deleteReadings(['lever:1']);
    expect(await go()).toEqual({ named: 0, required: 0, of: 0 });
  });

  it('are restored beside those that are kept, or in their place', async () => {
    await rememberReading(readingOf('1', { title: 'Kept' }));
    await restoreReadings(
      [readingOf('1', { title: 'Older', day: '2026-01-01', starred: true }), readingOf('2')],
      false,
    );
    expect((await loadReadings()).readings).toEqual([
      readingOf('1', { title: 'Kept', starred: true }),
      readingOf('2'),
    ]);
    await restoreReadings([readingOf('3')], true);
    expect(await jobs()).toEqual(['3']);
  });
});

describe('the first form of the readings', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await forgetReadings();
  });

  it('is brought over, and what was read since stays', async () => {
    await rememberReading(readingOf('1'));
    await fakeBrowser.storage.local.set({
      readings: { version: 1, readings: [OLD, { ...OLD, jobId: '2' }] },
    });
    const { readings, problem } = await loadReadings();
    expect(problem).toBeNull();
    expect(readings).toEqual([readingOf('1'), readingOf('2', { title: null, language: null, asks: [] })]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['broken', { version: 1, readings: [{ board: 'lever', jobId: 7 }] }],
    ['of a newer version', { version: 2, readings: [] }],
    ['too many', { version: 1, readings: Array.from({ length: 501 }, () => OLD) }],
    ['something else', 'text'],
  ])('that is %s is told and left as it is, and goes when all is forgotten', async (_, raw) => {
    await fakeBrowser.storage.local.set({ readings: raw });
    expect((await loadReadings()).problem).not.toBeNull();
    expect(await rememberReading(readingOf('1'))).not.toBeNull();
    expect((await fakeBrowser.storage.local.get('readings')).readings).toEqual(raw);
    await forgetReadings();
    expect(await loadReadings()).toEqual({ readings: [], problem: null });
  });

  it('is still there when it could not be brought over', async () => {
    const raw = { version: 1, readings: [OLD] };
    await fakeBrowser.storage.local.set({ readings: raw });
    await dropReadingsDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(loadReadings()).rejects.toThrow('no');
    open.mockRestore();
    expect((await fakeBrowser.storage.local.get('readings')).readings).toEqual(raw);
    expect(await jobs()).toEqual(['1']);
  });
});
