import { longPage, NO_POSTING } from '../bench/made-up-page.ts';
import { median } from '../bench/row.ts';
import { expect, paintedText, test } from './extension.ts';
import { type Kit, type Tab, until } from './kit/kit.ts';
import { ADDRESSES } from './postings.ts';
import { catalogIsLaid } from './stored.ts';

/** Addresses of an allowed board: one posting each, and a page that is none. */
const jobAddress = (turn: number) =>
  `https://jobs.lever.co/tidewright/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d1${String(turn).padStart(4, '0')}`;
const WALKS = 'https://jobs.lever.co/blog/more-walks';
const TIMES = 9;
/** Of what takes long to set up. */
const [SLOW_TIMES, COLD_TIMES, POPUPS] = [3, 5, 5];

/** Printed in milliseconds and in runs of the calibration loop; no time is judged. */
const say = (kit: Kit, name: string, values: readonly number[], loop: number, budget: string) =>
  console.log(
    `${kit.name}: ${name}: ${median(values).toFixed(1)} ms (${(median(values) / loop).toFixed(2)} loops), greatest ${Math.max(...values).toFixed(1)} of ${values.length} (${budget})`,
  );

const calibrate = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let at = 0; at < 5_000_000; at++) sum = (sum + at * 31) | 0;
    return sum === 1 ? 0 : performance.now() - start;
  }, null);

/** The page itself looks, frame by frame, when it is first painted on. */
const WATCH = `<script>
  addEventListener('load', () => {
    const start = performance.now();
    const look = () => {
      if (CSS.highlights.size > 0) window.painted = performance.now() - start;
      else requestAnimationFrame(look);
    };
    look();
  });
</script>`;
const jobPage = (withData: boolean) =>
  longPage(10_000, withData).replace('</head>', `${WATCH}</head>`).replaceAll('pumps', 'Kubernetes');
/** With data in it, and without: then it is read by its looks. */
const [JOB_PAGE, PLAIN_JOB_PAGE] = [jobPage(true), jobPage(false)];

/** Milliseconds from the page's load to our first highlight in it. */
async function painted(tab: Tab): Promise<number> {
  await until('highlights', async () => Object.keys(await paintedText(tab)).length > 0);
  return until('the time', () =>
    tab.evaluate(() => (window as unknown as { painted?: number }).painted, null),
  );
}

/** Once after it was installed, the extension lays its catalog into the browser: no waking is measured meanwhile. */
async function laid(kit: Kit): Promise<void> {
  const own = await kit.openOwn('options.html');
  await until('the catalog', () => catalogIsLaid(own));
  await own.close();
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 1_200));

for (const [called, page] of [
  ['a posting of 10,000 characters', JOB_PAGE],
  ['the same without data', PLAIN_JOB_PAGE],
] as const)
  test(`${called}: what it takes until it is painted`, async ({ kit }) => {
    const tab = await kit.open(ADDRESSES.article);
    const times: number[] = [];
    const loops: number[] = [];
    const ours: number[] = [];
    const evaluated: number[] = [];
    const longest: number[] = [];
    const slow: number[] = [];
    for (let turn = 0; turn < TIMES; turn++) {
      kit.server.serve(jobAddress(turn), { body: page });
      await tab.goto(jobAddress(turn));
      times.push(await painted(tab));
      loops.push(await calibrate(tab));
    }
    const readIt = (turn: number) => async () => {
      await tab.goto(jobAddress(turn));
      await painted(tab);
      await settled();
    };
    for (let turn = 0; turn < TIMES; turn++) {
      const costs = await kit.costsOf(tab, readIt(turn));
      ours.push(costs.ours);
      evaluated.push(costs.evaluated);
      longest.push(costs.longest);
    }
    for (let turn = 0; kit.slowCostsOf !== null && turn < SLOW_TIMES; turn++)
      slow.push((await kit.slowCostsOf(tab, 4, readIt(turn))).longest);
    const loop = median(loops);
    say(kit, 'calibration loop', loops, loop, 'for comparison');
    say(kit, `${called}: posting on screen to painted`, times, loop, 'budget 100 ms');
    say(kit, `${called}: main thread, all of our work`, ours, loop, 'budget 16 ms');
    say(kit, 'of it the script’s evaluation and start', evaluated, loop, 'for comparison');
    say(kit, `${called}: longest stretch of it`, longest, loop, 'for comparison');
    if (slow.length > 0)
      say(kit, `${called}: longest stretch, processor four times slower`, slow, loop, 'budget 50 ms');
    expect(median(ours)).toBeGreaterThan(0);
    expect(times).toHaveLength(TIMES);
    await tab.close();
  });

test('a posting that wakes the background: what it takes until it is painted', async ({ kit }) => {
  await laid(kit);
  const tab = await kit.open(ADDRESSES.article);
  const [times, loops]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < COLD_TIMES; turn++) {
    kit.server.serve(jobAddress(turn), { body: JOB_PAGE });
    await kit.putToSleep();
    await tab.goto(jobAddress(turn));
    times.push(await painted(tab));
    loops.push(await calibrate(tab));
  }
  say(kit, 'posting on screen to painted, background cold', times, median(loops), 'budget 300 ms');
  expect(times).toHaveLength(COLD_TIMES);
  await tab.close();
});

test('a page without posting: what the detector takes, and that nothing is shown', async ({ kit }) => {
  kit.server.serve(WALKS, { body: NO_POSTING });
  const tab = await kit.open(ADDRESSES.article);
  const [ours, after, loops]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < TIMES; turn++) {
    const costs = await kit.costsOf(tab, async () => {
      await tab.goto(WALKS);
      await settled();
    });
    ours.push(costs.ours);
    after.push(costs.ours - costs.evaluated);
    loops.push(await calibrate(tab));
  }
  const loop = median(loops);
  say(kit, 'main thread, page without posting, the script’s evaluation included', ours, loop, 'no budget');
  say(kit, 'main thread, page without posting, after the evaluation', after, loop, 'budget 3 ms');
  const seen = await tab.evaluate(
    () => ({
      highlights: (CSS.highlights as unknown as Map<string, unknown>).size,
      hosts: document.querySelectorAll('certlens-panel').length,
      sheets: document.adoptedStyleSheets.length,
    }),
    null,
  );
  expect(seen).toEqual({ highlights: 0, hosts: 0, sheets: 0 });
  await tab.close();
});

for (const state of ['warm', 'cold'] as const)
  test(`the popup: what it takes to show guidance, background ${state}`, async ({ kit }) => {
    await laid(kit);
    kit.server.serve(jobAddress(0), { body: JOB_PAGE });
    const tab = await kit.open(jobAddress(0));
    await painted(tab);
    await settled();
    const [times, loops]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < POPUPS; turn++) {
      if (state === 'cold') await kit.putToSleep();
      const popup = await kit.openPopup(tab);
      times.push(
        await until('guidance', () =>
          popup.evaluate(
            // The popup marks it itself, from the start of its own navigation.
            (view) => view.performance.getEntriesByName('guidance')[0]?.startTime ?? null,
            null,
          ),
        ),
      );
      await popup.close();
      loops.push(await calibrate(tab));
    }
    const budget = state === 'warm' ? 'budget 100 ms' : 'budget 250 ms';
    say(kit, `popup opened to guidance, background ${state}`, times, median(loops), budget);
    expect(times).toHaveLength(POPUPS);
    await tab.close();
  });
