import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import { GuidanceSections } from './GuidanceSections.tsx';
import type { Translate } from './translate.ts';

interface PagePanelProps {
  readonly title: string | null;
  readonly company: string | null;
  /** Null while it is being worked out. */
  readonly view: GuidanceView | null;
  readonly failure: string | null;
  /** In a frame of another page: the frame may be as long as the posting, so the badge stands at its top. */
  readonly framed: boolean;
  readonly t: Translate;
  readonly onReveal: (requirement: number) => void;
}

/** The note in the page's margin: a badge that opens into a panel. Escape closes it and gives the focus back. */
export function PagePanel({ title, company, view, failure, framed, t, onReveal }: PagePanelProps) {
  const [open, setOpen] = useState(false);
  const badge = useRef<HTMLButtonElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (open) close.current?.focus();
    else if (opened.current) badge.current?.focus();
    opened.current = open;
  }, [open]);

  const surface = framed ? 'surface framed' : 'surface';
  if (!open) {
    const label = failure !== null ? t('panel.failed') : view === null ? t('panel.reading') : view.badge;
    return (
      <div class={surface} style="background: none" dir={view?.direction}>
        <button
          ref={badge}
          type="button"
          class={`badge ${view?.missing === 0 ? 'done' : ''}`}
          aria-expanded="false"
          onClick={() => setOpen(true)}
        >
          <span class="dot" aria-hidden="true" />
          <span class="visually-hidden">{t('panel.name')}</span>
          {label}
        </button>
      </div>
    );
  }
  return (
    <div class={surface} style="background: none" dir={view?.direction} lang={view?.language}>
      <aside
        class="panel"
        aria-label={t('panel.name')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        <header>
          <div>
            <p class="soft small">{[t('panel.name'), company].filter(Boolean).join(' · ')}</p>
            <h1 class="lead">{title ?? t('panel.untitled')}</h1>
            {view !== null && <p class="soft">{view.summary}</p>}
          </div>
          <button
            ref={close}
            type="button"
            class="close"
            aria-label={t('panel.close')}
            onClick={() => setOpen(false)}
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
          {view !== null && <GuidanceSections view={view} t={t} onReveal={onReveal} />}
        </div>
        <footer class="soft">{t('panel.privacy')}</footer>
      </aside>
    </div>
  );
}
