import type { Block } from '../posting/posting.ts';
import type { Span } from '../requirements/requirement.ts';
import { createTextIndex, squeeze, type TextIndex } from './text-index.ts';

/** Lines shorter than this many units without blanks are found only right after the line before them. */
const TELLING_LENGTH = 12;
/** How far behind the line before a short line may stand. */
const SHORT_LINE_REACH = 400;

/** From offsets in a posting's text to ranges in the page that shows it. */
export interface Anchor {
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

/**
 * Finds the posting's lines in the page, whatever source they were read from, and maps offsets (UTF-16, into the
 * posting's text) to ranges through nested inline elements, `<br>`, entities and text that the page broke differently.
 * `region` is the element that shows the posting, or the body.
 */
export function createAnchor(
  text: string,
  blocks: readonly Pick<Block, 'start' | 'end'>[],
  region: Element,
  skip?: (element: Element) => boolean,
): Anchor {
  const page = createTextIndex(region, skip);
  const squeezed = blocks.map(({ start, end }) => squeeze(text.slice(start, end)));
  const places = placeLines(
    squeezed.map((line) => line.text),
    page,
  );
  /** The page's unit for a posting offset in a block: the first unit at or after it. */
  const unit = (block: number, offset: number): number => {
    const offsets = squeezed[block]?.offsets ?? new Uint32Array();
    const inside = offset - (blocks[block]?.start ?? 0);
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] as number) < inside) low = middle + 1;
      else high = middle;
    }
    return (places[block] as number) + low;
  };
  return {
    range(span) {
      const block = blocks.findIndex(({ start, end }) => span.start >= start && span.end <= end);
      if (block < 0 || (places[block] ?? -1) < 0) return null;
      const start = unit(block, span.start);
      const end = unit(block, span.end);
      return end > start ? page.range(start, end) : null;
    },
  };
}
