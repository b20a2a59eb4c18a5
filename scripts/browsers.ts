import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/**
 * Where an installed browser may stand. Branded Chrome is left out: it takes no unpacked extension from the command
 * line any more.
 */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const OVERRIDE: Record<BrowserName, string> = { chromium: 'CERTLENS_CHROMIUM', firefox: 'CERTLENS_FIREFOX' };
const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  const first = found.status === 0 ? found.stdout.split('\n')[0]?.trim() : '';
  return first ? first : null;
}

async function fromPlaywright(browser: BrowserName): Promise<string | null> {
  // Playwright's own Firefox is patched and speaks no WebDriver BiDi: only its Chromium serves.
  if (browser === 'firefox') return null;
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function isDebianRoot(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) &&
    onPath('apt-get') !== null
  );
}

async function locate(browser: BrowserName): Promise<string | null> {
  const given = process.env[OVERRIDE[browser]];
  if (given !== undefined && existsSync(given)) return given;
  const placed = PLACES[browser].find((path) => existsSync(path));
  return placed ?? onPath(DEBIAN_PACKAGE[browser]) ?? (await fromPlaywright(browser));
}

/**
 * The path of a browser that the extension can be loaded into: an installed one, else Playwright's, else Debian's
 * package when root on Debian. Throws with the one command that is missing.
 */
export async function findBrowser(browser: BrowserName): Promise<string> {
  const present = await locate(browser);
  if (present !== null) return present;
  if (isDebianRoot()) {
    console.error(`Installing ${DEBIAN_PACKAGE[browser]} with apt-get …`);
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-q'], { ...quiet, env });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', DEBIAN_PACKAGE[browser]], {
      ...quiet,
      env,
    });
    const installed = await locate(browser);
    if (installed !== null) return installed;
  }
  const command =
    browser === 'chromium'
      ? 'npx playwright install chromium'
      : process.platform === 'darwin'
        ? 'brew install --cask firefox'
        : 'sudo apt-get install firefox-esr';
  throw new Error(`No ${browser} was found. Run:  ${command}`);
}

/** The folder of a build, relative to the project. */
export function buildFolder(root: string, browser: BrowserName): string {
  return join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}
