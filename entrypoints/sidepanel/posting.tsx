import { ReadingPause, ReadingStar } from '../../components/sidepanel/ReadingActions.tsx';
import { TabView } from '../../components/TabView.tsx';
import { lookUpAddress } from '../../lib/platform/elsewhere/look-up-page.ts';
import { openAddress, openOptions } from '../../lib/platform/own-page.ts';
import type { PartProps } from './part.ts';
import { useReading } from './use-reading.ts';

/** The posting of the tab beside which the workbench stands. */
export function PostingPart({ current, t }: PartProps) {
  const reading = useReading(current.posting?.posting ?? null);
  return (
    <div class="stack">
      {current.posting !== null && <ReadingStar {...reading} t={t} />}
      <TabView
        roomy
        tab={current.tab}
        profileEmpty={current.profileEmpty}
        t={t}
        onRead={(what) => void current.read(what)}
        onSwitchOn={() => void current.switchOn()}
        onReveal={current.reveal}
        onReport={current.copyReport}
        onOptions={openOptions}
        onOpen={(credential) => openAddress(lookUpAddress({ credential }))}
      />
      {current.posting !== null && <ReadingPause {...reading} t={t} />}
    </div>
  );
}
