import { foldUnit, GAP } from './characters.ts';
import { append, concatenate, LONGEST, withoutLast } from './hash.ts';
import { holds, keyOf, NAMED, PREFIX, SHARED } from './keys.ts';
import { isName } from './same-name.ts';
import { DOTTED, INFLECTED, type Tokens, tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place where the text writes a name, whatever it means there. */
export interface Candidate {
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The numbers of the names that are written so, one at the least; several when entities share a name. */
  readonly names: readonly number[];
}

/** A place whose hash is a name's: still to be held against the letters. */
interface Found {
  readonly start: number;
  readonly end: number;
  /** Its value among the keys. */
  readonly value: number;
  /** The first and the last word that it takes. */
  readonly first: number;
  readonly last: number;
}

const S = 115;
const E = 101;
const I = 105;
const Y = 121;
const DOT_HASH = append(0, 46);
const SENTENCE_END = GAP.dot | GAP.space;

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
    const { vocabulary, tokens } = this;
    const { count, hash, gap, signs, start, length } = tokens;
    const { first, whole } = vocabulary;
    for (let token = 0; token < count; token++) {
      const own = hash[token] as number;
      if ((gap[token] as number) & DOTTED) {
        const dotted = concatenate(DOT_HASH, own, length[token] as number);
        if (holds(whole, dotted) || holds(first, dotted))
          this.walk(token, token, dotted, (start[token] as number) - 1);
      }
      if (holds(whole, own)) this.walk(token, token, own, start[token] as number);
      else {
        if ((signs[token] as number) !== 0) this.inflected(token, token, own, start[token] as number);
        if (holds(first, own)) this.next(token, token, own, start[token] as number);
      }
    }
  }

  /** Goes on to the word behind `last`, where what stands between allows a name over both. */
  private next(first: number, last: number, joined: number, start: number): void {
    const { count, hash, gap, length, end } = this.tokens;
    const following = last + 1;
    if (following >= count) return;
    const between = gap[following] as number;
    if (between & GAP.other) return;
    if ((between & SENTENCE_END) === SENTENCE_END && !(between & DOTTED)) return;
    if ((end[following] as number) - start > LONGEST) return;
    this.walk(
      first,
      following,
      concatenate(joined, hash[following] as number, length[following] as number),
      start,
    );
  }

  /** All names from the word `first` to `last` and beyond, the shorter ones first. */
  private walk(first: number, last: number, joined: number, start: number): void {
    const { end, signs } = this.tokens;
    const value = keyOf(this.vocabulary, joined);
    const exact = (value & NAMED) !== 0;
    if (exact) this.found.push({ start, end: end[last] as number, value, first, last });
    else if ((signs[last] as number) !== 0) this.inflected(first, last, joined, start);
    if ((value & PREFIX) !== 0) this.next(first, last, joined, start);
  }

  /** The name behind a plural, a sign or a version's digits: "APIs", "Python+", "Java17", "Angular2+". */
  private inflected(first: number, last: number, hash: number, start: number): void {
    const { tokens, text } = this;
    let end = tokens.end[last] as number;
    let left = tokens.length[last] as number;
    for (let signs = (tokens.signs[last] as number) & ~INFLECTED; signs > 0; signs--) {
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
    if (units < length - ((tokens.signs[last] as number) & ~INFLECTED)) return;
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
    if (first === last && !holds(this.vocabulary.whole, hash)) return false;
    const value = keyOf(this.vocabulary, hash);
    if ((value & NAMED) === 0) return false;
    this.found.push({ start, end, value, first, last });
    return true;
  }
}

/** The names of a key that the text really writes there, in the order of the vocabulary. */
function namesAt(vocabulary: Vocabulary, text: string, { start, end, value }: Found): number[] {
  const first = (value & NAMED) - 1;
  if ((value & SHARED) === 0) return isName(vocabulary, first, text, start, end) ? [first] : [];
  const names: number[] = [];
  for (let node = first + 1; node !== 0; node = vocabulary.nodeNext[node - 1] as number) {
    const name = vocabulary.nodeName[node - 1] as number;
    if (!names.includes(name) && isName(vocabulary, name, text, start, end)) names.push(name);
  }
  return names.sort((a, b) => a - b);
}

/** Of places that overlap the longest stays, then the first. `found` is in the order of its starts. */
function longest(vocabulary: Vocabulary, text: string, found: readonly Found[]): Candidate[] {
  const kept: Candidate[] = [];
  for (let from = 0; from < found.length; ) {
    const { start } = found[from] as Found;
    let end = (found[from] as Found).end;
    let widest = from;
    let to = from + 1;
    for (; to < found.length && (found[to] as Found).start < end; to++) {
      if ((found[to] as Found).end <= end) continue;
      end = (found[to] as Found).end;
      widest = to;
    }
    const whole = found[widest] as Found;
    const names = whole.start === start ? namesAt(vocabulary, text, whole) : [];
    // Mostly one, or one that holds all others.
    if (names.length > 0) kept.push({ start, end, names });
    else if (to > from + 1) kept.push(...untangled(vocabulary, text, found.slice(from, to)));
    from = to;
  }
  return kept;
}

/** The same for places of which none holds all others. */
function untangled(vocabulary: Vocabulary, text: string, cluster: Found[]): Candidate[] {
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  cluster.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const each of cluster) {
    let free = true;
    for (let word = each.first; free && word <= each.last; word++) free = !taken.has(word);
    const names = free ? namesAt(vocabulary, text, each) : [];
    if (names.length === 0) continue;
    for (let word = each.first; word <= each.last; word++) taken.add(word);
    chosen.push({ start: each.start, end: each.end, names });
  }
  return chosen.sort((a, b) => a.start - b.start);
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
  return longest(vocabulary, text, search.found);
}
