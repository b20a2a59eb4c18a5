import { join } from 'node:path';
import { allowBoards, openPanel, paintedText } from '../../tests/e2e/extension.ts';
import { startChromium } from '../../tests/e2e/kit/chromium.ts';
import { until } from '../../tests/e2e/kit/kit.ts';

/** The sample is shown under a board's address on the loopback: nothing leaves the machine. */
const ADDRESS = 'https://jobs.lever.co/tidewater/7f0c2a6e-51b1-4a1c-9b6e-7c1d5a0e0001';

/** Goes the way of a new user without a display, and answers with the pictures it took into `folder`. */
export async function showHeadless(page: string, folder: string): Promise<string[]> {
  const kit = await startChromium();
  const pictures: string[] = [];
  const picture = (name: string) => {
    const path = join(folder, name);
    pictures.push(path);
    return path;
  };
  try {
    kit.server.serve(ADDRESS, { body: page });
    const welcome = await kit.waitForOwn('welcome.html');
    await welcome.screenshot(picture('welcome.png'));
    await allowBoards(kit);
    const tab = await kit.open(ADDRESS);
    await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
    await openPanel(tab);
    await until('guidance', () => tab.inPanel((root) => root.querySelector('.requirement') !== null, null));
    await tab.screenshot(picture('page.png'));
    const popup = await kit.openPopup(tab);
    await until('the popup', () =>
      popup.evaluate((view) => view.document.querySelector('.requirement') !== null, null),
    );
    await popup.screenshot(picture('popup.png'));
    await popup.close();
    const options = await kit.openOwn('options.html');
    await until('the options', () => options.evaluate(() => document.querySelector('h1') !== null, null));
    await options.screenshot(picture('options.png'));
  } finally {
    await kit.close();
  }
  return pictures;
}
