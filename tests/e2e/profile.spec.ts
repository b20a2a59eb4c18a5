import { expect, test } from './extension.ts';
import { type Kit, type Tab, until } from './kit/kit.ts';
import { ADDRESSES, CLOUD_JOB } from './postings.ts';
import { storedIn, storedReadings } from './stored.ts';

/** Writes into the field that a label names, as a person does who leaves it then. */
const write = (tab: Tab, label: string, value: string): Promise<void> =>
  tab.evaluate(
    ([name, written]) => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>('.goal label')];
      const field = labels.find((each) => each.textContent === name)?.control as HTMLInputElement | undefined;
      if (field === undefined) throw new Error(`no field ${name}`);
      field.value = written ?? '';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [label, value],
  );

const writtenIn = (tab: Tab, label: string): Promise<string | null> =>
  tab.evaluate((name) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('.goal label')];
    return (
      (labels.find((each) => each.textContent === name)?.control as HTMLInputElement | null)?.value ?? null
    );
  }, label);

const tick = (tab: Tab, text: string): Promise<boolean> =>
  tab.evaluate((words) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('label:has(input[type=checkbox])')];
    const box = labels.find((each) => each.textContent?.trim() === words)?.querySelector('input');
    box?.click();
    return box !== null && box !== undefined;
  }, text);

const press = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate((one) => {
    const button = document.querySelector<HTMLButtonElement>(one);
    button?.click();
    return button !== null;
  }, selector);

async function openOptions(kit: Kit): Promise<Tab> {
  const tab = await kit.openOwn('options.html');
  await until(
    'what is held, and the switches',
    async () =>
      (await writtenIn(tab, 'Budget in US dollars')) !== null &&
      tab.evaluate(
        () => document.querySelector('#own-data') !== null && document.querySelector('#readings') !== null,
        null,
      ),
  );
  return tab;
}

const namesOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-reading]')].map((row) => row.dataset.reading ?? ''),
    null,
  );

test('two windows that edit at once both keep their edits', async ({ kit }) => {
  const one = await openOptions(kit);
  const other = await openOptions(kit);
  await Promise.all([write(one, 'Budget in US dollars', '750'), write(other, 'Hours a week', '9')]);
  await Promise.all([tick(one, 'Badge'), write(other, 'Countries you work in', 'us, DE, XX')]);
  for (const tab of [one, other])
    await until('both edits', async () => {
      const values = [
        await writtenIn(tab, 'Budget in US dollars'),
        await writtenIn(tab, 'Hours a week'),
        await writtenIn(tab, 'Countries you work in'),
        await tab.evaluate(
          () => document.querySelector('.goal-many:last-of-type summary')?.textContent,
          null,
        ),
      ];
      return (
        JSON.stringify(values) === JSON.stringify(['750', '9', 'US, DE', 'Kinds you don’t want · Badge'])
      );
    });
  await one.close();
  await other.close();
});

test('nothing goes into the browser’s sync unless it is turned on', async ({ kit }) => {
  const tab = await openOptions(kit);
  const isOn = () =>
    tab.evaluate(() => document.querySelector<HTMLInputElement>('#own-data .sync')?.checked, null);
  await write(tab, 'Budget in US dollars', '800');
  await until('the switch', async () => (await isOn()) === false);
  // Longer than a change waits for its writing.
  await new Promise((resolve) => setTimeout(resolve, 7_000));
  expect(await storedIn(tab, 'sync')).toEqual({});
  await press(tab, '#own-data .sync');
  await until('the shared profile', async () =>
    JSON.stringify(await storedIn(tab, 'sync')).includes('goal:budget'),
  );
  expect(JSON.stringify(await storedIn(tab, 'sync'))).not.toContain(CLOUD_JOB.company);
  await press(tab, '#own-data .sync');
  await until('it to be off', async () => (await isOn()) === false);
  await tab.close();
});

test('a posting that was read is starred, found and forgotten by itself', async ({ kit }) => {
  for (const address of [ADDRESSES.cloud, ADDRESSES.finance]) {
    const page = await kit.open(address);
    await until('the answer', () => page.inPanel((root) => root.querySelector('.badge') !== null, null));
    await page.close();
  }
  const tab = await openOptions(kit);
  const before = await until('both postings', async () => {
    const names = await namesOf(tab);
    return names.length >= 2 ? names : null;
  });
  const [first] = before;
  await press(tab, `[data-reading="${first}"] .star`);
  await until('the star', () =>
    tab.evaluate(() => document.querySelector('.star[aria-pressed=true]') !== null, null),
  );
  await press(tab, `[data-reading="${first}"] .forget-one`);
  await until('it to be gone', async () => !(await namesOf(tab)).includes(first ?? ''));
  expect(await namesOf(tab)).toEqual(before.filter((name) => name !== first));
  expect(await storedReadings(tab)).toHaveLength(before.length - 1);
  await tab.close();
});

test('what is exported comes back after everything was deleted', async ({ kit }) => {
  const tab = await openOptions(kit);
  await write(tab, 'Budget in US dollars', '900');
  await until('the edit', async () => JSON.stringify((await storedIn(tab, 'local')).profile).includes('900'));
  const readings = (await storedReadings(tab)) as { name: string }[];
  expect(readings.length).toBeGreaterThan(0);
  await tab.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        document.body.dataset.saved = text;
      });
      return make.call(URL, blob);
    };
  }, null);
  await press(tab, '#own-data .export');
  const text = await until('the file', () => tab.evaluate(() => document.body.dataset.saved ?? null, null));
  expect(JSON.parse(text)).toMatchObject({
    format: 'certlens-own-data',
    profile: { goals: { budget: 900 } },
  });

  await press(tab, '#own-data .delete-all');
  await until('the question', () => press(tab, '#own-data .delete-sure'));
  await until('everything to be gone', async () => (await writtenIn(tab, 'Budget in US dollars')) === '');
  for (const area of ['local', 'sync'] as const)
    await until(
      `nothing in ${area}`,
      async () => Object.keys((await storedIn(tab, area)) ?? {}).length === 0,
    );
  await until('no readings', async () => ((await storedReadings(tab)) ?? []).length === 0);

  const choose = (written: string) =>
    tab.evaluate((content) => {
      const field = document.querySelector<HTMLInputElement>('#own-data input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], 'export.json', { type: 'application/json' }));
      if (field === null) return;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, written);
  await choose('{"format":"something else"}');
  await until('the refusal', () =>
    tab.evaluate(
      () => /Nothing was changed/.test(document.querySelector('[role=alert]')?.textContent ?? ''),
      null,
    ),
  );
  await choose(text);
  await until('what it would do', () =>
    tab.evaluate(() => document.querySelector('#own-data .merge') !== null, null),
  );
  expect(await writtenIn(tab, 'Budget in US dollars')).toBe('');
  await press(tab, '#own-data .merge');
  await until('the goal', async () => (await writtenIn(tab, 'Budget in US dollars')) === '900');
  await until('the postings', async () => (await storedReadings(tab))?.length === readings.length);
  await tab.close();
});
