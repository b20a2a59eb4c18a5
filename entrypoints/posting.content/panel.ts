import type { Point } from '../../components/PageCard.tsx';
import { type Badge, createBadge } from '../../lib/page/badge.ts';
import type { BadgePlace } from '../../lib/page/badge-place.ts';
import type { Shown } from '../../lib/page/session.ts';
import { panelWords } from '../../lib/platform/page-script.ts';
import type { PanelHost } from '../../lib/platform/panel-host.ts';
import { type PageViews, pageViews } from './page-views.ts';
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

export function createPanel(host: LazyHost, keptPlace: () => BadgePlace, actions: PanelActions): Panel {
  /** Where the person has moved it on this page. */
  let moved: BadgePlace | null = null;
  let badge: Badge | null = null;
  const framed = window !== window.top;
  let shown: Shown | null = null;
  let isOpen = false;
  let card: Card | null = null;
  let views: PageViews | null = null;
  let bringing = false;
  let cannotBring = false;

  /** What draws the panel and the note comes when one of them is about to be opened, and what waits for it is drawn then. */
  const bring = async () => {
    if (bringing || views !== null) return;
    bringing = true;
    try {
      views = await pageViews.bring();
      cannotBring = false;
    } catch {
      // The extension has gone, or may not read the page any more: the badge says so to who has pressed it.
      cannotBring = isOpen || card !== null;
      isOpen = false;
      card = null;
    }
    bringing = false;
    draw();
  };
  /** Draws what is to be seen by then; where nothing was ever shown, nothing is taken away. */
  const draw = () => {
    const opened = shown === null ? host.opened() : host.open();
    if (opened !== null) drawIn(opened);
  };
  const openPanel = (open: boolean) => {
    isOpen = open;
    draw();
    if (!open) badge?.focus();
  };
  const drawBadge = (open: PanelHost, { view, failure }: Shown, place: BadgePlace) => {
    const t = panelWords(view);
    badge ??= createBadge(document, framed, {
      onNear: () => void bring(),
      onOpen: () => openPanel(true),
      onEscape() {
        if (isOpen) openPanel(false);
      },
      onMove(next) {
        moved = next;
        draw();
        actions.onMove(next);
      },
    });
    badge.show({
      label: cannotBring
        ? panelWords(null)('panel.failed')
        : failure !== null
          ? t('panel.failed')
          : (view?.badge ?? t('panel.reading')),
      busy: isOpen || (view === null && failure === null),
      done: view?.missing === 0,
      place,
      direction: view?.direction ?? null,
      name: t('panel.name'),
      title: t('panel.move'),
    });
    const layer = open.layer('badge');
    if (badge.element.parentNode !== layer) layer.append(badge.element);
  };
  const drawIn = (open: PanelHost) => {
    const drop = (layer: 'panel' | 'card') => {
      const dropped = open.drop(layer);
      if (dropped !== null) views?.clear(dropped);
    };
    if (shown === null) {
      drop('card');
      drop('panel');
      open.drop('badge');
      return;
    }
    const { posting, view, failure } = shown;
    const t = panelWords(view);
    const place = moved ?? keptPlace();
    if (isOpen || card !== null) {
      if (views === null) void bring();
      else open.dress(views.style);
    }
    if (isOpen && views !== null) {
      views.panel(
        {
          title: posting.title,
          company: posting.company,
          view,
          failure,
          framed,
          side: place.side,
          t,
          onClose: () => openPanel(false),
          onOff: actions.onOff,
          onReveal: actions.onReveal,
        },
        open.layer('panel'),
      );
      open.drop('badge');
    } else {
      drawBadge(open, shown, place);
      drop('panel');
    }
    if (card === null || view === null || views === null) return drop('card');
    views.card(
      {
        ...card,
        view,
        t,
        onClose() {
          card = null;
          draw();
        },
        onMore() {
          card = null;
          openPanel(true);
        },
      },
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
      openPanel(how === 'open' || !isOpen);
      return true;
    },
    note(next) {
      if (card === null && next === null) return;
      card = next;
      draw();
    },
  };
}
