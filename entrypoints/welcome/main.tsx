import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import { Welcome } from '../../components/Welcome.tsx';
import { BOARD_HOSTS, requestBoards } from '../../lib/platform/access.ts';
import { ICON, openAddress, openOptions, pageTranslator, samplePage } from '../../lib/platform/own-page.ts';

const say = await pageTranslator();

function App() {
  const [outcome, setOutcome] = useState<'allowed' | 'denied' | null>(null);
  return (
    <Welcome
      icon={ICON}
      boards={BOARD_HOSTS}
      outcome={outcome}
      t={say}
      onAllow={() => void requestBoards().then((allowed) => setOutcome(allowed ? 'allowed' : 'denied'))}
      onProfile={openOptions}
      onSample={() => openAddress(samplePage())}
    />
  );
}

render(<App />, document.getElementById('root') as HTMLElement);
