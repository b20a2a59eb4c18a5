import type { LookUpHit } from './LookUp.tsx';
import type { Translate } from './translate.ts';

interface HitListProps<H extends LookUpHit> {
  readonly hits: readonly H[];
  readonly t: Translate;
  readonly onChoose: (hit: H) => void;
}

/** What a look-up found, each with what it is. */
export function HitList<H extends LookUpHit>({ hits, t, onChoose }: HitListProps<H>) {
  return (
    <ul class="hits">
      {hits.map((hit) => (
        <li key={`${hit.kind}:${hit.id}`}>
          <button type="button" onClick={() => onChoose(hit)}>
            <bdi>{hit.name}</bdi>{' '}
            <span class="soft small">
              {[t(`lookup.${hit.kind}`), hit.issuer, hit.retired ? t('lookup.retired') : null]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
