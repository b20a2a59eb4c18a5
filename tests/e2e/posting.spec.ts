import { expect, openPanel, paintedText, panelLists, test } from './extension.ts';
import { until } from './kit/kit.ts';
import { ADDRESSES, CLOUD_JOB, FINANCE_JOB } from './postings.ts';

test('paints what a posting asks, by level, and leaves the page as it was', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.article);
  const before = await tab.evaluate((body) => {
    const holder = document.createElement('div');
    holder.innerHTML = body;
    return holder.innerHTML;
  }, CLOUD_JOB.body);
  await tab.goto(ADDRESSES.cloud);
  const painted = await until('highlights', async () => {
    const all = await paintedText(tab);
    return all['certlens-required']?.length ? all : null;
  });
  expect(painted['certlens-required']).toEqual(
    expect.arrayContaining(['Kubernetes', 'Terraform', 'AWS', 'Azure', 'Google Cloud']),
  );
  expect(painted['certlens-preferred']).toEqual(expect.arrayContaining(['Ansible']));
  expect(painted['certlens-required']).not.toContain('Ansible');
  const style = await tab.evaluate(() => {
    const of = (name: string) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine;
    return { required: of('certlens-required'), unknown: of('certlens-nothing') };
  }, null);
  expect(style.required).toContain('underline');
  expect(style.unknown).not.toContain('underline');
  expect(await tab.evaluate(() => document.querySelector('#description')?.innerHTML, null)).toBe(before);
  await tab.close();
});

test('lists in the panel what is missing, with its sentence and what closes it', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.cloud);
  await openPanel(tab);
  const lists = await until('the lists', async () => {
    const found = await panelLists(tab);
    return found?.missing.length ? found : null;
  });
  expect(lists.missing).toContain('Terraform');
  expect(lists.missing.some((names) => /AWS|Amazon/.test(names) && / or /.test(names))).toBe(true);
  expect(lists.text).toContain('At least 3 years of experience with Kubernetes in production');
  expect(lists.text).toContain('Certified Kubernetes Administrator');
  await tab.key('Escape');
  await until('the panel to close', () => tab.inPanel((root) => root.querySelector('.panel') === null, null));
  await until('the focus to be back', () =>
    tab.inPanel((root) => root.activeElement?.className.includes('badge') ?? false, null),
  );
  await tab.close();
});

test('shows the same in the popup, and looks things up', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.finance);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
  const popup = await kit.openPopup(tab);
  const text = await until('the posting', () =>
    popup.evaluate((view) => {
      const all = view.document.body.textContent ?? '';
      return view.document.querySelector('.requirement') === null ? null : all;
    }, null),
  );
  expect(text).toContain(FINANCE_JOB.title);
  expect(text).toContain(FINANCE_JOB.company);
  expect(text).toContain('IFRS');
  await popup.evaluate((view) => {
    const field = view.document.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('no field');
    field.value = 'CISSP';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, null);
  const first = await until('the look-up', () =>
    popup.evaluate((view) => view.document.querySelector('.hits button')?.textContent ?? null, null),
  );
  expect(first).toMatch(/CISSP|Certified Information Systems Security Professional/);
  await popup.close();
  await tab.close();
});

