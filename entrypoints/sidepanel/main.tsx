import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import '../../components/sidepanel/side-panel.css';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { MOST_COMPARED } from '../../lib/i18n/compare-view.ts';
import { ICON, openOptions, pageTranslator } from '../../lib/platform/own-page.ts';
import { watchActiveTab } from '../../lib/platform/side-panel.ts';
import { useCurrentPosting } from '../shared/use-current-posting.ts';
import { ComparePart } from './compare.tsx';
import { DemandPart } from './demand.tsx';
import { HeldPart } from './held.tsx';
import { PlanPart } from './plan.tsx';
import { PostingPart } from './posting.tsx';
import { useLimits } from './use-limits.ts';

/** Each part of the workbench: its name in the messages, and its wiring. */
const PARTS = {
  posting: PostingPart,
  plan: PlanPart,
  compare: ComparePart,
  demand: DemandPart,
  held: HeldPart,
} as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];

const say = await pageTranslator();

function App() {
  const current = useCurrentPosting(say);
  const [chosen, setChosen] = useState<PartName>('posting');
  useEffect(() => watchActiveTab(current.again), [current.again]);
  const limits = useLimits();
  const [compared, setCompared] = useState<readonly string[]>([]);
  const Part = PARTS[chosen];
  return (
    <SidePanel parts={NAMES} chosen={chosen} icon={ICON} t={say} onChoose={setChosen} onOptions={openOptions}>
      <Part
        current={current}
        limits={limits}
        t={say}
        compared={compared}
        onCompare={(ids) => {
          setCompared(ids.slice(-MOST_COMPARED));
          setChosen('compare');
        }}
      />
    </SidePanel>
  );
}

document.title = say('side.title');
render(<App />, document.getElementById('root') as HTMLElement);
