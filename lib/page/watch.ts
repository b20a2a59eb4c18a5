import { elementAround, hasUndefined, openRootsIn } from './open-roots.ts';

/** How long the page must have been still before it is read again. */
const SETTLED_AFTER = 250;
/** The longest that a page which never stands still can put a reading off. */
const AT_THE_LATEST = 1_500;
/** How long after a load or a navigation a posting may still arrive; after that only a navigation starts anew. */
const ARRIVAL_WINDOW = 10_000;
/** How often a page with components that are not defined yet is looked at for what they have drawn. */
const LOOK_AGAIN = 500;

export interface Watch {
  /** The page was read for the first time: where no posting was found, one may still arrive. */
  onStart(): void;
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
 * with each bundle of changes, and before the browser paints them: it must be cheap. What we add ourselves is no change.
 */
export function watchPage(
  page: Document,
  changed: () => void,
  touched: () => void = () => undefined,
  isOurs: (element: Element) => boolean = () => false,
): Watch {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let arrival: ReturnType<typeof setTimeout> | undefined;
  let look: ReturnType<typeof setTimeout> | undefined;
  let watched: Element | null = null;
  /** The components that are observed. */
  let components = 0;

  const EVERYTHING = { childList: true, subtree: true, characterData: true };
  /** Changes inside of components are told to those alone who watch their roots. */
  const observeWithin = (root: Element) => {
    observer.observe(root, EVERYTHING);
    const inside = openRootsIn(root);
    components = inside.length;
    for (const one of inside) observer.observe(one, EVERYTHING);
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
  const isOwn = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
    type === 'childList' &&
    [addedNodes, removedNodes].every((nodes) =>
      Array.from(nodes).every((node) => node.nodeType === 1 && isOurs(node as Element)),
    );
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    touched();
    if (quiet !== undefined) clearTimeout(quiet);
    quiet = setTimeout(report, SETTLED_AFTER);
    latest ??= setTimeout(report, AT_THE_LATEST);
  });
  const rest = () => {
    observer.disconnect();
    clearTimeout(arrival);
    clearTimeout(look);
    arrival = undefined;
    look = undefined;
    watched = null;
  };
  /** A component that is drawn late changes nothing that is observed: it gets its root. */
  const lookForComponents = () => {
    look = undefined;
    if (openRootsIn(page.documentElement).length > components) report();
    if (watched === null && arrival !== undefined && hasUndefined(page.documentElement))
      look ??= setTimeout(lookForComponents, LOOK_AGAIN);
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
    onStart() {
      if (watched !== null) return;
      awaitArrival();
      look ??= setTimeout(lookForComponents, SETTLED_AFTER);
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
