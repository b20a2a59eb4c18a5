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

/** What is kept of this posting: the star for this kind of role, and the pause for this site. */
export function ReadingActions(props: ReadingActionsProps & { readonly t: Translate }) {
  const { starred, site, paused, failure, t } = props;
  return (
    <section class="stack reading-actions">
      {starred !== null && (
        <p>
          <button type="button" class="star" aria-pressed={starred} onClick={() => props.onStar(!starred)}>
            <span aria-hidden="true">{starred ? '★' : '☆'}</span> {t(starred ? 'side.starred' : 'side.star')}
          </button>
        </p>
      )}
      {site !== null && (
        <p class="row apart small">
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
