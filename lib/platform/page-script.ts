import { browser, type ContentScriptContext } from '#imports';
import type { GuidanceView } from '../i18n/guidance-view.ts';
import type { Marks, MarksDependencies } from '../page/marks.ts';
import { outlineReport } from '../page/report.ts';
import type { PageState, Session, SessionDependencies } from '../page/session.ts';
import { matchesPattern, parseAddress } from '../posting/address.ts';
import { readCards } from '../posting/cards.ts';
import { looksLikePosting } from '../posting/looks-like-posting.ts';
import { readPosting } from '../posting/read-posting.ts';
import { answerPage } from './answer-page.ts';
import { ask } from './ask.ts';
import { isPanel } from './panel-host.ts';
import type { PageDescription } from './protocol.ts';
import { watchProfile } from './watch-profile.ts';

/** The way of a posting as the page's session uses it: read here, worked out in the background. */
export function pageDependencies(page: Document): Omit<SessionDependencies, 'show'> {
  return {
    page,
    address: () => page.location.href,
    mayShowPosting: looksLikePosting,
    read(document, address, request) {
      if (request !== 'selection') return readPosting(document, address);
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0 || selection.toString().trim() === '')
        return { posting: null, reason: 'no-selection' };
      return readPosting(document, address, { selection: selection.getRangeAt(0) });
    },
    ask: (posting) => ask('posting.answer', { posting }),
    isOurs: isPanel,
  };
}

/** Tells that the page shows its posting no more. Nobody may be there to hear it when the extension has gone. */
export function leavePosting(): void {
  ask('posting.left', {}).catch(() => undefined);
}

/** The jobs of the page's list, and what the background knows of them. */
export function marksDependencies(page: Document): Omit<MarksDependencies, 'show'> {
  return {
    page,
    cards: () => readCards(page, page.location.href),
    ask: (board, jobIds) => ask('readings.marks', { board, jobIds }),
  };
}

/** The panel's words: they come with the view; before it, the name alone is said. */
export function panelWords(view: GuidanceView | null): (key: string) => string {
  return (key) =>
    view?.words[key] ?? browser.i18n.getMessage(key === 'panel.failed' ? 'panelUnavailable' : 'shortName');
}

function describe(state: PageState): PageDescription {
  if (state.kind === 'none') return state;
  if (state.found === null) return { kind: 'none', reason: 'reading' };
  const { title, company, location, language, board, url } = state.posting;
  return { kind: 'posting', posting: { title, company, location, language, board, url }, found: state.found };
}

/** How often a page asks whether the extension is still there (milliseconds): no event tells when it has gone. */
const STILL_THERE = 1_000;

/**
 * Connects what runs in the page to the rest of the extension, and ends it when the extension is switched off, updated
 * or removed, or when the page may not be read any more.
 */
export function connectPage(context: ContentScriptContext, session: Session, marks: Marks): void {
  const disconnect = answerPage({
    'page.describe': async () => describe(await session.settled()),
    'page.read': async ({ what }) => describe(await session.request(what)),
    'page.reveal': async ({ requirement }) => session.reveal(requirement),
    async 'page.report'() {
      const { version } = browser.runtime.getManifest();
      return outlineReport(document, location.href, await session.settled(), version);
    },
    async 'page.forbid'({ origins }) {
      const url = parseAddress(location.href);
      if (url !== null && origins.some((origin) => matchesPattern(origin, url))) end();
      return null;
    },
  });
  const unwatch = watchProfile(() => {
    session.refresh();
    marks.refresh();
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
  context.setInterval(() => undefined, STILL_THERE);
  const end = () => context.abort('ended');
  context.onInvalidated(() => {
    session.stop();
    marks.stop();
    unwatch();
    disconnect();
  });
}
