import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeChanges, type Snapshot } from '../../../scripts/catalog-diff/changes.ts';
import { dueOn } from '../../../scripts/catalog-due.ts';
import { byField, fieldTable } from '../../../scripts/credentials-by-field.ts';
import { ROOT } from '../../../scripts/data.ts';
import { credential, EVIDENCE, exam, TODAY } from '../guidance/kit.ts';

const aged = (id: string, checked: string) =>
  credential(id, { checked, prices: [exam(5, { checked })], hours: null });

test('a fact is due on the day after its hundred and eightieth', () => {
  const list = [aged('x', '2026-05-26')];
  expect(dueOn(list, TODAY)).toEqual([]);
  expect(dueOn(list, '2026-11-23')).toMatchObject([
    { field: 'software', id: 'x', why: 'old', fact: 'record', day: '2026-05-26', days: 181 },
    { id: 'x', why: 'old', fact: 'price', source: EVIDENCE.source },
  ]);
});

test('an exam is due from a hundred and twenty days before its end, and what is retired is not', () => {
  const list = [credential('x', { lastSitting: '2027-03-22' })];
  expect(dueOn(list, '2026-11-21')).toEqual([]);
  expect(dueOn(list, TODAY)).toMatchObject([{ id: 'x', why: 'ends', day: '2027-03-22', days: 120 }]);
  expect(dueOn(list, '2028-01-01')).toEqual([]);
});

test('what is due stands by field, the oldest first', () => {
  const list = [
    { ...aged('b', '2026-01-02'), field: 'cloud' as const, prices: [] },
    { ...aged('a', '2026-01-01'), field: 'cloud' as const, prices: [] },
    { ...aged('c', '2025-01-01'), field: 'aviation' as const, prices: [] },
  ];
  expect(dueOn(list, TODAY).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

const snapshot = (...records: object[]): Snapshot =>
  new Map(records.map((record) => [(record as { id: string }).id, record as Record<string, unknown>]));

test('changes are told in words, each under its credential', () => {
  const before = credential('x', { prices: [exam(300)], aliases: ['Old name'], lastSitting: '2027-01-01' });
  const after = {
    ...before,
    prices: [exam(330), exam(50, { basis: 'retake', optional: true })],
    aliases: ['New name'],
    effort: { ...before.effort, checked: '2026-11-22' },
    validity: { ...EVIDENCE, duration: 'P3Y' },
    lifecycle: null,
  };
  const lines = describeChanges(
    snapshot(before, { id: 'gone', name: 'Gone' }),
    snapshot(after, { id: 'new', name: 'New' }),
  );
  const evidence = '(A, checked 2026-11-01, https://example.org/facts)';
  expect(lines).toEqual([
    'gone: Gone removed',
    'new: New added',
    'x: Certified x',
    '  name removed: Old name',
    '  name added: New name',
    expect.stringMatching(/^ {2}lifecycle removed: lastSitting 2027-01-01/),
    `  price changed: 300 USD, exam ${evidence} → 330 USD, exam ${evidence}`,
    `  price added: 50 USD, retake, optional ${evidence}`,
    expect.stringMatching(/^ {2}effort looked at again: .*checked 2026-11-22/),
    `  validity added: duration P3Y ${evidence}`,
    '1 added, 1 removed, 1 changed',
  ]);
});

test('nothing changed is nothing told', () => {
  expect(describeChanges(snapshot(credential('x')), snapshot(credential('x')))).toEqual([
    '0 added, 0 removed, 0 changed',
  ]);
});

test('two files are held against each other, and what can’t be read ends with status 2', {
  timeout: 60_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  const file = (name: string, records: object[]) => {
    writeFileSync(join(folder, name), JSON.stringify({ credentials: records }));
    return join(folder, name);
  };
  const run = (...args: string[]) =>
    execFileSync(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'scripts/catalog-diff.ts'), ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const old = file('old.json', [credential('x')]);
  expect(run(old, file('new.json', [credential('x'), credential('y')]))).toContain('y: Certified y added');
  expect(() => run(old, 'no-such-revision')).toThrow(expect.objectContaining({ status: 2 }));
  expect(() => run(old)).toThrow(expect.objectContaining({ status: 2 }));
});

test('the table counts shares by field and over all', () => {
  const rows = byField([
    credential('x', { cost: null }),
    credential('y', { validity: { ...EVIDENCE, duration: 'P3Y' } }),
    { ...aged('z', '2026-01-01'), field: 'aviation' as const },
  ]);
  expect(rows).toMatchObject([
    { field: 'aviation', credentials: 1, price: 1, effort: 0, oldest: '2026-01-01' },
    { field: 'software', credentials: 2, price: 0.5, validity: 0.5, effort: 1, recognition: 0 },
    { field: 'all', credentials: 3, newest: '2026-11-01', oldest: '2026-01-01' },
  ]);
  expect(fieldTable(rows).trim().split('\n')).toHaveLength(4);
});
