import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import { Popup, type TabState } from '../../components/Popup.tsx';
import { ask, askPage } from '../../lib/platform/ask.ts';
import { ICON, messageOf, openOptions, pageTranslator } from '../../lib/platform/own-page.ts';
import { type FrameReading, readActiveTab } from '../../lib/platform/tab.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';

const say = await pageTranslator();

function App() {
  const [frame, setFrame] = useState<FrameReading | null>(null);
  const [tab, setTab] = useState<TabState>({ kind: 'loading' });
  const [profileEmpty, setProfileEmpty] = useState(false);
  const search = useCallback((text: string) => ask('catalog.search', { text, limit: 8 }), []);

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

  useEffect(() => {
    const look = () =>
      ask('profile.read', {}).then(
        ({ skills, credentials }) => setProfileEmpty(skills.length + credentials.length === 0),
        () => setProfileEmpty(false),
      );
    const again = () => void readActiveTab().then(show);
    void look();
    again();
    return watchProfile(() => {
      void look();
      again();
    });
  }, [show]);

  return (
    <Popup
      tab={tab}
      profileEmpty={profileEmpty}
      icon={ICON}
      t={say}
      search={search}
      open={(id) => ask('catalog.credential', { id })}
      onRead={async (what) => {
        if (frame === null) return;
        const page = await askPage(frame, 'page.read', { what });
        await show(page === null ? null : { ...frame, page });
      }}
      onReveal={(requirement) => {
        if (frame !== null) void askPage(frame, 'page.reveal', { requirement });
      }}
      onReport={async () => {
        const report = frame === null ? null : await askPage(frame, 'page.report', {});
        if (report === null) throw new Error(say('popup.notAllowed'));
        await navigator.clipboard.writeText(report);
      }}
      onOptions={openOptions}
      onHold={({ kind, id }) => {
        if (kind !== 'family') void ask('profile.hold', { kind, id, held: true });
      }}
    />
  );
}

render(<App />, document.getElementById('root') as HTMLElement);
