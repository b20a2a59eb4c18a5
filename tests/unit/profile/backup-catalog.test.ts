import { expect, it } from 'vitest';
import { joinBackup, splitBackup } from '../../../lib/profile/backup-catalog.ts';
import { credential, skill } from '../guidance/kit.ts';

const EXPORT = { format: 'certlens-own-data', version: 2, profile: { skills: ['go'] } };
const IMPORTED = {
  meta: { key: 'imported', file: 'harbour.json', day: '2026-11-22', count: 2 },
  content: {
    credentials: [credential('mooring', { core: ['knots'] })],
    families: [],
    skills: [skill('knots')],
  },
} as const;

it('an imported catalog goes into an export and comes out of it again, and the rest is as it was', () => {
  const split = splitBackup(joinBackup(JSON.stringify(EXPORT), IMPORTED));
  if (!split.ok) throw new Error(split.reason);
  expect(JSON.parse(split.text)).toEqual(EXPORT);
  expect(split.part).toEqual({
    file: 'harbour.json',
    day: '2026-11-22',
    catalog: { format: expect.any(Number), ...JSON.parse(JSON.stringify(IMPORTED.content)) },
  });
});

it.each([
  '{"format":"certlens-own-data","version":1}',
  'PK\u0003\u0004',
  '[]',
  'null',
  '7',
])('%j has none and stays as it is', (text) =>
  expect(splitBackup(text)).toEqual({ ok: true, text, part: null }));

it.each([
  null,
  [],
  {},
  { file: 'a', day: 'yesterday', catalog: {} },
  { file: 'a'.repeat(201), day: '2026-11-22' },
])('what is no imported catalog is refused with the place: %j', (imported) => {
  const split = splitBackup(JSON.stringify({ ...EXPORT, imported }));
  expect(split).toMatchObject({ ok: false });
  expect(split.ok ? '' : split.reason).toMatch(/^imported\./);
});
