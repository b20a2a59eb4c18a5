import type { Bundle } from '../../lib/catalog/bundle.ts';
import { startSearch } from '../../lib/catalog/search.ts';
import { openCatalog } from '../../lib/catalog/store.ts';
import { guide } from '../../lib/guidance/guide.ts';
import { EMPTY_PROFILE } from '../../lib/profile/profile.ts';
import { makeCatalog } from './made-up-catalog.ts';
import { makePostings } from './made-up-requirements.ts';
import { median } from './row.ts';

/** Milliseconds, unless the name says otherwise. */
export interface Measured {
  readonly calibration: number;
  readonly load: number;
  readonly storedMegabytes: number;
  /** What the load adds to the heap, what is waste by then included. */
  readonly heapMegabytes: number;
  readonly look: number;
  /** The longest that nothing else had a turn while the look-up was made ready. */
  readonly held: number;
  readonly keystroke: number;
  readonly slowest: number;
  readonly guidance: number;
  readonly guidanceCold: number;
}

const ASKED = ['k', 'kubern', 'kubernets', 'certified kubernetes admin', 'az-104', 'cert', 'zzzzzzz'];
const TODAY = '2026-11-22';

const heap = (): number =>
  ((performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0) / 1e6;

async function timed<T>(work: () => T | Promise<T>): Promise<[took: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** The longest time between two turns of a clock that asks for one all the while. */
async function longestHeld(work: () => Promise<void>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const clock = setInterval(look, 1);
  await work();
  look();
  clearInterval(clock);
  return longest;
}

/** Runs in a page: loads so many made-up credentials into the browser's own database, looks them up and guides among them. */
export async function measure(bundle: Bundle, count: number): Promise<Measured> {
  const [calibration] = await timed(() => {
    let sum = 0;
    for (let at = 0; at < 5_000_000; at++) sum = (sum + at * 31) | 0;
    return sum;
  });
  const version = `made-up-${count}`;
  const postings = makePostings(bundle.credentials, 8);
  const made = { ...bundle, ...makeCatalog(bundle, count), version };
  const before = heap();
  const store = openCatalog(version);
  const source = { version: async () => version, load: async () => made };
  const [load] = await timed(() => store.ensure(source));
  const heapMegabytes = heap() - before;
  const { usage = 0 } = await navigator.storage.estimate();
  const builder = startSearch();
  let look = 0;
  const held = await longestHeld(async () => {
    [look] = await timed(() => store.inPieces(builder));
  });
  const [finishing, search] = await timed(() => builder.done());
  const strokes: number[] = [];
  for (const text of ASKED) {
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) times.push((await timed(() => search.find(text, 8)))[0]);
    strokes.push(median(times));
  }
  const guided: number[][] = [];
  for (let turn = 0; turn < 3; turn++)
    for (const [place, requirements] of postings.entries()) {
      const found = { requirements, beyond: [] };
      const [took] = await timed(async () =>
        guide(found, EMPTY_PROFILE, await store.viewFor(found, EMPTY_PROFILE), TODAY),
      );
      guided[place] = [...(guided[place] ?? []), took];
    }
  store.close();
  return {
    calibration,
    load,
    storedMegabytes: usage / 1e6,
    heapMegabytes,
    look: look + finishing,
    held: Math.max(held, finishing),
    keystroke: median(strokes),
    slowest: Math.max(...strokes),
    guidance: median(guided.map(([, ...warm]) => median(warm))),
    guidanceCold: guided[0]?.[0] ?? 0,
  };
}
