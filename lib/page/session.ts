import type { GuidanceView } from '../i18n/guidance-view.ts';
import type { NotAPosting, PlainPosting, PostingRead } from '../posting/posting.ts';
import type { Requirements } from '../requirements/requirement.ts';
import { createPlaces } from './places.ts';
import { watchPage } from './watch.ts';

/** What a reading of the page came to: told to the popup and the side panel. */
export type PageState =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'posting';
      readonly posting: PlainPosting;
      /** Null as long as it is not known, or could not be. */
      readonly told: Told | null;
    };

/** What was found in a posting. */
export interface Told {
  /** BCP 47 primary tag; null when it can't be told. */
  readonly language: string | null;
  readonly found: Requirements;
  /** For each requirement the heading that its first words stand under; null for none. */
  readonly headings: readonly (string | null)[];
}

/**
 * A reading, and what the posting asks where that was found with it; `no-selection` when the person asked for the
 * selection and there is none.
 */
export type PageReading =
  | (PostingRead<PlainPosting> & { readonly told: Told | null })
  | NotAPosting
  | { readonly posting: null; readonly reason: 'no-selection' };

/** A person's own request reads what the detector would pass over. */
export type Request = 'page' | 'selection';

export interface SessionDependencies {
  readonly page: Document;
  readonly address: () => string;
  /** Cheap: whether the page may show a posting at all. */
  readonly mayShowPosting: (page: Document, address: string) => boolean;
  /** Takes the page as it is when it is called; rejects where nobody answers. */
  readonly read: (page: Document, address: string, request: Request | null) => Promise<PageReading>;
  /** What it asks; rejects with a message that a person understands, as the next does. */
  readonly find: (posting: PlainPosting) => Promise<Told>;
  /** What closes the gap. */
  readonly guide: (posting: PlainPosting, told: Told) => Promise<GuidanceView>;
  /** The page shows no more what was last guided. */
  readonly left?: () => void;
  /** Shows, or with null takes away, what is to be seen. */
  readonly show: (shown: Shown | null) => void;
  /** Whether the person switched us off here; null as long as nobody asked for it. */
  readonly isOff?: () => boolean | null;
  /** Asks for it: not before something may be shown. */
  readonly learn?: () => Promise<void>;
  /** Whether nothing is read here before the person asks for it. */
  readonly waits?: () => boolean;
  /** Our own elements, which are no part of the page. */
  readonly isOurs: (element: Element) => boolean;
}

/** What the panel shows. */
export interface Shown {
  readonly posting: PlainPosting;
  readonly view: GuidanceView | null;
  /** In the reader's language, when guidance could not be had. */
  readonly failure: string | null;
}

export interface Session {
  /** What the page shows, once what it asks has been found. */
  readonly settled: () => Promise<PageState>;
  /** The guidance for what the page shows; null while it is worked out. */
  readonly view: () => GuidanceView | null;
  /** Reads at once because the person asked. */
  readonly request: (request: Request) => Promise<PageState>;
  /** The profile, the catalog or the settings changed: ask again for the same posting. */
  readonly refresh: () => void;
  /** The address may have changed. */
  readonly navigated: () => void;
  /** Scrolls to where a requirement stands; false where the page does not show it. */
  readonly reveal: (requirement: number) => boolean;
  /** The requirement whose words stand at a point of the viewport (CSS pixels); null where none does. */
  readonly at: (x: number, y: number) => number | null;
  /** We were switched off or on here. */
  readonly reconsider: () => void;
  readonly stop: () => void;
}

/** How long after a navigation the words of the job before are taken for a pane that has not changed yet. */
const STALE_FOR = 3_000;

/** How long nothing is said of guidance that is under way (milliseconds): most is there before. */
const SAID_AFTER = 400;

/** The address without its fragment: a change of that alone is a move within the same page. */
const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? address;

/** The same job with the same words is never worked on twice. */
const identityOf = (posting: PlainPosting): string =>
  [posting.jobId, posting.url, posting.title, posting.company, posting.text].join('\n');

