import type { PageCardProps } from '../../components/PageCard.tsx';
import type { PagePanelProps } from '../../components/PagePanel.tsx';
import { ask } from '../../lib/platform/ask.ts';

/** What is drawn when the person opens something in the page: a script of its own, put into the page by then. */
export interface PageViews {
  /** The styles of both. */
  readonly style: string;
  readonly panel: (props: PagePanelProps, into: HTMLElement) => void;
  readonly card: (props: PageCardProps, into: HTMLElement) => void;
  /** Ends what was drawn there. */
  readonly clear: (drawn: HTMLElement) => void;
}

/**
 * Where the two scripts meet, in the world that the extension's scripts have to themselves: a symbol, for a page's
 * elements answer to names.
 */
const MEETING = Symbol.for('certlens.page-views');
type World = { [MEETING]?: PageViews };

export function offerPageViews(views: PageViews): void {
  (globalThis as World)[MEETING] = views;
}

/** How long an answer is waited for (milliseconds): a background that dies meanwhile never gives one. */
const LATEST = 5_000;

/** Has the views put into the page. Fails when the extension has gone, or may not read the page any more. */
export async function bringPageViews(): Promise<PageViews> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, LATEST, new Error('The views are late.')),
  );
  await Promise.race([ask('page.views', {}), late]);
  const views = (globalThis as World)[MEETING];
  if (views === undefined) throw new Error('The views did not come.');
  return views;
}
