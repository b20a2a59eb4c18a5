import { expect, test } from '@playwright/test';
import { allowBoards, paintedText, startKit } from './extension.ts';
import { type Tab, until } from './kit/kit.ts';
import { ADDRESSES } from './postings.ts';
import { storedIn, storedReadings } from './stored.ts';

/** Longer than a reading takes, and its note in the memory. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 2_000));

const shownIn = (tab: Tab) =>
  tab.evaluate(
    () => ({
      highlights: (CSS.highlights as unknown as Map<string, unknown>).size,
      panels: document.querySelectorAll('certlens-panel').length,
    }),
    null,
  );
const painted = (tab: Tab) => until('highlights', async () => Object.keys(await paintedText(tab)).length > 0);

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
test('a private window is read when the person asks, and nothing of it is remembered', async ({}, info) => {
  const kit = await startKit(info);
  try {
    await allowBoards(kit);
    const tab = await kit.openPrivate(ADDRESSES.cloud);
    await settled();
    expect(await shownIn(tab)).toEqual({ highlights: 0, panels: 0 });
    const own = await kit.openOwn('options.html');
    const before = await storedIn(own, 'local');
    const popup = await kit.openPopup(tab);
    await until('the way to read it', () =>
      popup.evaluate((view) => view.document.querySelector('.notice .row button') !== null, null),
    );
    await popup.evaluate(
      (view) => view.document.querySelector<HTMLElement>('.notice .row button:last-child')?.click(),
      null,
    );
    await until('its guidance', () =>
      popup.evaluate((view) => view.document.querySelector('.requirement') !== null, null),
    );
    await painted(tab);
    await settled();
    await popup.close();
    expect((await storedReadings(own)) ?? []).toEqual([]);
    expect(await storedIn(own, 'local')).toEqual(before);
    // In a window like any other the same page is read by itself and remembered.
    await painted(await kit.open(ADDRESSES.cloud));
    expect(await until('the reading', async () => (await storedReadings(own))?.length)).toBe(1);
  } finally {
    await kit.close();
  }
});
