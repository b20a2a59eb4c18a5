import * as z from 'zod/mini';
import { browser } from '#imports';
import { daySchema } from '../catalog/credential.ts';
import { MOST_ASKED, MOST_IDS, MOST_READINGS, type Reading, remember } from '../demand/readings.ts';
import { LEVELS } from '../requirements/requirement.ts';
import { idSchema } from '../vocabulary/skill.ts';

const KEY = 'readings';
const VERSION = 1;

const ids = z.array(idSchema).check(z.maxLength(MOST_IDS));
const storedSchema = z.object({
  version: z.literal(VERSION),
  readings: z
    .array(
      z.object({
        board: z.string().check(z.maxLength(80)),
        jobId: z.string().check(z.maxLength(500)),
        day: daySchema,
        asks: z
          .array(z.object({ level: z.enum(LEVELS), skills: ids, credentials: ids }))
          .check(z.maxLength(MOST_ASKED)),
      }),
    )
    .check(z.maxLength(MOST_READINGS)),
});

/** The postings read on this device, and why they can't be read back; what can't be is left as it is. */
export interface StoredReadings {
  readonly readings: readonly Reading[];
  readonly problem: string | null;
}

export async function loadReadings(): Promise<StoredReadings> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  if (raw === undefined) return { readings: [], problem: null };
  const parsed = storedSchema.safeParse(raw);
  if (parsed.success) return { readings: parsed.data.readings, problem: null };
  const issue = parsed.error.issues[0];
  return { readings: [], problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other, so that two pages that are read at once are both remembered. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = turn.then(run, run);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Forgets everything that was read: the person's own wish, so what can't be read goes too. */
export const forgetReadings = (): Promise<void> => inTurn(() => browser.storage.local.remove(KEY));

/**
 * Remembers a reading. Nothing is written where the stored readings can't be read, or where they
 * say the same already. Answers with the problem that kept it from being written, null when there was none.
 */
export function rememberReading(reading: Reading): Promise<string | null> {
  return inTurn(async () => {
    const { readings, problem } = await loadReadings();
    if (problem !== null) return problem;
    const next = remember(readings, reading);
    if (JSON.stringify(next) !== JSON.stringify(readings))
      await browser.storage.local.set({ [KEY]: { version: VERSION, readings: next } });
    return null;
  });
}
