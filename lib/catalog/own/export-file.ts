import { type Bundle, CATALOG_FORMAT } from '../bundle.ts';
import type { OwnCatalog } from './own.ts';

const BATCH = 250;

/**
 * A catalog file that `readCatalogFile` reads: the catalog with what was imported, and beside it what is the person's own.
 * In pieces, so that the page may do something else between them. Null when it was stopped.
 */
export async function writeCatalogFile(
  { version, builtAt, rates, skills, families, credentials }: Bundle,
  own: OwnCatalog,
  {
    signal,
    progress,
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly progress?: ((share: number) => void) | undefined;
  } = {},
): Promise<string[] | null> {
  const pieces: string[] = [];
  const head = JSON.stringify({ format: CATALOG_FORMAT, version, builtAt, rates, own });
  pieces.push(head.slice(0, -1));
  const total = skills.length + families.length + credentials.length;
  let count = 0;
  const lists = {
    skills,
    families,
    credentials: credentials.map(({ own: _, ...record }) => record),
  };
  for (const [name, records] of Object.entries(lists)) {
    pieces.push(`,\n${JSON.stringify(name)}:[`);
    for (let from = 0; from < records.length; from += BATCH) {
      const batch = records.slice(from, from + BATCH).map((record) => JSON.stringify(record));
      pieces.push(`${from === 0 ? '\n' : ',\n'}${batch.join(',\n')}`);
      count += batch.length;
      progress?.(count / total);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted === true) return null;
    }
    pieces.push(']');
  }
  pieces.push('}\n');
  return pieces;
}
