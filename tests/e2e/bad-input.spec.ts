import { expect, openPanel, paintedText, panelLists, test } from './extension.ts';
import { until } from './kit/kit.ts';
import { ADDRESSES, CLOUD_JOB, plainPage, postingPage } from './postings.ts';

const BASE = 'https://jobs.lever.co/harbourfinch/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0b';

test('broken structured data does not keep the posting from being read', async ({ kit }) => {
  const address = `${BASE}001`;
  const whole = postingPage(CLOUD_JOB, address);
  kit.server.serve(address, { body: whole.replace('"datePosted"', '"datePosted') });
  const tab = await kit.open(address);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'));
  await tab.close();
});

test('names that shadow the document’s own, and script in the title, do no harm', async ({ kit }) => {
  const address = `${BASE}002`;
  const traps =
    '<form name="body"></form><img name="querySelector" alt=""><form name="getElementById"></form><img id="createTreeWalker" alt=""><img name="querySelectorAll" alt=""><img name="documentElement" alt=""><img name="title" alt=""><img name="createElement" alt="">';
  const title = `<script>window.harmed = true</script>${CLOUD_JOB.title}`;
  const body = postingPage({ ...CLOUD_JOB, title: CLOUD_JOB.title }, address)
    .replace('<main>', `${traps}<main>`)
    .replace(
      '"title":"Platform Engineer"',
      JSON.stringify({ title }).slice(1, -1).replaceAll('<', '\\u003c'),
    );
  kit.server.serve(address, { body });
  const tab = await kit.open(address);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'));
  await openPanel(tab);
  expect(await tab.evaluate(() => 'harmed' in window, null)).toBe(false);
  await tab.close();
});

test('a page of five megabytes is bounded', async ({ kit }) => {
  const address = `${BASE}003`;
  const filler = `<section>${'<p>The tide comes in and the tide goes out again, twice a day and all year round.</p>'.repeat(60_000)}</section>`;
  kit.server.serve(address, {
    body: postingPage(CLOUD_JOB, address).replace('<footer>', `${filler}<footer>`),
  });
  const tab = await kit.open(address);
  await until(
    'highlights',
    async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'),
    60_000,
  );
  expect(await tab.evaluate(() => document.querySelectorAll('section p').length, null)).toBe(60_000);
  await tab.close();
});

test('a page that its script nests twenty thousand deep is read, and nothing breaks', async ({ kit }) => {
  const address = `${BASE}008`;
  const nest = `<script>
    window.addEventListener('error', () => { window.harmed = true; });
    let inner = document.body.appendChild(document.createElement('aside'));
    inner.hidden = true;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('i'));
    inner.textContent = 'deep';
  </script>`;
  kit.server.serve(address, { body: postingPage(CLOUD_JOB, address).replace('</body>', `${nest}</body>`) });
  const tab = await kit.open(address);
  await until(
    'highlights',
    async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'),
    30_000,
  );
  expect(await tab.evaluate(() => 'harmed' in window, null)).toBe(false);
  await tab.close();
});

test('a posting that a script has put where no parser would is marked at its own words', async ({ kit }) => {
  const address = `${BASE}009`;
  const nest = `<noscript><p>Switch <b>scripts</b> on.</p></noscript><script>
    const main = document.querySelector('main');
    const outer = document.createElement('p');
    main.replaceWith(outer);
    outer.append(document.createElement('p'), main);
  </script>`;
  kit.server.serve(address, { body: plainPage(CLOUD_JOB).replace('</main>', `</main>${nest}`) });
  const tab = await kit.open(address);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'));
  expect(await tab.evaluate(() => document.querySelector('p > main') !== null, null)).toBe(true);
  await tab.close();
});

test('data of ten megabytes beside a posting are left alone', async ({ kit }) => {
  const address = `${BASE}010`;
  const heap = `<script type="application/ld+json">{"@type":"ItemList","items":[${'{"name":"x"},'.repeat(800_000)}{}]}</script>`;
  kit.server.serve(address, { body: plainPage(CLOUD_JOB).replace('<main>', `${heap}<main>`) });
  const tab = await kit.open(address);
  await until(
    'highlights',
    async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'),
    30_000,
  );
  await tab.close();
});

