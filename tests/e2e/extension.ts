import { test as base, type TestInfo } from '@playwright/test';
import { startChromium } from './kit/chromium.ts';
import { startFirefox } from './kit/firefox.ts';
import { type Kit, type Tab, until } from './kit/kit.ts';
import { servePostings } from './postings.ts';

/** Starts the browser that the project names, with the extension as shipped. */
export async function startKit(info: Pick<TestInfo, 'project'>): Promise<Kit> {
  const kit = await (info.project.name === 'firefox' ? startFirefox() : startChromium());
  servePostings(kit.server);
  return kit;
}

/** Allows the boards the way a person does: by the button on the welcome page and the browser's own prompt. */
export async function allowBoards(kit: Kit): Promise<string> {
  const welcome = await kit.waitForOwn('welcome.html');
  await until('the button', () =>
    welcome.evaluate(() => document.querySelector('button.primary') !== null, null),
  );
  const [text] = await Promise.all([kit.answerPrompt('allow'), welcome.click('button.primary')]);
  await until('the welcome page to say so', () =>
    welcome.evaluate(() => (document.querySelector('[role=status]')?.textContent ?? '') !== '', null),
  );
  return text;
}

/** What our highlights cover, as the page itself can see it: the text of every range by the name of its highlight. */
export const paintedText = (tab: Tab): Promise<Record<string, string[]>> =>
  tab.evaluate(() => {
    const entries = [...(CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>)];
    return Object.fromEntries(
      entries.map(([name, ranges]) => [name, [...ranges].map((range) => (range as Range).toString())]),
    );
  }, null);

/** Opens the panel by a true press on the badge. */
export async function openPanel(tab: Tab): Promise<void> {
  const place = await until('the badge', () =>
    tab.inPanel((root) => {
      const box = root.querySelector('.badge')?.getBoundingClientRect();
      return box === undefined || box.width === 0
        ? null
        : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, null),
  );
  await tab.press(place.x, place.y);
  await until('the panel', () => tab.inPanel((root) => root.querySelector('.panel') !== null, null));
}

/** The names that the panel lists, those missing and those met. */
export const panelLists = (tab: Tab): Promise<{ missing: string[]; met: string[]; text: string } | null> =>
  tab.inPanel((root) => {
    const names = (selector: string) =>
      [...root.querySelectorAll(`${selector} .names`)].map((node) => node.textContent ?? '');
    return {
      missing: names('.requirement.missing'),
      met: names('.requirement.met'),
      text: root.querySelector('.panel')?.textContent ?? '',
    };
  }, null);

interface Fixtures {
  /** One browser for the tests of a file, with the boards allowed. */
  readonly kit: Kit;
}

export const test = base.extend<object, Fixtures>({
  kit: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
    async ({}, use, info) => {
      const kit = await startKit(info);
      await allowBoards(kit);
      await use(kit);
      await kit.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
export { expect } from '@playwright/test';
