import { browser, type ContentScriptContext } from '#imports';
import type { GuidanceView } from '../i18n/guidance-view.ts';
import { type BadgePlace, FIRST_PLACE } from '../page/badge-place.ts';
import type { Marks, MarksDependencies } from '../page/marks.ts';
import { readAs } from '../page/read-as.ts';
import type { PageReading, PageState, Session, SessionDependencies } from '../page/session.ts';
import { matchesPattern, parseAddress } from '../posting/address.ts';
import { hasCards, readCards } from '../posting/cards.ts';
import { domOf, type PageDom } from '../posting/markup/dom.ts';
import { mayShowPosting } from '../posting/may-show-posting.ts';
import type { PlainPosting } from '../posting/posting.ts';
import { takeSnapshot } from '../posting/snapshot/take-snapshot.ts';
import { answerPage } from './answer-page.ts';
import { ask } from './ask.ts';
import { isPanel } from './panel-host.ts';
import type { PostingSummary } from './posting-summary.ts';
import type { PageDescription } from './protocol.ts';
import { loadSite, switchSite, watchSite } from './sites.ts';
import { watchProfile } from './watch-profile.ts';

/** The way of a posting as the page's session uses it: written down here, read and worked out in the background. */
export function pageDependencies(page: Document): Omit<SessionDependencies, 'show'> {
  /** What the detector has seen of the page serves the reading right after it. */
  let seen: PageDom | undefined;
  return {
    page,
    address: () => page.location.href,
    mayShowPosting(document, address) {
      seen = domOf(document);
      return mayShowPosting(document, address, seen);
    },
    async read(document, address, request) {
      const dom = request === null ? seen : undefined;
      seen = undefined;
      let range: Range | null = null;
      if (request === 'selection') {
        const selection = document.getSelection();
        if (selection === null || selection.rangeCount === 0 || selection.toString().trim() === '')
          return { posting: null, reason: 'no-selection' };
        range = selection.getRangeAt(0);
      }
      return readThere(document, address, range, request !== null, dom);
    },
    find: (posting) => ask('posting.find', { posting }),
    guide: (posting, { language, found }) =>
      ask('posting.guide', { posting: summaryOf(posting, language), source: posting.source, found }),
    // Nobody may be there to hear it when the extension has gone.
    left: () => void ask('posting.left', {}).catch(() => undefined),
    waits: isPrivate,
    isOurs: isPanel,
  };
}

/**
 * Writes a page down as it is now, or what a range of it holds, and has it read in the background: where nobody has
 * asked for it, only if it looks like a posting.
 */
export async function readThere(
  page: Document,
  address: string,
  range: Range | null,
  isAsked: boolean,
  dom?: PageDom,
): Promise<PageReading> {
  const { snapshot, elementAt } = takeSnapshot(page, dom, range);
  if (snapshot === null) return { posting: null, reason: 'too-large' };
  const read = () => ask('posting.read', { address, snapshot, isAsked });
  // The background may have ended while it was at work: to be asked wakes it again.
  const { reading, told } = await read().catch(read);
  if (reading.posting === null) return reading;
  return { ...reading, told, region: reading.region && elementAt(reading.region) };
}

/** A private window: what is in it is read when the person asks, and nothing of it is remembered. */
function isPrivate(): boolean {
  inPrivate ??= browser.extension.inIncognitoContext;
  return inPrivate;
}
/** A page does not change windows of another kind. */
let inPrivate: boolean | null = null;

/** The jobs of the page's list, and what the background knows of them. */
export function marksDependencies(page: Document): Omit<MarksDependencies, 'show'> {
  return {
    page,
    mayList: () => hasCards(page.location.href) && !isPrivate(),
    cards: () => readCards(page, page.location.href),
    ask: (board, jobIds) => ask('readings.marks', { board, jobIds }),
    isOurs: isPanel,
  };
}

/** Whether we are switched off on a site, for as long as its page is open. */
export interface Site {
  /** Null as long as it was not learned. */
  readonly isOff: () => boolean | null;
  /** Asks the browser's storage, once: what is first asked of it takes as long as to look whether a page shows a posting. */
  readonly learn: () => Promise<void>;
  /** Where the badge stood when it was learned. */
  readonly badgePlace: () => BadgePlace;
  readonly switch: (off: boolean) => Promise<void>;
  /** Calls back when it was switched in this window or another, and when the profile has changed: once it was learned. */
  readonly onChange: (switched: () => void, profileChanged: () => void) => void;
}

