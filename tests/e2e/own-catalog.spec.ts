import { violations } from './axe.ts';
import { expect, paintedText, test } from './extension.ts';
import { type Kit, type Tab, until } from './kit/kit.ts';
import { type Job, postingPage } from './postings.ts';

const ADDRESS = 'https://jobs.lever.co/tern/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a0c1';
const JOB: Job = {
  id: '4100000077',
  title: 'Pilot Boat Hand',
  company: 'Tern Pilots',
  body: `<h3>Requirements</h3><ul>
    <li>You hold the Quayline Mooring Badge</li>
    <li>Solid experience with Zephyr Winchcraft</li>
    <li>The Ropewalk Splicer Diploma is required</li></ul>`,
};

const RECORD = {
  id: 'ropewalk-splicer-diploma',
  name: 'Ropewalk Splicer Diploma',
  issuer: 'Ropewalk School',
  kind: 'course-certificate',
  level: null,
  page: 'https://ropewalk.example/splicer',
  checked: '2026-11-01',
  field: 'maritime',
  aliases: [],
  codes: [],
  skills: [],
  lifecycle: null,
  prices: [],
  effort: null,
  validity: null,
  renewal: null,
  prerequisites: [],
  assessment: null,
  recognition: [],
};
const FILE = {
  credentials: [
    RECORD,
    { ...RECORD, id: 'no-source', name: 'Without Source', prices: [{ amount: 10, currency: 'USD' }] },
    {
      ...RECORD,
      id: 'no-skill',
      name: 'Without Skill',
      skills: [{ id: 'not-a-skill-at-all', depth: 'core' }],
    },
  ],
};

const text = (tab: Tab, selector = '.own-catalog') =>
  tab.evaluate((each) => document.querySelector(each)?.textContent ?? '', selector);
const says = (tab: Tab, words: string, selector = '.own-catalog') =>
  until(`"${words}"`, async () => (await text(tab, selector)).includes(words));

async function openSection(kit: Kit): Promise<Tab> {
  const tab = await kit.openOwn('options.html');
  await tab.front();
  await says(tab, 'credentials, facts up to');
  return tab;
}

/** Opens a form, which takes the focus once it is drawn. */
async function openForm(tab: Tab, button: string): Promise<void> {
  await tab.click(`.own-catalog [name=${button}]`);
  await until('the form', () =>
    tab.evaluate(() => (document.activeElement?.closest('.own-catalog form') ?? null) !== null, null),
  );
}

/** Writes into a field of the form by true keys. */
async function write(tab: Tab, name: string, value: string): Promise<void> {
  await tab.evaluate(
    (each) => document.querySelector<HTMLElement>(`.own-catalog [name="${each}"]`)?.focus(),
    name,
  );
  await tab.type(value);
}

const giveTo = (tab: Tab, selector: string, content: string) =>
  tab.evaluate(
    ([where, written]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([written as string], 'harbour.json', { type: 'application/json' }));
      const field = document.querySelector<HTMLInputElement>(where as string);
      if (field === null) throw new Error('no field');
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, content],
  );
const give = (tab: Tab, content: string) => giveTo(tab, '.own-catalog input[type=file]', content);

test.describe.configure({ mode: 'serial' });

test('a credential and a skill of one’s own are added by keyboard and kept', async ({ kit }) => {
  const tab = await openSection(kit);
  await openForm(tab, 'add-credential');
  expect(await violations(tab)).toEqual([]);
  await write(tab, 'name', 'Quayline Mooring Badge');
  await tab.key('Enter');
  await says(tab, 'Please look at: Issuer');
  await write(tab, 'issuer', 'Quayline');
  await write(tab, 'amount', '120');
  await write(tab, 'hoursMin', '12');
  await tab.key('Enter');
  await says(tab, 'Credential added by you');
  await says(tab, 'Price: $120');
  await openForm(tab, 'add-skill');
  await write(tab, 'name', 'Zephyr Winchcraft');
  await tab.key('Enter');
  await says(tab, 'Skill added by you');
  expect(await violations(tab)).toEqual([]);
  await tab.close();
});

