import type { Posting } from './posting.ts';
import { findBlocks } from './sections/blocks.ts';
import { languageOf } from './sections/language.ts';
import { trimmed } from './sections/split.ts';
import type { Span } from './span.ts';

const ITEM = /^\s*(?:[•●▪◦‣∙■♦►▶✓✔➢➤❖§·]|[-–—*?o]\s|\d{1,2}[.)]\s)/u;
const MARKDOWN_HEADING = /^\s*(#{1,6})\s+\S/;
const MARKDOWN_BOLD = /^\s*\*\*[^*]+\*\*:?\s*$/;

/** A list of strings as programs write it: "['Tune the bells', 'Write it down']". */
const LISTED = /^\s*\[["']/;
const BETWEEN = /["'],\s*["']/y;

/** Where a line ends that begins at `from`, and where the next begins. */
function lineEnd(text: string, from: number, listed: boolean): readonly [number, number] {
  for (let end = from; end < text.length; end++) {
    const letter = text[end];
    if (letter === '\n' || letter === '\r' || letter === '\u2028') return [end, end + 1];
    if (!listed || (letter !== '"' && letter !== "'")) continue;
    BETWEEN.lastIndex = end;
    const between = BETWEEN.exec(text);
    if (between !== null) return [end, end + between[0].length];
  }
  return [text.length, text.length + 1];
}

/** The lines of a plain text as spans of it; what looks like a bullet makes an item. */
export function spansOfText(text: string): Span[] {
  const spans: Span[] = [];
  let apart = true;
  let from = 0;
  let dangling = false;
  const listed = LISTED.test(text);
  while (from <= text.length) {
    const [end, next] = lineEnd(text, from, listed);
    const inside = trimmed(text, from, end);
    const line = text.slice(from, end);
    if (inside === null) {
      // A bullet alone: the item's text stands in the next line.
      if (/^\s*[•●▪◦‣∙·*–-]\s*$/.test(line)) dangling = true;
      else apart = true;
    } else {
      const item = dangling || ITEM.test(line);
      const rank = MARKDOWN_HEADING.exec(line)?.[1]?.length ?? (MARKDOWN_BOLD.test(line) ? 7 : 0);
      const kind = rank > 0 && rank < 7 ? 'heading' : item ? 'item' : null;
      spans.push({ ...inside, kind, rank, apart });
      apart = false;
      dangling = false;
    }
    from = next;
  }
  return spans;
}

/**
 * Reads a plain text as a posting: `text` is the content unchanged, offsets count its UTF-16 units; title, company,
 * location and address are unknown.
 */
export function readText(text: string): Posting {
  const language = languageOf(text);
  return {
    title: null,
    company: null,
    location: null,
    language,
    board: null,
    source: 'text',
    url: null,
    jobId: null,
    text,
    blocks: findBlocks(text, spansOfText(text), language, true),
  };
}