test('a posting that asks for nothing a credential could prove says so', async ({ kit }) => {
  const address = `${BASE}004`;
  const job = {
    ...CLOUD_JOB,
    title: 'Ferry Host',
    body: `<p>You welcome our guests aboard.</p><h3>Requirements</h3><ul><li>You are friendly and awake early</li><li>You like the sea</li></ul>
      <p>We are a small crew, we laugh a lot, and we look after each other in every weather and in every season of the year.</p>`,
  };
  kit.server.serve(address, { body: postingPage(job, address) });
  const tab = await kit.open(address);
  await openPanel(tab);
  const lists = await until('the panel', async () => {
    const found = await panelLists(tab);
    return found?.text.includes('No credential needed') ? found : null;
  });
  expect(lists.missing).toEqual([]);
  await tab.close();
});

test('a page that changes a thousand times a second is not read each time', async ({ kit }) => {
  const address = `${BASE}005`;
  const churn = `<div id="churn"></div><script>
    setInterval(() => { for (let i = 0; i < 20; i++) { const p = document.createElement('p'); p.textContent = i;
      document.getElementById('churn').replaceChildren(p); } }, 20);
    window.frames_ = 0; const count = () => { window.frames_++; requestAnimationFrame(count); }; count();</script>`;
  kit.server.serve(address, { body: plainPage(CLOUD_JOB).replace('</main>', `</main>${churn}`) });
  const tab = await kit.open(address);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'));
  const framesIn = () =>
    tab.evaluate(async () => {
      const view = window as unknown as { frames_: number };
      const before = view.frames_;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return view.frames_ - before;
    }, null);
  expect(await framesIn()).toBeGreaterThan(10);
  expect((await paintedText(tab))['certlens-required']).toContain('Terraform');
  await tab.close();
});

test('a profile that can’t be read is told and left as it is', async ({ kit }) => {
  const options = await kit.openOwn('options.html');
  const broken = { version: 1, skills: ['Not An Id'], credentials: [], goals: {} };
  type Storage = {
    storage: {
      local: {
        set(value: object): Promise<void>;
        get(key: string): Promise<Record<string, unknown>>;
        remove(key: string): Promise<void>;
      };
    };
  };
  await options.evaluate(async (profile) => {
    await (globalThis as never as { chrome: Storage }).chrome.storage.local.set({ profile });
  }, broken);
  const again = await kit.openOwn('options.html');
  const told = await until('the message', () =>
    again.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? null, null),
  );
  expect(told).toContain('nothing was deleted');
  const tab = await kit.open(ADDRESSES.cloud);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
  const stored = await again.evaluate(async () => {
    const { profile } = await (globalThis as never as { chrome: Storage }).chrome.storage.local.get(
      'profile',
    );
    return profile;
  }, null);
  expect(stored).toEqual(broken);
  await again.evaluate(
    () => (globalThis as never as { chrome: Storage }).chrome.storage.local.remove('profile'),
    null,
  );
  await tab.close();
  await again.close();
  await options.close();
});

test('the catalog is made anew when the browser has cleared it', async ({ kit }) => {
  const options = await kit.openOwn('options.html');
  await kit.putToSleep();
  await options.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('catalog');
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      }).then(() => true),
    null,
  );
  const tab = await kit.open(ADDRESSES.cloud);
  await openPanel(tab);
  const lists = await until('guidance', async () => {
    const found = await panelLists(tab);
    return found?.missing.includes('Terraform') ? found : null;
  });
  expect(lists.text).toContain('Certified Kubernetes Administrator');
  await tab.close();
  await options.close();
});

test('guidance goes on, and says why, when the catalog can’t be kept', async ({ kit }) => {
  const options = await kit.openOwn('options.html');
  await kit.putToSleep();
  // Another window holds the database in a newer form and does not let go of it.
  await options.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('catalog', 1_000);
        request.onsuccess = () => {
          (window as unknown as { held: IDBDatabase }).held = request.result;
          resolve(true);
        };
        request.onerror = () => reject(request.error);
      }),
    null,
  );
  const tab = await kit.open(ADDRESSES.cloud);
  await openPanel(tab);
  const lists = await until(
    'guidance with a notice',
    async () => {
      const found = await panelLists(tab);
      return found?.missing.includes('Terraform') && found.text.includes('Another window') ? found : null;
    },
    60_000,
  );
  expect(lists.text).toContain('Certified Kubernetes Administrator');
  await options.evaluate(() => {
    (window as unknown as { held: IDBDatabase }).held.close();
    indexedDB.deleteDatabase('catalog');
  }, null);
  await tab.close();
  await options.close();
});
