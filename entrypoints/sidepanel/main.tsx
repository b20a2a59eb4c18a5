import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import '../../components/sidepanel/side-panel.css';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { ICON, openOptions, pageTranslator } from '../../lib/platform/own-page.ts';
import { watchActiveTab } from '../../lib/platform/side-panel.ts';
import { useCurrentPosting } from '../shared/use-current-posting.ts';
import { PostingPart } from './posting.tsx';

/** Each part of the workbench: its name in the messages, and its wiring. */
const PARTS = {
  posting: PostingPart,
} as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];

const say = await pageTranslator();

function App() {
  const current = useCurrentPosting();
  const [chosen, setChosen] = useState<PartName>('posting');
  useEffect(() => watchActiveTab(current.again), [current.again]);
  const Part = PARTS[chosen];
  return (
    <SidePanel parts={NAMES} chosen={chosen} icon={ICON} t={say} onChoose={setChosen} onOptions={openOptions}>
      <Part current={current} t={say} />
    </SidePanel>
  );
}

document.title = say('side.title');
render(<App />, document.getElementById('root') as HTMLElement);
