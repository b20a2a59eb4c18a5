import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from '../../lib/catalog/bundle.ts';
import { createSearch } from '../../lib/catalog/search.ts';
import { ROOT } from '../../scripts/data.ts';
import { generateCatalog } from '../../scripts/generate-catalog.ts';
import { makeCatalog } from './made-up-catalog.ts';
import { median, type Row, time } from './row.ts';

const MANY = 100_000;
/** What a person types on the way to a name, with typos, codes and what is not there. */
const ASKED = [
  'k',
  'kubern',
  'kubernets',
  'certified kubernetes admin',
  'az-104',
  'microsoft',
  'cert',
  'c',
  'zzzzzzz',
];
/** So many names are looked up whole, and each has to come first. */
const CHECKED = 50;

/** The look-up among the real skills and a hundred thousand made-up credentials: times, and that it finds. */
export function rows(): Row[] {
  generateCatalog();
  const read = readBundle(JSON.parse(readFileSync(join(ROOT, 'public/catalog.json'), 'utf8')));
  if (!read.ok) throw new Error(read.reason);
  const made = makeCatalog(read.bundle, MANY);
  const heap = process.memoryUsage().heapUsed;
  const start = performance.now();
  const search = createSearch(made);
  const built = performance.now() - start;
  const times = ASKED.map((text) =>
    median(
      Array.from({ length: 5 }, () => {
        const from = performance.now();
        search.find(text, 8);
        return performance.now() - from;
      }),
    ),
  );
  let found = 0;
  for (let each = 0; each < CHECKED; each++) {
    const { name } = made.credentials[(each * 1_997) % MANY] as { name: string };
    if (search.find(name, 8)[0]?.name === name) found++;
  }
  return [
    time('look-up among 100,000, index built', built, null),
    time('look-up among 100,000, heap grown', (process.memoryUsage().heapUsed - heap) / 1e6, null, 'MB'),
    time('look-up among 100,000, a keystroke, median', median(times), 16),
    time('look-up among 100,000, a keystroke, slowest', Math.max(...times), 50),
    {
      name: 'look-up among 100,000, whole names that come first',
      value: found,
      unit: `of ${CHECKED}`,
      baseline: null,
      ratio: null,
      budget: CHECKED,
      ok: found === CHECKED,
    },
  ];
}
