import { BOARD_ADDRESSES, countingPage, LAZY_PAGE, skillOf, TEN_JOBS } from './board-pages.ts';
import { expect, openPanel, paintedText, test } from './extension.ts';
import type { Tab } from './kit/kit.ts';
import { until } from './kit/kit.ts';
import { CLOUD_JOB, postingPage, twoPanePage } from './postings.ts';

const paints = (tab: Tab, word: string) =>
  until(`highlights of ${word}`, async () =>
    Object.values(await paintedText(tab))
      .flat()
      .includes(word),
  );

/** Looks at every frame of the page for a highlight that is not of the job in the pane. */
const recordWrong = (tab: Tab) =>
  tab.evaluate((skills) => {
    const view = window as unknown as { wrong: string[]; looks: number };
    view.wrong = [];
    view.looks = 0;
    const look = () => {
      view.looks++;
      const title = document.querySelector('#pane h1')?.textContent ?? '';
      const highlights = [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()];
      for (const range of highlights.flatMap((highlight) => [...highlight])) {
        const text = range.toString();
        if (text !== '' && skills.includes(text) && !title.startsWith(text))
          view.wrong.push(`${text} in ${title}`);
      }
      requestAnimationFrame(look);
    };
    look();
  }, TEN_JOBS.map(skillOf));

/** The panel's title beside the pane's, read at the same moment; null where one of them is not there. */
const titles = (tab: Tab) =>
  tab.inPanel((root) => {
    const panel = root.querySelector('.panel h1')?.textContent;
    const pane = root.ownerDocument.querySelector('#pane h1')?.textContent;
    return panel && pane ? { panel, pane } : null;
  }, null);

test('ten jobs one after the other leave the guidance of the last, and never that of one before', async ({
  kit,
}) => {
  const [first, ...others] = TEN_JOBS;
  const last = TEN_JOBS[9];
  if (first === undefined || last === undefined) throw new Error('ten jobs');
  kit.server.serve(BOARD_ADDRESSES.ten, { body: twoPanePage(TEN_JOBS, 40) });
  const tab = await kit.open(BOARD_ADDRESSES.ten);
  await paints(tab, skillOf(first));
  await openPanel(tab);
  expect(await titles(tab)).toEqual({ panel: first.title, pane: first.title });
  await recordWrong(tab);
  const pressed = tab.evaluate(
    async (ids) => {
      for (const id of ids) {
        document.getElementById(`card-${id}`)?.click();
        await new Promise((resolve) => setTimeout(resolve, 90));
      }
    },
    others.map(({ id }) => id),
  );
  let over = false;
  void pressed.then(() => {
    over = true;
  });
  const seen: { panel: string; pane: string }[] = [];
  while (!over) {
    const both = await titles(tab);
    if (both !== null) seen.push(both);
  }
  await pressed;
  await paints(tab, skillOf(last));
  await openPanel(tab);
  await until('the last panel', async () => (await titles(tab))?.panel === last.title);
  for (const { panel, pane } of seen) expect(panel).toBe(pane);
  const { wrong, looks, painted } = await tab.evaluate(() => {
    const view = window as unknown as { wrong: string[]; looks: number };
    const highlights = [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()];
    const painted = highlights.flatMap((highlight) => [...highlight].map((range) => range.toString()));
    return { wrong: view.wrong, looks: view.looks, painted };
  }, null);
  expect(looks).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
  expect(painted).toEqual([skillOf(last)]);
  await tab.close();
});

test('text that arrives later is read', async ({ kit }) => {
  kit.server.serve(BOARD_ADDRESSES.lazy, { body: LAZY_PAGE });
  const tab = await kit.open(BOARD_ADDRESSES.lazy);
  await paints(tab, 'Kubernetes');
  expect(Object.values(await paintedText(tab)).flat()).not.toContain('Terraform');
  await tab.click('#more');
  await paints(tab, 'Terraform');
  expect(Object.values(await paintedText(tab)).flat()).toContain('Kubernetes');
  await tab.close();
});

test('back and forward show the job that is there', async ({ kit }) => {
  const [first, second, third] = TEN_JOBS;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three jobs');
  kit.server.serve(BOARD_ADDRESSES.ten, { body: twoPanePage(TEN_JOBS, 100) });
  const tab = await kit.open(BOARD_ADDRESSES.ten);
  await paints(tab, skillOf(first));
  await recordWrong(tab);
  await tab.click(`#card-${second.id}`);
  await paints(tab, skillOf(second));
  await tab.click(`#card-${third.id}`);
  await paints(tab, skillOf(third));
  await tab.back();
  await paints(tab, skillOf(second));
  await tab.back();
  await paints(tab, skillOf(first));
  await tab.forward();
  await paints(tab, skillOf(second));
  expect(Object.values(await paintedText(tab)).flat()).toEqual([skillOf(second)]);
  expect(await tab.evaluate(() => (window as unknown as { wrong: string[] }).wrong, null)).toEqual([]);
  await tab.close();
});

test('a pane that is built anew for the same job is painted again', async ({ kit }) => {
  const [first] = TEN_JOBS;
  if (first === undefined) throw new Error('a job');
  kit.server.serve(BOARD_ADDRESSES.ten, { body: twoPanePage(TEN_JOBS, 40) });
  const tab = await kit.open(BOARD_ADDRESSES.ten);
  await paints(tab, skillOf(first));
  const meanwhile = await tab.evaluate(async () => {
    const pane = document.getElementById('pane');
    const { innerHTML } = pane as HTMLElement;
    pane?.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const highlights = [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()];
    const painted = highlights
      .flatMap((highlight) => [...highlight].map((range) => range.toString()))
      .join('');
    if (pane !== null) pane.innerHTML = innerHTML;
    return painted;
  }, null);
  expect(meanwhile).toBe('');
  await paints(tab, skillOf(first));
  await tab.close();
});

test('the posting stays the same node for node', async ({ kit }) => {
  kit.server.serve(BOARD_ADDRESSES.counting, {
    body: countingPage(postingPage(CLOUD_JOB, BOARD_ADDRESSES.counting)),
  });
  const tab = await kit.open(BOARD_ADDRESSES.counting);
  await paints(tab, 'Terraform');
  await openPanel(tab);
  await tab.inPanel((root) => root.querySelector<HTMLElement>('.requirement button')?.click(), null);
  await tab.key('Escape');
  const after = await tab.evaluate(() => {
    const view = window as unknown as { changes: number; sameNodes(): boolean };
    return { changes: view.changes, same: view.sameNodes() };
  }, null);
  expect(after).toEqual({ changes: 0, same: true });
  await tab.close();
});
