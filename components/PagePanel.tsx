import { useEffect, useRef } from 'preact/hooks';
import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import type { BadgePlace } from '../lib/page/badge-place.ts';
import { GuidanceSections } from './GuidanceSections.tsx';
import { PageBadge } from './PageBadge.tsx';
import type { Translate } from './translate.ts';

interface PagePanelProps {
  readonly title: string | null;
  readonly company: string | null;
  /** Null while it is being worked out. */
  readonly view: GuidanceView | null;
  readonly failure: string | null;
  /** In a frame of another page: the frame may be as long as the posting, so the badge stands at its top. */
  readonly framed: boolean;
  readonly open: boolean;
  /** Where the badge stands. */
  readonly place: BadgePlace;
  readonly t: Translate;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (place: BadgePlace) => void;
  /** Switches us off on this site. */
  readonly onOff: () => void;
  readonly onReveal: (requirement: number) => void;
}

/** The note in the page's margin: a badge that opens into a panel. Escape closes it and gives the focus back. */
export function PagePanel(props: PagePanelProps) {
  const { title, company, view, failure, framed, open, t, onOpen, onReveal } = props;
  const badge = useRef<HTMLButtonElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (open) close.current?.focus();
    else if (opened.current) badge.current?.focus();
    opened.current = open;
  }, [open]);

  const surface = framed ? 'surface bare framed' : 'surface bare';
  if (!open) {
    const label = failure !== null ? t('panel.failed') : view === null ? t('panel.reading') : view.badge;
    return (
      <div class={surface} dir={view?.direction}>
        <PageBadge
          label={label}
          busy={view === null && failure === null}
          done={view?.missing === 0}
          place={props.place}
          t={t}
          button={badge}
          onOpen={() => onOpen(true)}
          onMove={props.onMove}
        />
      </div>
    );
  }
  return (
    <div class={surface} dir={view?.direction} lang={view?.language}>
      <aside
        class={`panel ${props.place.side}`}
        aria-label={t('panel.name')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onOpen(false);
        }}
      >
        <header>
          <div>
            <p class="soft small">{[t('panel.name'), company].filter(Boolean).join(' · ')}</p>
            <h1 class="lead">
              <bdi>{title ?? t('panel.untitled')}</bdi>
            </h1>
          </div>
          <button
            ref={close}
            type="button"
            class="close"
            aria-label={t('panel.close')}
            onClick={() => onOpen(false)}
          >
            ×
          </button>
        </header>
        <div class="content">
          {failure !== null && (
            <p class="notice" role="alert">
              {failure}
            </p>
          )}
          {failure === null && view === null && <p class="soft">{t('panel.reading')}</p>}
          {view !== null && <GuidanceSections view={view} t={t} roomy onReveal={onReveal} />}
        </div>
        <footer class="soft">
          <span>{t('panel.privacy')}</span>
          <button type="button" class="plain" onClick={props.onOff}>
            {t('panel.off')}
          </button>
        </footer>
      </aside>
    </div>
  );
}
