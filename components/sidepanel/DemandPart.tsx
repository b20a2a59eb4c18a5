import type { DemandRow, DemandView, TrajectoryView } from '../../lib/i18n/own-data-views.ts';
import type { Translate } from '../translate.ts';

interface DemandPartProps {
  readonly demand: DemandView | null;
  readonly trajectory: TrajectoryView | null;
  readonly failure: string | null;
  readonly kind: 'skill' | 'credential';
  readonly t: Translate;
  readonly onKind: (kind: 'skill' | 'credential') => void;
  readonly onOpen: (credential: string) => void;
  /** Where the postings read are listed, searched and forgotten. */
  readonly onReadings: () => void;
}

/** As many as a person reads. */
const MOST_CLOSERS = 5;
const KINDS = ['credential', 'skill'] as const;

/** What the postings read on this device asked for, and what opens the most of the starred ones. */
export function DemandPart(props: DemandPartProps) {
  const { demand, trajectory, failure, t } = props;
  // What only ever helps a little is no reason to earn it.
  const closers = (demand?.closers ?? []).filter(({ closed }) => closed > 0).slice(0, MOST_CLOSERS);
  return (
    <div class="stack-wide">
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {trajectory !== null && (
        <section class="notice stack">
          <h2>{t('side.trajectory')}</h2>
          <p>{trajectory.summary}</p>
          {trajectory.steps.length > 0 && (
            <>
              <ol class="steps">
                {trajectory.steps.map(({ id, name, takes }) => (
                  <li key={id}>
                    <button type="button" class="plain names" onClick={() => props.onOpen(id)}>
                      <bdi>{name}</bdi>
                    </button>
                    <br />
                    <span class="soft">{takes}</span>
                  </li>
                ))}
              </ol>
              <p class="soft small">{trajectory.proof}</p>
            </>
          )}
        </section>
      )}
      {demand !== null && (
        <section class="stack">
          <h2>{t('side.asked', { count: demand.postings })}</h2>
          {demand.problem !== null && (
            <p class="notice" role="alert">
              {demand.problem}
            </p>
          )}
          <fieldset class="row choices">
            <legend class="visually-hidden">{t('side.asked', { count: demand.postings })}</legend>
            {KINDS.map((kind) => (
              <label key={kind}>
                <input
                  type="radio"
                  name="kind"
                  checked={props.kind === kind}
                  onChange={() => props.onKind(kind)}
                />{' '}
                {t(`side.kind.${kind}`)}
              </label>
            ))}
          </fieldset>
          {demand.rows.length === 0 && <p class="soft">{t('side.noDemand')}</p>}
          <ul class="stack">
            {demand.rows.map((row) => (
              <DemandBar key={row.id} row={row} of={demand.postings} t={t} onOpen={props.onOpen} />
            ))}
          </ul>
        </section>
      )}
      {closers.length > 0 && (
        <section class="stack">
          <h2>{t('side.closers')}</h2>
          <ul class="stack">
            {closers.map(({ id, name, issuer, words }) => (
              <li key={id}>
                <button type="button" class="plain names" onClick={() => props.onOpen(id)}>
                  <bdi>{name}</bdi>
                </button>{' '}
                <span class="soft small aside-line">{issuer}</span>
                <p class="small">{words}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <button type="button" class="plain" onClick={props.onReadings}>
          {t('side.readings')}
        </button>
      </p>
    </div>
  );
}

interface DemandBarProps {
  readonly row: DemandRow;
  readonly of: number;
  readonly t: Translate;
  readonly onOpen: (credential: string) => void;
}

/** One bar: how many named it, the part that required it in full colour; the weeks as columns behind it. */
function DemandBar({ row, of, t, onOpen }: DemandBarProps) {
  const share = (count: number) => `${(100 * count) / Math.max(1, of)}%`;
  const most = Math.max(1, ...row.weeks.map(({ named }) => named));
  return (
    <li class="demand">
      <div class="row apart">
        {row.kind === 'credential' ? (
          <button type="button" class="plain names" onClick={() => onOpen(row.id)}>
            <bdi>{row.name}</bdi>
          </button>
        ) : (
          <bdi class="names">{row.name}</bdi>
        )}
        {row.met && <span class="level">{t('card.met')}</span>}
      </div>
      <div class="bar" aria-hidden="true">
        <span class="named" style={{ inlineSize: share(row.named) }} />
        <span class="required" style={{ inlineSize: share(row.required) }} />
      </div>
      <div class="row apart behind">
        <span class="soft small">{row.words}</span>
        <span class="weeks" aria-hidden="true">
          {row.weeks.map(({ week, named }) => (
            <span key={week} style={{ blockSize: `${Math.max(6, (100 * named) / most)}%` }} />
          ))}
        </span>
      </div>
    </li>
  );
}
