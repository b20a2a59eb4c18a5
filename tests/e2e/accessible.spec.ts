import { viewViolations, violations } from './axe.ts';
import { expect, openPanel, paintedText, test } from './extension.ts';
import { type Kit, type Popup, type Tab, type Theme, until, type View } from './kit/kit.ts';
import { placeOfPainted } from './kit/painted.ts';
import { ADDRESSES } from './postings.ts';
import { storedIn } from './stored.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const PAGES = [
  ['welcome.html', 'button.primary'],
  ['options.html', '.held li'],
  ['lookup.html?credential=cka', '.fact-table'],
  ['sample.html', '.requirement'],
  ['popup.html', '.notice'],
  ['sidepanel.html', '.notice'],
] as const;
const PARTS = ['posting', 'plan', 'compare', 'demand', 'held'] as const;

type Storage = { storage: { local: { set(value: object): Promise<void> } } };

/** Notes a skill and a credential that runs out, so that every list has something in it. */
const hold = (own: Tab) =>
  own.evaluate(
    () =>
      (globalThis as never as { chrome: Storage }).chrome.storage.local.set({
        profile: {
          version: 1,
          skills: ['terraform'],
          credentials: [{ id: 'comptia-security-plus', expires: '2027-03-01' }],
          goals: {},
        },
      }),
    null,
  );

const isThere = (view: View, selector: string) =>
  until(selector, () =>
    view.evaluate((own, wanted) => own.document.querySelector(wanted) !== null, selector),
  );

async function openPosting(kit: Kit): Promise<Tab> {
  const tab = await kit.open(ADDRESSES.cloud);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
  await until('what is missing', () =>
    tab.inPanel((root) => root.querySelector('.badge:not([aria-busy=true])') !== null, null),
  );
  return tab;
}

test.beforeEach(async ({ kit }) => {
  const own = await kit.openOwn('welcome.html');
  await hold(own);
  await own.close();
});
test.afterEach(({ kit }) => kit.theme('light'));

