import { browser } from '#imports';
import { BOARD_MATCHES } from '../posting/boards/index.ts';
import { askPage } from './ask.ts';
import { injectReader, READER_FILE } from './reader.ts';

const REGISTRATION = 'posting';

/** The boards' hosts, as a person reads them. */
export const BOARD_HOSTS = [
  ...new Set(BOARD_MATCHES.map((match) => match.replace(/^\*:\/\/|^https:\/\/|\/.*$/g, ''))),
].sort();

/** Which of the boards' origins the person has allowed, as the browser says now: never kept by ourselves. */
export async function grantedOrigins(): Promise<string[]> {
  const held = await Promise.all(
    BOARD_MATCHES.map((match) => browser.permissions.contains({ origins: [match] })),
  );
  return BOARD_MATCHES.filter((_, index) => held[index]);
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered content script match what is granted. Runs one after the other, so that two events at once do
 * not race. Registrations are gone after an update of the extension in Chromium and kept otherwise: this is idempotent.
 */
export function syncRegistration(): Promise<void> {
  const run = async () => {
    const matches = await grantedOrigins();
    const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
    if (matches.length === 0) {
      if (present !== undefined) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
      return;
    }
    const script = {
      id: REGISTRATION,
      matches,
      js: [READER_FILE],
      allFrames: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    if (present === undefined) await browser.scripting.registerContentScripts([script]);
    else await browser.scripting.updateContentScripts([script]);
  };
  const mine = turn.then(run, run);
  turn = mine;
  return mine;
}

/** Reads the tabs that were open on a board before it was allowed: a registration alone does not reach them. */
export async function injectIntoOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : injectReader(tab.id))));
}

/** Ends the readers in open pages of these origins: each knows by itself where it stands. */
async function endReaders(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : askPage({ tabId: id }, 'page.forbid', { origins }))),
  );
}

/** How many of the boards' addresses are allowed. */
export async function countAccess(): Promise<{ readonly allowed: number; readonly of: number }> {
  return { allowed: (await grantedOrigins()).length, of: BOARD_MATCHES.length };
}

/** Asks the person for all boards. Call it first thing in a click handler: the gesture does not survive an await. */
export function requestBoards(): Promise<boolean> {
  return browser.permissions.request({ origins: [...BOARD_MATCHES] });
}

/** Gives the boards back. */
export function removeBoards(): Promise<boolean> {
  return browser.permissions.remove({ origins: [...BOARD_MATCHES] });
}

/** Keeps the registration right for as long as the extension runs. Call it synchronously in the background. */
export function watchAccess(): void {
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await syncRegistration();
    await injectIntoOpenTabs(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(async ({ origins }) => {
    await syncRegistration();
    await endReaders(origins ?? []);
  });
  browser.runtime.onInstalled.addListener(() => void syncRegistration());
  browser.runtime.onStartup.addListener(() => void syncRegistration());
}
