import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples, FILE } from '../../../scripts/examples.ts';

test('the worked examples are what `npm run examples` writes', { timeout: 60_000 }, async () => {
  const written = await examples();
  expect(readFileSync(FILE, 'utf8')).toBe(written);
  expect(written.match(/^## /gm)?.length).toBeGreaterThanOrEqual(10);
  expect(written).toContain('**No credential needed.**');
  expect(written).toContain('**The gap is experience, not paper.**');
});
