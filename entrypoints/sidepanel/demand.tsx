import { useEffect, useState } from 'preact/hooks';
import { DemandPart as DemandCharts } from '../../components/sidepanel/DemandPart.tsx';
import type { DemandView, TrajectoryView } from '../../lib/i18n/own-data-views.ts';
import { ask } from '../../lib/platform/ask.ts';
import { lookUpAddress } from '../../lib/platform/elsewhere/look-up-page.ts';
import { messageOf, openAddress, openOptions } from '../../lib/platform/own-page.ts';
import { watchReadings } from '../../lib/platform/watch-profile.ts';
import type { PartProps } from './part.ts';

/** As many rows as a person reads, over as many weeks. */
const ROWS = 12;
const WEEKS = 8;

/** What the postings read on this device asked for. */
export function DemandPart({ current, t }: PartProps) {
  const [demand, setDemand] = useState<DemandView | null>(null);
  const [trajectory, setTrajectory] = useState<TrajectoryView | null>(null);
  const [kind, setKind] = useState<'skill' | 'credential'>('credential');
  const [failure, setFailure] = useState<string | null>(null);
  // Another posting may have been read since, and the profile may have changed: the tab's view is another then.
  useEffect(() => {
    const fail = (error: unknown) => setFailure(messageOf(error));
    let turn = 0;
    const read = () => {
      const mine = ++turn;
      // An answer that a later question has overtaken is dropped.
      const show =
        <T,>(set: (next: T) => void) =>
        (next: T) =>
          mine === turn && set(next);
      ask('demand.read', { kind, limit: ROWS, weeks: WEEKS }).then(show(setDemand), fail);
      ask('trajectory.read', {}).then(show(setTrajectory), fail);
    };
    read();
    const unwatch = watchReadings(read);
    return () => {
      turn = -1;
      unwatch();
    };
  }, [kind, current.tab]);

  return (
    <DemandCharts
      demand={demand}
      trajectory={trajectory}
      failure={failure}
      kind={kind}
      t={t}
      onKind={setKind}
      onOpen={(credential) => openAddress(lookUpAddress({ credential }))}
      onReadings={openOptions}
    />
  );
}
