import type { LoopbackServer } from './server.ts';

/** A tab, in either browser. Functions run in the page and must not close over anything. */
export interface Tab {
  goto(address: string): Promise<void>;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a script as it is written, whatever the page's own policy says. */
  runSource(source: string): Promise<void>;
  /**
   * Runs in the page with our closed shadow root, which the page's own scripts can't reach; null when we show nothing.
   */
  inPanel<A, R>(run: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R | null>;
  /** The frame whose address holds this. */
  inFrame(address: string): Promise<Frame>;
  /** A true press of the mouse at a place in the viewport (CSS pixels). */
  press(x: number, y: number): Promise<void>;
  /** A true press on an element of the page. */
  click(selector: string): Promise<void>;
  /** True keys: a name ("Escape", "Tab") or text. */
  key(name: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(path: string, whole?: boolean): Promise<void>;
  /** Gives the page so much room, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Makes it the tab that the person sees: a prompt is shown over that one only. */
  front(): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  close(): Promise<void>;
}

/** A frame in a tab, of any origin. */
export type Frame = Pick<Tab, 'evaluate' | 'inPanel'>;

/** A view of the extension that stands outside of the tabs: the popup, or the workbench beside the page. */
export interface View {
  /** Runs with the view's window; the function must not close over anything. */
  evaluate<A, R>(run: (view: Window, argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a script in the view as it is written; it may be done a little later. */
  runSource(source: string): Promise<void>;
  /** A true press on an element of the view. */
  press(selector: string): Promise<void>;
  /** True keys: a name out of `KEYS`, or text. */
  key(name: KeyName): Promise<void>;
  type(text: string): Promise<void>;
  /** Makes it so wide, in CSS pixels. */
  widen(width: number): Promise<void>;
  /** The whole of it, also what has to be scrolled to; of Chromium's popup what is seen. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The popup that a press on the toolbar's button opened. */
export interface Popup extends View {
  /** The workbench, once the popup was asked for it: the popup is gone then. */
  waitForWorkbench(): Promise<View>;
}

/** The keys that a view may be given, with their codes. */
export const KEYS = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
} as const;
export type KeyName = keyof typeof KEYS;

/** How the browser shows pages: its colour scheme, or the system's own few colours. */
export type Theme = 'light' | 'dark' | 'forced';

/** What the extension's script took of a page's main thread, in milliseconds. */
export interface Costs {
  readonly ours: number;
  /** The part of it in which the script itself was evaluated, up to its first pause. */
  readonly evaluated: number;
  /** The longest stretch of it without a pause. */
  readonly longest: number;
}

/** A browser with the extension as shipped, on the loopback. */
export interface Kit {
  readonly name: 'chromium' | 'firefox';
  readonly server: LoopbackServer;
  /** Which way the permission prompt is answered: named in the report. */
  readonly promptBy: string;
  open(address: string): Promise<Tab>;
  /** Lets the extension into private windows, for good, as a person does on the browser's own page; opens one with an address. */
  openPrivate(address: string): Promise<Tab>;
  /** A page of the extension ("options.html"). */
  openOwn(path: string): Promise<Tab>;
  /** The tab of an own page that the extension opened by itself. */
  waitForOwn(path: string): Promise<Tab>;
  /** Answers the browser's real permission prompt, and tells what it said. */
  answerPrompt(answer: 'allow' | 'deny'): Promise<string>;
  /** Presses the toolbar's button on a tab: grants activeTab and opens the popup. */
  openPopup(tab: Tab): Promise<Popup>;
  /** Shows every page like this from now on. */
  theme(theme: Theme): Promise<void>;
  /** Samples what our content script runs in a tab meanwhile. */
  costsOf(tab: Tab, run: () => Promise<void>): Promise<Costs>;
  /** The same on a processor so many times slower; null where the browser can't be slowed. */
  readonly slowCostsOf: ((tab: Tab, times: number, run: () => Promise<void>) => Promise<Costs>) | null;
  /** Ends the background's worker or event page; the next message wakes it. */
  putToSleep(): Promise<void>;
  /** Switches the extension off, or removes it, in the running browser: there is no way back. */
  takeOut(): Promise<void>;
  close(): Promise<void>;
}

/** The middle of an element of the popup, in CSS pixels of its window. */
export const placeOf = (view: Window, selector: string): { x: number; y: number } => {
  const element = view.document.querySelector(selector);
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getBoundingClientRect();
  if (box === undefined) throw new Error(`nothing is ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** How long an element stands still before it is pressed, in milliseconds: an answer that comes late moves what is below. */
const AT_REST = 250;

/** The middle of an element once it has stood still, as `place` tells it. */
export async function placeAtRest(
  place: () => Promise<{ x: number; y: number }>,
): Promise<{ x: number; y: number }> {
  let last = await place();
  let since = Date.now();
  return until('it to stand still', async () => {
    const now = await place();
    if (now.x !== last.x || now.y !== last.y) since = Date.now();
    last = now;
    return Date.now() - since >= AT_REST ? now : null;
  });
}

/** All of what the popup shows, in CSS pixels, the part that has to be scrolled to too. */
export const sizeOf = (view: Window): { width: number; height: number } => {
  const { scrollWidth, scrollHeight } = view.document.documentElement;
  return { width: scrollWidth, height: scrollHeight };
};

/** The answer, or an error when none has come by then: a view that hangs must not hang the test. */
function answerBefore<T>(end: number, asked: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer')), end - Date.now());
  return Promise.race([asked, promise]).finally(() => clearTimeout(timer));
}

/** Asks again until the answer is truthy. Throws with `what` and the last answer after `within` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  within = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + within;
  let last: unknown = 'no answer';
  while (Date.now() < end) {
    try {
      last = await answerBefore(end, ask());
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(
    `${what}: not within ${within} ms; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
