import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mark, MOST_MARKS, type PlacedMark, startMarks } from '../../../lib/page/marks.ts';

const CARD_HEIGHT = 40;

/** A page whose cards stand one below the other; `scrollBy` moves them as scrolling would. */
function listOf(count: number, height = 800) {
  const { window } = new JSDOM('<body><ul></ul></body>', { url: 'https://jobs.example/' });
  const page = window.document;
  const ul = page.querySelector('ul') as HTMLElement;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  Object.assign(window, {
    innerWidth: 400,
    innerHeight: height,
    requestAnimationFrame: (run: () => void) => setTimeout(run, 16),
    cancelAnimationFrame: clearTimeout,
  });
  let scrolled = 0;
  const over = new Set<Element>();
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const index = [...ul.children].indexOf(this);
    const top = index * CARD_HEIGHT - scrolled;
    return {
      left: 0,
      right: 400,
      top,
      bottom: top + CARD_HEIGHT,
      width: 400,
      height: CARD_HEIGHT,
    } as DOMRect;
  };
  window.Document.prototype.elementFromPoint = (_x: number, y: number) => {
    const card = ul.children[Math.floor((y + scrolled) / CARD_HEIGHT)] ?? null;
    return card !== null && over.has(card) ? page.head : card;
  };
  const add = (id: number) => {
    const card = page.createElement('li');
    card.dataset.job = String(id);
    ul.append(card);
    return card;
  };
  for (let id = 0; id < count; id++) add(id);
  const asked: string[][] = [];
  const shown: (readonly PlacedMark[])[] = [];
  let off = false;
  const read = new Map<string, Mark>();
  const cards = vi.fn(() => ({
    board: 'mill',
    cards: [...ul.children].map((element) => ({
      jobId: (element as HTMLElement).dataset.job ?? '',
      element,
    })),
  }));
  const marks = startMarks({
    page,
    cards,
    ask: async (_board, jobIds) => {
      asked.push([...jobIds]);
      return jobIds.flatMap((jobId) => read.get(jobId) ?? []);
    },
    show: (placed) => void shown.push(placed),
    isOff: () => off,
  });
  return {
    switch: (next: boolean) => {
      off = next;
      marks.refresh();
      marks.navigated();
    },
    ul,
    over,
    asked,
    shown,
    cards,
    marks,
    add,
    reads: (...ids: number[]) => {
      for (const id of ids) read.set(`${id}`, { jobId: `${id}`, missing: id, words: `${id} missing` });
    },
    scrollBy: (by: number) => {
      scrolled += by;
      window.dispatchEvent(new window.Event('scroll'));
    },
    ids: () => shown.at(-1)?.map(({ jobId }) => jobId),
  };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('marks on a list', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('stand in the corner of the cards that were read and are in view', async () => {
    const list = listOf(100);
    list.reads(1, 3, 90);
    await pass(1_000);
    expect(list.shown.at(-1)).toEqual([
      { jobId: '1', missing: 1, words: '1 missing', right: 394, bottom: 74 },
      { jobId: '3', missing: 3, words: '3 missing', right: 394, bottom: 154 },
    ]);
    expect(list.asked).toHaveLength(1);
    expect(list.asked.flat()).not.toContain('90');
    list.marks.stop();
  });

  it('follow the scrolling, and ask for what comes into view once', async () => {
    const list = listOf(100);
    list.reads(1, 30);
    await pass(1_000);
    list.scrollBy(800);
    await pass(1_000);
    expect(list.ids()).toEqual(['30']);
    list.scrollBy(-800);
    await pass(1_000);
    expect(list.ids()).toEqual(['1']);
    expect(new Set(list.asked.flat()).size).toBe(list.asked.flat().length);
    list.marks.stop();
  });

  it('are never more than the most, and never asked for more at once', async () => {
    const list = listOf(300, 20_000);
    list.reads(...Array.from({ length: 300 }, (_, id) => id));
    await pass(1_000);
    expect(list.shown.at(-1)).toHaveLength(MOST_MARKS);
    for (const ids of list.asked) expect(ids.length).toBeLessThanOrEqual(MOST_MARKS);
    list.marks.stop();
  });

  it('leave out a card that something lies over', async () => {
    const list = listOf(5);
    list.reads(1, 2);
    list.over.add(list.ul.children[1] as Element);
    await pass(1_000);
    expect(list.ids()).toEqual(['2']);
    list.marks.stop();
  });

  it('are drawn anew when the list changes, and read the list once for many changes', async () => {
    const list = listOf(2);
    list.reads(1, 7);
    await pass(1_000);
    const before = list.cards.mock.calls.length;
    for (let id = 2; id < 10; id++) {
      list.add(id);
      await pass(20);
    }
    await pass(1_000);
    expect(list.ids()).toEqual(['1', '7']);
    expect(list.cards.mock.calls.length - before).toBe(1);
    list.marks.stop();
  });

  it('stay while they are asked for anew', async () => {
    const list = listOf(5);
    list.reads(1);
    await pass(1_000);
    const before = list.shown.length;
    list.reads(2);
    list.marks.refresh();
    await pass(1_000);
    expect(list.shown.slice(before).every((marks) => marks.length > 0)).toBe(true);
    expect(list.ids()).toEqual(['1', '2']);
    list.marks.stop();
  });

  it('show nothing at all where no job was read', async () => {
    const list = listOf(5);
    await pass(6_000);
    expect(list.shown).toEqual([]);
    list.marks.stop();
  });

  it('leave where they are switched off, and come back', async () => {
    const list = listOf(5);
    list.reads(1);
    await pass(1_000);
    list.switch(true);
    await pass(1_000);
    expect(list.ids()).toEqual([]);
    list.scrollBy(10);
    await pass(1_000);
    expect(list.ids()).toEqual([]);
    list.switch(false);
    await pass(1_000);
    expect(list.ids()).toEqual(['1']);
    list.marks.stop();
  });

  it('leave with the list, and do nothing after they are stopped', async () => {
    const list = listOf(5);
    list.reads(1);
    await pass(1_000);
    list.ul.replaceChildren();
    await pass(1_000);
    expect(list.ids()).toEqual([]);
    list.marks.stop();
    const before = list.cards.mock.calls.length;
    list.add(1);
    list.scrollBy(10);
    list.marks.refresh();
    await pass(10_000);
    expect(list.cards.mock.calls.length).toBe(before);
    expect(list.ids()).toEqual([]);
  });
});
