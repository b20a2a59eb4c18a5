import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../scripts/data.ts';
import { atMost, type Row } from './row.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

/** The script and, by its imports, every chunk that a page loads, from the page's own HTML. */
function chunksOf(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const seen = new Set<string>();
  const open = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] as string,
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const file = join(BUILD, next);
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    if (!next.endsWith('.js')) continue;
    for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      open.push(join(next, '..', match[1] as string));
  }
  return [...seen];
}

/** Nothing where there is no build: `npm run build` makes one. */
export function rows(): Row[] {
  if (!existsSync(BUILD)) return [];
  const found: Row[] = [];
  const scripts = join(BUILD, 'content-scripts');
  if (existsSync(scripts)) {
    const sizes = readdirSync(scripts)
      .filter((file) => file.endsWith('.js'))
      .map((file) => zipped(join(scripts, file)));
    found.push(
      atMost(
        'content script, gzipped',
        sizes.reduce((sum, size) => sum + size, 0),
        'kB',
        110,
      ),
    );
  }
  if (existsSync(join(BUILD, 'popup.html'))) {
    const words = join(BUILD, 'messages/en/popup.json');
    const sum = [...chunksOf('popup.html'), words].reduce((total, file) => total + zipped(file), 0);
    found.push(atMost('popup, gzipped', sum, 'kB', 40));
  }
  return found;
}
