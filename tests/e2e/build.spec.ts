import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BOARD_MATCHES } from '../../lib/posting/boards/index.ts';
import { buildFolder } from '../../scripts/browsers.ts';
import { ROOT } from '../../scripts/data.ts';

const folderOf = (project: string) => buildFolder(ROOT, project === 'firefox' ? 'firefox' : 'chromium');

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
test('the manifest asks for no site, and for nothing without a reason', ({}, info) => {
  const manifest = JSON.parse(readFileSync(join(folderOf(info.project.name), 'manifest.json'), 'utf8'));
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  const chromiumOnly = info.project.name === 'chromium' ? ['sidePanel'] : [];
  expect([...manifest.permissions].sort()).toEqual(
    ['activeTab', 'alarms', 'contextMenus', 'scripting', ...chromiumOnly, 'storage'].sort(),
  );
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.optional_host_permissions).toEqual([...BOARD_MATCHES]);
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
});

/**
 * Calls of `fetch` in a script, one unless said: our own files, and the module preloading of the build. The framework's
 * shadow root can read a style sheet of the extension in two ways, neither of which we use.
 */
const KNOWN: Readonly<Record<string, number>> = { 'content-scripts/posting.js': 2 };

/**
 * The readers of PDF and of tables, loaded by the options page when a file is read: the libraries could read from an
 * address. They are handed bytes, the content policy lets them reach nothing else, and import.spec.ts counts requests.
 */
const READERS = /^(?:chunks\/(?:pdf|import-run)-[\w-]+\.js|assets\/pdf\.worker[\w.-]+\.mjs)$/;

/** The library of tables, where a writer of tables shares it with the readers: it is handed texts alone. */
const TABLES = /^chunks\/papaparse[\w.-]*\.js$/;

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
test('the readers of files are loaded by the options page alone, and only when it asks', ({}, info) => {
  const folder = folderOf(info.project.name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const readers = files.filter((file) => READERS.test(file));
  expect(readers).toHaveLength(3);
  const named = (file: string) =>
    readers.filter((reader) => readFileSync(join(folder, file), 'utf8').includes(basename(reader)));
  const others = files.filter((file) => /\.(?:js|html)$/.test(file) && !READERS.test(file));
  const naming = others.filter((file) => named(file).length > 0);
  expect(naming).toHaveLength(1);
  expect(naming[0]).toMatch(/^chunks\/options-/);
  expect(named(naming[0] as string).every((reader) => reader.startsWith('chunks/import-run-'))).toBe(true);
  expect(readFileSync(join(folder, naming[0] as string), 'utf8')).toMatch(/import\([`'"]\.\/import-run-/);
});

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
test('no address of a server stands in the scripts', ({}, info) => {
  const folder = folderOf(info.project.name);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.m?js$/.test(file) && !READERS.test(file) && !TABLES.test(file),
  );
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) {
    const source = readFileSync(join(folder, script), 'utf8');
    expect(source, script).not.toMatch(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/);
    expect(source.match(/(?<![\w.$}])fetch\(/g)?.length ?? 0, script).toBeLessThanOrEqual(KNOWN[script] ?? 1);
  }
});
