import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import type { BadgePlace } from '../lib/page/badge-place.ts';
import { GuidanceSections } from './GuidanceSections.tsx';
import type { Translate } from './translate.ts';

export interface PagePanelProps {
  readonly title: string | null;
  readonly company: string | null;
  /** Null while it is being worked out. */
  readonly view: GuidanceView | null;
  readonly failure: string | null;
  /** In a frame of another page, which may be as long as the posting, it stands at the top. */
  readonly framed: boolean;
  /** The side that the badge stands at. */
  readonly side: BadgePlace['side'];
  readonly t: Translate;
  readonly onClose: () => void;
  /** Switches us off on this site. */
  readonly onOff: () => void;
  readonly onReveal: (requirement: number) => void;
}

/** The note in the page's margin that the badge opens into. It takes the focus; Escape closes it. */
export function PagePanel(props: PagePanelProps) {
  const { title, company, view, failure, framed, t, onClose, onReveal } = props;
  const close = useRef<HTMLButtonElement>(null);
  // Before it is painted: a key that is pressed as soon as the panel is seen is meant for it.
  useLayoutEffect(() => close.current?.focus(), []);

  return (
    <div class={framed ? 'surface bare framed' : 'surface bare'} dir={view?.direction} lang={view?.language}>
      <aside
        class={`panel ${props.side}`}
        aria-label={t('panel.name')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <header>
          <div>
            <p class="soft small">{[t('panel.name'), company].filter(Boolean).join(' · ')}</p>
            <h1 class="lead">
              <bdi>{title ?? t('panel.untitled')}</bdi>
            </h1>
          </div>
          <button ref={close} type="button" class="close" aria-label={t('panel.close')} onClick={onClose}>
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
