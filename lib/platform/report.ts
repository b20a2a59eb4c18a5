import { browser } from '#imports';
import { askPage } from './ask.ts';
import { runScript } from './run-script.ts';
import type { FrameReading } from './tab.ts';

const MOST_LINES = 550;
const MOST_OF_A_LINE = 2_000;

/** The report on a frame's page, for an issue on the project; null where the browser does not let us read it any more. */
export async function reportOn({ tabId, frameId }: FrameReading): Promise<string | null> {
  const told = await askPage({ tabId, frameId }, 'page.report', {});
  if (told === null) return null;
  try {
    const { version } = browser.runtime.getManifest();
    const report = await runScript({ tabId, frameId }, '/report.js');
    return [`CertLens ${version}`, `read as: ${told}`, ...linesOf(report)].join('\n');
  } catch {
    return null;
  }
}

const linesOf = (result: unknown): string[] =>
  Array.isArray(result)
    ? result.slice(0, MOST_LINES).map((line) => String(line).slice(0, MOST_OF_A_LINE))
    : [];
