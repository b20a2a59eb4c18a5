import { askPage } from './ask.ts';
import { runScript } from './run-script.ts';
import type { FrameReading } from './tab.ts';

const MOST_LINES = 500;
const MOST_OF_A_LINE = 2_000;

/** The report on a frame's page, for an issue on the project; null where the browser does not let us read it any more. */
export async function reportOn({ tabId, frameId }: FrameReading): Promise<string | null> {
  const head = await askPage({ tabId, frameId }, 'page.report', {});
  if (head === null) return null;
  try {
    const outline = await runScript({ tabId, frameId }, '/outline.js');
    return [head, ...linesOf(outline)].join('\n');
  } catch {
    return null;
  }
}

const linesOf = (result: unknown): string[] =>
  Array.isArray(result)
    ? result.slice(0, MOST_LINES).map((line) => String(line).slice(0, MOST_OF_A_LINE))
    : [];
