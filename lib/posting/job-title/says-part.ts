/** A part of a text, in lower case, and where it may stand. */
interface Part {
  readonly text: string;
  /** It must stand at a word's beginning. */
  readonly opens: boolean;
  /** It must stand at a word's end. */
  readonly closes: boolean;
  /** What behind it makes it another word. */
  readonly unless: readonly string[];
}

/**
 * Whether a text has one of the parts of a list ("engineer!ing|^pilot|^lead$": "engineer" that is not "engineering",
 * "pilot" where a word begins, the word "lead"). Ask with a text in lower case. Parts are of three letters or more:
 * each place of the text is looked up by its next three, so that a long list costs no more than a short one.
 */
export function partsOf(list: string): (lower: string) => boolean {
  let index: Map<number, Part[]> | null = null;
  return (lower) => {
    index ??= indexOf(list);
    const last = lower.length - 3;
    for (let at = 0; at <= last; at++) {
      const near = index.get(threeAt(lower, at));
      if (near?.some((part) => standsAt(lower, at, part))) return true;
    }
    return false;
  };
}

const NOTHING: readonly string[] = [];

function indexOf(list: string): Map<number, Part[]> {
  const index = new Map<number, Part[]>();
  for (const entry of list.split('|')) {
    const cut = entry.indexOf('!');
    const marked = cut < 0 ? entry : entry.slice(0, cut);
    const opens = marked.startsWith('^');
    const closes = marked.endsWith('$');
    const text = marked.slice(opens ? 1 : 0, closes ? -1 : undefined);
    const part = { text, opens, closes, unless: cut < 0 ? NOTHING : entry.slice(cut + 1).split(',') };
    const three = threeAt(text, 0);
    const near = index.get(three);
    if (near === undefined) index.set(three, [part]);
    else near.push(part);
  }
  return index;
}

/** Three letters as one small number; others may share it. */
const threeAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 1023) << 20) |
  ((text.charCodeAt(at + 1) & 1023) << 10) |
  (text.charCodeAt(at + 2) & 1023);

function standsAt(lower: string, at: number, { text, opens, closes, unless }: Part): boolean {
  if (!lower.startsWith(text, at)) return false;
  const end = at + text.length;
  if (opens && goesOn(lower, at)) return false;
  if (closes && goesOn(lower, end)) return false;
  return !unless.some((other) => lower.startsWith(other, end));
}

/** Whether no edge of a word is at this place, where Latin letters and digits alone make words. */
const goesOn = (lower: string, at: number): boolean =>
  isWordCode(lower.charCodeAt(at - 1)) === isWordCode(lower.charCodeAt(at));

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
