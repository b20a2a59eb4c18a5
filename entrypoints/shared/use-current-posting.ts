import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { TabState } from '../../components/tab-state.ts';
import type { Translate } from '../../components/translate.ts';
import { ask, askPage } from '../../lib/platform/ask.ts';
import { messageOf } from '../../lib/platform/own-page.ts';
import type { Requests } from '../../lib/platform/protocol.ts';
import { reportOn } from '../../lib/platform/report.ts';
import { type FrameReading, readActiveTab } from '../../lib/platform/tab.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';

export interface CurrentPosting {
  readonly tab: TabState;
  /** The posting with what was found in it; null when there is none. */
  readonly posting: Requests['guidance.for'] | null;
  /** True as long as the profile holds nothing: then everything is missing and that says little. */
  readonly profileEmpty: boolean;
  /** Reads the page or its selection because the person asked. */
  readonly read: (what: 'page' | 'selection') => Promise<void>;
  /** Switches us on again on the page's site, and reads it. */
  readonly switchOn: () => Promise<void>;
  /** Scrolls the page to where a requirement stands. */
  readonly reveal: (requirement: number) => void;
  /** Puts the page's structure without its text on the clipboard; rejects where the page may not be read. */
  readonly copyReport: () => Promise<void>;
  /** Looks at the tab again. */
  readonly again: () => void;
}

/** A first look at the tab that was begun before there was anything to draw. */
export interface FirstLook {
  readonly reading: Promise<FrameReading | null>;
  /** Undefined where it is still under way. */
  readonly known: FrameReading | null | undefined;
}

/** What is known of the tab before the background was asked: mostly the page has its guidance already. */
function tabOf(reading: FrameReading | null): TabState {
  if (reading === null) return { kind: 'not-allowed' };
  const { page } = reading;
  if (page.kind === 'none') return page;
  const { title, company } = page.posting;
  return { kind: 'posting', title, company, view: page.view, failure: null };
}

/** Follows the posting of the active tab, and the profile that it is held against. */
export function useCurrentPosting(say: Translate, first?: FirstLook): CurrentPosting {
  const known = first?.known;
  const [frame, setFrame] = useState<FrameReading | null>(known ?? null);
  const [tab, setTab] = useState<TabState>(known === undefined ? { kind: 'loading' } : tabOf(known));
  const [profileEmpty, setProfileEmpty] = useState(false);

  const show = useCallback(async (reading: FrameReading | null) => {
    setFrame(reading);
    const next = tabOf(reading);
    if (reading?.page.kind !== 'posting' || next.kind !== 'posting') return setTab(next);
    setTab((before) => (before.kind === 'posting' && before.view !== null ? before : next));
    const { posting, found } = reading.page;
    try {
      setTab({ ...next, view: await ask('guidance.for', { posting, found }) });
    } catch (error) {
      // The page's own guidance stands where the background can't be asked anew.
      setTab(next.view === null ? { ...next, failure: messageOf(error) } : next);
    }
  }, []);
  const again = useCallback(() => readActiveTab().then(show), [show]);

  useEffect(() => {
    const look = () =>
      ask('profile.read', {}).then(
        ({ skills, credentials }) => setProfileEmpty(skills.length + credentials.length === 0),
        () => setProfileEmpty(false),
      );
    // The posting goes first: the background answers one after the other.
    void (first?.reading.then(show) ?? again()).then(look);
    return watchProfile(() => void again().then(look));
  }, [again]);

  const page = frame?.page;
  const posting = useMemo(
    () => (page?.kind === 'posting' ? { posting: page.posting, found: page.found } : null),
    [page],
  );

  return {
    tab,
    posting,
    profileEmpty,
    async read(what) {
      if (frame === null) return;
      const page = await askPage(frame, 'page.read', { what });
      await show(page === null ? null : { ...frame, page });
    },
    async switchOn() {
      if (frame === null) return;
      await askPage(frame, 'page.switch', { off: false });
      await again();
    },
    reveal(requirement) {
      if (frame !== null) void askPage(frame, 'page.reveal', { requirement });
    },
    async copyReport() {
      const report = frame === null ? null : await reportOn(frame);
      if (report === null) throw new Error(say('popup.notAllowed'));
      await navigator.clipboard.writeText(report);
    },
    again,
  };
}
