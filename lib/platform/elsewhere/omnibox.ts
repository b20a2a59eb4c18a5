import { browser } from '#imports';
import { searchCatalog } from '../catalog.ts';
import { prepareWords, translator } from '../words.ts';
import { LONGEST_LOOK_UP, type LookUpTarget, lookUpAddress } from './look-up-page.ts';

/** As many as an address bar shows. */
const SUGGESTED = 6;

/** What an entry leaves in the address bar when it is chosen. */
const CHOSEN = 'credential:';

/** Chromium reads a description as XML, Firefox as it stands: signs that XML knows are left out for both. */
const plain = (words: string): string => words.replace(/[<>&"']/gu, ' ');

/** What the text in the address bar leads to. */
export function targetOf(written: string): LookUpTarget {
  return written.startsWith(CHOSEN)
    ? { credential: written.slice(CHOSEN.length) }
    : { text: written.slice(0, LONGEST_LOOK_UP) };
}

/** The credentials and skills for what has been typed, best first. */
export async function suggestionsFor(
  written: string,
): Promise<{ readonly content: string; readonly description: string }[]> {
  await prepareWords();
  const hits = await searchCatalog(written.slice(0, LONGEST_LOOK_UP), SUGGESTED);
  return hits.map(({ kind, id, name, issuer }) => ({
    content: kind === 'credential' ? `${CHOSEN}${id}` : name,
    description: plain([name, issuer ?? translator().text('lookup.skill')].join(' · ')),
  }));
}

/** Looks up from the address bar, after the keyword. Call it synchronously in the background. */
export function answerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(
    () =>
      void prepareWords().then(() =>
        browser.omnibox.setDefaultSuggestion({ description: plain(translator().text('menu.omnibox')) }),
      ),
  );
  browser.omnibox.onInputChanged.addListener((written, suggest) => {
    void suggestionsFor(written).then(suggest, () => suggest([]));
  });
  browser.omnibox.onInputEntered.addListener((written, where) => {
    const url = lookUpAddress(targetOf(written));
    if (where === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: where === 'newForegroundTab' });
  });
}
