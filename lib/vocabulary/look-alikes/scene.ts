import type { Block, Posting } from '../../posting/posting.ts';
import type { Candidate } from '../candidates.ts';
import { joinName } from '../normalise.ts';
import { tokeniseParts } from '../parts.ts';
import type { Tokens } from '../tokens.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import { lastAtMost, lineStarts, sentenceStarts } from './stretches.ts';

const ASCII = /^[a-zA-Z]+$/;
/** How many words a sentence is looked at in, each way: more is no context, and keeps endless lines linear. */
const REACH = 40;

/** Longer than any sentence: a text that lost its line ends, and what is said at one end says nothing of the other. */
const RUN_ON = 600;
/** How much around a place counts as its sentence, in characters: the piece that holds it and one on either side. */
const PIECE = 300;
const SHORT_PIECE = 100;

/** A comma between two things, and not before a state. */
const LISTED = /,\s+(?!\p{Lu}{2}(?!\p{L})|California|Texas|Virginia|Utah)/u;

/** A candidate with its first and last word. */
interface Place extends Candidate {
  readonly first: number;
  readonly last: number;
}

/** The posting's text with its words, lines and sentences, for the rules that look around a place. */
export class Scene {
  readonly text: string;
  readonly posting: Posting;
  readonly tokens: Tokens;
  private readonly lines: readonly number[];
  private readonly sentences: readonly number[];
  private readonly blockStarts: number[];
  private readonly capitals = new Map<number, boolean>();
  private readonly foldedWords: (string | undefined)[] = [];
  private title: [number, number] | null = null;
  private readonly told = new Map<(sentence: string) => boolean, Map<string, boolean>>();

  /** @param names where a name that stands against a word begins or ends */
  constructor(posting: Posting, names: readonly number[] = []) {
    this.posting = posting;
    this.text = posting.text;
    this.blockStarts = posting.blocks.map(({ start }) => start);
    this.tokens = tokeniseParts(posting.text, this.blockStarts, names);
    const { text } = this;
    this.lines = lineStarts(text);
    this.sentences = sentenceStarts(text);
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

  /** What a test says of the sentence (of one or two pieces each way at the most), asked once for each sentence and test. */
  sentenceIs(place: Candidate, test: (sentence: string) => boolean): boolean {
    const [from, to] = this.sentenceAt(place.start);
    // An item of a list says nothing of the lead-in's colon that it runs into.
    const block = this.blockAt(place.start);
    const item = block?.kind === 'item' ? block : null;
    const start = Math.max(from, item?.start ?? 0);
    const end = Math.min(to, item?.end ?? to);
    const step = end - start > RUN_ON ? SHORT_PIECE : PIECE;
    const piece = Math.floor((place.start - start) / step);
    const key = `${start} ${piece}`;
    let known = this.told.get(test);
    if (known === undefined) {
      known = new Map();
      this.told.set(test, known);
    }
    let answer = known.get(key);
    if (answer === undefined) {
      const first = Math.max(start, start + (piece - 1) * step);
      answer = test(this.text.slice(first, Math.min(end, start + (piece + 2) * step)));
      known.set(key, answer);
    }
    return answer;
  }

  private stretch(starts: readonly number[], offset: number): [number, number] {
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

  /** What stands before a place in its line, so many characters at the most. */
  lineBefore(offset: number, reach: number): string {
    const before = this.text.slice(Math.max(0, offset - reach), offset);
    return before.slice(before.lastIndexOf('\n') + 1);
  }

  /** What stands behind a place in its line, so many characters at the most. */
  lineBehind(offset: number, reach: number): string {
    return this.text.slice(offset, offset + reach).split('\n', 1)[0] as string;
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
      const length = phraseAt(this.text, this.tokens, word, phrases, end);
      if (length === 0) continue;
      const until = word + length - 1;
      if (word >= first && until <= last) continue;
      const distance = until < first ? first - until : word > last ? word - last : 0;
      if (distance < best) best = distance;
    }
    return best;
  }

  /** Whether one of the phrases, which hold the name, stands over the place. */
  covers(place: Place, phrases: Phrases): boolean {
    const { first, last } = place;
    const [start, end] = this.lineAt(place.start);
    for (let word = Math.max(0, first - phrases.words); word <= first; word++) {
      if ((this.tokens.start[word] as number) < start) continue;
      const length = phraseAt(this.text, this.tokens, word, phrases, end);
      // The bare name among its own exclusions would leave nothing.
      if (length === 0 || word + length - 1 < last || (word === first && word + length - 1 === last))
        continue;
      const from = this.tokens.start[word] as number;
      // "Project, Teams" are two things, "Palo Alto, CA" is one place.
      if (!LISTED.test(this.text.slice(from, this.tokens.end[word + length - 1]))) return true;
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
