import { foldUnit, GAP } from './characters.ts';
import { append, concatenate, LONGEST, withoutLast } from './hash.ts';
import { keyOf, mayStart, NODE, PREFIX, type Vocabulary } from './load.ts';
import { isName } from './same-name.ts';
import { DOTTED, type Tokens, tokenise } from './tokens.ts';

/** A place where the text writes a name, whatever it means there. */
export interface Candidate {
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The numbers of the names that are written so, one at the least; several when entities share a name. */
  readonly names: readonly number[];
}

interface Found extends Candidate {
  /** The first and the last word that it takes. */
  readonly first: number;
  readonly last: number;
}

const S = 115;
const E = 101;
const I = 105;
const Y = 121;
const DOT_HASH = append(0, 46);

class Search {
  readonly found: Found[] = [];
  private readonly vocabulary: Vocabulary;
  private readonly text: string;
  private readonly tokens: Tokens;

  constructor(vocabulary: Vocabulary, text: string, tokens: Tokens) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.tokens = tokens;
  }

  run(): void {
    const { vocabulary } = this;
    const tokens = this.tokens;
    const { count, hash, gap } = tokens;
    for (let token = 0; token < count; token++) {
      const own = hash[token] as number;
      if (mayStart(vocabulary, own)) this.walk(token, own, tokens.start[token] as number);
      else this.inflected(token, token, own, tokens.start[token] as number);
      if ((gap[token] as number) & DOTTED) {
        const dotted = concatenate(DOT_HASH, own, tokens.length[token] as number);
        if (mayStart(vocabulary, dotted)) this.walk(token, dotted, (tokens.start[token] as number) - 1);
      }
    }
  }

  /** All names that start at a word, the shorter ones first. */
  private walk(first: number, hash: number, start: number): void {
    const { tokens, vocabulary } = this;
    let total = tokens.length[first] as number;
    for (let last = first; ; ) {
      const value = keyOf(vocabulary, hash);
      const exact = (value & NODE) !== 0 && this.emit(value, first, last, start, tokens.end[last] as number);
      if (!exact) this.inflected(first, last, hash, start);
      if ((value & PREFIX) === 0 || ++last >= tokens.count) return;
      const gap = tokens.gap[last] as number;
      if (gap & GAP.other || ((gap & (GAP.dot | GAP.space)) === (GAP.dot | GAP.space) && !(gap & DOTTED)))
        return;
      const length = tokens.length[last] as number;
      total += length;
      if (total > LONGEST) return;
      hash = concatenate(hash, tokens.hash[last] as number, length);
    }
  }

  /** The name behind a plural, a sign or a version's digits: "APIs", "Python+", "Java17", "Angular2+". */
  private inflected(first: number, last: number, hash: number, start: number): void {
    const { tokens, text } = this;
    let end = tokens.end[last] as number;
    let left = tokens.length[last] as number;
    for (let signs = tokens.signs[last] as number; signs > 0; signs--) {
      hash = withoutLast(hash, this.signAt(end - 1));
      end--;
      left--;
      if (left < 3 && first === last) return;
      if (this.lookAt(hash, first, last, start, end)) return;
    }
    let code = foldUnit(text.charCodeAt(end - 1));
    if (code === S) {
      this.plural(hash, first, last, start, end);
      return;
    }
    for (let digits = 0; code > 47 && code < 58 && digits < 4 && left > 3; digits++) {
      hash = withoutLast(hash, code);
      left--;
      end--;
      code = foldUnit(text.charCodeAt(end - 1));
      if (code > 57) {
        this.lookAt(hash, first, last, start, end);
        return;
      }
    }
  }

  private signAt(at: number): number {
    const code = this.text.charCodeAt(at);
    return code === 43 || code === 0xff0b ? 43 : 35;
  }

  private plural(hash: number, first: number, last: number, start: number, end: number): void {
    const { text, tokens } = this;
    const length = tokens.length[last] as number;
    const units = end - (tokens.start[last] as number);
    const before = text.charCodeAt(end - 2);
    const marked = text.charCodeAt(end - 1) === S && before > 64 && before < 91;
    if (units !== length - (tokens.signs[last] as number) && units < length) return;
    if (length < 3 || (length < 4 && !marked)) return;
    const code = foldUnit(before);
    // "canvas" is no plural of "Canva", "focus" none of "focu".
    if (!marked && (code === S || code === 97 || code === 111 || code === 117)) return;
    const bare = withoutLast(hash, S);
    if (this.lookAt(bare, first, last, start, end) || code !== E || length < 5) return;
    const stem = withoutLast(bare, E);
    if (this.lookAt(stem, first, last, start, end)) return;
    if (foldUnit(text.charCodeAt(end - 3)) === I)
      this.lookAt(append(withoutLast(stem, I), Y), first, last, start, end);
  }

  private lookAt(hash: number, first: number, last: number, start: number, end: number): boolean {
    if (first === last && !mayStart(this.vocabulary, hash)) return false;
    const value = keyOf(this.vocabulary, hash);
    return (value & NODE) !== 0 && this.emit(value, first, last, start, end);
  }

  private emit(value: number, first: number, last: number, start: number, end: number): boolean {
    const { vocabulary, text } = this;
    const names: number[] = [];
    for (let node = value & NODE; node !== 0; node = vocabulary.nodeNext[node - 1] as number) {
      const name = vocabulary.nodeName[node - 1] as number;
      if (!names.includes(name) && isName(vocabulary, name, text, start, end)) names.push(name);
    }
    if (names.length === 0) return false;
    if (names.length > 1) names.sort((a, b) => a - b);
    this.found.push({ start, end, names, first, last });
    return true;
  }
}

/** Of places that overlap the longest stays, then the first. `found` is in the order of its starts. */
function longest(found: readonly Found[]): Candidate[] {
  const kept: Candidate[] = [];
  for (let from = 0; from < found.length; ) {
    let end = (found[from] as Found).end;
    let to = from + 1;
    for (; to < found.length && (found[to] as Found).start < end; to++)
      end = Math.max(end, (found[to] as Found).end);
    if (to === from + 1) kept.push(found[from] as Found);
    else {
      const cluster = found.slice(from, to);
      const base = cluster[0]?.first as number;
      const taken = new Set<number>();
      cluster.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      const chosen = cluster.filter(({ first, last }) => {
        for (let word = first; word <= last; word++) if (taken.has(word - base)) return false;
        for (let word = first; word <= last; word++) taken.add(word - base);
        return true;
      });
      kept.push(...chosen.sort((a, b) => a.start - b.start));
    }
    from = to;
  }
  return kept;
}

/**
 * All places where a text writes a name of the vocabulary, in order and without overlaps, in one pass: by whole words,
 * the longest name, whatever the case, accents, width, hyphens and spaces, in the singular or the plural.
 */
export function candidates(
  vocabulary: Vocabulary,
  text: string,
  tokens: Tokens = tokenise(text),
): Candidate[] {
  const search = new Search(vocabulary, text, tokens);
  search.run();
  return longest(search.found).map(({ start, end, names }) => ({ start, end, names }));
}
