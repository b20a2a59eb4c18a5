import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import type { Translate } from './translate.ts';

/** As many ways to close it as a glance takes in. */
const MOST_CLOSERS = 2;

/** A point of the viewport (CSS pixels). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PageCardProps {
  readonly view: GuidanceView;
  /** Index in `view.requirements`. */
  readonly requirement: number;
  /** The heading under which the posting says so; null when there is none. */
  readonly heading: string | null;
  /** Where it was pressed. */
  readonly at: Point;
  readonly t: Translate;
  readonly onClose: () => void;
  /** Opens the whole panel. */
  readonly onMore: () => void;
}

const WIDTH = 320;
const MARGIN = 12;
/** As high as the card may grow: it stands above the point where there is less room than this below. */
const HEIGHT = 340;

/** Beside the point and inside the viewport. */
function placeBeside({ x, y }: Point): Record<string, string> {
  const left = Math.max(MARGIN, Math.min(x - WIDTH / 2, window.innerWidth - WIDTH - MARGIN));
  const above = y + HEIGHT + MARGIN > window.innerHeight && y > window.innerHeight / 2;
  return above
    ? { left: `${left}px`, bottom: `${window.innerHeight - y + MARGIN}px` }
    : { left: `${left}px`, top: `${y + MARGIN}px` };
}

/** The note at a highlight: what it is, at which level and why, what meets it, and what would close it. */
export function PageCard({ view, requirement, heading, at, t, onClose, onMore }: PageCardProps) {
  const close = useRef<HTMLButtonElement>(null);
  // Before it is painted: a key that is pressed as soon as the note is seen is meant for it.
  useLayoutEffect(() => close.current?.focus({ preventScroll: true }), [requirement]);
  const asked = view.requirements[requirement];
  if (asked === undefined) return null;
  const closers = view.suggestions
    .filter(({ closesRequirements }) => closesRequirements.includes(requirement))
    .slice(0, MOST_CLOSERS);
  return (
    <div class="surface" style="background: none" dir={view.direction} lang={view.language}>
      <section
        class="card stack"
        role="dialog"
        aria-label={asked.names}
        style={placeBeside(at)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <header class="row apart">
          <div>
            <h2>{asked.names}</h2>
            <p class="soft small">{[asked.what, asked.levelName].join(' · ')}</p>
          </div>
          <button ref={close} type="button" class="close" aria-label={t('panel.close')} onClick={onClose}>
            ×
          </button>
        </header>
        <div class="small">
          {heading !== null && (
            <p class="soft">
              {t('card.under')} <q>{heading}</q>
            </p>
          )}
          <q class="evidence">{asked.sentence}</q>
        </div>
        <p class="row">
          <span class={`requirement ${asked.level} ${asked.met ? 'met' : 'missing'}`} aria-hidden="true">
            <span class="mark" />
          </span>
          {asked.met ? t('card.met') : t('card.missing')}
          {asked.note !== null && <span class="soft">{asked.note}</span>}
        </p>
        {!asked.met && closers.length > 0 && (
          <div>
            <p class="soft small">{t('card.closedBy')}</p>
            <ul class="bullets">
              {closers.map((closer) => (
                <li key={closer.id}>
                  {closer.name} <span class="soft small">{`${closer.cost} · ${closer.effort}`}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>
          <button type="button" class="plain" onClick={onMore}>
            {t('card.more')}
          </button>
        </p>
      </section>
    </div>
  );
}
