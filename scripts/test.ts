import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, findBrowser } from './browsers.ts';
import { ROOT } from './data.ts';
import { browserOutcome, type Outcome, unitOutcome } from './test-reports.ts';

const REPORTS = join(ROOT, 'test-results');

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  );
}

/** A check without cases of its own counts as one. */
const check = (command: string, ...args: string[]): Outcome =>
  run(command, args) ? { passed: 1, failed: 0, told: [] } : { passed: 0, failed: 1, told: [] };

/** A runner that died before its report counts as one failure more than it told. */
function suite(
  report: string,
  read: (report: never) => Outcome,
  command: string,
  ...args: string[]
): Outcome {
  const file = join(REPORTS, report);
  rmSync(file, { force: true });
  const ok = run(command, args);
  const told = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')) as never)
    : { passed: 0, failed: 0, told: ['died before its report'] };
  return ok || told.failed > 0 ? told : { ...told, failed: told.failed + 1 };
}

const unit = () =>
  suite(
    'unit.json',
    unitOutcome,
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join('test-results', 'unit.json')}`,
  );

const browserTests = (browser: BrowserName) =>
  suite('e2e.json', browserOutcome, 'playwright', 'test', `--project=${browser}`);

mkdirSync(REPORTS, { recursive: true });
await findBrowser('chromium');
await findBrowser('firefox');

const steps: readonly [string, () => Outcome][] = [
  ['types', () => check('npm', 'run', '-s', 'typecheck')],
  ['lint', () => check('npm', 'run', '-s', 'lint')],
  ['data', () => check('npm', 'run', '-s', 'catalog:check')],
  ['unit', unit],
  ['build for Chrome', () => check('wxt', 'build', '-b', 'chrome')],
  ['build for Firefox', () => check('wxt', 'build', '-b', 'firefox')],
  ['web-ext lint', () => check('node', 'scripts/lint-extension.ts')],
  ['bench', () => check('node', 'scripts/bench.ts')],
  ['Chromium', () => browserTests('chromium')],
  ['Firefox', () => browserTests('firefox')],
];

const outcomes = steps.map(([name, step]) => ({ name, ...step() }));
console.log('');
for (const { name, passed, failed, told } of outcomes) {
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  for (const line of told) console.log(`  ${line}`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