test('a skill that is held leaves the gap at once, everywhere', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.cloud);
  await openPanel(tab);
  await until('Terraform to be missing', async () => (await panelLists(tab))?.missing.includes('Terraform'));
  const options = await kit.openOwn('options.html');
  await options.click('input[type=search]');
  await options.type('Terraform');
  await until('the skill', () =>
    options.evaluate(
      () =>
        [...document.querySelectorAll('.hits button')].some((hit) =>
          /^Terraform\b.*skill/i.test(hit.textContent ?? ''),
        ),
      null,
    ),
  );
  await options.evaluate(() => {
    const hits = [...document.querySelectorAll<HTMLElement>('.hits button')];
    hits.find((hit) => /^Terraform\b.*skill/i.test(hit.textContent ?? ''))?.click();
  }, null);
  await until('the list', () =>
    options.evaluate(
      () => [...document.querySelectorAll('.held li')].some((row) => row.textContent?.includes('Terraform')),
      null,
    ),
  );
  const lists = await until('Terraform to be met', async () => {
    const found = await panelLists(tab);
    return found?.met.includes('Terraform') ? found : null;
  });
  expect(lists.missing).not.toContain('Terraform');
  await options.evaluate(() => {
    const row = [...document.querySelectorAll('.held li')].find((one) =>
      one.textContent?.includes('Terraform'),
    );
    row?.querySelector<HTMLElement>('button')?.click();
  }, null);
  await until('Terraform to be missing again', async () =>
    (await panelLists(tab))?.missing.includes('Terraform'),
  );
  await options.close();
  await tab.close();
});

test('nothing of the first job is left when a board shows the next', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.twoPane);
  await until('the first job', async () =>
    (await paintedText(tab))['certlens-required']?.includes('Terraform'),
  );
  await tab.click(`#card-${FINANCE_JOB.id}`);
  const painted = await until('the second job', async () => {
    const all = await paintedText(tab);
    return all['certlens-required']?.includes('IFRS') ? all : null;
  });
  expect(Object.values(painted).flat()).not.toContain('Terraform');
  await openPanel(tab);
  const lists = await until('the second panel', async () => {
    const found = await panelLists(tab);
    return found?.missing.includes('IFRS') || found?.text.includes('IFRS') ? found : null;
  });
  expect(lists.text).toContain(FINANCE_JOB.company);
  expect(lists.text).not.toContain(CLOUD_JOB.company);
  expect(lists.missing).not.toContain('Terraform');
  await tab.back();
  await until('the first job again', async () => {
    const all = Object.values(await paintedText(tab)).flat();
    return all.includes('Terraform') && !all.includes('IFRS');
  });
  await tab.close();
});

test('answers after the background was put to sleep', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.article);
  await kit.putToSleep();
  await tab.goto(ADDRESSES.cloud);
  await openPanel(tab);
  await until('guidance', async () => (await panelLists(tab))?.missing.includes('Terraform'));
  await tab.close();
});

test('a page that is no posting stays untouched', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.article);
  const before = await tab.evaluate(() => document.documentElement.outerHTML, null);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await tab.evaluate(() => document.documentElement.outerHTML, null)).toBe(before);
  expect(await paintedText(tab)).toEqual({});
  expect(await tab.evaluate(() => document.adoptedStyleSheets.length, null)).toBe(0);
  await tab.close();
});

/** What the browsers ask for by themselves, with or without an extension: their accounts, updates and block lists. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)$/;

test('the page learns nothing of the person, and nothing leaves the machine', async ({ kit }) => {
  const tab = await kit.open(ADDRESSES.cloud);
  await openPanel(tab);
  const seen = await tab.evaluate(() => {
    const host = document.querySelector('certlens-panel');
    return {
      shadow: host?.shadowRoot ?? null,
      text: host?.textContent ?? '',
      attributes: [...(host?.attributes ?? [])].map(({ name }) => name),
      globals: Object.keys(window).filter((name) => /certlens|browser$|wxt/i.test(name)),
      highlights: [...(CSS.highlights as unknown as Map<string, unknown>).keys()],
    };
  }, null);
  expect(seen.shadow).toBeNull();
  expect(seen.text.trim()).toBe('');
  expect(seen.globals).toEqual([]);
  expect(seen.highlights.every((name) => /^certlens-(required|preferred|mentioned)$/.test(name))).toBe(true);
  const others = kit.server.received.filter(
    ({ host, path, served }) => !served && !BROWSERS_OWN.test(host) && !path.includes('favicon'),
  );
  expect(others).toEqual([]);
  await tab.close();
});
