import * as z from 'zod/mini';
import { browser } from '#imports';
import { daySchema } from '../../catalog/credential.ts';
import { NOTHING_OWN, type OwnCatalog, readOwn } from '../../catalog/own/own.ts';
import { inTurn } from '../in-turn.ts';
import { ExtensionError } from '../protocol.ts';
import { translator } from '../words.ts';

/** Where the person's own skills, credentials and corrections lie: beside the catalog, which the browser may clear. */
export const OWN_KEY = 'own-catalog';
/** Where it is noted that a catalog was imported: its records lie in the database alone. */
const IMPORTED_KEY = 'imported-catalog';

/** What the person has said, and why it can't be read back; what can't be is left as it is. */
export async function loadOwn(): Promise<{ readonly own: OwnCatalog; readonly problem: string | null }> {
  const { [OWN_KEY]: raw } = await browser.storage.local.get(OWN_KEY);
  const read = readOwn(raw);
  return read.ok ? { own: read.own, problem: null } : { own: NOTHING_OWN, problem: read.reason };
}

const inOrder = inTurn();

/** Changes it by one edit after the other. Refuses to write over what can't be read, and what could not be read again. */
export function changeOwn(edit: (own: OwnCatalog) => OwnCatalog): Promise<OwnCatalog> {
  return inOrder(async () => {
    const { own, problem } = await loadOwn();
    const say = translator();
    if (problem !== null) throw new ExtensionError('catalog', say.text('own.broken', { detail: problem }));
    const next = readOwn(edit(own));
    if (!next.ok) throw new ExtensionError('catalog', say.text('own.refused', { detail: next.reason }));
    await browser.storage.local.set({ [OWN_KEY]: next.own });
    return next.own;
  });
}

const noteSchema = z.object({ file: z.string(), day: daySchema, count: z.int() });
export type ImportedNote = z.infer<typeof noteSchema>;

/** The note of what was imported; null where nothing was. */
export async function importedNote(): Promise<ImportedNote | null> {
  const { [IMPORTED_KEY]: raw } = await browser.storage.local.get(IMPORTED_KEY);
  const read = noteSchema.safeParse(raw);
  return read.success ? read.data : null;
}

/** Notes what was imported; null takes the note away. */
export const noteImported = (note: ImportedNote | null): Promise<void> =>
  note === null
    ? browser.storage.local.remove(IMPORTED_KEY)
    : browser.storage.local.set({ [IMPORTED_KEY]: note });
