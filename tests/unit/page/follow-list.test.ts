import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followList, listMarks } from '../../../entrypoints/posting.content/list-marks.ts';
import type { LazyHost } from '../../../entrypoints/posting.content/styled-host.ts';
import type { Marks, MarksDependencies } from '../../../lib/page/marks.ts';
import type { Card } from '../../../lib/posting/cards.ts';

const card: Card = { jobId: '1', element: {} as Element };
const none: LazyHost = {
  open: () => {
    throw new Error('Nothing is to be drawn.');
  },
  opened: () => null,
};

/** A page that holds so many cards, and what was asked and started on it. */
function pageWith(cards: readonly Card[]) {
  const started: Marks = { refresh: vi.fn(), navigated: vi.fn(), stop: vi.fn() };
  const start = vi.fn(() => started);
  const bring = vi.spyOn(listMarks, 'bring').mockResolvedValue({ start, create: () => null as never });
  const learn = vi.fn(async () => {});
  const page = { cards };
  const use: Omit<MarksDependencies, 'show'> = {
    page: null as never,
    mayList: () => true,
    cards: () => ({ board: 'peat', cards: page.cards }),
    ask: async () => [],
    isOurs: () => false,
    isOff: () => false,
    learn,
  };
  return { page, use, bring, learn, start };
}

describe('waiting for a list', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks nothing and brings nothing on a page of a board that shows no card', async () => {
    const { use, bring, learn } = pageWith([]);
    followList(none, use);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(learn).not.toHaveBeenCalled();
    expect(bring).not.toHaveBeenCalled();
  });

  it('brings its script once, when cards come late', async () => {
    const { page, use, bring, start } = pageWith([]);
    followList(none, use);
    await vi.advanceTimersByTimeAsync(100);
    page.cards = [card];
    await vi.advanceTimersByTimeAsync(20_000);
    expect(bring).toHaveBeenCalledTimes(1);
    expect(start).toHaveBeenCalledTimes(1);
  });
});
