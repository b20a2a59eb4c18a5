import { browser } from '#imports';
import { askPage } from './ask.ts';
import type { PageDescription } from './protocol.ts';
import { injectReader } from './reader.ts';

/** How long a reader that was just put into a page may take to answer (milliseconds). */
const FIRST_ANSWER = 2_000;
const BETWEEN_QUESTIONS = 50;

/** A frame of a tab with what its reader says. */
export interface FrameReading {
  readonly tabId: number;
  readonly frameId: number;
  readonly page: PageDescription;
}

/** The frames that may be read now; null where the browser lets no extension read. */
async function readableFrames(tabId: number): Promise<number[] | null> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => true,
    });
    return results.map(({ frameId }) => frameId);
  } catch {
    return null;
  }
}

/** The frame that shows a posting, else the page itself: a board may stand in a frame of an employer's page. */
async function describe(tabId: number, frames: readonly number[]): Promise<FrameReading | null> {
  const asked = await Promise.all(
    frames.map(async (frameId) => ({
      tabId,
      frameId,
      page: await askPage({ tabId, frameId }, 'page.describe', {}),
    })),
  );
  const answered = asked.filter((frame): frame is FrameReading => frame.page !== null);
  return (
    answered.find(({ page }) => page.kind === 'posting') ??
    answered.find(({ frameId }) => frameId === 0) ??
    null
  );
}

/**
 * Reads the active tab. The press on the toolbar's button, which opened the popup, lets us read this page now
 * (activeTab): where no reader is there yet, one is put in. Null where the browser lets no extension read.
 */
export async function readActiveTab(): Promise<FrameReading | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return null;
  // Mostly the page itself shows the posting: it is asked while the frames are counted.
  const whole = describe(tabId, [0]);
  const counted = readableFrames(tabId);
  const page = await whole;
  if (page?.page.kind === 'posting') return page;
  const frames = await counted;
  if (frames === null) return null;
  const others = frames.filter((frameId) => frameId !== 0);
  const inside = others.length === 0 ? null : await describe(tabId, others);
  const present = inside?.page.kind === 'posting' ? inside : (page ?? inside);
  if (present !== null) return present;
  if (!(await injectReader(tabId))) return null;
  const end = Date.now() + FIRST_ANSWER;
  for (;;) {
    const found = await describe(tabId, frames);
    if (found !== null || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_QUESTIONS));
  }
}
