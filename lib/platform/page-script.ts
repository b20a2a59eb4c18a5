import { browser, type ContentScriptContext } from '#imports';
import type { GuidanceView } from '../i18n/guidance-view.ts';
import type { PageState, Session, SessionDependencies } from '../page/session.ts';
import { looksLikePosting } from '../posting/looks-like-posting.ts';
import type { Posting } from '../posting/posting.ts';
import { readPosting } from '../posting/read-posting.ts';
import { findRequirements } from '../requirements/find-requirements.ts';
import { loadVocabulary, type Vocabulary } from '../vocabulary/load.ts';
import table from '../vocabulary/table.json';
import { answerPage, ask, type PageDescription, type PostingSummary, type RequestData } from './messages.ts';
import { isPanel } from './panel-host.ts';
import { watchProfile } from './watch-profile.ts';

/** The vocabulary is unpacked for the first posting and not before. */
let vocabulary: Vocabulary | null = null;

const summarise = ({ title, company, location, language, board, url }: Posting): PostingSummary => ({
  title,
  company,
  location,
  language,
  board,
  url,
});

/** What is found, as plain data that may cross to another context. */
type Found = RequestData<'guidance.for'>['found'];

/** The three arrows up to the background, as the page's session uses them. */
export function pageDependencies(page: Document): Omit<SessionDependencies, 'show'> {
  return {
    page,
    address: () => page.location.href,
    mayShowPosting: looksLikePosting,
    read(document, address, request) {
      if (request !== 'selection') return readPosting(document, address);
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0 || selection.toString().trim() === '') return { posting: null, reason: 'no-selection' };
      return readPosting(document, address, { selection: selection.getRangeAt(0) });
    },
    find(posting) {
      vocabulary ??= loadVocabulary(table);
      return findRequirements(posting, vocabulary);
    },
    ask: (posting, found) => ask('guidance.for', { posting: summarise(posting), found: found as Found }),
    isOurs: isPanel,
  };
}

/** The panel's words: they come with the view; before it, the name alone is said. */
export function panelWords(view: GuidanceView | null): (key: string) => string {
  return (key) =>
    view?.words[key] ?? (key === 'panel.failed' ? unavailable() : browser.i18n.getMessage('shortName'));
}

const unavailable = (): string => browser.i18n.getMessage('panelUnavailable');

const describe = (state: PageState): PageDescription =>
  state.kind === 'none'
    ? state
    : { kind: 'posting', posting: summarise(state.posting), found: state.found as Found };

/** Connects the session to the rest of the extension, and ends it when the extension is updated or removed. */
export function connectPage(context: ContentScriptContext, session: Session): void {
  const disconnect = answerPage({
    'page.describe': () => describe(session.state()),
    'page.read': ({ what }) => describe(session.request(what)),
    'page.reveal': ({ requirement }) => session.reveal(requirement),
  });
  const unwatch = watchProfile(() => session.refresh());
  context.addEventListener(window, 'wxt:locationchange', () => session.navigated());
  context.onInvalidated(() => {
    disconnect();
    unwatch();
    session.stop();
  });
}
