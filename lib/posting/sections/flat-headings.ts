import type { SectionKind } from '../posting.ts';
import { gluedOf } from './glued-headings.ts';
import { classifyHeading, classifyLeadIn } from './heading.ts';
import { goesOnAsJob } from './job-name.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './phrases.ts';
import { type Found, positions } from './signs.ts';

/** A line this long came without its line ends: headings stand in it without any mark. */
export const FLAT = 600;
const SENTENCE_START = /(?:^|[.!?:;)…]\s+|\s{2,})(?=[\p{Lu}¿])/gu;
const SMALL_WORD =
  /^(?:and|or|of|the|a|an|to|in|for|with|you|your|we|our|us|is|are|&|\/|-|–|und|oder|der|die|das|wir|du|sie|et|ou|de|du|des|le|la|les|y|o|e|el|los|las|do|da|dos|di|il|en|van|het|i|w|na)$/i;
const QUESTION = /(?<=^|[.!?)]\s+)[\p{Lu}¿][^.!?¿]{4,70}\?(?=\s+\S)/gu;
const LIST_FOLLOWS =
  /\b(?:following|assigned|below|folgende[ns]?|suivante?s|siguientes|seguintes|seguenti|volgende|następujące)\b|\binclude$/i;

/** "About Loom & Co Loom & Co makes …", "About Loom & Co We make …": the employer's name ends the heading. */
const ABOUT_NAME =
  /About ((?:\p{Lu}[\p{L}\p{N}&.’'-]*\s|& ){1,5}?)(?=\1|(?:We|Our|At|Since|Founded|Based|Headquartered)\s)/gu;
/** How a sentence ends that opens a list behind its colon. */
const OPENS_LIST =
  /\b(?:following(?: \p{L}+)?|below|ways|will|you|to|if|be|is|are|have|need|must|include[sd]?|including|for|role|position|responsibilities|duties|tasks|qualifications|requirements|skills|experience|easier|bring|learn|develop|preferred|advantageous|desirable|folgende[ns]?(?: \p{L}+)?|sind|mit|aufgaben|suivant(?:e?s)?|pour|être|siguientes(?: \p{L}+)?|será[ns]?|son|seguintes(?: \p{L}+)?|são|seguenti|volgende)$/iu;
const LONGEST_LEAD_IN = 170;
/** So much stands behind a lead-in, or it opens no list. */
const LEAST_BEHIND = 120;

/** Headings that are the employer's name, as places of a line. */
export const namedAbout = (line: string): Found[] =>
  positions(line, ABOUT_NAME).filter(({ at }) =>
    /(?:^|[.!?)…])\s*$/.test(line.slice(Math.max(0, at - 3), at)),
  );

/** Sentences of a flat text that open what stands behind their colon: "In this role, you will: Tune the bells. …". */
export function flatLeadIns(line: string, lexicons: readonly Lexicon[]): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const colon of line.matchAll(/:(?=\s+(?:[-–•*+]\s+)?[\p{Lu}\d+])/gu)) {
    if (line.length - colon.index < LEAST_BEHIND || found.length >= 40) break;
    const reach = Math.max(from, colon.index - LONGEST_LEAD_IN);
    const before = line.slice(reach, colon.index);
    const start = [...before.matchAll(/[.!?…•;]\s+(?=[\p{Lu}¿])/gu)].at(-1);
    from = colon.index + 1;
    const at = start === undefined ? 0 : start.index + start[0].length;
    const length = leadInLength(before.slice(at), lexicons, start !== undefined || reach === 0);
    if (length > 0) found.push({ at: colon.index - length, after: colon.index + 1 });
  }
  return found;
}

