import * as z from 'zod/mini';
import { browser } from '#imports';
import { daySchema } from '../catalog/credential.ts';
import { indexDemand } from '../demand/demand.ts';
import { asksSchema } from '../demand/reading-schema.ts';
import { firstKept, isKept, MOST_READINGS, MOST_STARRED, type Reading } from '../demand/readings.ts';
import { localDay } from './dates.ts';
import { inTurn } from './in-turn.ts';
import { ExtensionError } from './protocol.ts';
import {
  dropReadingsDatabase,
  type ReadingsTransaction,
  readingsDatabase,
  type StoredReading,
  writing,
} from './readings-database.ts';
import { loadSettings } from './settings-store.ts';
import { READINGS_CHANNEL } from './watch-profile.ts';
import { translator } from './words.ts';

/** Where the first form lay: all of them under one key, without titles. */
const OLD_KEY = 'readings';
const oldSchema = z.object({
  version: z.literal(1),
  readings: z
    .array(
      z.object({
        board: z.string().check(z.maxLength(80)),
        jobId: z.string().check(z.maxLength(500)),
        day: daySchema,
        asks: asksSchema,
      }),
    )
    .check(z.maxLength(500)),
});

/** The postings read on this device, the latest last, and why some can't be read back; what can't be is left as it is. */
export interface StoredReadings {
  readonly readings: readonly Reading[];
  readonly problem: string | null;
}

const queue = inTurn();
let counted: Promise<ReturnType<typeof indexDemand>> | null = null;
let news: BroadcastChannel | null = null;

function changed(): void {
  counted = null;
  news ??= new BroadcastChannel(READINGS_CHANNEL);
  news.postMessage(null);
}

/** Brings the first form over. Answers with why it can't be read: then it is left where it is. */
async function bringOver(): Promise<string | null> {
  const { [OLD_KEY]: raw } = await browser.storage.local.get(OLD_KEY);
  if (raw === undefined) return null;
  const parsed = oldSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  }
  const transaction = writing(await readingsDatabase());
  let turn = await lastTurn(transaction);
  for (const { board, jobId, day, asks } of parsed.data.readings) {
    const name = `${board}:${jobId}`;
    if ((await transaction.store.getKey(name)) !== undefined) continue;
    const none = { title: null, company: null, language: null, starred: false };
    await transaction.store.put({ name, board, jobId, day, asks, ...none, turn: ++turn });
  }
  await transaction.done;
  await browser.storage.local.remove(OLD_KEY);
  return null;
}

async function lastTurn(transaction: ReadingsTransaction): Promise<number> {
  return (await transaction.store.index('turn').openCursor(null, 'prev'))?.value.turn ?? 0;
}

const withoutTurn = ({ turn: _, ...reading }: StoredReading): Reading => reading;

/** What is over its time is not shown even before it is swept out. */
async function firstDay(): Promise<string | null> {
  return firstKept(localDay(), (await loadSettings()).settings.keepDays);
}

export function loadReadings(): Promise<StoredReadings> {
  return queue(async () => {
    const problem = await bringOver();
    const first = await firstDay();
    const all = await (await readingsDatabase()).getAllFromIndex('readings', 'turn');
    return { readings: all.filter((reading) => isKept(reading, first)).map(withoutTurn), problem };
  });
}

/** Those of these names that are kept. */
export function findReadings(names: readonly string[]): Promise<readonly Reading[]> {
  return queue(async () => {
    await bringOver();
    const first = await firstDay();
    const { store } = (await readingsDatabase()).transaction('readings');
    const found = await Promise.all([...new Set(names)].map((name) => store.get(name)));
    return found
      .filter((each) => each !== undefined && isKept(each, first))
      .map((each) => withoutTurn(each as StoredReading));
  });
}

/** How often the kept readings ask for what, counted once as long as none changes: guidance asks for each posting. */
export function demandRead(): Promise<ReturnType<typeof indexDemand>> {
  counted ??= loadReadings().then(({ readings }) => indexDemand(readings));
  const mine = counted;
  mine.catch(() => {
    if (counted === mine) counted = null;
  });
  return mine;
}