/** Follows one page from posting to posting. What was shown of one is taken away before the next is read. */
export function startSession(use: SessionDependencies): Session {
  const places = createPlaces(use.page, use.isOurs);
  let state: PageState = { kind: 'none', reason: 'unread' };
  let identity: string | null = null;
  /** What the panel shows of the posting, or will show again once its words are back. */
  let last: Shown | null = null;
  let asked = 0;
  /** The reading that is under way: an earlier one that comes late is dropped. */
  let reads = 0;
  /** How often the page has changed. */
  let touches = 0;
  let address = use.address();
  /** The posting that was shown before the navigation that is under way. */
  let before: PlainPosting | null = null;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let said: ReturnType<typeof setTimeout> | undefined;
  let finding: Promise<void> = Promise.resolve();
  let requested = false;
  let shows = false;
  /** Guidance was asked for what the page shows. */
  let guided = false;
  /** What was last shown is of what is held now. */
  let fresh = false;
  /** The posting's words are gone from the page, and it has not been read again yet. */
  let suspended = false;
  /** Whether we are switched off here is being asked for. */
  let learning = false;

  const show = (shown: Shown) => {
    clearTimeout(said);
    last = shown;
    if (suspended) return;
    shows = true;
    use.show(shown);
  };
  const paint = () => {
    if (suspended || state.kind !== 'posting' || state.told === null) return;
    shows = true;
    places.paint(state.told.found);
  };
  const takeAway = () => {
    clearTimeout(said);
    places.clear();
    if (shows) use.show(null);
    shows = false;
    if (guided) use.left?.();
    guided = false;
  };
  const forget = (reason: string) => {
    asked++;
    reads++;
    identity = null;
    last = null;
    suspended = false;
    takeAway();
    state = { kind: 'none', reason };
  };
  /** Says after a while that guidance is under way. */
  const sayLater = (posting: PlainPosting) => {
    clearTimeout(said);
    said = setTimeout(() => show({ posting, view: null, failure: null }), SAID_AFTER);
  };
  /** Finds what a posting asks, where that is not known yet, and then what closes the gap. */
  const work = (posting: PlainPosting, known: Told | null) => {
    const mine = ++asked;
    fresh = false;
    const fail = (error: unknown) => {
      if (mine === asked)
        show({ posting, view: null, failure: error instanceof Error ? error.message : String(error) });
    };
    const guide = (view: GuidanceView) => {
      if (mine === asked) {
        fresh = true;
        show({ posting, view, failure: null });
      }
      // The page left the posting before this came.
      else if (!guided) use.left?.();
    };
    finding = (known === null ? use.find(posting) : Promise.resolve(known)).then((told) => {
      if (mine !== asked) return;
      const isPainted = state.kind === 'posting' && state.told !== null;
      state = { kind: 'posting', posting, told };
      if (!isPainted) paint();
      guided = true;
      use.guide(posting, told).then(guide, fail);
    }, fail);
  };
  const waits = () => use.waits?.() === true;
  const take = (request: Request | null, looked = false): void => {
    const mine = ++reads;
    if (use.isOff?.() === true) {
      forget('switched-off');
      watch.onNothing();
      return;
    }
    if (request === null && waits()) {
      forget('unread');
      return;
    }
    if (request === null && !looked && !use.mayShowPosting(use.page, address)) {
      forget('other');
      watch.onNothing();
      return;
    }
    if (use.isOff?.() === null && use.learn !== undefined) {
      learning = true;
      const learned = () => {
        learning = false;
        if (mine === reads) take(request, true);
        watchOn();
      };
      finding = use.learn().then(learned, () => undefined);
      return;
    }
    const asTaken = touches;
    finding = use.read(use.page, address, request).then(
      (reading) => {
        if (mine === reads) accept(reading, request, touches !== asTaken);
      },
      () => {
        if (mine === reads && state.kind === 'none') forget('unread');
      },
    );
  };
  /** `moved`: the page has changed since it was taken for this reading. */
  const accept = (reading: PageReading, request: Request | null, moved: boolean) => {
    if (reading.posting === null) {
      forget(reading.reason);
      watch.onNothing();
      return;
    }
    const { posting, region, told } = reading;
    if (request === null && before?.text === posting.text && before.jobId !== posting.jobId) {
      forget('reading');
      return;
    }
    const next = identityOf(posting);
    const again = next === identity && state.kind === 'posting';
    if (!again) forget('reading');
    places.set(posting, region);
    // The words have gone meanwhile: what took their place is read once it has settled.
    if (moved && request === null && region !== null && !places.found()) {
      forget('reading');
      return;
    }
    if (again) {
      suspended = false;
      paint();
      if (last === null) sayLater(posting);
      else show(last);
    } else {
      identity = next;
      state = { kind: 'posting', posting, told: null };
      work(posting, told);
      sayLater(posting);
    }
    // The words are looked for in a turn of their own, while the background works.
    setTimeout(places.search, 0);
    watch.onRegion(region ?? use.page.body);
  };

  const settled = async (): Promise<PageState> => {
    let awaited: Promise<void> | null = null;
    while (awaited !== finding) {
      awaited = finding;
      await awaited;
    }
    return state;
  };

  const navigated = () => {
    const next = use.address();
    if (withoutFragment(next) === withoutFragment(address)) return;
    address = next;
    requested = false;
    before = state.kind === 'posting' ? state.posting : before;
    if (waits()) return take(null);
    forget('reading');
    watch.onNavigation();
    clearTimeout(settle);
    settle = setTimeout(() => {
      before = null;
      if (state.kind === 'none') take(null);
    }, STALE_FOR);
  };
  const watch = watchPage(
    use.page,
    () => {
      // What the person asked to be read stays until the page goes elsewhere.
      if (!requested) take(null);
    },
    () => {
      touches++;
      navigated();
      if (requested || state.kind !== 'posting') return;
      if (!suspended && !places.stand()) {
        suspended = true;
        takeAway();
      }
      places.changed();
    },
    use.isOurs,
  );
  const watchOn = () => {
    if (!learning && !waits()) watch.onStart();
  };
  take(null);
  watchOn();

  return {
    settled,
    view: () => (fresh ? (last?.view ?? null) : null),
    request(request) {
      requested = true;
      take(request);
      return settled();
    },
    refresh() {
      if (state.kind === 'posting') work(state.posting, state.told);
    },
    navigated,
    at: (x, y) => (suspended ? null : places.at(x, y)),
    reconsider() {
      requested = false;
      take(null);
    },
    reveal(requirement) {
      const first =
        state.kind === 'posting' ? state.told?.found.requirements[requirement]?.anyOf[0] : undefined;
      const range = first === undefined ? null : places.range(first);
      if (range === null) return false;
      const smooth = !use.page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      range.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: smooth ? 'smooth' : 'auto',
      });
      return true;
    },
    stop() {
      watch.stop();
      clearTimeout(settle);
      forget('stopped');
    },
  };
}