test('a file is imported with a report of what was refused and why', async ({ kit }) => {
  const tab = await openSection(kit);
  await give(tab, JSON.stringify({ format: 99, credentials: [] }));
  await says(tab, 'newer version of CertLens', 'main');
  await give(tab, JSON.stringify(FILE));
  await says(tab, 'One record was kept', '.own-catalog [data-report]');
  const report = await text(tab, '.own-catalog [data-report]');
  expect(report).toContain('2 records were refused');
  expect(report).toContain('no-source: prices.0');
  expect(report).toContain('no-skill: skill "not-a-skill-at-all" is not in the vocabulary');
  await says(tab, 'One record from harbour.json');
  await tab.click('.own-catalog [name=export]');
  await says(tab, 'The catalog was exported');
  await tab.close();
});

test('what is one’s own or imported is recognised in a posting', async ({ kit }) => {
  kit.server.serve(ADDRESS, { body: postingPage(JOB, ADDRESS) });
  const tab = await kit.open(ADDRESS);
  const wanted = ['Quayline Mooring Badge', 'Ropewalk Splicer Diploma', 'Zephyr Winchcraft'];
  await until('highlights', async () => {
    const painted = Object.values(await paintedText(tab)).flat();
    return wanted.every((name) => painted.includes(name));
  });
  await tab.close();
});

test('an export of everything brings back what was imported', async ({ kit }) => {
  const tab = await openSection(kit);
  await tab.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((written) => {
        document.body.dataset.saved = written;
      });
      return make.call(URL, blob);
    };
  }, null);
  await tab.click('#own-data .export');
  const file = await until('the file', () => tab.evaluate(() => document.body.dataset.saved ?? null, null));
  const { imported } = JSON.parse(file) as { imported: { file: string; catalog: typeof FILE } };
  expect(imported.file).toBe('harbour.json');
  expect(imported.catalog.credentials.map(({ id }) => id)).toEqual([RECORD.id]);

  await tab.click('.own-catalog [name=remove-imported]');
  await until('it to be gone', async () => !(await text(tab)).includes('from harbour.json'));
  await giveTo(tab, '#own-data input[type=file]', file);
  await until('what it would do', () =>
    tab.evaluate(() => document.querySelector('#own-data .merge') !== null, null),
  );
  await tab.click('#own-data .merge');
  await says(tab, 'Restored.', '#own-data');
  await tab.close();
  const again = await openSection(kit);
  await says(again, 'One record from harbour.json');
  const broken = { ...JSON.parse(file), imported: { ...imported, catalog: { format: 99, credentials: [] } } };
  await giveTo(again, '#own-data input[type=file]', JSON.stringify(broken));
  await says(again, 'Nothing was changed', 'main');
  await again.close();
});

test('a catalog that the browser has cleared comes back with one’s own, and what was imported is told to be gone', async ({
  kit,
}) => {
  const tab = await openSection(kit);
  await tab.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('catalog');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    null,
  );
  await tab.close();
  const again = await openSection(kit);
  await says(again, 'The browser has cleared the catalog that you imported from harbour.json');
  await says(again, 'Quayline Mooring Badge');
  await again.close();
  const job = await kit.open(ADDRESS);
  await until('highlights', async () => {
    const painted = Object.values(await paintedText(job)).flat();
    return painted.includes('Quayline Mooring Badge') && !painted.includes('Ropewalk Splicer Diploma');
  });
  await job.close();
});

test('a change is taken away again', async ({ kit }) => {
  const tab = await openSection(kit);
  for (const name of ['Quayline Mooring Badge', 'Zephyr Winchcraft']) {
    await tab.click(`.own-catalog [aria-label="Remove your change of ${name}"]`);
    await until(`${name} to go`, async () => !(await text(tab, '.own-entries')).includes(name));
  }
  await says(tab, 'Nothing yet.');
  await tab.close();
});
