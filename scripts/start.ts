import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildFolder, findBrowser } from './browsers.ts';
import { ROOT } from './data.ts';
import { showHeadless } from './start/headless.ts';

const SAMPLE = join(ROOT, 'scripts/start/sample-posting.html');

const executablePath = await findBrowser('chromium').catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
execFileSync('wxt', ['build', '-b', 'chrome'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (hasDisplay && !process.argv.includes('--headless')) await showInBrowser();
else await printAndPicture();

/** Opens a browser with the extension on the sample posting, until the person closes it. */
async function showInBrowser(): Promise<void> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(SAMPLE));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const extension = buildFolder(ROOT, 'chromium');
  const context = await chromium.launchPersistentContext('', {
    headless: false,
    executablePath,
    viewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  console.log('\nThe sample posting is open. Press the CertLens button in the toolbar to read it.');
  console.log('Close the browser to end.');
  await new Promise((closed) => context.on('close', closed));
  server.close();
}

/** With no display: prints the guidance for the sample posting and takes pictures of page and popup. */
async function printAndPicture(): Promise<void> {
  execFileSync('node', ['scripts/inspect.ts', SAMPLE], { cwd: ROOT, stdio: 'inherit' });
  const folder = join(ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const pictures = await showHeadless(readFileSync(SAMPLE, 'utf8'), folder);
  console.log('\nPictures:');
  for (const picture of pictures) console.log(`  ${picture}`);
}
