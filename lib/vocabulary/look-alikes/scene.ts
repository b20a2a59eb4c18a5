import type { Block, Posting } from '../../posting/posting.ts';
import type { Candidate } from '../candidates.ts';
import { concatenate, LONGEST, withoutLast } from '../hash.ts';
import { joinName, normaliseName } from '../normalise.ts';
import { type Tokens, tokenise } from '../tokens.ts';

const ASCII = /^[a-zA-Z]+$/;
/** How many words a sentence is looked at in, each way: more is no context, and keeps endless lines linear. */
const REACH = 40;
/** The longest phrase looked for, in words. */
const GRAM = 7;
const S = 115;

/** A candidate with its first and last word. */
interface Place extends Candidate {
  readonly first: number;
  readonly last: number;
}

/** The last index whose value is at most `value`; -1 when there is none. */
export function lastAtMost(values: ArrayLike<number>, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Phrases by the hashes under which they stand in a text, in the singular and as written. */
export interface Phrases {
  readonly hashes: ReadonlySet<number>;
  /** The words of the longest one, and one more for a word that the text parts. */
  readonly words: number;
}

export function phrasesOf(list: readonly string[]): Phrases {
  const words = list.map((phrase) => tokenise(phrase).count);
  return { hashes: new Set(list.flatMap(phraseHashes)), words: Math.min(GRAM, 1 + Math.max(0, ...words)) };
}

function phraseHashes(phrase: string): number[] {
  const hashes = [joinName(phrase), normaliseName(phrase)].map((joined) => {
    let hash = 0;
    for (let index = 0; index < joined.length; index++) hash = concatenate(hash, joined.charCodeAt(index), 1);
    return hash;
  });
  return hashes[0] === hashes[1] ? [hashes[0] as number] : hashes;
}

const ENDS_SENTENCE = /[.!?;:…][)\]"'”’]*\s+(?=[\p{Lu}\p{N}"“„([•-])|[!?;]\s+|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|inkl|z\.\s?b|bzw|ca|vs|approx|min|max|dr|mr|mrs|ms|st|no|nr|inc|u\.s|p\.ej|ej|n\.b|np|m\.in|tj|bv|t\/m)\.\s*$/i;

/** The posting's text with its words, lines and sentences, for the rules that look around a place. */
export class Scene {
  readonly text: string;
  readonly posting: Posting;
  readonly tokens: Tokens;
  private readonly lines: number[] = [0];
  private readonly sentences: number[] = [0];
  private readonly blockStarts: number[];
  private readonly capitals = new Map<number, boolean>();
  private readonly foldedWords: (string | undefined)[] = [];
  private title: [number, number] | null = null;
  private readonly told = new Map<(sentence: string) => boolean, Map<string, boolean>>();

