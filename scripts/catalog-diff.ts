import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describeChanges, type Snapshot } from './catalog-diff/changes.ts';
import { stopWhenUnread } from './command-line.ts';
import { ROOT } from './data.ts';

const USAGE = 'usage: npm run -s catalog:diff -- OLD NEW   (git revisions, or catalog files)';
const FOLDER = 'lib/catalog/data';

const git = (...args: readonly string[]): string =>
  execFileSync('git', [...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The records of a revision: all files in one call. */
function ofRevision(revision: string): Snapshot {
  const paths = git('ls-tree', '-r', '--name-only', revision, '--', FOLDER)
    .split('\n')
    .filter((path) => path.endsWith('.json') && dirname(path) !== FOLDER);
  const input = paths.map((path) => `${revision}:${path}\n`).join('');
  const all = execFileSync('git', ['cat-file', '--batch'], { cwd: ROOT, input, maxBuffer: 1 << 29 });
  const records = new Map<string, Record<string, unknown>>();
  let at = 0;
  for (const path of paths) {
    const end = all.indexOf(10, at);
    const size = Number(all.toString('utf8', at, end).split(' ')[2]);
    const text = all.toString('utf8', end + 1, end + 1 + size);
    at = end + size + 2;
    records.set(basename(path, '.json'), { field: basename(dirname(path)), ...(JSON.parse(text) as object) });
  }
  return records;
}

/** The records of a catalog file (`public/catalog.json`, or an export). */
function ofFile(file: string): Snapshot {
  const { credentials = [], families = [] } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { id: string }[]
  >;
  return new Map([...credentials, ...families].map((record) => [record.id, { ...record }]));
}

/** Prints what changed between two states of the catalog. Returns the exit status: 2 where one can't be read. */
export function catalogDiff(args: readonly string[]): number {
  const [before, after] = args;
  if (
    before === undefined ||
    after === undefined ||
    args.length > 2 ||
    [before, after].some((each) => each.startsWith('-'))
  ) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const read = (name: string) => (existsSync(name) ? ofFile(name) : ofRevision(name));
    process.stdout.write(
      describeChanges(read(before), read(after))
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split('\n')[0]}\n${USAGE}\n`);
    return 2;
  }
}

if (import.meta.main) {
  stopWhenUnread();
  process.exitCode = catalogDiff(process.argv.slice(2));
}