/** Lets go of what is over its time, and of the oldest without a star where there are too many. */
async function sweep(transaction: ReadingsTransaction, first: string | null): Promise<void> {
  let over = (await transaction.store.count()) - MOST_READINGS;
  for (
    let cursor = await transaction.store.index('turn').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    if (cursor.value.starred) continue;
    if (over <= 0 && isKept(cursor.value, first)) continue;
    await cursor.delete();
    over--;
  }
}

/**
 * Remembers a reading; one read before keeps its star. Nothing is written where it says the same already. Answers with
 * why earlier readings can't be read, null when all can. Throws what the browser throws when nothing can be kept.
 */
export function rememberReading(reading: Reading): Promise<string | null> {
  return queue(async () => {
    const problem = await bringOver();
    const first = await firstDay();
    const transaction = writing(await readingsDatabase());
    const before = await transaction.store.get(reading.name);
    const last = await lastTurn(transaction);
    const starred = before?.starred ?? reading.starred;
    const next = { ...reading, starred, turn: last + 1 };
    const same =
      before !== undefined &&
      before.turn === last &&
      JSON.stringify(sorted(withoutTurn(before))) === JSON.stringify(sorted(withoutTurn(next)));
    if (!same) {
      await transaction.store.put(next);
      await sweep(transaction, first);
    }
    await transaction.done;
    if (!same) changed();
    return problem;
  });
}

const sorted = (reading: Reading) => Object.entries(reading).sort(([one], [other]) => (one < other ? -1 : 1));

/** Brings in readings of an export; where one is kept already, the later one stays, with a star if either has one. */
export function restoreReadings(readings: readonly Reading[], replace: boolean): Promise<void> {
  return queue(async () => {
    await bringOver();
    const first = await firstDay();
    const transaction = writing(await readingsDatabase());
    if (replace) await transaction.store.clear();
    let turn = await lastTurn(transaction);
    for (const reading of readings) {
      const before = await transaction.store.get(reading.name);
      if (before === undefined) await transaction.store.put({ ...reading, turn: ++turn });
      else {
        const later = before.day >= reading.day ? withoutTurn(before) : reading;
        await transaction.store.put({
          ...later,
          starred: before.starred || reading.starred,
          turn: before.turn,
        });
      }
    }
    await sweep(transaction, first);
    await transaction.done;
    changed();
  });
}

/** Stars a reading, or takes its star. False when it is not kept. Throws an `ExtensionError` when too many are starred. */
export function starReading(name: string, starred: boolean): Promise<boolean> {
  return queue(async () => {
    const transaction = writing(await readingsDatabase());
    const before = await transaction.store.get(name);
    const others = (await transaction.store.getAll()).filter((each) => each.starred && each.name !== name);
    const full = starred && others.length >= MOST_STARRED;
    if (before !== undefined && !full) await transaction.store.put({ ...before, starred });
    await transaction.done;
    if (full)
      throw new ExtensionError('profile', translator().text('error.stars-full', { most: MOST_STARRED }));
    changed();
    return before !== undefined;
  });
}

/** Forgets these. */
export function deleteReadings(names: readonly string[]): Promise<void> {
  return queue(async () => {
    await bringOver();
    const transaction = writing(await readingsDatabase());
    await Promise.all(names.map((name) => transaction.store.delete(name)));
    await transaction.done;
    changed();
  });
}

/** Lets go of what is over its time, now: when the person has chosen a shorter one, and when the browser starts. */
export function sweepReadings(): Promise<void> {
  return queue(async () => {
    await bringOver();
    const first = await firstDay();
    const transaction = writing(await readingsDatabase());
    await sweep(transaction, first);
    await transaction.done;
    changed();
  });
}

/** Forgets everything that was read: the person's own wish, so what can't be read goes too. */
export function forgetReadings(): Promise<void> {
  return queue(async () => {
    await browser.storage.local.remove(OLD_KEY);
    await (await readingsDatabase()).clear('readings');
    changed();
  });
}

/** Forgets everything as {@link forgetReadings} does, and removes the database too, readable or not. */
export function dropReadings(): Promise<void> {
  return queue(async () => {
    await browser.storage.local.remove(OLD_KEY);
    await dropReadingsDatabase();
    changed();
  });
}
