import type { SectionKind } from '../posting.ts';
import { type Lexicon, PRIORITY } from './lexicon.ts';
import { type Told, wordsOf } from './phrases.ts';

export interface HeadingClass {
  readonly kind: SectionKind;
  /** The share of the heading's words that the phrases cover; 1 for a whole match. */
  readonly coverage: number;
  /** The share that the phrases of all sections cover together: "Beneficial Experience" is all heading, of two kinds. */
  readonly said: number;
  readonly whole: boolean;
}

const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“(]?\p{Lu})/gu;
/** Headings longer than this are sentences. */
const MOST_WORDS = 14;
const MOST_CHARACTERS = 140;

interface Weight {
  longest: number;
  words: number;
  at: number;
}

/** Tells what a heading announces; null when its words say nothing. */
export function classifyHeading(text: string, lexicons: readonly Lexicon[]): HeadingClass | null {
  return text.length > MOST_CHARACTERS ? null : classifyWords(wordsOf(text), lexicons);
}

/** The same for a heading whose words are known. */
export function classifyWords(words: readonly string[], lexicons: readonly Lexicon[]): HeadingClass | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  for (const lexicon of lexicons) {
    const kind = lexicon.headings.whole(words);
    if (kind !== null) return { kind, coverage: 1, said: 1, whole: true };
  }
  let best: { kind: SectionKind; weight: Weight } | null = null;
  const covered = new Set<number>();
  for (const lexicon of lexicons) {
    const weights = new Map<SectionKind, Weight>();
    for (const { kind, at, words: count } of lexicon.headings.find(words)) {
      for (let word = at; word < at + count; word++) covered.add(word);
      const weight = weights.get(kind) ?? { longest: 0, words: 0, at };
      weight.longest = Math.max(weight.longest, count);
      weight.words += count;
      weights.set(kind, weight);
    }
    for (const kind of PRIORITY) {
      const weight = weights.get(kind);
      if (weight === undefined) continue;
      if (best !== null && !outweighs(weight, best.weight)) continue;
      if (kind !== 'preferred') {
        best = { kind, weight };
        continue;
      }
      // "Required and preferred skills": what is firm comes first and wins.
      const firm = lexicon.firm.find(words)[0];
      best = { kind: firm !== undefined && firm.at < weight.at ? 'requirements' : kind, weight };
      // "Preferred qualifications": a word for "preferred" beats any number for what is asked.
      if (best.kind === 'preferred') break;
    }
  }
  return best === null
    ? null
    : {
        kind: best.kind,
        coverage: Math.min(1, best.weight.words / words.length),
        said: covered.size / words.length,
        whole: false,
      };
}

function outweighs(one: Weight, other: Weight): boolean {
  return one.longest > other.longest || (one.longest === other.longest && one.words > other.words);
}

/** More words than this say other things before they announce. */
const LONG_LEAD_IN = 12;

/** "Typical responsibilities include the following, depending on skills and experience:": what is counted up is said first. */
const DUTIES_INCLUDE =
  /^(?:\S+ ){0,4}(?:responsibilities|duties|tasks|Aufgaben|tâches|missions|funciones|tareas|funções|atividades|taken|obowiązki|mansioni)\b(?: \S+){0,4} (?:include|including|umfassen|comprennent|incluent|incluyen|incluem|omvatten|obejmują|includono)(?!\p{L})/iu;

/** Tells what a sentence that opens a list announces ("In this role, you will:"); null when it says nothing. */
export function classifyLeadIn(text: string, lexicons: readonly Lexicon[]): SectionKind | null {
  // Of a paragraph only the last sentence opens the list.
  const last = text.slice(-240);
  const ends = [...last.matchAll(SENTENCE_END)].at(-1);
  const sentence = ends === undefined ? last : last.slice(ends.index + ends[0].length);
  if (DUTIES_INCLUDE.test(sentence)) return 'duties';
  const words = wordsOf(sentence);
  const found = lexicons.flatMap((lexicon) => [
    ...lexicon.leadIns.find(words),
    ...lexicon.headings.find(words),
  ]);
  // Of a long sentence its last words tell: "… with five years of practice, which has these responsibilities:".
  const closing = found.filter(({ at, words: count }) => at + count === words.length);
  const closes = LEAD_IN_PRIORITY.find((kind) => closing.some((each) => each.kind === kind));
  if (words.length > LONG_LEAD_IN && closes !== undefined) return closes;
  const covered = new Map<SectionKind, Set<number>>();
  for (const { kind, at, words: count } of outermost(found)) {
    const own = covered.get(kind) ?? new Set<number>();
    for (let index = at; index < at + count; index++) own.add(index);
    covered.set(kind, own);
  }
  let best: SectionKind | null = null;
  for (const kind of LEAD_IN_PRIORITY) {
    const size = covered.get(kind)?.size ?? 0;
    if (size > 0 && (best === null || size > (covered.get(best)?.size ?? 0))) best = kind;
  }
  return best;
}

