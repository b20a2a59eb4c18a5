import type { Tab } from './kit.ts';

type Page = Pick<Tab, 'evaluate'>;

/** Whether these words are painted as required, in a page or a frame. */
export const isPainted = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const painted = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    return [...(painted.get('certlens-required') ?? [])].some((range) => range.toString() === wanted);
  }, words);

/** The middle of the first words that are painted as required; null where there are none. */
export const placeOfPainted = (page: Page): Promise<{ readonly x: number; readonly y: number } | null> =>
  page.evaluate(() => {
    const painted = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    const [range] = painted.get('certlens-required') ?? [];
    const box = range?.getBoundingClientRect();
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, null);
