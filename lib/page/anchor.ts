import type { Span } from '../requirements/requirement.ts';
import { createTextIndex, squeeze, type TextIndex, type Written } from './text-index.ts';

/** Lines shorter than this many units without blanks are found only right after the line before them. */
const TELLING_LENGTH = 12;
/** How far behind the line before a short line may stand. */
const SHORT_LINE_REACH = 400;

/** From offsets in a posting's text to ranges in the page that shows it. */
export interface Anchor {
  /** Some of the ranges may stand inside of components. */
  readonly inComponents: boolean;
  /** The range that shows a span of the posting's text; null where the page does not show it. */
  range(span: Span): Range | null;
}

/** Where each of the posting's lines starts in the page's text; -1 where it does not stand there. */
function placeLines(lines: readonly string[], page: TextIndex): number[] {
  let cursor = 0;
  return lines.map((line) => {
    if (line === '') return -1;
    let at = page.text.indexOf(line, cursor);
    if (line.length < TELLING_LENGTH && at > cursor + SHORT_LINE_REACH) at = -1;
    if (at < 0 && line.length >= TELLING_LENGTH) at = page.text.indexOf(line);
    if (at >= 0) cursor = at + line.length;
    return at;
  });
}

/** A line longer than this is looked for sentence by sentence: the page may show something in between. */
const LONGEST_PIECE = 240;
const SENTENCE_END = /[.!?:;•]\s+/g;

function piecesOf(text: string, line: Span): Span[] {
  if (line.end - line.start <= LONGEST_PIECE) return [line];
  const pieces: Span[] = [];
  let { start } = line;
  for (const { index, 0: sign } of text.slice(line.start, line.end).matchAll(SENTENCE_END)) {
    const end = line.start + index + sign.length;
    pieces.push({ start, end });
    start = end;
  }
  if (start < line.end) pieces.push({ start, end: line.end });
  return pieces;
}

/** Whether a span of a text begins and ends with no blank. */
const isTrimmed = (text: string, { start, end }: Span): boolean => {
  const own = text.slice(start, end);
  return own !== '' && own.trim() === own;
};

/**
 * Finds the posting's lines in the page, whatever source they were read from, and maps offsets (UTF-16, into the
 * posting's text) to ranges through nested inline elements, `<br>`, entities and text that the page broke differently.
 * `region` is the element that shows the posting, or the body.
 */
export function createAnchor(
  text: string,
  lines: readonly Span[],
  region: Element,
  skip?: (element: Element) => boolean,
): Anchor {
  const page = createTextIndex(region, skip);
  const pieces = lines.flatMap((line) => piecesOf(text, line));
  const squeezed = pieces.map(({ start, end }) => squeeze(text.slice(start, end)));
  const places = placeLines(
    squeezed.map((piece) => piece.text),
    page,
  );
  /** The page's unit for an offset in a piece: the first unit at or after it. */
  const unit = (piece: number, offset: number): number => {
    const offsets = squeezed[piece]?.offsets ?? new Uint32Array();
    const inside = offset - (pieces[piece]?.start ?? 0);
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] as number) < inside) low = middle + 1;
      else high = middle;
    }
    return (places[piece] as number) + low;
  };
  /** The piece that an offset stands in, or ends; -1 where the page does not show it. */
  const pieceAt = (offset: number, ends: boolean): number => {
    const at = pieces.findIndex(({ start, end }) =>
      ends ? start < offset && offset <= end : start <= offset && offset < end,
    );
    return (places[at] ?? -1) < 0 ? -1 : at;
  };
  const known = new Map<number, Written | null>();
  /** A piece where the page writes it as the posting does, which is nearly everywhere; null elsewhere. */
  const writtenAt = (piece: number): Written | null => {
    let found = known.get(piece);
    if (found === undefined) {
      const { start, end } = pieces[piece] as Span;
      found = page.written(places[piece] as number, text.slice(start, end).trimEnd());
      known.set(piece, found);
    }
    return found;
  };
  return {
    inComponents: page.inComponents,
    range(span) {
      const [from, to] = [pieceAt(span.start, false), pieceAt(span.end, true)];
      if (from < 0 || to < 0) return null;
      const written = from === to && isTrimmed(text, span) ? writtenAt(from) : null;
      if (written !== null) {
        const { start } = pieces[from] as Span;
        return written.range(span.start - start, span.end - start);
      }
      const [start, end] = [unit(from, span.start), unit(to, span.end)];
      // Words that run over two pieces are one place only where the page shows these one after the other.
      const whole = from === to || end - start <= span.end - span.start;
      return end > start && whole ? page.range(start, end) : null;
    },
  };
}