for (const theme of THEMES) {
  for (const [page, ready] of PAGES)
    test(`${page} has no violation that axe finds, ${theme}`, async ({ kit }) => {
      await kit.theme(theme);
      const tab = await kit.openOwn(page);
      await until(ready, () => tab.evaluate((wanted) => document.querySelector(wanted) !== null, ready));
      await tab.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      }, null);
      expect(await violations(tab)).toEqual([]);
      await tab.close();
    });

  test(`what stands on a page has no violation that axe finds, ${theme}`, async ({ kit }) => {
    await kit.theme(theme);
    const tab = await openPosting(kit);
    // Nothing reaches into a closed root, axe neither: it looks at a copy of what is in it, on a page of its own.
    const copyOf = async (name: string): Promise<string[]> => {
      const inside = await tab.inPanel((root) => {
        for (const one of root.querySelectorAll('details')) one.open = true;
        return root.innerHTML;
      }, null);
      const address = `https://copy.example/${name}-${theme}`;
      kit.server.serve(address, {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Copy</title></head><body><main><h1>Copy</h1>
          <template shadowrootmode="open">${inside}</template></main></body></html>`.replace(
          '<template',
          '<certlens-copy><template',
        ),
      });
      const copy = await kit.open(address);
      const found = await violations(copy);
      expect(
        await copy.evaluate(
          () => document.querySelector('certlens-copy')?.shadowRoot?.childElementCount,
          null,
        ),
      ).toBeGreaterThan(0);
      await copy.close();
      await tab.front();
      return found;
    };
    expect(await copyOf('badge')).toEqual([]);
    await openPanel(tab);
    expect(await copyOf('panel')).toEqual([]);
    await tab.key('Escape');
    const place = await placeOfPainted(tab);
    await tab.press(place?.x ?? 0, place?.y ?? 0);
    await until('the card', () => tab.inPanel((root) => root.querySelector('.card') !== null, null));
    expect(await copyOf('card')).toEqual([]);
    await tab.close();
  });

  test(`the popup and each part of the workbench have no violation that axe finds, ${theme}`, async ({
    kit,
  }) => {
    await kit.theme(theme);
    const tab = await openPosting(kit);
    const popup = await kit.openPopup(tab);
    await isThere(popup, '.requirement');
    await popup.evaluate((view) => {
      for (const one of view.document.querySelectorAll('details')) one.open = true;
    }, null);
    expect(await viewViolations(popup)).toEqual([]);
    await popup.press('.glance button.names');
    await isThere(popup, '.fact-table');
    expect(await viewViolations(popup)).toEqual([]);
    await popup.press('.workbench');
    const workbench = await popup.waitForWorkbench();
    await isThere(workbench, '.requirement');
    for (const [index, part] of PARTS.entries()) {
      await workbench.evaluate(
        (view, which) => view.document.querySelectorAll<HTMLElement>('[role=tab]')[which]?.click(),
        index,
      );
      if (part === 'compare') {
        await workbench.press('ul.row button');
        await isThere(workbench, 'thead th');
      }
      expect(await viewViolations(workbench), part).toEqual([]);
    }
    await workbench.close();
    await tab.close();
  });
}

type Keys = Pick<Tab, 'key'> | Pick<View, 'key'>;

/** Goes on by the Tab key until what has the focus is what is looked for. */
async function tabTo(keys: Keys, what: string, has: () => Promise<boolean | null>, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await has()) return;
    await keys.key('Tab');
  }
  throw new Error(`${most} presses of Tab lead to no ${what}`);
}
const focusOf = (tab: Tab, selector: string) => () =>
  tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const focusIn = (view: View, selector: string) => () =>
  view.evaluate((own, wanted) => own.document.activeElement?.matches(wanted) ?? false, selector);
const focusInPanel = (tab: Tab, selector: string) => () =>
  tab.inPanel((root, wanted) => root.activeElement?.matches(wanted) ?? false, selector);

test('the whole way is gone by keyboard alone', async ({ kit }) => {
  const welcome = await kit.openOwn('welcome.html');
  await until('the steps', () =>
    welcome.evaluate(() => document.querySelectorAll('section button').length > 2, null),
  );
  await tabTo(welcome, 'button that allows', focusOf(welcome, 'button.primary'));
  // All boards are allowed already: the browser answers without a question.
  await welcome.key('Enter');
  await until('it to be said', () =>
    welcome.evaluate(() => (document.querySelector('[role=status]')?.textContent ?? '') !== '', null),
  );

  const tab = await openPosting(kit);
  await tab.front();
  await tabTo(tab, 'badge', focusInPanel(tab, '.badge'));
  await tab.key('Enter');
  await until('the panel', () => tab.inPanel((root) => root.querySelector('.panel') !== null, null));
  // The focus goes into what has opened, and comes back.
  await until('the focus in it', focusInPanel(tab, '.close'));
  await tabTo(tab, 'requirement', focusInPanel(tab, '.requirement button.names'));
  await tab.key('Escape');
  await until('the badge', focusInPanel(tab, '.badge'));

  const popup: Popup = await kit.openPopup(tab);
  await isThere(popup, '.requirement');
  const missingOf = () =>
    popup.evaluate((view) => view.document.querySelectorAll('.requirement.missing').length, null);
  const before = await missingOf();
  await tabTo(popup, 'look-up', focusIn(popup, 'input[type=search]'));
  await popup.type('Kubernetes');
  await isThere(popup, '.hits button');
  await tabTo(popup, 'result', focusIn(popup, '.hits button'));
  await popup.key('Enter');
  await isThere(popup, 'section.notice button');
  await tabTo(popup, 'button that holds it', focusIn(popup, 'section.notice button'));
  await popup.key('Enter');
  await until('less to be missing', async () => (await missingOf()) < before);
  expect(JSON.stringify(await storedIn(welcome, 'local'))).toContain('skill:kubernetes');

  await tabTo(popup, 'workbench', focusIn(popup, '.workbench'));
  await popup.key('Enter');
  const workbench = await popup.waitForWorkbench();
  await isThere(workbench, '.requirement');
  await tabTo(workbench, 'tabs', focusIn(workbench, '[role=tab]'));
  await workbench.key('ArrowRight');
  await isThere(workbench, 'input[type=range]');
  const plan = () =>
    workbench.evaluate(
      (view) => view.document.querySelector('[aria-live] h2, [aria-live] p')?.textContent,
      null,
    );
  const whole = await plan();
  await tabTo(workbench, 'slider', focusIn(workbench, 'input[type=range]'));
  for (let step = 0; step < 12; step++) await workbench.key('ArrowLeft');
  expect(await until('another plan', async () => (await plan()) !== whole)).toBe(true);
  for (let step = 0; step < 12; step++) await workbench.key('ArrowRight');
  await until('the plan as before', async () => (await plan()) === whole);
  await isThere(workbench, 'button.compare-these');
  await tabTo(workbench, 'button that compares', focusIn(workbench, 'button.compare-these'));
  await workbench.key('Enter');
  await isThere(workbench, 'table.compare thead th');
  await workbench.close();
  await tab.close();
  await welcome.close();
});

test('where the focus is can be seen, and what moves holds still for who wants that', async ({ kit }) => {
  const tab = await kit.openOwn('options.html');
  await until('the field', () =>
    tab.evaluate(() => document.querySelector('input[type=search]') !== null, null),
  );
  await tab.front();
  for (let step = 0; step < 6; step++) {
    await tab.key('Tab');
    expect(
      await tab.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      }, null),
    ).toBe(true);
  }
  // No rule moves anything but inside of a query for who has asked for nothing.
  const moving = await tab.evaluate(
    () =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules]
          .filter((rule) => !(rule instanceof CSSMediaRule))
          .map(({ cssText }) => cssText)
          .filter((text) => /(transition|animation)[^:]*:(?!\s*none)/.test(text)),
      ),
    null,
  );
  expect(moving).toEqual([]);
  await tab.close();
});
