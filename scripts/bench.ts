import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Row, RowsOf } from '../tests/bench/row.ts';
import { ROOT } from './data.ts';

/**
 * Runs every `tests/bench/<group>.rows.ts`. With --json one row a line as JSON, else a table. Exits 1 when a ratio, a
 * count or a size misses its budget, 2 for an unknown option; times are printed, not judged. A group that misses is
 * measured once more and counts as it comes out then: another program's burst is no fault of the code.
 */
const FOLDER = join(ROOT, 'tests/bench');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--json');
if (unknown.length > 0) {
  console.error(`unknown option ${unknown[0]}; usage: npm run -s bench -- [--json]`);
  process.exit(2);
}
const asJson = process.argv.includes('--json');
const figure = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(4))));

function print(row: Row): void {
  if (asJson) {
    console.log(JSON.stringify(row));
    return;
  }
  const budget =
    row.budget === null ? '' : `budget ${figure(row.budget)}${row.ratio === null ? ` ${row.unit}` : ' ×'}`;
  const against = row.baseline === null ? '' : `${figure(row.baseline)} (${figure(row.ratio)} ×)`;
  console.log(
    [
      row.ok ? '  ' : '✗ ',
      row.name.padEnd(58),
      figure(row.value).padStart(8),
      row.unit.padEnd(8),
      against.padEnd(18),
      budget,
    ].join(' '),
  );
}

let missed = false;
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.rows.ts'))
  .sort()) {
  const { rows } = (await import(pathToFileURL(join(FOLDER, file)).href)) as { rows: RowsOf };
  const first = await rows();
  const told = first.every(({ ok }) => ok) ? first : await rows();
  for (const row of told) {
    print(row);
    missed ||= !row.ok;
  }
}
process.exitCode = missed ? 1 : 0;
