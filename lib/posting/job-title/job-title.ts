import { quickTest } from '../quick-test.ts';
import { TITLE_PART, TITLE_PART_UNSPACED } from './anywhere.ts';
import { BEFORE_FIRST, FIRST, FIRST_ELSEWHERE, FIRST_PAIRS, NOT_FIRST } from './first-words.ts';
import { BEHIND, ENDS, NOT_LAST, PAIRS } from './last-words.ts';
import { NO_TITLE_BEGINS } from './openings.ts';

/** No title is longer, in characters. */
const LONGEST = 160;
/** Of a line in parts ("Farrow | Door Attendant | Leeds") the first are asked. */
const MOST_PARTS = 4;
/** A head of more words is a sentence. */
const MOST_WORDS = 8;

const saysTitlePart = quickTest(TITLE_PART);
const saysUnspaced = quickTest(TITLE_PART_UNSPACED);

/**
 * Whether a heading reads like a job's title, in any of the languages read here: it has a part that only titles
 * have, or the noun that says what it names is one of those who do a job. That noun is the last word of the head
 * ("Resident Concierge – Leeds", "Fachkraft für Lagerlogistik") or, in the Romance and Slavic languages, Greek,
 * Arabic and Hebrew, the first ("Auxiliar de enfermería", "Kierowca kat. C").
 */
export function readsAsJobTitle(text: string): boolean {
  if (text.length > LONGEST) return false;
  return saysTitlePart(text) || saysUnspaced(text) || namesDoer(text);
}

function namesDoer(text: string): boolean {
  if (SENTENCE.test(text)) return false;
  lists ??= makeLists();
  const { noTitleBegins } = lists;
  for (const part of fold(text).split(PARTS, MOST_PARTS)) {
    const words = wordsOf(part);
    if (words.length === 0 || noTitleBegins.has(words[0] as string)) continue;
    if (words.length <= MOST_WORDS && BOTH_GENDERS.test(part) && !NO_DOER.test(part)) return true;
    if (firstTells(words, lists) || lastTells(wordsOf(part.split(CUT, 1)[0] as string), lists)) return true;
  }
  return false;
}

function firstTells(words: readonly string[], { before, first, firstPairs, notFirst }: Lists): boolean {
  let at = 0;
  while (at < 2 && at + 1 < words.length && before.has(words[at] as string)) at++;
  const word = words[at] as string;
  if (notFirst.has(word)) return false;
  return (
    FIRST_END.test(word) ||
    firstPairs.has(`${word} ${words[at + 1]}`) ||
    formsOf(word).some((form) => first.has(form))
  );
}

/** A first noun as it stands and, of one or of several men and women, as the lists have it. */
function formsOf(word: string): string[] {
  const one = word.replace(/s$/, '');
  const stem = one.slice(0, -1);
  const forms = [word, one, word.split('-', 1)[0] as string];
  if (one.endsWith('a')) forms.push(`${stem}o`, stem);
  if (one.endsWith('e')) forms.push(stem, one.replace(/ne$/, ''));
  if (one.endsWith('i')) forms.push(`${stem}o`, `${stem}e`, `${stem}a`, `${one}o`);
  return forms;
}

function lastTells(head: readonly string[], { behind, ends, notLast, pairs }: Lists): boolean {
  let end = head.length;
  while (end > 1 && TRAILING.test(head[end - 1] as string)) end--;
  if (end === 0 || end > MOST_WORDS) return false;
  const last = head[end - 1] as string;
  const pair = `${head[end - 2]} ${last}`;
  if (notLast.has(last) || notLast.has(pair)) return false;
  if (pairs.has(pair) || (end > 1 && behind.has(last))) return true;
  for (const word of new Set([last, last.replace(/s$/, ''), last.replace(/in(?:nen)?$/, '')])) {
    if (ends.has(word)) return true;
    for (let at = 2; at <= word.length - 4; at++) if (ends.has(word.slice(at))) return true;
  }
  return false;
}

/** "Bäcker/in", "asesor(a)", "chargé·e", "vendeur/euse": one of either gender; not several, who are spoken to. */
const BOTH_GENDERS =
  /[a-z]{4}(?:\((?:a|e|ra|in|euse|trice)\)|[/*:_·]-?(?:a|e|in|ne|i?ere|euse|t?rice|frau)|\/r)(?![a-z0-9/])/;
const NO_DOER = /partner|bewerb|interess|[ck]andidat|client|usuari|alumn|inscri|connect/;

/** Questions and calls. */
const SENTENCE = /[?!？！¿¡…]/;
const PARTS = /\s[|–—•·»:-]\s|[|｜;»]|:\s/;
/** Where the head of a title ends. */
const CUT =
  /[,()]|\s(?:[-–—]\s?|(?:at|in|for|of|to|with|and|&|or|bei|fur|im|der|mit|und|zu[mr]|von|auf|avec|de|con|voor|van|met|en|til|till)\s)/;
/** Behind the noun: ranks, hours, "wanted". */
const TRAILING =
  /^(?:[ivx]{1,4}|\d+%?|senior|junior|full|part|time|(?:full|part)-time|wanted|needed|nights?|gesucht)$/;
/** Ends of the first noun: "operador", "opérateur", "venditore", "sprzątacz". */
const FIRST_END =
  /^(?:.{2,}[aei]dor(?:a|es|as|i)?|.{2,}[^v]ist(?:as?|i)|.{3,}eurs?|.{3,}euses?|.{3,}trices?|.{2,}[aieut]tor[ei]|.{2,}icien(?:ne)?s?|.{2,}olog(?:o|os|as?|ues?|i)|.{3,}acz|.{2,}(?:i|ol|us)arz)$/;

/** Small letters without their marks; as capitals of German and Turkish lose what tells them apart, it is lost here. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');

/** The words, each as far as a second gender or a second name: "bäcker/in", "asesor(a)", "chargé·e". */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => (word.split(GENDER, 1)[0] as string).replace(EDGES, ''))
    .filter((word) => word !== '');
const GENDER = /[/*:_·•(]/;
const EDGES = /^["'“”„«»‘’.,-]+|["'“”„«»‘’.,-]+$/g;

/** Made when first asked for: most pages never ask. */
let lists: Lists | null = null;
type Lists = ReturnType<typeof makeLists>;

/** How often a list is asked as one text. */
const MOST_ASKED = 40;

/**
 * The words of a list. A page that is no posting asks for a few: to make a set of them all takes it several times as
 * long as to look for each.
 */
function wordList(list: string, by = ' '): { readonly has: (word: string) => boolean } {
  const all = `${by}${list}${by}`;
  let asked = 0;
  let words: ReadonlySet<string> | null = null;
  return {
    has(word) {
      if (word === '') return false;
      if (words === null && ++asked > MOST_ASKED) words = new Set(list.split(by));
      return words === null ? all.includes(`${by}${word}${by}`) : words.has(word);
    },
  };
}

function makeLists() {
  return {
    noTitleBegins: wordList(NO_TITLE_BEGINS),
    before: wordList(BEFORE_FIRST),
    first: wordList(`${FIRST} ${FIRST_ELSEWHERE}`),
    firstPairs: wordList(FIRST_PAIRS, '|'),
    notFirst: wordList(NOT_FIRST),
    behind: wordList(BEHIND),
    ends: wordList(ENDS),
    pairs: wordList(PAIRS, '|'),
    notLast: wordList(NOT_LAST, '|'),
  };
}
