import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browsers.ts';
import { ROOT } from '../../scripts/data.ts';
import { generateCatalog } from '../../scripts/generate-catalog.ts';
import { type Row, time } from './row.ts';
import type { Measured } from './stored-catalog.ts';

const MANY = 100_000;

/** `stored-catalog.ts` and all that it stands on as one script, its functions under `stored`. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests/bench/stored-catalog.ts'), formats: ['iife'], name: 'stored' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('no script');
  return chunk.code;
}

/** A hundred thousand made-up credentials in the database of a real Chromium; nothing where there is none. */
export async function rows(): Promise<Row[]> {
  const executablePath = await findBrowser('chromium').catch(() => null);
  if (executablePath === null) return [];
  generateCatalog();
  const catalog = readFileSync(join(ROOT, 'public/catalog.json'));
  const server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/catalog.json' ? 'application/json' : 'text/html');
    response.end(request.url === '/catalog.json' ? catalog : '<!doctype html><title>Catalog</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--enable-precise-memory-info'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: await script() });
    const measured = await page.evaluate(async (count): Promise<Measured> => {
      const bundle = await (await fetch('/catalog.json')).json();
      const { stored } = globalThis as unknown as {
        stored: { measure(bundle: unknown, count: number): Promise<Measured> };
      };
      return stored.measure(bundle, count);
    }, MANY);
    const say = (name: string, value: number, budget: number | null = null, unit = 'ms') =>
      time(`Chromium, 100,000 stored: ${name}`, value, budget, unit);
    return [
      say('calibration loop', measured.calibration),
      say('loaded, checked and written', measured.load),
      say('on the disk', measured.storedMegabytes, null, 'MB'),
      say('heap grown by the load', measured.heapMegabytes, null, 'MB'),
      say('look-up made ready', measured.look),
      say('longest without a turn for others', measured.held),
      say('a keystroke, median', measured.keystroke, 16),
      say('a keystroke, slowest', measured.slowest, 50),
      say('guidance, first posting', measured.guidanceCold, 250),
      say('guidance, read before', measured.guidance, 100),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
