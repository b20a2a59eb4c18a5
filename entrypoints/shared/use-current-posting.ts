import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { TabState } from '../../components/tab-state.ts';
import type { Translate } from '../../components/translate.ts';
import { ask, askPage } from '../../lib/platform/ask.ts';
import { messageOf } from '../../lib/platform/own-page.ts';
import type { Requests } from '../../lib/platform/protocol.ts';
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

/** Follows the posting of the active tab, and the profile that it is held against. */
export function useCurrentPosting(say: Translate): CurrentPosting {
  const [frame, setFrame] = useState<FrameReading | null>(null);
  const [tab, setTab] = useState<TabState>({ kind: 'loading' });
  const [profileEmpty, setProfileEmpty] = useState(false);

  const show = useCallback(async (reading: FrameReading | null) => {
    setFrame(reading);
    if (reading === null) return setTab({ kind: 'not-allowed' });
    const { page } = reading;
    if (page.kind === 'none') return setTab(page);
    const { title, company } = page.posting;
    const posting = { kind: 'posting', title, company } as const;
    setTab((before) => (before.kind === 'posting' ? before : { ...posting, view: null, failure: null }));
    try {
      const view = await ask('guidance.for', { posting: page.posting, found: page.found });
      setTab({ ...posting, view, failure: null });
    } catch (error) {
      setTab({ ...posting, view: null, failure: messageOf(error) });
    }
  }, []);
  const again = useCallback(() => void readActiveTab().then(show), [show]);

  useEffect(() => {
    const look = () =>
      ask('profile.read', {}).then(
        ({ skills, credentials }) => setProfileEmpty(skills.length + credentials.length === 0),
        () => setProfileEmpty(false),
      );
    void look();
    again();
    return watchProfile(() => {
      void look();
      again();
    });
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
      again();
    },
    reveal(requirement) {
      if (frame !== null) void askPage(frame, 'page.reveal', { requirement });
    },
    async copyReport() {
      const report = frame === null ? null : await askPage(frame, 'page.report', {});
      if (report === null) throw new Error(say('popup.notAllowed'));
      await navigator.clipboard.writeText(report);
    },
    again,
  };
}
