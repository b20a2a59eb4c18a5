import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../../lib/demand/readings.ts';
import { forgetReadings, loadReadings, rememberReading } from '../../../lib/platform/readings-store.ts';

const readingOf = (jobId: string): Reading => ({
  board: 'lever',
  jobId,
  day: '2026-11-22',
  asks: [{ level: 'required', skills: ['go'], credentials: [] }],
});

describe('the stored readings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keep every one of many at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => rememberReading(readingOf(`${index}`))));
    const { readings, problem } = await loadReadings();
    expect(problem).toBeNull();
    expect(readings.map(({ jobId }) => Number(jobId)).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 20 }, (_, index) => index),
    );
  });

  it('are forgotten when the person says so, broken ones too', async () => {
    await rememberReading(readingOf('1'));
    await forgetReadings();
    expect((await loadReadings()).readings).toEqual([]);
    await fakeBrowser.storage.local.set({ readings: 'text' });
    await forgetReadings();
    expect(await loadReadings()).toEqual({ readings: [], problem: null });
  });

  it('write nothing when nothing has changed', async () => {
    await rememberReading(readingOf('1'));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await rememberReading(readingOf('1'));
    expect(set).not.toHaveBeenCalled();
  });

  it.each([
    ['broken', { version: 1, readings: [{ board: 'lever', jobId: 7 }] }],
    ['of a newer version', { version: 2, readings: [] }],
    ['too many', { version: 1, readings: Array.from({ length: 501 }, (_, index) => readingOf(`${index}`)) }],
    ['something else', 'text'],
  ])('that are %s are told and left as they are', async (_, raw) => {
    await fakeBrowser.storage.local.set({ readings: raw });
    expect((await loadReadings()).readings).toEqual([]);
    expect(await rememberReading(readingOf('1'))).not.toBeNull();
    expect((await fakeBrowser.storage.local.get('readings')).readings).toEqual(raw);
  });
});
