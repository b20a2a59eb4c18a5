import { browser, type ContentScriptContext } from '#imports';
import type { GuidanceView } from '../i18n/guidance-view.ts';
import type { PageState, Session, SessionDependencies } from '../page/session.ts';
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

/** Connects the session to the rest of the extension, and ends it when the extension is updated or removed. */
export function connectPage(context: ContentScriptContext, session: Session): void {
  const disconnect = answerPage({
    'page.describe': async () => describe(await session.settled()),
    'page.read': async ({ what }) => describe(await session.request(what)),
    'page.reveal': async ({ requirement }) => session.reveal(requirement),
  });
  const unwatch = watchProfile(() => session.refresh());
  context.addEventListener(window, 'wxt:locationchange', () => session.navigated());
  context.onInvalidated(() => {
    disconnect();
    unwatch();
    session.stop();
  });
}
