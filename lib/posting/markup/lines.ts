import { BLOCKS, BOLD, CELLS, headingRank } from './tags.ts';

/** How much text is read of one page or description. */
export const MOST_CHARACTERS = 400_000;

/** A line of marked-up text, white space collapsed. */
export interface Line<Origin = unknown> {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** 1 to 6 by the heading's tag, 7 for a line all in bold, 0 for the rest. */
  readonly rank: number;
  /** How many characters of it stand in links. */
  readonly linked: number;
  /** What the line was read from: the innermost element around its first text. */
  readonly origin: Origin | null;
}

/** Takes tags and text in order and gives lines. */
export interface LineBuilder<Origin> {
  open(tag: string, breaks?: boolean): void;
  close(tag: string, breaks?: boolean): void;
  text(data: string, origin: Origin | null): void;
  /** Ends the last line and gives all. */
  finish(): Line<Origin>[];
  readonly full: boolean;
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What a line of tidy text does not hold: most lines need nothing taken out, and each taking out goes from blank to blank. */
const UNTIDY = /[^\S ]| {2}|^ | $|[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const BULLETED_LINE = /\n\s*(?:[•·●▪◦‣*–-]|\d{1,2}[.)])\s/;

const SIGN = /^[•·●▪◦‣∙■]$/u;

const visibleIn = (text: string): number => text.replace(/\s+/g, '').length;

/** `keepNewlines` makes every newline in text a line's end, as in `<pre>` and in text without any block element. */
export function lineBuilder<Origin>(keepNewlines = false): LineBuilder<Origin> {
  const lines: Line<Origin>[] = [];
  let parts: string[] = [];
  let origin: Origin | null = null;
  let [heading, items, bold, links, pre] = [0, 0, 0, 0, 0];
  let [inBold, inLinks, characters] = [0, 0, 0];
  let pendingItem = false;

  const flush = () => {
    if (parts.length > 0) {
      const written = parts.join('');
      const text = UNTIDY.test(written)
        ? written.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
        : written;
      // A list's sign in an element of its own.
      if (text.length === 1 && SIGN.test(text)) pendingItem = true;
      else if (text !== '') {
        const allBold = inBold > 0 && text.length <= 160 && inBold >= visibleIn(written) - 2;
        lines.push({
          text,
          kind: heading > 0 ? 'heading' : pendingItem ? 'item' : 'paragraph',
          rank: heading > 0 ? heading : allBold ? 7 : 0,
          linked: Math.min(inLinks, text.length),
          origin,
        });
        pendingItem = false;
      }
    }
    parts = [];
    origin = null;
    inBold = 0;
    inLinks = 0;
  };
  const add = (data: string, from: Origin | null) => {
    if (data === '') return;
    if (origin === null && /\S/.test(data)) origin = from;
    if (bold > 0) inBold += visibleIn(data);
    if (links > 0) inLinks += data.trim().length;
    parts.push(data);
  };
  return {
    open(tag, breaks = false) {
      if (tag === 'br') return flush();
      if (breaks || BLOCKS.has(tag)) flush();
      else if (CELLS.has(tag)) parts.push(' ');
      const rank = headingRank(tag);
      if (rank > 0) heading = rank;
      else if (tag === 'li') {
        items++;
        pendingItem = true;
      } else if (tag === 'pre') pre++;
      else if (tag === 'a') links++;
      else if (BOLD.has(tag)) bold++;
    },
    close(tag, breaks = false) {
      if (breaks || BLOCKS.has(tag)) flush();
      else if (CELLS.has(tag)) parts.push(' ');
      if (headingRank(tag) > 0) heading = 0;
      else if (tag === 'li') {
        items = Math.max(0, items - 1);
        pendingItem = false;
      } else if (tag === 'pre') pre = Math.max(0, pre - 1);
      else if (tag === 'a') links = Math.max(0, links - 1);
      else if (BOLD.has(tag)) bold = Math.max(0, bold - 1);
    },
    text(data, from) {
      if (characters >= MOST_CHARACTERS) return;
      const taken =
        data.length > MOST_CHARACTERS - characters ? data.slice(0, MOST_CHARACTERS - characters) : data;
      characters += taken.length;
      const broken =
        taken.includes('\n') &&
        (keepNewlines ||
          pre > 0 ||
          (taken.length > 200 && /\n\s*\n\S/.test(taken)) ||
          BULLETED_LINE.test(taken));
      if (!broken) return add(taken, from);
      taken.split('\n').forEach((line, index) => {
        if (index > 0) flush();
        add(line, from);
      });
    },
    finish() {
      flush();
      return lines;
    },
    get full() {
      return characters >= MOST_CHARACTERS;
    },
  };
}
