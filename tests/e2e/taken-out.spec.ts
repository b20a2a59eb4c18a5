import { test as base } from '@playwright/test';
import { BOARD_ADDRESSES, LIST_JOBS, listPage } from './board-pages.ts';
import { allowBoards, expect, paintedText, startKit } from './extension.ts';
import { type Kit, type Tab, until } from './kit/kit.ts';

/** All that we ever leave in a page. */
const left = (tab: Tab) =>
  tab.evaluate(
    () => ({
      hosts: document.querySelectorAll('certlens-panel').length,
      highlights: [...(CSS.highlights as unknown as Map<string, unknown>).keys()],
      sheets: document.adoptedStyleSheets.length,
    }),
    null,
  );
const NOTHING = { hosts: 0, highlights: [], sheets: 0 };

async function openList(kit: Kit): Promise<Tab> {
  kit.server.serve(BOARD_ADDRESSES.list, { body: listPage(LIST_JOBS, 5) });
  const tab = await kit.open(BOARD_ADDRESSES.list);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'));
  await until('the mark', () => tab.inPanel((root) => root.querySelector('.list-mark') !== null, null));
  expect(await left(tab)).toMatchObject({ hosts: 1, sheets: 1 });
  return tab;
}

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
base('nothing is left in an open page when the boards are taken back', async ({}, info) => {
  const kit = await startKit(info);
  try {
    await allowBoards(kit);
    const tab = await openList(kit);
    const options = await kit.openOwn('options.html');
    await options.evaluate(async () => {
      type Permissions = {
        permissions: {
          getAll(): Promise<{ origins?: string[] }>;
          remove(what: { origins: string[] }): Promise<boolean>;
        };
      };
      const { permissions } = (globalThis as never as { chrome: Permissions }).chrome;
      const { origins = [] } = await permissions.getAll();
      await permissions.remove({ origins });
    }, null);
    await tab.front();
    await until('nothing', async () => JSON.stringify(await left(tab)) === JSON.stringify(NOTHING));
  } finally {
    await kit.close();
  }
});

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
base('nothing is left in an open page when the extension is switched off', async ({}, info) => {
  const kit = await startKit(info);
  try {
    await allowBoards(kit);
    const tab = await openList(kit);
    await kit.takeOut();
    await tab.front();
    // Firefox ends content scripts without telling them: what they had painted stands until the page is loaded again.
    if (kit.name === 'firefox') await tab.reload();
    await until('nothing', async () => JSON.stringify(await left(tab)) === JSON.stringify(NOTHING));
  } finally {
    await kit.close();
  }
});
