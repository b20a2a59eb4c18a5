import { hidesByStyle } from './dom.ts';
import { decodeEntities } from './entities.ts';
import { type Line, lineBuilder, MOST_CHARACTERS } from './lines.ts';
import { BLOCKS, SKIPPED, VOID } from './tags.ts';

const TAG = /<(?:!--|(\/?)([A-Za-z][A-Za-z\d:-]*)|[!?])/g;
const SCRIPT_END = /<\/script[^>]{0,99}>/gi;
const STYLE_END = /<\/style[^>]{0,99}>/gi;
/** How long a tag with its attributes may be. */
const MOST_IN_TAG = 20_000;

/** Where the tag that begins at `from` ends: the offset of its ">", quotes minded; -1 when it has none. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  const stop = Math.min(html.length, from + MOST_IN_TAG);
  for (let index = from; index < stop; index++) {
    const character = html[index] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      if (html[index - 1] === '=' || html[index - 1] === ' ') quote = character;
    } else if (character === '>') return index;
  }
  return html.indexOf('>', from) < stop ? html.indexOf('>', from) : -1;
}

/** Gives the lines of an HTML string in one pass, without building a document: nothing in it can load or run. */
export function linesOfHtml(html: string): Line<never>[] {
  const source = html.length > 4 * MOST_CHARACTERS ? html.slice(0, 4 * MOST_CHARACTERS) : html;
  const hasBlocks = /<(?:p|div|br|li|h[1-6]|tr)[\s/>]/i.test(source);
  const builder = lineBuilder<never>(!hasBlocks);
  const open: string[] = [];
  let hiddenFrom = -1;
  let at = 0;
  TAG.lastIndex = 0;
  const say = (text: string) => {
    if (text !== '' && hiddenFrom < 0) builder.text(decodeEntities(text), null);
  };
  for (let match = TAG.exec(source); match !== null && !builder.full; match = TAG.exec(source)) {
    say(source.slice(at, match.index));
    const [whole, slash, written] = match;
    if (whole === '<!--') {
      const end = source.indexOf('-->', match.index + 4);
      at = end < 0 ? source.length : end + 3;
      TAG.lastIndex = at;
      continue;
    }
    const end = tagEnd(source, match.index + whole.length);
    if (end < 0) {
      at = match.index + whole.length;
      continue;
    }
    at = end + 1;
    TAG.lastIndex = at;
    if (written === undefined) continue;
    const tag = written.toLowerCase();
    if (slash === '/') {
      const index = open.lastIndexOf(tag);
      if (index < 0) {
        if (tag === 'p' || tag === 'br') builder.open('br');
        continue;
      }
      for (const name of open.splice(index).reverse())
        if (hiddenFrom < 0 || index < hiddenFrom) builder.close(name);
      if (index <= hiddenFrom) hiddenFrom = -1;
      continue;
    }
    if (VOID.has(tag)) {
      if (hiddenFrom < 0 && (tag === 'br' || tag === 'hr')) builder.open('br');
      continue;
    }
    if (tag === 'script' || tag === 'style') {
      const close = tag === 'script' ? SCRIPT_END : STYLE_END;
      close.lastIndex = at;
      at = close.test(source) ? close.lastIndex : source.length;
      TAG.lastIndex = at;
      continue;
    }
    if (source[end - 1] === '/' && !BLOCKS.has(tag)) continue;
    const attributes = source.slice(match.index + whole.length, end);
    const hidden =
      SKIPPED.has(tag) ||
      (attributes !== '' &&
        (/\s(?:hidden(?=[\s=/]|$)|aria-hidden\s*=\s*["']?true)/i.test(attributes) ||
          (/\sstyle\s*=/i.test(attributes) && hidesByStyle(attributes.replace(/["'=]/g, ';')))));
    if (hiddenFrom < 0 && hidden) hiddenFrom = open.length;
    if (open.length < 10_000) open.push(tag);
    if (hiddenFrom < 0) builder.open(tag);
  }
  say(source.slice(at));
  return builder.finish();
}

const MARKUP =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|b|strong|i|em|span|a|u|font|table|tr|td|section)(?:\s[^<>]*)?\/?>/i;

/** Gives the lines of a description that may be HTML, HTML escaped once or twice, or plain text. */
export function linesOfDescription(description: string): Line<never>[] {
  let text = description.slice(0, 4 * MOST_CHARACTERS);
  for (let times = 0; times < 3 && !MARKUP.test(text); times++) {
    const decoded = decodeEntities(text);
    if (decoded === text) break;
    text = decoded;
  }
  if (MARKUP.test(text)) {
    const lines = linesOfHtml(text);
    // Escaped markup inside markup: "<div>&lt;p&gt;…": what came out is markup again.
    return lines.some((line) => MARKUP.test(line.text))
      ? linesOfHtml(lines.map((line) => line.text).join('\n'))
      : lines;
  }
  if (!text.includes('\n') && text.split('\\n').length > 2)
    text = text.replaceAll('\\r', '').replaceAll('\\n', '\n');
  const builder = lineBuilder<never>(true);
  builder.text(text, null);
  return builder.finish();
}
