import { chunk, concat, docxOf, paragraph, pngOf, utf8, utf16, zipOf } from '../unit/profile/import/kit.ts';
import { pdfOf } from '../unit/profile/import/pdf-kit.ts';
import { violations } from './axe.ts';
import { expect, test } from './extension.ts';
import { type Kit, type Tab, until } from './kit/kit.ts';

const BADGE = {
  type: 'Assertion',
  recipient: { type: 'email', identity: 'x' },
  badge: {
    type: 'BadgeClass',
    name: 'CKA: Certified Kubernetes Administrator',
    issuer: { name: 'The Linux Foundation' },
  },
  expires: '2031-05-01T00:00:00Z',
};

/** What the browsers themselves ask for. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)$/;

/** As the catalog calls it. */
const CKA = 'Certified Kubernetes Administrator (CKA)';

/** Gives files to the field of the page, as a person's choice would. */
const give = (tab: Tab, files: readonly { name: string; bytes: Uint8Array }[]) =>
  tab.evaluate(
    (list) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of list) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      const field = document.querySelector<HTMLInputElement>('.import input[type=file]');
      if (field === null) throw new Error('no field');
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })) as never as {
      name: string;
      bytes: number[];
    }[],
  );

const openPage = async (kit: Kit): Promise<Tab> => {
  const tab = await kit.openOwn('options.html');
  await until('the field', () =>
    tab.evaluate(() => document.querySelector('.import input[type=file]') !== null, null),
  );
  await tab.front();
  return tab;
};

/** What the page shows of what was read: the group's title, then its lines. */
const groups = (tab: Tab): Promise<Record<string, string[]>> =>
  tab.evaluate(
    () =>
      Object.fromEntries(
        [...document.querySelectorAll('.import-group')].map((group) => [
          group.querySelector('legend')?.firstChild?.textContent?.trim() ?? '',
          [...group.querySelectorAll('li')].map((line) => line.querySelector('bdi')?.textContent ?? ''),
        ]),
      ),
    null,
  );
const reviewed = (tab: Tab) =>
  until('what was read', () => tab.evaluate(() => document.querySelector('.import h3') !== null, null));
const notice = (tab: Tab) =>
  until('the reason', () =>
    tab.evaluate(() => document.querySelector('.import .notice')?.textContent ?? '', null),
  );

test('a file is read, shown, and counts once it is confirmed', async ({ kit }) => {
  const tab = await openPage(kit);
  const table =
    'Name,Url,Authority,Started On,Finished On\nCertified Kubernetes Administrator,,The Linux Foundation,Jun 2024,Jun 2031\nA Course of My Own,,Somewhere,,\n';
  await give(tab, [
    {
      name: 'export.zip',
      bytes: zipOf({ 'Certifications.csv': utf16(table, 'le'), 'Skills.csv': utf8('Name\nAnsible\n') }),
    },
  ]);
  await reviewed(tab);
  expect(await groups(tab)).toEqual({
    'To be added': [CKA, 'Ansible'],
    'Not matched': ['A Course of My Own'],
  });
  await until('the focus', () => tab.evaluate(() => document.activeElement?.tagName === 'H3', null));
  expect(await violations(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.querySelectorAll('.held li').length, null)).toBe(0);
  // By keyboard: the button that adds.
  await tab.evaluate(() => document.querySelector<HTMLElement>('.import button.primary')?.focus(), null);
  await tab.key('Enter');
  await until('what is held', () =>
    tab.evaluate(() => document.querySelectorAll('.held li').length === 2, null),
  );
  expect(
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('.held input[type=date]')?.value, null),
  ).toBe('2031-06-30');
  await give(tab, [{ name: 'again.json', bytes: utf8(JSON.stringify(BADGE)) }]);
  await reviewed(tab);
  expect(await groups(tab)).toEqual({ 'Held already': [CKA] });
  await tab.close();
});

test('each kind of file is read, and nothing is asked of the net', async ({ kit }) => {
  const before = kit.server.received.length;
  const tab = await openPage(kit);
  const text = 'I hold the Certified Kubernetes Administrator and work with Terraform and Ansible.';
  const baked = chunk('iTXt', concat(utf8('openbadges\0\0\0\0\0'), utf8(JSON.stringify(BADGE))));
  for (const [name, bytes] of [
    ['a.pdf', pdfOf([text])],
    ['b.docx', docxOf(paragraph(text))],
    ['c.png', pngOf(baked)],
    ['d.txt', utf8(text)],
  ] as const) {
    await give(tab, [{ name, bytes }]);
    const names = await until(`the names in ${name}`, async () => {
      const found = Object.values(await groups(tab)).flat();
      return found.length > 0 ? found : null;
    });
    expect(names, name).toContain(CKA);
    await tab.evaluate(() => {
      const buttons = document.querySelectorAll<HTMLElement>('.import > .stack > .row:last-child button');
      buttons[1]?.click();
    }, null);
    await until('the page to be as before', () =>
      tab.evaluate(() => document.querySelector('.import h3') === null, null),
    );
  }
  const asked = kit.server.received
    .slice(before)
    .filter(({ host, path }) => !BROWSERS_OWN.test(host) && !path.includes('favicon'));
  expect(asked).toEqual([]);
  await tab.close();
});

test('what can not be read is told, and what is held stays', async ({ kit }) => {
  const tab = await openPage(kit);
  await give(tab, [
    { name: 'locked.pdf', bytes: pdfOf(['secret'], { locked: true }) },
    { name: 'bomb.zip', bytes: zipOf({ 'Certifications.csv': new Uint8Array(3_000_000) }) },
    { name: 'odd.bin', bytes: Uint8Array.from({ length: 500 }, (_, index) => index % 13) },
  ]);
  const told = await notice(tab);
  expect(told).toContain('locked.pdf: The PDF asks for a password');
  expect(told).toContain('bomb.zip: The file unfolds to far more');
  expect(told).toContain('odd.bin: This is none of the files that can be read');
  expect(await violations(tab)).toEqual([]);
  await tab.close();
});