/** How many characters up to a colon open a list: the sentence, or of a long one what follows its last capital. */
function leadInLength(sentence: string, lexicons: readonly Lexicon[], whole: boolean): number {
  if (!OPENS_LIST.test(sentence)) return 0;
  const starts = [...sentence.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map(({ index }) => index).reverse();
  const start = starts.find((each) => opensList(sentence.slice(each), lexicons));
  if (start === undefined) return 0;
  // A long one that asks for something itself is no mere announcement: its level is not that of the list.
  const words = wordsOf(sentence.slice(start));
  if (words.length > 12 && lexicons.some(({ firm }) => firm.find(words).length > 0)) return 0;
  const earlier = sentence.slice(0, start);
  const isOne =
    whole && earlier.split(' ').length <= 9 && !/[()]/.test(earlier) && opensList(sentence, lexicons);
  return isOne ? sentence.length : sentence.length - start;
}

function opensList(words: string, lexicons: readonly Lexicon[]): boolean {
  const told = words.includes(' ') ? classifyLeadIn(`${words}:`, lexicons) : null;
  return told !== null && OPENED.has(told);
}

const OPENED: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred', 'duties', 'benefits']);

/**
 * The headings of a flat text: at a sentence's start a few capitalised words that announce a section and run into the
 * next sentence's capital ("Required Skills and Training 3+ years …"), or a lead-in that does ("Duties
 * include the following Climb …").
 * @param capitals where, behind a small letter, a word with a capital may begin something
 */
export function flatHeadings(
  line: string,
  lexicons: readonly Lexicon[],
  capitals: readonly number[],
): Found[] {
  const found: Found[] = [];
  for (const start of line.matchAll(SENTENCE_START)) {
    const at = start.index + start[0].length;
    const length = flatHeading(line.slice(at, at + 160), lexicons);
    if (length > 0) found.push({ at, after: at + length });
  }
  for (const at of capitals) {
    const length = runningHeading(line.slice(at, at + 90), lexicons);
    if (length > 0) found.push({ at, after: at + length });
  }
  for (const question of line.matchAll(QUESTION)) {
    const told = classifyHeading(question[0], lexicons);
    if (told !== null && told.coverage >= 0.5)
      found.push({ at: question.index, after: question.index + question[0].length });
  }
  return found;
}

/** How many characters at the beginning of a sentence are a heading; 0 for none. */
function flatHeading(sentence: string, lexicons: readonly Lexicon[]): number {
  const words = [...sentence.matchAll(/\S+/g)];
  let length = 0;
  let most = 0.6;
  for (let count = 1; count < Math.min(words.length, 15); count++) {
    const last = words[count - 1] as RegExpExecArray;
    if (/[.!?:;,]$/.test(last[0])) break;
    const heading = sentence.slice(0, last.index + last[0].length);
    const capital = SMALL_WORD.test(last[0]) || /^\p{Lu}/u.test(last[0]);
    const ends = /^[\p{Lu}\d“"(]/u.test((words[count] as RegExpExecArray)[0]);
    if (!capital || count > 7) {
      // The first capital after small letters begins the list.
      const rest = words.slice(count).findIndex((word) => /^\p{Lu}/u.test(word[0]));
      if (rest < 0 || length > 0) break;
      const stop = (words[count + rest] as RegExpExecArray).index;
      const leadIn = sentence.slice(0, stop).trimEnd();
      const opening = words
        .slice(0, 3)
        .map((word) => word[0])
        .join(' ');
      return !/[.!?;,]/.test(leadIn) &&
        LIST_FOLLOWS.test(leadIn) &&
        classifyHeading(opening, lexicons) !== null
        ? leadIn.length
        : 0;
    }
    if (!ends || goesOnAsJob(sentence, heading.length)) continue;
    const told = classifyHeading(heading, lexicons);
    if (told === null || told.coverage < most) continue;
    if (
      count === 1 &&
      !lexicons.some((lexicon) => gluedOf(lexicon).get(heading.slice(0, 3))?.includes(heading))
    )
      continue;
    most = told.coverage;
    length = heading.length;
  }
  return length;
}

const MOST_IN_HEADING = 6;

/** "… the looms Desirable Requirements Practice with": how many characters are a heading of two words or more, each of them one of a heading's; 0 for none. */
function runningHeading(stretch: string, lexicons: readonly Lexicon[]): number {
  const words = [...stretch.matchAll(/\S+/g)];
  let length = 0;
  for (let count = 1; count <= Math.min(MOST_IN_HEADING, words.length - 1); count++) {
    const last = words[count - 1] as RegExpExecArray;
    if (!SMALL_WORD.test(last[0]) && !/^\p{Lu}[\p{L}’']*,?$/u.test(last[0])) break;
    const end = last.index + last[0].length;
    const ends = /^[\p{Lu}\d]/u.test((words[count] as RegExpExecArray)[0]) && !last[0].endsWith(',');
    if (count < 2 || !ends || goesOnAsJob(stretch, end)) continue;
    if (classifyHeading(stretch.slice(0, end), lexicons)?.said === 1) length = end;
  }
  return length;
}
