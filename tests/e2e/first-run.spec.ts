import { expect, paintedText, test } from './extension.ts';
import { until } from './kit/kit.ts';

test('the sample posting is read like any other, and not remembered', async ({ kit }) => {
  const welcome = await kit.openOwn('welcome.html');
  await until('the steps', () =>
    welcome.evaluate(() => document.querySelectorAll('section').length >= 3, null),
  );
  const sample = await kit.openOwn('sample.html');
  const names = await until('what it asks', () =>
    sample.evaluate(() => {
      const found = [...document.querySelectorAll('.requirement .names')].map((one) => one.textContent ?? '');
      return found.length > 0 ? found : null;
    }, null),
  );
  expect(names.join('\n')).toMatch(/Kubernetes/);
  expect(names.join('\n')).toMatch(/Terraform/);
  expect(
    await sample.evaluate(() => document.querySelector('.suggestion h3')?.textContent ?? '', null),
  ).not.toBe('');
  const painted = await until('highlights', async () => {
    const all = await paintedText(sample);
    return all['certlens-required']?.length ? all : null;
  });
  expect(painted['certlens-preferred']?.join(' ')).toContain('Security+');
  await sample.close();
  const options = await kit.openOwn('options.html');
  const remembered = await until('the readings', () =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: object }>;
      if ((browser ?? chrome) === undefined) return null;
      const databases = await indexedDB.databases();
      const kept: string[] = [];
      for (const { name = '' } of databases) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        if (name !== 'catalog')
          for (const store of database.objectStoreNames)
            kept.push(
              await new Promise<string>((resolve, reject) => {
                const request = database.transaction(store).objectStore(store).getAll();
                request.onsuccess = () => resolve(JSON.stringify(request.result));
                request.onerror = () => reject(request.error);
              }),
            );
        database.close();
      }
      return ['kept:', ...kept].join('\n');
    }, null),
  );
  expect(remembered).not.toContain('Cloud Operations Engineer');
  await options.close();
  await welcome.close();
});

test('the interface is in the language that the person chose, at once', async ({ kit }) => {
  const options = await kit.openOwn('options.html');
  const heading = () => options.evaluate(() => document.querySelector('h1')?.textContent ?? null, null);
  const english = await until('the page', heading);
  const choose = (language: string | null) =>
    options.evaluate(async (language) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        | { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } }
        | undefined
      >;
      const { local } = (browser ?? chrome)?.storage ?? {};
      if (language === null) await local?.remove('language');
      else await local?.set({ language });
    }, language);
  await choose('de').catch(() => undefined);
  await until('German', async () => {
    const now = await heading();
    return now !== null && now !== english;
  });
  expect(await options.evaluate(() => document.documentElement.lang, null)).toBe('de');
  await choose('ar').catch(() => undefined);
  await until('right to left', () => options.evaluate(() => document.documentElement.dir === 'rtl', null));
  await choose(null).catch(() => undefined);
  await until('English again', async () => (await heading()) === english);
  await options.close();
});
