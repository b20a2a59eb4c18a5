import type { Posting } from './posting.ts';
import { findBlocks } from './sections/blocks.ts';
import { languageOf } from './sections/language.ts';
import { trimmed } from './sections/split.ts';
import type { Span } from './span.ts';

const ITEM = /^\s*(?:[•●▪◦‣∙■♦►▶✓✔➢➤❖§·]|[-–—*?o]\s|\d{1,2}[.)]\s)/u;
const MARKDOWN_HEADING = /^\s*(#{1,6})\s+\S/;
const MARKDOWN_BOLD = /^\s*\*\*[^*]+\*\*:?\s*$/;

/** The lines of a plain text as spans of it; what looks like a bullet makes an item. */
export function spansOfText(text: string): Span[] {
  const spans: Span[] = [];
  let apart = true;
  let from = 0;
  let dangling = false;
  while (from <= text.length) {
    let end = from;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && text[end] !== '\u2028') end++;
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
    from = end + 1;
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