  constructor(posting: Posting) {
    this.posting = posting;
    this.text = posting.text;
    this.tokens = tokenise(posting.text);
    this.blockStarts = posting.blocks.map(({ start }) => start);
    const { text } = this;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines.push(at + 1);
    for (const match of text.matchAll(ENDS_SENTENCE)) {
      const end = match.index + match[0].length;
      const colon = match[0].startsWith(':');
      if (
        colon ||
        (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), end)))
      )
        continue;
      this.sentences.push(end);
    }
  }

  /** The first and last word of a stretch. */
  words(start: number, end: number): [number, number] {
    const first = lastAtMost(this.tokens.start, this.tokens.count, start);
    const last = lastAtMost(this.tokens.start, this.tokens.count, end - 1);
    return [Math.max(0, first), Math.max(0, last)];
  }

  /** A word as it stands in the text; '' beyond its ends. */
  word(index: number): string {
    if (index < 0 || index >= this.tokens.count) return '';
    const start = this.tokens.start[index] as number;
    return this.text.slice(start, Math.min(this.tokens.end[index] as number, start + 60));
  }

  /** A word folded. */
  folded(index: number): string {
    const known = this.foldedWords[index];
    if (known !== undefined) return known;
    const word = this.word(index);
    const folded = ASCII.test(word) ? word.toLowerCase() : joinName(word);
    if (index >= 0) this.foldedWords[index] = folded;
    return folded;
  }

  lineAt(offset: number): [number, number] {
    return this.stretch(this.lines, offset);
  }

  sentenceAt(offset: number): [number, number] {
    return this.stretch(this.sentences, offset);
  }

  /** What a test says of the sentence (of 300 characters each way at the most), asked once for each sentence and test. */
  sentenceIs(place: Candidate, test: (sentence: string) => boolean): boolean {
    const [start, end] = this.sentenceAt(place.start);
    const piece = Math.floor((place.start - start) / 300);
    const key = `${start} ${piece}`;
    let known = this.told.get(test);
    if (known === undefined) {
      known = new Map();
      this.told.set(test, known);
    }
    let answer = known.get(key);
    if (answer === undefined) {
      const from = Math.max(start, start + (piece - 1) * 300);
      answer = test(this.text.slice(from, Math.min(end, start + (piece + 2) * 300)));
      known.set(key, answer);
    }
    return answer;
  }

  private stretch(starts: number[], offset: number): [number, number] {
    const index = lastAtMost(starts, starts.length, offset);
    return [starts[index] as number, starts[index + 1] ?? this.text.length];
  }

  /** Where the sentence starts, looking past what opens a list item. */
  startsSentence(start: number): boolean {
    const [from] = this.sentenceAt(start);
    return !/[\p{L}\p{N}]/u.test(this.text.slice(Math.max(from, start - 80), start));
  }

  /** The line that is the posting's title: the one that says the same, or a short first line. */
  titleLine(): [number, number] {
    if (this.title === null) {
      const start = this.text.search(/\S/);
      const [, end] = this.lineAt(Math.max(0, start));
      const first = this.text.slice(Math.max(0, start), Math.min(end, start + 200)).trim();
      const { title } = this.posting;
      const isTitle =
        title === null ? first.length <= 120 && !/[.:;!?]$/.test(first) : first === title.trim();
      this.title = isTitle && end < this.text.length ? [start, end] : [-1, -1];
    }
    return this.title;
  }

  blockAt(offset: number): Block | null {
    const index = lastAtMost(this.blockStarts, this.blockStarts.length, offset);
    const block = this.posting.blocks[index];
    return block !== undefined && offset < block.end ? block : null;
  }

  /** A line of capitals, in which they tell nothing. */
  isAllCapitals(offset: number): boolean {
    const [start, end] = this.lineAt(offset);
    const known = this.capitals.get(start);
    if (known !== undefined) return known;
    const line = this.text.slice(start, Math.min(end, start + 300));
    const small = line.match(/\p{Ll}/gu)?.length ?? 0;
    const large = line.match(/\p{Lu}/gu)?.length ?? 0;
    const found = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(line) && large > 4 * small && large > 8;
    this.capitals.set(start, found);
    return found;
  }

  /**
   * How far from a place (in words) one of the phrases stands in its sentence or line, not counting the place itself;
   * Infinity where none does.
   */
  nearest(place: Place, phrases: Phrases): number {
    const [start, end] = this.scope(place.start);
    const { first, last } = place;
    const { tokens } = this;
    let best = Number.POSITIVE_INFINITY;
    const from = Math.max(first - REACH, this.words(start, start + 1)[0]);
    for (let word = from; word < tokens.count && word <= last + REACH; word++) {
      if ((tokens.start[word] as number) < start) continue;
      if ((tokens.start[word] as number) >= end) break;
      const length = this.phraseAt(word, phrases, end);
      if (length === 0) continue;
      const until = word + length - 1;
      if (word >= first && until <= last) continue;
      const distance = until < first ? first - until : word > last ? word - last : 0;
      if (distance < best) best = distance;
    }
    return best;
  }

  /** How many words the longest of the phrases takes that starts at a word; 0 for none. */
  private phraseAt(word: number, { hashes, words }: Phrases, end: number): number {
    const { tokens, text } = this;
    let hash = 0;
    let found = 0;
    let total = 0;
    for (let next = word; next < word + words && next < tokens.count; next++) {
      if ((tokens.start[next] as number) >= end) break;
      const length = tokens.length[next] as number;
      total += length;
      if (total > LONGEST) break;
      hash = concatenate(hash, tokens.hash[next] as number, length);
      if (hashes.has(hash)) found = next - word + 1;
      else if ((text.charCodeAt((tokens.end[next] as number) - 1) | 32) === S && total > 4) {
        if (hashes.has(withoutLast(hash, S))) found = next - word + 1;
      }
    }
    return found;
  }

  /** Whether one of the phrases, which hold the name, stands over the place. */
  covers(place: Place, phrases: Phrases): boolean {
    const { first, last } = place;
    const [start, end] = this.lineAt(place.start);
    for (let word = Math.max(0, first - phrases.words); word <= first; word++) {
      if ((this.tokens.start[word] as number) < start) continue;
      const length = this.phraseAt(word, phrases, end);
      // The bare name among its own exclusions would leave nothing.
      if (length > 0 && word + length - 1 >= last && (word < first || word + length - 1 > last)) return true;
    }
    return false;
  }

  /** The sentence together with the rest of its line where that is short, or the sentence alone. */
  private scope(offset: number): [number, number] {
    const [start, end] = this.lineAt(offset);
    return end - start <= 300 ? [start, end] : this.sentenceAt(offset);
  }

  /** The heading or lead-in above a place; '' when there is none. */
  headingAbove(offset: number): string {
    const block = this.blockAt(offset);
    const heading = block?.heading == null ? undefined : this.posting.blocks[block.heading];
    return heading === undefined
      ? ''
      : this.text.slice(heading.start, Math.min(heading.end, heading.start + 200));
  }
}
