import { elementAround, openRootsIn } from './open-roots.ts';

/** How long the page must have been still before it is read again. */
const SETTLED_AFTER = 250;
/** The longest that a page which never stands still can put a reading off. */
const AT_THE_LATEST = 1_500;
/** How long after a load or a navigation a posting may still arrive; after that only a navigation starts anew. */
const ARRIVAL_WINDOW = 10_000;

export interface Watch {
  /** A posting is shown: watch its region and its place in the page. */
  onRegion(region: Element): void;
  /** No posting is shown any more: watch a while for one to arrive, then rest. */
  onNothing(): void;
  /** The address changed: start anew. */
  onNavigation(): void;
  stop(): void;
}

/**
 * One throttled observer. While a posting is shown it watches the posting's region, and the children of the elements
 * around it, so that a pane which is replaced as a whole is noticed too. `changed` is called once the page has settled, `touched` before that
 * with each bundle of changes, and before the browser paints them: it must be cheap.
 */
export function watchPage(page: Document, changed: () => void, touched: () => void = () => undefined): Watch {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let arrival: ReturnType<typeof setTimeout> | undefined;
  let watched: Element | null = null;

  const EVERYTHING = { childList: true, subtree: true, characterData: true };
  /** Changes inside of components are told to those alone who watch their roots. */
  const observeWithin = (root: Element) => {
    observer.observe(root, EVERYTHING);
    for (const inside of openRootsIn(root)) observer.observe(inside, EVERYTHING);
  };
  const report = () => {
    // Components that came since.
    if (watched === null && arrival !== undefined) observeWithin(page.documentElement);
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = undefined;
    latest = undefined;
    changed();
  };
  const observer = new MutationObserver(() => {
    touched();
    if (quiet !== undefined) clearTimeout(quiet);
    quiet = setTimeout(report, SETTLED_AFTER);
    latest ??= setTimeout(report, AT_THE_LATEST);
  });
  const rest = () => {
    observer.disconnect();
    clearTimeout(arrival);
    arrival = undefined;
    watched = null;
  };
  const awaitArrival = () => {
    if (arrival !== undefined) return;
    rest();
    observeWithin(page.documentElement);
    arrival = setTimeout(rest, ARRIVAL_WINDOW);
  };

  return {
    onRegion(region) {
      if (watched === region) return;
      rest();
      watched = region;
      observeWithin(region);
      for (let around = elementAround(region); around !== null; around = elementAround(around))
        observer.observe(around, { childList: true });
    },
    onNothing() {
      if (watched !== null) awaitArrival();
    },
    onNavigation() {
      rest();
      awaitArrival();
      quiet ??= setTimeout(report, SETTLED_AFTER);
    },
    stop() {
      rest();
      clearTimeout(quiet);
      clearTimeout(latest);
    },
  };
}
