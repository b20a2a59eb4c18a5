import { render } from 'preact';
import { PageCard, type Point } from '../../components/PageCard.tsx';
import { PagePanel } from '../../components/PagePanel.tsx';
import { type BadgePlace, FIRST_PLACE } from '../../lib/page/badge-place.ts';
import type { Shown } from '../../lib/page/session.ts';
import { panelWords } from '../../lib/platform/page-script.ts';
import type { PanelHost } from '../../lib/platform/panel-host.ts';
import type { LazyHost } from './styled-host.ts';

interface PanelActions {
  readonly onReveal: (requirement: number) => void;
  readonly onOff: () => void;
  readonly onMove: (place: BadgePlace) => void;
}

/** The note at a highlight. */
interface Card {
  readonly requirement: number;
  readonly heading: string | null;
  readonly at: Point;
}

/** What we show in a page, drawn anew whenever one part of it changes. */
export interface Panel {
  /** With null takes everything away. */
  show(shown: Shown | null): void;
  /** Opens the panel, closes it, or does the other of the two; false when there is nothing to show. */
  open(how: 'open' | 'toggle'): boolean;
  note(card: Card | null): void;
}

export function createPanel(
  host: LazyHost,
  loadPlace: () => Promise<BadgePlace>,
  actions: PanelActions,
): Panel {
  let place: BadgePlace = FIRST_PLACE;
  let placed: Promise<void> | null = null;
  let shown: Shown | null = null;
  let isOpen = false;
  let card: Card | null = null;

  /** Draws what is to be seen by then; where nothing was ever shown, nothing is taken away. */
  const draw = () => {
    const opened = shown === null ? host.opened() : host.open();
    if (opened === null) return;
    placed ??= loadPlace().then((kept) => {
      place = kept;
    });
    void placed.then(() => drawIn(opened));
  };
  const drawIn = (open: PanelHost) => {
    const drop = (layer: 'panel' | 'card') => {
      const dropped = open.drop(layer);
      if (dropped !== null) render(null, dropped);
    };
    if (shown === null) {
      drop('card');
      return drop('panel');
    }
    const { posting, view, failure } = shown;
    const t = panelWords(view);
    if (isOpen || card !== null) open.dress();
    render(
      <PagePanel
        title={posting.title}
        company={posting.company}
        view={view}
        failure={failure}
        framed={window !== window.top}
        open={isOpen}
        place={place}
        t={t}
        onOpen={(next) => {
          isOpen = next;
          draw();
        }}
        onMove={(next) => {
          place = next;
          draw();
          actions.onMove(next);
        }}
        onOff={actions.onOff}
        onReveal={actions.onReveal}
      />,
      open.layer('panel'),
    );
    if (card === null || view === null) return drop('card');
    render(
      <PageCard
        view={view}
        {...card}
        t={t}
        onClose={() => {
          card = null;
          draw();
        }}
        onMore={() => {
          card = null;
          isOpen = true;
          draw();
        }}
      />,
      open.layer('card'),
    );
  };
  return {
    show(next) {
      // What was noted and opened belongs to the posting that it was of.
      if (next === null || (shown !== null && next.posting !== shown.posting)) card = null;
      if (next === null) isOpen = false;
      shown = next;
      draw();
    },
    open(how) {
      if (shown === null) return false;
      isOpen = how === 'open' || !isOpen;
      draw();
      return true;
    },
    note(next) {
      if (card === null && next === null) return;
      card = next;
      draw();
    },
  };
}
