import type { Proposal } from '../../lib/profile/import/weigh.ts';
import type { LookUpHit } from '../HitList.tsx';
import { LookUp } from '../LookUp.tsx';
import type { Translate } from '../translate.ts';

interface ProposalLineProps {
  readonly proposal: Proposal;
  readonly ticked: boolean;
  readonly t: Translate;
  readonly sayDay: (day: string) => string;
  readonly onTick: (key: string, ticked: boolean) => void;
}

/** One thing that was found, with what is known of it; ticked when it is to be added. */
export function ProposalLine({ proposal, ticked, t, sayDay, onTick }: ProposalLineProps) {
  const { key, named, state, expires, expired, unsure, badDate, doubt, written, line } = proposal;
  if (named === null) return null;
  const said = (
    <span>
      <bdi>{named.name}</bdi>{' '}
      <span class="soft small">
        {[t(named.family ? 'lookup.family' : `lookup.${named.kind}`), named.issuer]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {expires !== null && (
        <span class="small"> {t(expired ? 'import.ended' : 'import.ends', { day: sayDay(expires) })}</span>
      )}
      {line === null
        ? written !== named.name && <Aside text={t('import.written', { written })} />
        : line !== '' && <Aside text={t('import.line', { line })} />}
      {state === 'later' && <Aside text={t('import.later')} />}
      {unsure && <Aside text={t('import.unsure')} />}
      {badDate !== null && <Aside text={t('import.badDate', { written: badDate })} />}
      {doubt !== null && <Aside text={t(`import.doubt.${doubt}`)} />}
    </span>
  );
  if (state === 'held') return <li>{said}</li>;
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => onTick(key, event.currentTarget.checked)}
        />
        {said}
      </label>
    </li>
  );
}

const Aside = ({ text }: { readonly text: string }) => <span class="aside soft small">{text}</span>;

interface UnmatchedLineProps {
  readonly proposal: Proposal;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly onMatch: (key: string, hit: Pick<LookUpHit, 'kind' | 'id' | 'name' | 'issuer'>) => void;
}

/** One name that stands for nothing known, with what it could be and a search to match it by hand. */
export function UnmatchedLine({ proposal, t, search, onMatch }: UnmatchedLineProps) {
  const { key, written, issuer, maybe } = proposal;
  return (
    <li class="stack">
      <span>
        <bdi>{written}</bdi> <span class="soft small">{issuer}</span>
      </span>
      {maybe.length > 0 && (
        <span class="row">
          {maybe.map(({ kind, family, id, name, issuer: by }) => (
            <button
              key={`${kind}:${id}`}
              type="button"
              onClick={() => onMatch(key, { kind: family ? 'family' : kind, id, name, issuer: by })}
            >
              {t('import.isIt', { name: by === null ? name : `${name} (${by})` })}
            </button>
          ))}
        </span>
      )}
      <details>
        <summary class="small">{t('import.match')}</summary>
        <LookUp
          label={t('import.matchNamed', { name: written })}
          placeholder={t('options.search')}
          t={t}
          search={search}
          onChoose={(hit) => onMatch(key, hit)}
        />
      </details>
    </li>
  );
}
