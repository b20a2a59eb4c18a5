import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsMessage } from '../../../lib/i18n/view-words.ts';
import { ROOT } from '../../../scripts/data.ts';

/** The views that a file draws with, itself first. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(ROOT, file), 'utf8');
  for (const [, from = ''] of source.matchAll(/from '(\.{1,2}\/[^']+\.tsx?)'/g)) {
    const path = join(file, '..', from);
    if (path.startsWith('components/') || path.startsWith('entrypoints/')) reach(path, seen);
  }
  return seen;
}

test('the popup finds every message that it says in its own file', () => {
  const files = [...reach('entrypoints/popup/main.tsx')];
  expect(files.length).toBeGreaterThan(6);
  expect(readdirSync(join(ROOT, 'components'))).toContain('Popup.tsx');
  const said = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\b(?:t|say)\(\s*['`]([a-z][\w-]*\.[\w.-]*)/g)].map(
      ([, id]) => id as string,
    ),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((id) => !holdsMessage('popup', id))).toEqual([]);
});
