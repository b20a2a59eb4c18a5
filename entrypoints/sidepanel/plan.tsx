import { useEffect, useState } from 'preact/hooks';
import { PlanPart as PlanView } from '../../components/sidepanel/PlanPart.tsx';
import { PlanSheet } from '../../components/sidepanel/PlanSheet.tsx';
import { TakeAlong } from '../../components/sidepanel/TakeAlong.tsx';
import { ask } from '../../lib/platform/ask.ts';
import { lookUpAddress } from '../../lib/platform/elsewhere/look-up-page.ts';
import { openAddress } from '../../lib/platform/own-page.ts';
import { translator } from '../../lib/platform/words.ts';
import { takePlan } from '../../lib/platform/workbench/take-plan.ts';
import { type PlanSheet as Sheet, sheetOf } from '../../lib/take-along/sheet.ts';
import { TAKE_FORMS } from '../../lib/take-along/take-along.ts';
import type { PartProps } from './part.ts';
import { PostingPart } from './posting.tsx';

/** The plan for the posting of the tab, within the limits that the person drags. */
export function PlanPart({ current, limits, t, onCompare, ...rest }: PartProps) {
  const { tab, posting } = current;
  // What is printed is there as long as the browser prints it.
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (sheet === null) return;
    const away = () => setSheet(null);
    addEventListener('afterprint', away);
    print();
    return () => removeEventListener('afterprint', away);
  }, [sheet]);
  if (tab.kind !== 'posting' || tab.view === null || posting === null)
    return <PostingPart current={current} limits={limits} t={t} onCompare={onCompare} {...rest} />;
  const say = translator();
  return (
    <>
      <PlanView
        // Another posting, and another profile, have limits of their own.
        key={[posting.posting.url, posting.posting.title, tab.view.missing].join()}
        view={tab.view}
        limits={limits}
        t={t}
        money={(amount) => say.money(amount, 'USD')}
        number={say.number}
        onOpen={(credential) => openAddress(lookUpAddress({ credential }))}
        onCompare={onCompare}
        take={(ids) => (
          <TakeAlong
            forms={TAKE_FORMS}
            t={t}
            onTake={async (form) => {
              const wanted = { ids, ...posting };
              if (form === 'print') setSheet(sheetOf(await ask('workbench.take', wanted), say));
              else await takePlan(form, wanted);
            }}
          />
        )}
      />
      {sheet !== null && <PlanSheet sheet={sheet} t={t} />}
    </>
  );
}
