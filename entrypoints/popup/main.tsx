import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import { Popup } from '../../components/Popup.tsx';
import { ask } from '../../lib/platform/ask.ts';
import { ICON, openOptions, pageTranslator } from '../../lib/platform/own-page.ts';
import { type RecentLookUp, recentLookUps, rememberLookUp } from '../../lib/platform/recent-look-ups.ts';
import { prepareSidePanel } from '../../lib/platform/side-panel.ts';
import { readActiveTab } from '../../lib/platform/tab.ts';
import { useCurrentPosting } from '../shared/use-current-posting.ts';

/** How long the first drawing waits for what the page says of itself (milliseconds). */
const FIRST_LOOK = 80;

const reading = readActiveTab();
const openSidePanel = prepareSidePanel();
const say = await pageTranslator('popup');
const known = await Promise.race([
  reading,
  new Promise<undefined>((resolve) => setTimeout(resolve, FIRST_LOOK)),
]);

function App() {
  const current = useCurrentPosting(say, { reading, known });
  const isGuided = current.tab.kind === 'posting' && current.tab.view !== null;
  // For whoever measures how long a person waits.
  useLayoutEffect(() => void (isGuided && performance.mark('guidance')), [isGuided]);
  const search = useCallback((text: string) => ask('catalog.search', { text, limit: 8 }), []);
  const [recent, setRecent] = useState<readonly RecentLookUp[]>([]);
  const listRecent = () => recentLookUps().then(setRecent);
  useEffect(() => void listRecent(), []);
  return (
    <Popup
      tab={current.tab}
      profileEmpty={current.profileEmpty}
      icon={ICON}
      t={say}
      search={search}
      recent={recent}
      onLookedUp={(hit) => void rememberLookUp(hit).then(listRecent)}
      open={(id) => ask('catalog.credential', { id })}
      onRead={(what) => void current.read(what)}
      onSwitchOn={() => void current.switchOn()}
      onReveal={current.reveal}
      onReport={current.copyReport}
      onOptions={openOptions}
      onSidePanel={() => {
        openSidePanel();
        window.close();
      }}
      onHold={({ kind, id }) => {
        if (kind !== 'family') void ask('profile.hold', { kind, id, held: true });
      }}
    />
  );
}

render(<App />, document.getElementById('root') as HTMLElement);
