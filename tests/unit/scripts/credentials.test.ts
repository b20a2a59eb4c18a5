import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBundle } from '../../../lib/catalog/bundle.ts';
import { toJson } from '../../../scripts/credentials.ts';
import { ROOT } from '../../../scripts/data.ts';
import { generateCatalog } from '../../../scripts/generate-catalog.ts';
import { credential, TODAY } from '../guidance/kit.ts';

const run = (...args: readonly string[]) =>
  spawnSync(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'scripts/credentials.ts'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

test('prints one object a line with every field of the contract', { timeout: 30_000 }, () => {
  const { stdout } = run('--json', '--today', TODAY);
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(all.length).toBeGreaterThan(80);
  for (const one of all)
    expect(Object.keys(one)).toEqual(
      expect.arrayContaining(
        'id name issuer codes aliases kind field skills status successor lastSitting prices validity effort recognition page checked'.split(
          ' ',
        ),
      ),
    );
});

test('the status turns on the day after the last sitting', () => {
  const ending = credential('ending', { lastSitting: TODAY, successor: 'next' });
  expect(toJson(ending, TODAY)).toMatchObject({ status: 'retiring', lastSitting: TODAY });
  expect(toJson(ending, '2026-11-23')).toMatchObject({ status: 'retired', successor: 'next' });
});

test('an unknown option ends with status 2', { timeout: 30_000 }, () => {
  expect(run('--nothing')).toMatchObject({ status: 2, stdout: '' });
});

test('the bundle is whole, and written anew only when it changed', { timeout: 30_000 }, () => {
  generateCatalog();
  const path = join(ROOT, 'public/catalog.json');
  const before = readFileSync(path, 'utf8');
  const read = readBundle(JSON.parse(before));
  expect(read).toMatchObject({ ok: true, refused: [] });
  expect(before.startsWith('{"format":1,"version":"')).toBe(true);
  generateCatalog();
  expect(readFileSync(path, 'utf8') === before).toBe(true);
});
