import { violations } from './axe.ts';
import { expect, test } from './extension.ts';
import { until } from './kit/kit.ts';

for (const page of ['welcome.html', 'options.html', 'popup.html'])
  test(`${page} has no violation that axe finds`, async ({ kit }) => {
    const tab = await kit.openOwn(page);
    await until('the view', () => tab.evaluate(() => document.querySelector('main') !== null, null));
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

test('what is held can be noted by keyboard alone', async ({ kit }) => {
  const tab = await kit.openOwn('options.html');
  await until('the field', () =>
    tab.evaluate(() => document.querySelector('input[type=search]') !== null, null),
  );
  await tab.front();
  await tab.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus(), null);
  await tab.type('Ansible');
  await until('the results', () => tab.evaluate(() => document.querySelector('.hits button') !== null, null));
  await tab.key('Tab');
  expect(await tab.evaluate(() => document.activeElement?.closest('.hits') !== null, null)).toBe(true);
  await tab.key('Enter');
  await until('the list', () => tab.evaluate(() => document.querySelector('.held li') !== null, null));
  expect(await violations(tab)).toEqual([]);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.held li button')?.focus(), null);
  await tab.key('Enter');
  await until('the list to be empty', () =>
    tab.evaluate(() => document.querySelector('.held li') === null, null),
  );
  await tab.close();
});
