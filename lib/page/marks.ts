import type { CardList } from '../posting/cards.ts';
import { lookAWhile } from './look-a-while.ts';
import { watchPage } from './watch.ts';

/** The most marks that are painted, and asked for, at once. */
export const MOST_MARKS = 60;

/** What is to be said of a job that was read. */
export interface Mark {
  readonly jobId: string;
  readonly missing: number;
  readonly words: string;
}

/** A mark and the corner of its card that it stands in, in CSS pixels of the viewport. */
export interface PlacedMark extends Mark {
  readonly right: number;
  readonly bottom: number;
}

export interface MarksDependencies {
  readonly page: Document;
  /** Cheap: whether the page's address is one whose lists are known. */
  readonly mayList?: () => boolean;
  /** Whether the person switched us off here; null as long as nobody asked for it. */
  readonly isOff?: () => boolean | null;
  /** Asks for it: not before a list is there. */
  readonly learn?: () => Promise<void>;
  /** The jobs that the page's list shows; null where no list is known. */
  readonly cards: () => CardList | null;
  /** The marks of those jobs that were read; the others are left out. */
  readonly ask: (board: string, jobIds: readonly string[]) => Promise<readonly Mark[]>;
  /** Shows, or with an empty list takes away, what is to be seen. */
  readonly show: (marks: readonly PlacedMark[]) => void;
  /** Our own elements, which are no part of the page. */
  readonly isOurs?: (element: Element) => boolean;
}

export interface Marks {
  /** What was read, or what is held, has changed: ask anew. */
  readonly refresh: () => void;
  readonly navigated: () => void;
  readonly stop: () => void;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How long the page must have stood still before the jobs that came into view are asked for. */
const STILL = 150;
/** How far into its card's corner a mark stands. */
const INSET = 6;

const cut = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** The innermost element around all of them. */
function around(elements: readonly Element[]): Element | null {
  let holder = elements[0]?.parentElement ?? null;
  while (holder !== null && !elements.every((element) => holder?.contains(element)))
    holder = holder.parentElement;
  return holder;
}

/**
 * Keeps marks over the cards of a result list, by their rectangles: no card is touched. While cards are there, one
 * throttled observer follows the list and one passive listener the scrolling; otherwise nothing runs.
 */
export function startMarks(use: MarksDependencies): Marks {
  const view = use.page.defaultView;
  let list: CardList | null = null;
  /** The panes that cut the list off. */
  let panes: readonly Element[] = [];
  const known = new Map<string, Mark>();
  /** The jobs that came into view and were asked for: a job that was not read has no mark. */
  let asked = new Set<string>();
  let round = 0;
  let frame: number | undefined;
  let still: ReturnType<typeof setTimeout> | undefined;
  let shows = false;

  const show = (marks: readonly PlacedMark[]) => {
    if (marks.length === 0 && !shows) return;
    shows = marks.length > 0;
    use.show(marks);
  };
  const window = (): Box => {
    const whole = { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 };
    return panes.reduce<Box>((box, pane) => cut(box, pane.getBoundingClientRect()), whole);
  };
  /** Whether the card is what is seen there, and not a header, a dialog or the panel over it. */
  const isSeen = (card: Element, x: number, y: number): boolean => {
    const top = view?.Document.prototype.elementFromPoint.call(use.page, x, y) ?? null;
    return top !== null && (card.contains(top) || top.contains(card));
  };
  const inView = () => {
    const bounds = window();
    return (list?.cards ?? [])
      .flatMap(({ jobId, element }) => {
        const box = element.getBoundingClientRect();
        const corner = { right: box.right - INSET, bottom: box.bottom - INSET };
        const inside =
          corner.bottom > bounds.top &&
          corner.bottom <= bounds.bottom &&
          corner.right > bounds.left &&
          corner.right <= bounds.right;
        return inside && box.width > 0 && box.height > 0 ? [{ jobId, element, ...corner }] : [];
      })
      .slice(0, MOST_MARKS);
  };
  const draw = () => {
    const seen = inView();
    show(
      seen.flatMap(({ jobId, element, right, bottom }) => {
        const mark = known.get(jobId);
        return mark !== undefined && isSeen(element, right, bottom) ? [{ ...mark, right, bottom }] : [];
      }),
    );
    if (seen.some(({ jobId }) => !asked.has(jobId))) still ??= setTimeout(learn, STILL);
  };
  const learn = () => {
    still = undefined;
    const mine = round;
    const board = list?.board;
    const jobIds = [...new Set(inView().map(({ jobId }) => jobId))].filter((jobId) => !asked.has(jobId));
    if (board === undefined || jobIds.length === 0) return;
    for (const jobId of jobIds) asked.add(jobId);
    use.ask(board, jobIds).then(
      (marks) => {
        if (mine !== round) return;
        for (const jobId of jobIds) known.delete(jobId);
        for (const mark of marks) known.set(mark.jobId, mark);
        soon();
      },
      () => undefined,
    );
  };
  const soon = () => {
    if (list === null) return;
    frame ??= view?.requestAnimationFrame(() => {
      frame = undefined;
      draw();
    });
  };
  const rest = () => {
    watch.stop();
    view?.removeEventListener('scroll', soon, true);
    view?.removeEventListener('resize', soon);
    if (frame !== undefined) view?.cancelAnimationFrame(frame);
    clearTimeout(still);
    frame = undefined;
    still = undefined;
    list = null;
    panes = [];
    show([]);
  };
  const look = () => {
    const next = use.isOff?.() === true ? null : use.cards();
    const region = next === null ? null : around(next.cards.map(({ element }) => element));
    if (next === null || region === null) {
      // A list that is filled anew is looked for as after a load.
      if (list !== null) lookForList();
      return rest();
    }
    if (use.isOff?.() === null && use.learn !== undefined) {
      const mine = round;
      const learned = () => {
        if (mine === round) look();
      };
      use.learn().then(learned, () => undefined);
      return;
    }
    if (list === null) {
      view?.addEventListener('scroll', soon, { capture: true, passive: true });
      view?.addEventListener('resize', soon, { passive: true });
    }
    list = next;
    panes = panesAround(region);
    watch.onRegion(region);
    soon();
  };
  const panesAround = (region: Element): Element[] => {
    const found: Element[] = [];
    for (let one: Element | null = region; one !== null && one !== use.page.body; one = one.parentElement) {
      const overflow = view?.getComputedStyle(one).overflowY;
      if (one !== use.page.documentElement && overflow !== undefined && overflow !== 'visible')
        found.push(one);
    }
    return found;
  };
  const looks = lookAWhile(() => {
    if (list === null) look();
  });
  const lookForList = () => {
    if (use.mayList?.() !== false) looks.start();
  };
  const watch = watchPage(use.page, look, soon, use.isOurs);
  lookForList();

  return {
    refresh() {
      round++;
      asked = new Set();
      if (use.isOff?.() === true) return rest();
      soon();
    },
    navigated() {
      lookForList();
      soon();
    },
    stop() {
      round++;
      looks.stop();
      rest();
    },
  };
}
