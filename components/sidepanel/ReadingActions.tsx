import type { Translate } from '../translate.ts';

export interface ReadingActionsProps {
  /** Null where the posting is not remembered. */
  readonly starred: boolean | null;
  /** The site of the posting; null where it has none. */
  readonly site: string | null;
  readonly paused: boolean;
  readonly failure: string | null;
  readonly onStar: (starred: boolean) => void;
  readonly onPause: (paused: boolean) => void;
}

/** The star for this kind of role. */
export function ReadingStar({ starred, onStar, t }: ReadingActionsProps & { readonly t: Translate }) {
  if (starred === null) return null;
  return (
    <p>
      <button type="button" class="star" aria-pressed={starred} onClick={() => onStar(!starred)}>
        <span aria-hidden="true">{starred ? '★' : '☆'}</span> {t(starred ? 'side.starred' : 'side.star')}
      </button>
    </p>
  );
}

/** Whether postings of this site are remembered. */
export function ReadingPause(props: ReadingActionsProps & { readonly t: Translate }) {
  const { site, paused, failure, t } = props;
  return (
    <section class="reading-actions small">
      {site !== null && (
        <p class="row apart">
          {paused && <span class="soft">{t('options.pausedSite', { site })}</span>}
          <button type="button" class="plain pause" onClick={() => props.onPause(!paused)}>
            {paused ? t('options.resume') : t('side.pause', { site })}
          </button>
        </p>
      )}
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