export function followSite(context: ContentScriptContext, host: string): Site {
  let off: boolean | null = null;
  let [switched, profileChanged] = [() => {}, () => {}];
  let badgePlace = FIRST_PLACE;
  let learned: Promise<void> | null = null;
  const learn = async () => {
    const loading = loadSite(host);
    const unwatchSite = watchSite(host, (next) => {
      off = next;
      switched();
    });
    const unwatchProfile = watchProfile(() => profileChanged());
    context.onInvalidated(() => {
      unwatchSite();
      unwatchProfile();
    });
    const kept = await loading;
    off ??= kept.isOff;
    badgePlace = kept.badgePlace;
  };
  return {
    isOff: () => off,
    learn() {
      learned ??= learn();
      return learned;
    },
    badgePlace: () => badgePlace,
    switch: (next) => switchSite(host, next),
    onChange(...tell) {
      [switched, profileChanged] = tell;
    },
  };
}

/** What the person presses in the page, as the panel needs to know it. */
interface PressNotes {
  readonly note: (
    card: {
      readonly requirement: number;
      readonly heading: string | null;
      readonly at: { readonly x: number; readonly y: number };
    } | null,
  ) => void;
  readonly open: (how: 'open' | 'toggle') => boolean;
}

/** Notes a highlight that is pressed, and lets the note go with a press elsewhere. The page gets the press as ever. */
export function watchPresses(
  context: ContentScriptContext,
  page: Document,
  session: Session,
  panel: PressNotes,
): void {
  context.addEventListener(page, 'click', (event) => {
    if (!event.isTrusted || event.composedPath().some((node) => node instanceof Element && isPanel(node)))
      return;
    // A text that is being selected is no press on a word in it.
    const requirement =
      page.getSelection()?.isCollapsed === false ? null : session.at(event.clientX, event.clientY);
    if (requirement === null) return panel.note(null);
    void session.settled().then((state) => {
      if (state.kind !== 'posting' || state.told === null) return;
      const heading = state.told.headings[requirement] ?? null;
      panel.note({ requirement, heading, at: { x: event.clientX, y: event.clientY } });
    });
  });
}

/** A word of the manifest, asked of the browser once: it takes as long as all the rest of drawing a badge. */
const once = (name: 'panelUnavailable' | 'shortName'): (() => string) => {
  let word: string | null = null;
  return () => {
    word ??= browser.i18n.getMessage(name);
    return word;
  };
};
const saysUnavailable = once('panelUnavailable');
const ownName = once('shortName');

/** The panel's words: they come with the view; before it, the name alone is said. */
export function panelWords(view: GuidanceView | null): (key: string) => string {
  return (key) => view?.words[key] ?? (key === 'panel.failed' ? saysUnavailable() : ownName());
}

function describe(state: PageState, view: GuidanceView | null): PageDescription {
  if (state.kind === 'none') return state;
  if (state.told === null) return { kind: 'none', reason: 'reading' };
  const { language, found } = state.told;
  return { kind: 'posting', posting: summaryOf(state.posting, language), found, view };
}

/** What guidance needs of a posting. */
function summaryOf(plain: PlainPosting, language: string | null): PostingSummary {
  const { title, company, location, board, jobId, url } = plain;
  return { title, company, location, language, board, jobId, url };
}

/**
 * Connects what runs in the page to the rest of the extension, and ends it when the extension is switched off, updated
 * or removed, or when the page may not be read any more.
 */
export function connectPage(
  context: ContentScriptContext,
  session: Session,
  marks: Marks,
  panel: PressNotes,
  site: Site,
): void {
  const disconnect = answerPage({
    async 'page.describe'() {
      await site.learn();
      if (site.isOff() === true) return { kind: 'none', reason: 'switched-off' };
      return describe(await session.settled(), session.view());
    },
    'page.read': async ({ what }) => describe(await session.request(what), session.view()),
    'page.panel': async ({ open }) => panel.open(open),
    async 'page.switch'({ off }) {
      await site.switch(off);
      return null;
    },
    'page.reveal': async ({ requirement }) => session.reveal(requirement),
    'page.report': async () => readAs(await session.settled()),
    async 'page.forbid'({ origins }) {
      const url = parseAddress(location.href);
      if (url !== null && origins.some((origin) => matchesPattern(origin, url))) end();
      return null;
    },
  });
  const navigated = () => {
    session.navigated();
    marks.navigated();
  };
  // The event comes before the address has changed.
  context.addEventListener(window, 'wxt:locationchange', () => void context.setTimeout(navigated, 0));
  context.addEventListener(window, 'popstate', navigated);
  // Another tab may have read a job that this one lists.
  context.addEventListener(document, 'visibilitychange', () => {
    if (!document.hidden && context.isValid) marks.refresh();
  });
  const end = () => context.abort('ended');
  context.onInvalidated(() => {
    session.stop();
    marks.stop();
    disconnect();
  });
}
