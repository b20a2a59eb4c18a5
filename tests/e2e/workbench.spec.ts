import { expect, paintedText, test } from './extension.ts';
import { type Kit, type Tab, until, type View } from './kit/kit.ts';
import { ADDRESSES } from './postings.ts';

const PARTS = ['posting', 'plan', 'compare', 'demand', 'held'] as const;

async function readPosting(kit: Kit, address: string): Promise<Tab> {
  const tab = await kit.open(address);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
  await until('what is missing', () =>
    tab.inPanel((root) => root.querySelector('.badge:not([aria-busy=true])') !== null, null),
  );
  return tab;
}

/** Opens the workbench beside a posting as a person does: by the button in the popup. */
async function openWorkbench(kit: Kit, tab: Tab): Promise<View> {
  const popup = await kit.openPopup(tab);
  await until('the popup', () =>
    popup.evaluate((view) => view.document.querySelector('.requirement') !== null, null),
  );
  await popup.press('.workbench');
  const workbench = await popup.waitForWorkbench();
  await isThere(workbench, '.requirement');
  return workbench;
}

const isThere = (view: View, selector: string) =>
  until(selector, () =>
    view.evaluate((own, wanted) => own.document.querySelector(wanted) !== null, selector),
  );
const textOf = (view: View, selector: string) =>
  view.evaluate((own, wanted) => own.document.querySelector(wanted)?.textContent ?? '', selector);
const goTo = (view: View, part: (typeof PARTS)[number]) =>
  view.evaluate(
    (own, which) => own.document.querySelectorAll<HTMLElement>('[role=tab]')[which]?.click(),
    PARTS.indexOf(part),
  );

test('the slider changes the plan within a frame, and asks nobody', async ({ kit }) => {
  const tab = await readPosting(kit, ADDRESSES.cloud);
  const workbench = await openWorkbench(kit, tab);
  await goTo(workbench, 'plan');
  await isThere(workbench, '.limit input');
  // The background sleeps: whatever needed it would have to wake it.
  await kit.putToSleep();
  const seen = await workbench.evaluate(async (view) => {
    const slider = view.document.querySelector<HTMLInputElement>('.limit input');
    if (slider === null) return [];
    const plans: { budget: string; steps: number; told: string }[] = [];
    for (let place = Number(slider.max); place >= 0; place--) {
      slider.value = String(place);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // A view out of sight draws no frame: a turn of the loop is less than one.
      await new Promise((resolve) => view.setTimeout(resolve, 0));
      plans.push({
        budget: view.document.querySelector('.limit output')?.textContent ?? '',
        steps: view.document.querySelectorAll('[aria-live] .steps li').length,
        told: view.document.querySelector('section[aria-live]')?.textContent ?? '',
      });
    }
    return plans;
  }, null);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen[0]?.budget).toBe('no limit');
  expect(seen[0]?.steps).toBeGreaterThan(0);
  // Each place is another amount, and the plan is never larger for less.
  expect(new Set(seen.map(({ budget }) => budget)).size).toBe(seen.length);
  expect(new Set(seen.map(({ told }) => told)).size).toBeGreaterThan(1);
  await workbench.close();
  await tab.close();
});

test('up to four credentials stand side by side, and are taken along', async ({ kit }) => {
  const tab = await readPosting(kit, ADDRESSES.cloud);
  const workbench = await openWorkbench(kit, tab);
  await goTo(workbench, 'compare');
  const columns = () =>
    workbench.evaluate((view) => view.document.querySelectorAll('table.compare thead th').length, null);
  for (let count = 1; count <= 3; count++) {
    await isThere(workbench, 'ul.row button');
    await workbench.press('ul.row button');
    await until(`${count} columns`, async () => (await columns()) === count);
  }
  await workbench.press('search input');
  await workbench.type('PMP');
  await isThere(workbench, '.hits button');
  await workbench.press('.hits button');
  await until('the fourth', async () => (await columns()) === 4);
  // There is no room for a fifth: nothing offers one.
  expect(await workbench.evaluate((view) => view.document.querySelector('search'), null)).toBeNull();
  const file = await takeFrom(workbench, '.take button:nth-child(3)');
  const compared = JSON.parse(file.text) as { id: string; facts: object; sources: object[] }[];
  expect(compared.map(({ id }) => id)).toContain('pmp');
  expect(compared).toHaveLength(4);
  expect(compared.every(({ facts }) => Object.keys(facts).length > 6)).toBe(true);
  expect(file.name).toBe('certlens-comparison.json');
  await workbench.close();
  await tab.close();
});

/** Presses a button that gives a file, and answers with it instead of keeping it. */
async function takeFrom(workbench: View, button: string): Promise<{ name: string; text: string }> {
  await workbench.evaluate((view) => {
    const own = view as unknown as Window & {
      taken: { name: string; text: string } | null;
      HTMLAnchorElement: typeof HTMLAnchorElement;
      URL: typeof URL;
    };
    own.taken = null;
    const blobs = new Map<string, Blob>();
    const create = own.URL.createObjectURL.bind(own.URL);
    own.URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    own.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      void blobs
        .get(this.href)
        ?.text()
        .then((text) => {
          own.taken = { name: this.download, text };
        });
    };
  }, null);
  await workbench.press(button);
  return until('the file', () =>
    workbench.evaluate(
      (view) => (view as unknown as { taken: { name: string; text: string } | null }).taken,
      null,
    ),
  );
}