/** Leaves out what stands inside a longer phrase of another kind: "you will" says nothing inside of "what you will need". */
const outermost = (found: readonly Told<SectionKind>[]): Told<SectionKind>[] =>
  found.filter(
    ({ kind, at, words }) =>
      !found.some(
        (other) =>
          other.kind !== kind &&
          other.words > words &&
          other.at <= at &&
          other.at + other.words >= at + words,
      ),
  );

const LEAD_IN_PRIORITY: readonly SectionKind[] = [
  'preferred',
  'requirements',
  'duties',
  'benefits',
  'legal',
  'about',
  'other',
];

/** How far into a paragraph its first words say what it speaks of, in words; a sentence that says "as a …" takes longer. */
const OPENING = 2;
const OPENING_REACH = 80;
const ROLE_REACH = 200;
const OF_THE_JOB: readonly SectionKind[] = ['preferred', 'requirements', 'duties'];

/** How far into a paragraph it says that one is sought, in words. */
const SEEKING = 4;
const SEEKS = /^(?:\S+ ){1,4}(?:currently |actively )?(?:looking|searching) for (?:an?|our|the) /;

/** Whether a paragraph opens with the house that seeks somebody. */
export const seeks = (text: string): boolean =>
  /^(?:We(?: are|[’']re)|Wir) (?:currently |actively |now )?(?:looking for|seeking|recruiting|hiring|suchen) /.test(
    text,
  );

/** Tells what an unheaded paragraph speaks of by how it begins ("You will …"); null when it can't be told. */
export function classifyOpening(text: string, lexicons: readonly Lexicon[]): SectionKind | null {
  const words = wordsOf(text.slice(0, OPENING_REACH));
  let told: SectionKind | null = null;
  for (const lexicon of lexicons) {
    const found = outermost(lexicon.leadIns.find(words).filter(({ at }) => at <= OPENING));
    told ??= PRIORITY.find((kind) => found.some((each) => each.kind === kind)) ?? null;
  }
  // "We are looking for a tuner to …" tells of the job; what is asked of the tuner says so itself.
  const seeks = lexicons.some(({ ofTheJob }) =>
    ofTheJob.find(words).some(({ at }) => at <= SEEKING && words[at] !== 'the'),
  );
  if (told === 'requirements' && (seeks || SEEKS.test(text.slice(0, OPENING_REACH)))) return 'duties';
  if (told !== null && told !== 'about') return told;
  // "We are seeking a tuner" begins as what the employer says of itself.
  const end = text.search(SENTENCE_END);
  return isOfTheJob(end < 0 ? text : text.slice(0, end), lexicons) ? 'duties' : told;
}

/** "As a weaver at Loom & Co, you will …", "Loom & Co is looking for …": the sentence is of the job though it opens otherwise. */
function isOfTheJob(text: string, lexicons: readonly Lexicon[]): boolean {
  const words = wordsOf(text.slice(0, OPENING_REACH));
  return lexicons.some((lexicon) => {
    if (lexicon.ofTheJob.find(words).length > 0) return true;
    if (lexicon.asRole.find(words)[0]?.at !== 0) return false;
    // "As a leader in looms, Loom & Co …" calls no reader: the words for one stand soon, or soon after the comma.
    const comma = text.slice(0, ROLE_REACH).indexOf(', ');
    const after = comma < 0 ? [] : wordsOf(text.slice(comma + 2, comma + 42));
    const soon = [...lexicon.leadIns.find(after).filter(({ at }) => at <= 1), ...lexicon.leadIns.find(words)];
    return soon.some(({ kind }) => OF_THE_JOB.includes(kind));
  });
}

const MOST_SENTENCES = 60;

/** Where a paragraph about the employer turns to the job: at the first sentence that opens so; -1 when it does not. */
export function turnToTheJob(text: string, lexicons: readonly Lexicon[]): number {
  let seen = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    if (++seen > MOST_SENTENCES) break;
    const at = end.index + end[0].length;
    const kind = classifyOpening(text.slice(at, at + ROLE_REACH), lexicons);
    if (kind !== null && OF_THE_JOB.includes(kind)) return at;
  }
  return -1;
}
