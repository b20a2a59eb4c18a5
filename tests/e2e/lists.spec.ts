import { BOARD_ADDRESSES, LIST_JOBS, listPage } from './board-pages.ts';
import { expect, paintedText, test } from './extension.ts';
import { type Tab, until } from './kit/kit.ts';
import { CLOUD_JOB, FINANCE_JOB } from './postings.ts';
import { storedReadings } from './stored.ts';

const UNREAD = 10;

/** The marks, and how far each stands from the lower right corner of the card that it is nearest to. */
const marks = (tab: Tab): Promise<{ words: string; card: string; right: number; bottom: number }[] | null> =>
  tab.inPanel((root) => {
    const cards = [...root.ownerDocument.querySelectorAll('[data-occludable-job-id]')].map((card) => ({
      id: card.getAttribute('data-occludable-job-id') ?? '',
      box: card.getBoundingClientRect(),
    }));
    return [...root.querySelectorAll('.list-mark')].map((mark) => {
      const box = mark.getBoundingClientRect();
      const away = (card: DOMRect) => Math.abs(card.bottom - box.bottom);
      const [card] = cards.sort((one, other) => away(one.box) - away(other.box));
      return {
        words: mark.textContent ?? '',
        card: card?.id ?? '',
        right: Math.round((card?.box.right ?? 0) - box.right),
        bottom: Math.round((card?.box.bottom ?? 0) - box.bottom),
      };
    });
  }, null);

const badge = (tab: Tab) =>
  tab.inPanel((root) => root.querySelector('.badge')?.lastChild?.textContent ?? null, null);

type Storage = {
  storage: { local: { set(value: object): Promise<void>; remove(key: string): Promise<void> } };
};

test('a list marks the jobs that were read, over the cards, and no other', async ({ kit }) => {
  kit.server.serve(BOARD_ADDRESSES.list, { body: listPage(LIST_JOBS, UNREAD) });
  const tab = await kit.open(BOARD_ADDRESSES.list);
  const asked = kit.server.received.length;
  await until('the first job', async () =>
    (await paintedText(tab))['certlens-required']?.includes('Terraform'),
  );
  const first = await until('the first mark', async () => {
    const found = await marks(tab);
    return found?.length ? found : null;
  });
  expect(first).toEqual([{ words: await badge(tab), card: CLOUD_JOB.id, right: 6, bottom: 6 }]);

  await tab.click(`#card-${FINANCE_JOB.id}`);
  await until('the second job', async () => (await paintedText(tab))['certlens-required']?.includes('IFRS'));
  const both = await until('the second mark', async () => {
    const found = await marks(tab);
    return found?.length === 2 ? found : null;
  });
  expect(both.map(({ card }) => card).sort()).toEqual([CLOUD_JOB.id, FINANCE_JOB.id]);

  // The pane scrolls by itself: marks go with their cards, and out of sight with them.
  await tab.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 60), null);
  await until('the marks to follow', async () => {
    const found = await marks(tab);
    return found?.length === 2 && found.every(({ right, bottom }) => right === 6 && bottom === 6);
  });
  await tab.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 150), null);
  await until('one mark', async () => (await marks(tab))?.map(({ card }) => card).join() === FINANCE_JOB.id);
  await tab.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 700), null);
  await until('no mark', async () => (await marks(tab))?.length === 0);
  await tab.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 0), null);
  await until('both again', async () => (await marks(tab))?.length === 2);

  // A card that leaves takes its mark along.
  await tab.evaluate(
    (id) => document.querySelector(`[data-occludable-job-id="${id}"]`)?.remove(),
    FINANCE_JOB.id,
  );
  await until(
    'the mark to leave',
    async () => (await marks(tab))?.map(({ card }) => card).join() === CLOUD_JOB.id,
  );
  const touched = await tab.evaluate(() => (window as unknown as { changes: number }).changes, null);
  expect(touched).toBe(1);
  expect(
    kit.server.received.slice(asked).filter(({ path }) => !path.includes('favicon') && path.includes('jobs')),
  ).toEqual([]);
  await tab.close();
});

test('a mark says what is missing of what is held now', async ({ kit }) => {
  kit.server.serve(BOARD_ADDRESSES.list, { body: listPage(LIST_JOBS, UNREAD) });
  const options = await kit.openOwn('options.html');
  const forgetHeld = () =>
    options.evaluate(
      () => (globalThis as never as { chrome: Storage }).chrome.storage.local.remove('profile'),
      null,
    );
  await forgetHeld();
  const tab = await kit.open(BOARD_ADDRESSES.list);
  const missing = async (): Promise<number> => Number.parseInt((await marks(tab))?.[0]?.words ?? '', 10);
  const before = await until('the mark', missing);
  await options.evaluate(
    () =>
      (globalThis as never as { chrome: Storage }).chrome.storage.local.set({
        profile: { version: 1, skills: ['terraform'], credentials: [], goals: {} },
      }),
    null,
  );
  await tab.front();
  await until('one less', async () => (await missing()) === before - 1);
  await forgetHeld();
  await until('as before', async () => (await missing()) === before);
  await options.close();
  await tab.close();
});

test('what is kept of a posting holds none of its text, and can be forgotten', async ({ kit }) => {
  kit.server.serve(BOARD_ADDRESSES.list, { body: listPage(LIST_JOBS, UNREAD) });
  const tab = await kit.open(BOARD_ADDRESSES.list);
  await until('the mark', async () => (await marks(tab))?.length);
  const options = await kit.openOwn('options.html');
  const stored = await until('the stored reading', () => storedReadings(options));
  expect(stored).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ board: 'linkedin', jobId: CLOUD_JOB.id, title: CLOUD_JOB.title }),
    ]),
  );
  const text = JSON.stringify(stored);
  for (const word of ['production', 'https', 'Bristol']) expect(text).not.toContain(word);
  // The person lets it be forgotten.
  const forget = '.forget-all:not(:disabled)';
  await until('the button', () =>
    options.evaluate((selector) => document.querySelector(selector) !== null, forget),
  );
  await options.click(forget);
  await until('the stored readings to go', async () => (await storedReadings(options))?.length === 0);
  await options.close();
  await tab.close();
});
