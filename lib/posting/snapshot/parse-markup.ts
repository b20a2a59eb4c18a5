import { type ChildNode, Comment, Document, Element, type ParentNode, Text } from 'domhandler';
import { VOID } from '../markup/tags.ts';

/** The tree of one part of a page. */
export interface Tree {
  readonly root: Document;
  /** In the document's order. */
  readonly elements: readonly Element[];
  /** Of each element the place behind the last element in it. */
  readonly ends: readonly number[];
  /** All text, in order. */
  readonly text: string;
  /** Of each element where its text begins in that, and where it ends (UTF-16 offsets). */
  readonly textStarts: readonly number[];
  readonly textEnds: readonly number[];
}

/** Elements whose text is written as it is (HTML standard, "serialising HTML fragments", where scripts run). */
const RAW = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'plaintext', 'script', 'style', 'xmp']);

/**
 * The tree that a browser has serialised: the exact inverse, where every end is written, every value quoted and nothing
 * implied. What no browser writes gives some tree and never an error. One pass, without recursion.
 */
export function parseMarkup(markup: string): Tree {
  const root = new Document([]);
  const elements: Element[] = [];
  const ends: number[] = [];
  const open: { readonly node: ParentNode; readonly name: string; readonly index: number }[] = [
    { node: root, name: '', index: -1 },
  ];
  const holder = () => (open[open.length - 1] as (typeof open)[0]).node;
  const [texts, textStarts, textEnds]: [string[], number[], number[]] = [[], [], []];
  let length = 0;
  const put = (text: string, into: ParentNode) => {
    if (text === '') return;
    append(into, new Text(text));
    texts.push(text);
    length += text.length;
  };
  const say = (text: string) => put(text, holder());
  const end = (index: number) => {
    ends[index] = elements.length;
    textEnds[index] = length;
  };
  /** How many elements of a name are open: an end of nothing is passed over without a look at them. */
  const named = new Map<string, number>();
  const count = (name: string, by: number) => named.set(name, (named.get(name) ?? 0) + by);
  const close = (name: string) => {
    if ((named.get(name) ?? 0) === 0) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      end(last.index);
      count(last.name, -1);
      if (last.name === name) return;
    }
  };
  let at = 0;
  let from = 0;
  for (let sign = markup.indexOf('<'); sign >= 0; sign = markup.indexOf('<', at)) {
    const next = markup.charCodeAt(sign + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      say(decode(markup.slice(from, sign)));
      const isComment = markup.startsWith('<!--', sign);
      at = isComment ? behind(markup, '-->', sign + 4) : behind(markup, '>', sign);
      from = at;
      if (isComment) append(holder(), new Comment(markup.slice(sign + 4, at - 3)));
    } else if (next === SLASH) {
      say(decode(markup.slice(from, sign)));
      at = behind(markup, '>', sign);
      from = at;
      close(markup.slice(sign + 2, at - 1));
    } else if (isLetter(next)) {
      say(decode(markup.slice(from, sign)));
      NAME.lastIndex = sign + 1;
      const name = NAME.exec(markup)?.[0] ?? '';
      const attributes: Record<string, string> = Object.create(null);
      at = readAttributes(markup, sign + 1 + name.length, attributes);
      from = at;
      const element = new Element(name, attributes);
      append(holder(), element);
      const index = elements.push(element) - 1;
      textStarts.push(length);
      end(index);
      if (VOID.has(name)) continue;
      if (name === 'template') {
        at = behindTemplate(markup, at);
        from = at;
      } else if (RAW.has(name)) {
        const close = markup.indexOf(`</${name}>`, at);
        put(markup.slice(at, close < 0 ? markup.length : close), element);
        end(index);
        at = close < 0 ? markup.length : close + name.length + 3;
        from = at;
      } else {
        open.push({ node: element, name, index });
        count(name, 1);
      }
    } else at = sign + 1;
  }
  say(decode(markup.slice(from)));
  for (const { index } of open) if (index >= 0) end(index);
  return { root, elements, ends, text: texts.join(''), textStarts, textEnds };
}

const [EXCLAMATION, QUESTION, SLASH] = [33, 63, 47];
const NAME = /[^\s>]*/y;
const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/** The offset behind the next `sign`; the text's end where there is none. */
function behind(markup: string, sign: string, from: number): number {
  const at = markup.indexOf(sign, from);
  return at < 0 ? markup.length : at + sign.length;
}

/** A name may begin with the sign that ends it. */
const ATTRIBUTE = /\s(=?[^\s=>]*)="([^"]*)"/y;

/** Reads ` name="value"` until the tag's end; gives the offset behind that. */
function readAttributes(markup: string, from: number, into: Record<string, string>): number {
  let at = from;
  ATTRIBUTE.lastIndex = at;
  for (let own = ATTRIBUTE.exec(markup); own !== null; own = ATTRIBUTE.exec(markup)) {
    into[own[1] as string] = decode(own[2] as string);
    at = ATTRIBUTE.lastIndex;
  }
  return behind(markup, '>', at);
}

const TEMPLATE_EDGE = /<(\/?)template(?=[\s>])/g;

/** What a template holds is no part of the page: the offset behind its end, templates in it counted. */
function behindTemplate(markup: string, from: number): number {
  let depth = 1;
  TEMPLATE_EDGE.lastIndex = from;
  for (let edge = TEMPLATE_EDGE.exec(markup); edge !== null; edge = TEMPLATE_EDGE.exec(markup)) {
    depth += edge[1] === '/' ? -1 : 1;
    if (depth === 0) return behind(markup, '>', edge.index);
  }
  return markup.length;
}

function append(holder: ParentNode, node: ChildNode): void {
  const last = holder.children.at(-1) ?? null;
  node.parent = holder;
  node.prev = last;
  if (last !== null) last.next = node;
  holder.children.push(node);
}

const WRITTEN: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** The five characters that are escaped when a page is serialised. */
const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (sign) => WRITTEN[sign] ?? sign) : text;
