import { readCatalogFile } from '../../catalog/own/import-file.ts';
import type { Imported } from '../../catalog/write-catalog.ts';
import type { BackupLook } from '../../i18n/own-data-views.ts';
import { joinBackup, splitBackup } from '../../profile/backup-catalog.ts';
import { ask } from '../ask.ts';
import { source } from '../catalog.ts';
import { localDay } from '../dates.ts';
import { withCatalog } from '../own-catalog/files.ts';
import { noteImported } from '../own-catalog/store.ts';
import { ExtensionError } from '../protocol.ts';
import { translator } from '../words.ts';

/** An export that was chosen and looked through. */
export interface ChosenBackup {
  /** All but the imported catalog. */
  readonly text: string;
  readonly imported: Imported | null;
  readonly look: BackupLook;
}

/**
 * All of a person's own data in one file. What was imported is read on this page: it may be far greater than a message
 * to the background can be.
 */
export async function makeBackupFile(): Promise<{ readonly name: string; readonly text: string }> {
  const [{ name, text }, imported] = await Promise.all([
    ask('backup.make', {}),
    withCatalog((store) => store.imported()),
  ]);
  return { name, text: imported === null ? text : joinBackup(text, imported) };
}

/** Reads and checks an export as a whole; nothing is changed yet. Throws an `ExtensionError` in the reader's words. */
export async function lookIntoBackup(written: string): Promise<ChosenBackup> {
  const say = translator();
  const refused = (detail: string) =>
    new ExtensionError('profile', say.text('error.backup-refused', { detail }));
  const split = splitBackup(written);
  if (!split.ok) throw refused(split.reason);
  const { text, part } = split;
  const look = await ask('backup.look', { text });
  if (part === null) return { text, imported: null, look };
  const { file, day, catalog } = part;
  const bundle = await withCatalog((store) => store.bundle(source));
  const read = await readCatalogFile(JSON.stringify(catalog), bundle, localDay());
  if (!read.ok) throw refused(`imported: ${read.why} ${read.detail}`.trim());
  const { content, report } = read;
  // All of it may stand in a newer bundle by now.
  const imported =
    report.kept === 0 ? null : { meta: { key: 'imported' as const, file, day, count: report.kept }, content };
  return { text, imported, look };
}

/** Adds what an export holds to what is here, or puts it in its place. A catalog imported here stays when it is added. */
export async function restoreBackup(
  { text, imported }: ChosenBackup,
  way: 'merge' | 'replace',
): Promise<void> {
  await ask('backup.restore', { text, way });
  await withCatalog(async (store) => {
    const here = await store.importedMeta();
    if (way === 'merge' ? here !== undefined || imported === null : here === undefined && imported === null)
      return;
    await store.lay(source, imported);
    await noteImported(imported === null ? null : noteOf(imported));
  });
  await ask('catalog.changed', {});
}

const noteOf = ({ meta: { file, day, count } }: Imported) => ({ file, day, count });
