import { browser } from '#imports';
import { askPage } from './ask.ts';
import type { FrameReading } from './tab.ts';

/** The script as the build names it. */
const OUTLINE_FILE = '/outline.js';
const MOST_LINES = 500;
const MOST_OF_A_LINE = 2_000;

/** The report on a frame's page, for an issue on the project; null where the browser does not let us read it any more. */
export async function reportOn({ tabId, frameId }: FrameReading): Promise<string | null> {
  const head = await askPage({ tabId, frameId }, 'page.report', {});
  if (head === null) return null;
  try {
    const [outlined] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [OUTLINE_FILE],
    });
    return [head, ...linesOf(outlined?.result)].join('\n');
  } catch {
    return null;
  }
}

const linesOf = (result: unknown): string[] =>
  Array.isArray(result)
    ? result.slice(0, MOST_LINES).map((line) => String(line).slice(0, MOST_OF_A_LINE))
    : [];