test('the plan is taken along as a calendar with its weeks and its exam', async ({ kit }) => {
  const tab = await readPosting(kit, ADDRESSES.cloud);
  const workbench = await openWorkbench(kit, tab);
  await goTo(workbench, 'plan');
  await isThere(workbench, '.take button');
  const names = await workbench.evaluate(
    (view) => [...view.document.querySelectorAll('.steps .names')].map((node) => node.textContent ?? ''),
    null,
  );
  const { name, text } = await takeFrom(workbench, '.take button:first-child');
  expect(name).toBe('certlens-plan.ics');
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(
    lines.filter((line) => line === 'END:VEVENT').length,
  );
  const summaries = lines
    .filter((line) => line.startsWith('SUMMARY:'))
    .join('\n')
    .replaceAll('\\', '');
  expect(names.length).toBeGreaterThan(0);
  for (const step of names) expect(summaries).toContain(step);
  expect(summaries).toMatch(/Study for .*\(1 of \d+\)/);
  await workbench.close();
  await tab.close();
});

test('the plan is printed with its facts, and nothing stays of it', async ({ kit }) => {
  const tab = await readPosting(kit, ADDRESSES.cloud);
  const workbench = await openWorkbench(kit, tab);
  await goTo(workbench, 'plan');
  await isThere(workbench, '.take button');
  await workbench.evaluate((view) => {
    const own = view as unknown as Window & { printed?: string };
    own.print = () => {
      own.printed = own.document.querySelector('.sheet')?.textContent ?? '';
    };
  }, null);
  await workbench.press('.take button:last-child');
  const printed = await until('the print', () =>
    workbench.evaluate((view) => (view as unknown as { printed?: string }).printed, null),
  );
  const steps = await workbench.evaluate(
    (view) => [...view.document.querySelectorAll('.steps .names')].map((node) => node.textContent ?? ''),
    null,
  );
  for (const words of [...steps, 'Platform Engineer', 'Issuer', 'Source: https://', 'hours a week'])
    expect(printed).toContain(words);
  await workbench.evaluate((view) => void view.dispatchEvent(new Event('afterprint')), null);
  await until('it to be away', async () => (await textOf(workbench, '.sheet')) === '');
  await workbench.close();
  await tab.close();
});

test('what was read is counted, and a star leads to what opens that role', async ({ kit }) => {
  const finance = await readPosting(kit, ADDRESSES.finance);
  await finance.close();
  const tab = await readPosting(kit, ADDRESSES.cloud);
  const workbench = await openWorkbench(kit, tab);
  await isThere(workbench, '.star');
  expect(await workbench.evaluate((view) => view.document.querySelector('.star')?.ariaPressed, null)).toBe(
    'false',
  );
  await goTo(workbench, 'demand');
  await isThere(workbench, '.demand');
  expect(await textOf(workbench, '[role=tabpanel]')).toContain('Star postings');
  const read = Number(/the (\d+) postings/.exec(await textOf(workbench, '[role=tabpanel]'))?.[1]);
  expect(read).toBeGreaterThanOrEqual(2);
  expect(await textOf(workbench, '[role=tabpanel]')).toContain(`of the ${read} postings`);

  await goTo(workbench, 'posting');
  await isThere(workbench, '.star');
  await workbench.press('.star');
  await until('the star', () =>
    workbench.evaluate((view) => view.document.querySelector('.star')?.ariaPressed === 'true', null),
  );
  await goTo(workbench, 'demand');
  await until('the way to it', async () => /starred posting/.test(await textOf(workbench, 'section.notice')));
  await goTo(workbench, 'posting');
  await isThere(workbench, '.star');
  await workbench.press('.star');
  await until('no star', () =>
    workbench.evaluate((view) => view.document.querySelector('.star')?.ariaPressed === 'false', null),
  );

  await workbench.press('.pause');
  await until('the pause', async () =>
    (await textOf(workbench, '.reading-actions')).includes('Not remembered'),
  );
  await workbench.press('.pause');
  await until(
    'it to end',
    async () => !(await textOf(workbench, '.reading-actions')).includes('Not remembered'),
  );
  await workbench.close();
  await tab.close();
});

test('the workbench follows the tab in front', async ({ kit }) => {
  const tab = await readPosting(kit, ADDRESSES.cloud);
  const workbench = await openWorkbench(kit, tab);
  expect(await textOf(workbench, 'h1.lead')).toBe('Platform Engineer');
  const other = await readPosting(kit, ADDRESSES.finance);
  await other.front();
  await until(
    'the other posting',
    async () => (await textOf(workbench, 'h1.lead')) === 'Financial Accountant',
  );
  await tab.front();
  await until('the first', async () => (await textOf(workbench, 'h1.lead')) === 'Platform Engineer');
  await workbench.close();
  await other.close();
  await tab.close();
});
