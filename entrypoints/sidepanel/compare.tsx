import { useCallback, useEffect, useState } from 'preact/hooks';
import { ComparePart as CompareTable } from '../../components/sidepanel/ComparePart.tsx';
import { TakeAlong } from '../../components/sidepanel/TakeAlong.tsx';
import { type CompareView, MOST_COMPARED } from '../../lib/i18n/compare-view.ts';
import { ask } from '../../lib/platform/ask.ts';
import { lookUpAddress } from '../../lib/platform/elsewhere/look-up-page.ts';
import { messageOf, openAddress } from '../../lib/platform/own-page.ts';
import { takeComparison } from '../../lib/platform/workbench/take-plan.ts';
import { COMPARE_FORMS } from '../../lib/take-along/take-along.ts';
import type { PartProps } from './part.ts';

/** Of the suggestions, as many are offered to be compared. */
const MOST_OFFERED = 3;

/** Credentials side by side, for the posting of the tab where there is one. */
export function ComparePart({ current, compared, t, onCompare }: PartProps) {
  const [view, setView] = useState<CompareView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const search = useCallback((text: string) => ask('catalog.search', { text, limit: 8 }), []);
  const { posting, tab } = current;
  const ids = compared.join();
  useEffect(() => {
    if (ids === '') return setView(null);
    let overtaken = false;
    ask('workbench.compare', {
      ids: ids.split(','),
      posting: posting?.posting ?? null,
      found: posting?.found ?? null,
    }).then(
      (next) => {
        if (overtaken) return;
        setView(next);
        setFailure(null);
      },
      (error: unknown) => setFailure(messageOf(error)),
    );
    return () => {
      overtaken = true;
    };
  }, [ids, posting]);

  return (
    <CompareTable
      view={view}
      failure={failure}
      take={
        view !== null && (
          <TakeAlong forms={COMPARE_FORMS} t={t} onTake={(form) => takeComparison(form, view)} />
        )
      }
      most={MOST_COMPARED}
      offered={tab.kind === 'posting' ? (tab.view?.suggestions.slice(0, MOST_OFFERED) ?? []) : []}
      t={t}
      search={search}
      onAdd={(id) => onCompare([...compared.filter((other) => other !== id), id])}
      onRemove={(id) => onCompare(compared.filter((other) => other !== id))}
      onOpen={(credential) => openAddress(lookUpAddress({ credential }))}
    />
  );
}
