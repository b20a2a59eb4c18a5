import type { Plugin } from 'vite';

type Block = readonly [first: number, last: number];

/** Blocks of Unicode's first plane: of scripts that tell capitals from small letters, of letters, of numbers. */
const CASED: readonly Block[] = [
  [0, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x45f],
  [0x490, 0x491],
];
const LETTERED: readonly Block[] = [
  [0, 0x2c1],
  [0x370, 0x52f],
  [0x531, 0x5f2],
  [0x620, 0x65f],
  [0x671, 0x6d5],
  [0x900, 0x963],
  [0x980, 0xe3a],
  [0xe40, 0xe4e],
  [0xe81, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3005, 0x3005],
  [0x3041, 0x30fa],
  [0x30fc, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
];
const NUMBERED: readonly Block[] = [
  [0, 0xff],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x2160, 0x2188],
  [0x2460, 0x249b],
  [0xff10, 0xff19],
];
/** From here on a block of letters is taken as a whole: its marks stand within words. */
const WHOLE_FROM = 0x531;

function classOf(property: RegExp, blocks: readonly Block[]): string {
  const ranges: [number, number][] = [];
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      if (first < WHOLE_FROM && !property.test(String.fromCharCode(code))) continue;
      const before = ranges.at(-1);
      if (before?.[1] === code - 1) before[1] = code;
      else ranges.push([code, code]);
    }
  return ranges
    .map((range) => [...new Set(range)].map((code) => String.fromCharCode(code)).join('-'))
    .join('');
}

/** What stands in a class of an expression for each property. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['L', classOf(/\p{L}/u, LETTERED)],
  ['Lu', classOf(/\p{Lu}/u, CASED)],
  ['Ll', classOf(/\p{Ll}/u, CASED)],
  ['N', classOf(/\p{N}/u, NUMBERED)],
]);

const IN_EXPRESSION = /\\p\{(\w+)\}|\\.|[[\]]/g;
/** In a text of the code each backslash is written twice. */
const IN_TEXT = /\\\\p\{(\w+)\}|\\\\.|[[\]]/g;

/**
 * An expression's source with the letters themselves in place of `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`: those of the
 * first plane's living scripts, Latin, Greek and Cyrillic told apart by their case. With the properties a browser
 * takes in all of Unicode, surrogates and all, whenever it makes the expression ready: ten to twenty times as long.
 */
export function withPlainLetters(source: string, isText = false): string {
  let isInClass = false;
  return source.replace(isText ? IN_TEXT : IN_EXPRESSION, (token, property: string | undefined) => {
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    const letters = property === undefined ? undefined : CLASSES.get(property);
    if (letters === undefined) return token;
    return isInClass ? letters : `[${letters}]`;
  });
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The expressions of a tree, and the texts that expressions are made of. */
function* expressionsIn(node: Node): Generator<Node> {
  if (node.type === 'Literal' || node.type === 'TemplateElement') yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* expressionsIn(child);
}

/** What the background does with a posting. The vocabulary's names are folded out of any letters: they keep the properties. */
const READS = /\/lib\/(?:posting|requirements|vocabulary\/look-alikes)\/.*\.ts$/;

/** Puts plain letters into the expressions that read postings: where the background is built, and where it is tested. */
export function plainLetters(): Plugin {
  return {
    name: 'plain-letters',
    transform(code, id) {
      if (!READS.test(id) || !code.includes('\\p{')) return null;
      let plain = '';
      let from = 0;
      for (const { start, end } of expressionsIn(this.parse(code) as unknown as Node)) {
        const written = code.slice(start, end);
        if (!written.includes('\\p{')) continue;
        plain += code.slice(from, start) + withPlainLetters(written, written.includes('\\\\p{'));
        from = end;
      }
      return { code: plain + code.slice(from), map: null };
    },
  };
}
