import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../tests/e2e/kit/chromium.ts';
import { startFirefox } from '../tests/e2e/kit/firefox.ts';
import { servePostings } from '../tests/e2e/postings.ts';
import { ROOT } from './data.ts';
import { contactSheet, type Picture } from './screenshots/contact-sheet.ts';
import { pairwise } from './screenshots/pairs.ts';
import { type Look, type Stage, store, USUAL } from './screenshots/stage.ts';
import { allowBoards, PAIRED, servePages, VIEWS, type View } from './screenshots/views.ts';

const HELP = `npm run screenshots -- [--no-build] [--once] [NAME…]

Takes every view and state once, and the main ones in themes, browsers, widths and languages pairwise, into screenshots/.
  --no-build   takes the builds that are there
  --once       leaves the pairs out
  NAME         only views whose name begins so
`;

const words = process.argv.slice(2);
if (words.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const names = words.filter((word) => !word.startsWith('--'));
const wanted = ({ name }: View) => names.length === 0 || names.some((start) => name.startsWith(start));

const FACTORS = {
  language: ['en', 'de', 'ar'],
  theme: ['light', 'dark', 'forced'],
  width: ['usual', 'narrow', 'wide'],
  browser: ['chromium', 'firefox'],
} as const;

interface Shot {
  readonly view: View;
  readonly browser: 'chromium' | 'firefox';
  readonly look: Look;
}

const once: Shot[] = VIEWS.map((view) => ({ view, browser: 'chromium', look: USUAL }));
const paired: Shot[] = pairwise(FACTORS).flatMap(({ browser, language, theme, width }) =>
  VIEWS.filter(({ name }) => PAIRED.includes(name)).map((view) => ({
    view,
    browser,
    look: { language, theme, width },
  })),
);
const isUsual = ({ browser, look }: Shot) =>
  browser === 'chromium' && look.language === 'en' && look.theme === 'light' && look.width === 'usual';
const shots = [...once, ...(words.includes('--once') ? [] : paired.filter((shot) => !isUsual(shot)))].filter(
  ({ view }) => wanted(view),
);

const folder = join(ROOT, 'screenshots');
mkdirSync(folder, { recursive: true });
if (names.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const pictures: Picture[] = [];
let failed = 0;
for (const browser of ['chromium', 'firefox'] as const) {
  const mine = shots.filter((shot) => shot.browser === browser);
  if (mine.length === 0) continue;
  if (!words.includes('--no-build'))
    execFileSync('wxt', ['build', '-b', browser === 'chromium' ? 'chrome' : 'firefox'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  const kit = await (browser === 'chromium' ? startChromium() : startFirefox());
  try {
    servePostings(kit.server);
    await allowBoards(kit);
    const stage: Stage = { kit, own: await kit.openOwn('welcome.html') };
    servePages(stage);
    await store(stage, { 'recent-look-ups': null });
    for (const { view, look } of mine) {
      const name = isUsual({ view, browser, look })
        ? view.name
        : [view.name, browser, look.language, look.theme, look.width].join('.');
      await store(stage, { language: look.language });
      await kit.theme(look.theme);
      try {
        await view.take(stage, look, join(folder, `${name}.png`));
        pictures.push({
          file: `${name}.png`,
          view: view.name,
          look: [browser, look.language, look.theme, look.width].join(' · '),
        });
        console.log(`  ${name}`);
      } catch (error) {
        failed++;
        console.error(`  ${name}: ${(error as Error).message}`);
      }
    }
  } finally {
    await kit.close();
  }
}
writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
console.log(`\n${pictures.length} pictures: screenshots/index.html${failed > 0 ? `; ${failed} failed` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
