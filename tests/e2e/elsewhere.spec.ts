import { expect, test } from './extension.ts';
import { type Tab, until } from './kit/kit.ts';
import { ADDRESSES } from './postings.ts';

/** What the toolbar's button says of the tab with this address; an own page is asked, which knows all tabs. */
const badgeOf = (own: Tab, address: string): Promise<string | null> =>
  own.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    interface Api {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      action: { getBadgeText(of: { tabId: number }): Promise<string> };
    }
    const api = browser ?? chrome;
    const tab = (await api?.tabs.query({}))?.find(({ url }) => url === address);
    return tab === undefined || api === undefined ? null : api.action.getBadgeText({ tabId: tab.id });
  }, address);

test("the toolbar's button counts what is missing, and nothing once the posting is gone", async ({ kit }) => {
  const own = await kit.openOwn('options.html');
  const tab = await kit.open(ADDRESSES.cloud);
  const said = await until('the count', () => badgeOf(own, ADDRESSES.cloud));
  expect(said).toBe(
    String(
      await until('the panel to know', () =>
        tab.inPanel((root) => root.querySelector('.badge')?.textContent?.match(/\d+/)?.[0] ?? null, null),
      ),
    ),
  );
  await tab.goto(ADDRESSES.article);
  await until('the count to go', async () => (await badgeOf(own, ADDRESSES.article)) === '');
  await tab.close();
  await own.close();
});

test('the look-up page shows a credential with its facts, and finds what was asked for elsewhere', async ({
  kit,
}) => {
  const page = await kit.openOwn('lookup.html?credential=cka');
  const facts = await until('the facts', () =>
    page.evaluate(() => document.querySelector('article')?.textContent ?? null, null),
  );
  expect(facts).toContain('Certified Kubernetes Administrator');
  expect(facts).toContain('$');
  await page.close();
  const other = await kit.openOwn(`lookup.html?text=${encodeURIComponent('certified public acountant')}`);
  await until('the results', () =>
    other.evaluate(() => document.querySelector('.hits button') !== null, null),
  );
  await other.click('.hits button');
  await until('the facts', () => other.evaluate(() => document.querySelector('article') !== null, null));
  expect(await other.evaluate(() => location.search, null)).toMatch(/^\?credential=[a-z0-9-]+$/);
  await other.close();
});

test('an address of the look-up page that names nothing known is told, not shown empty', async ({ kit }) => {
  const page = await kit.openOwn('lookup.html?credential=no-such-credential');
  await until('the reason', () =>
    page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? null, null),
  );
  await page.close();
});
