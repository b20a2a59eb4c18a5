import type { Translate } from './translate.ts';

/** What the look-up found: a skill or a credential. */
export interface LookUpHit {
  readonly kind: 'skill' | 'credential' | 'family';
  readonly id: string;
  readonly name: string;
  /** The issuer of a credential. */
  readonly issuer?: string | null | undefined;
  readonly retired?: boolean;
}

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
