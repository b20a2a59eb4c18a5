import { boardOf, jobIdOf, parseAddress } from './address.ts';
import type { Board, BoardCards } from './board.ts';
import { type Dom, domOf } from './markup/dom.ts';

/** A job as a result list shows it. */
export interface Card {
  readonly jobId: string;
  readonly element: Element;
}

/** The jobs that a board's result list shows. */
export interface CardList {
  /** The board's id. */
  readonly board: string;
  /** In the page's order. */
  readonly cards: readonly Card[];
}

/** More cards than this on one page are left alone. */
const MOST_CARDS = 300;
const LONGEST_ID = 500;

/** Whether a rule for result lists is known for the board of an address. */
export const hasCards = (address: string): boolean => boardOf(parseAddress(address))?.cards !== undefined;

/** The jobs in the result list of a page, by the rules in its board's file; null where the board has none. */
export function readCards(document: Document, address: string): CardList | null {
  const url = parseAddress(address);
  const board = boardOf(url);
  if (url === null || board?.cards === undefined) return null;
  // No board draws its cards in components, and lists are looked for often.
  const dom = domOf(document, false);
  const cards = board.cards.flatMap((layout) =>
    dom
      .all(layout.card)
      .slice(0, MOST_CARDS)
      .flatMap((element) => {
        const jobId = idOf(dom, element, layout, board, url);
        return jobId === null ? [] : [{ jobId, element }];
      }),
  );
  return { board: board.id, cards: cards.slice(0, MOST_CARDS) };
}

function idOf(dom: Dom, card: Element, layout: BoardCards, board: Board, base: URL): string | null {
  const holder = layout.of === undefined ? card : dom.one(layout.of, card);
  const value = holder === null ? null : dom.attribute(holder, layout.attribute);
  if (value === null || value === '') return null;
  const id =
    layout.id !== undefined
      ? layout.id.exec(value)?.[1]
      : layout.attribute === 'href'
        ? jobIdOf(URL.canParse(value, base) ? new URL(value, base) : null, board)
        : value;
  return id === undefined || id === null || id === '' || id.length > LONGEST_ID ? null : id;
}
