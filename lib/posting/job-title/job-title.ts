import { TITLE_PART_UNSPACED, TITLE_PARTS } from './anywhere.ts';
import { BEFORE_FIRST, FIRST, FIRST_ELSEWHERE, FIRST_PAIRS, NOT_FIRST } from './first-words.ts';
import { BEHIND, ENDS, NOT_LAST, PAIRS } from './last-words.ts';
import { NO_TITLE_BEGINS } from './openings.ts';
import { partsOf } from './says-part.ts';

/** No title is longer, in characters. */
const LONGEST = 160;
/** Of a line in parts ("Farrow | Door Attendant | Leeds") the first are asked. */
const MOST_PARTS = 4;
/** A head of more words is a sentence. */
const MOST_WORDS = 8;

/** A page asks of the same headings again and again: so many answers are kept. */
const MOST_KEPT = 200;

const saysTitlePart = partsOf(TITLE_PARTS);
const answers = new Map<string, boolean>();

/**
 * Whether a heading reads like a job's title, in any of the languages read here: it has a part that only titles
 * have, or the noun that says what it names is one of those who do a job. That noun is the last word of the head
 * ("Resident Concierge – Leeds", "Fachkraft für Lagerlogistik") or, in the Romance and Slavic languages, Greek,
 * Arabic and Hebrew, the first ("Auxiliar de enfermería", "Kierowca kat. C").
 */
export function readsAsJobTitle(text: string): boolean {
  if (text.length > LONGEST || !LETTER.test(text) || STATES.test(text)) return false;
  const known = answers.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  const plain = fold(lower);
  const answer =
    saysTitlePart(lower) ||
    (plain !== lower && saysTitlePart(plain)) ||
    saysUnspaced(lower) ||
    namesDoer(plain);
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(text, answer);
  return answer;
}

const saysUnspaced = (lower: string) => BEYOND_LATIN.test(lower) && TITLE_PART_UNSPACED.test(lower);

function namesDoer(plain: string): boolean {
  if (SENTENCE.test(plain)) return false;
  lists ??= makeLists();
  const { noTitleBegins } = lists;
  for (const part of plain.split(PARTS, MOST_PARTS)) {
    const words = wordsOf(part);
    if (words.length === 0 || noTitleBegins.has(words[0] as string)) continue;
    if (words.length <= MOST_WORDS && GENDER.test(part) && BOTH_GENDERS.test(part) && !NO_DOER.test(part))
      return true;
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
  if (head.length === 2 && FIELD.test(last) && isCompound(head[0] as string, ends)) return true;
  return endTells(last, ends) || (SEVERAL.test(last) && endTells(last.replace(SEVERAL, ''), ends));
}

/** Whether a word is a title, or a compound that ends with one. */
function endTells(word: string, ends: WordList): boolean {
  if (LAST_END.test(word) || ends.has(word)) return true;
  for (let at = Math.max(2, word.length - LONGEST_END); at <= word.length - 4; at++) {
    if (ends.has(word.slice(at))) return true;
  }
  return false;
}
const LONGEST_END = 16;

/** "Projectleider Infra", "Produktionsmitarbeiter Nachtschicht": a compound of German or Dutch that is a title, before its field. */
function isCompound(word: string, ends: WordList): boolean {
  for (let at = Math.max(4, word.length - LONGEST_END); at <= word.length - LEAST_OF_AN_END; at++)
    if (ends.has(word.slice(at))) return true;
  return false;
}
/** What stands behind such a noun, folded; over lists and articles stand other words. */
const FIELD =
  /^(?:(?:.+)?(?:bau|bouw|technik|techniek|schicht|dienst(?<!notdienst)|werk)|infra|vertrieb|einkauf|verkauf|verkoop|inkoop|logistik|logistiek|lager|produktion|productie|mechanik|mechanica|elektro|elektronik|montage|marketing|finanzen|finance|controlling|it|hr|recht|zorg|pflege|onderwijs|onderhoud|service|qualitat|kwaliteit|digital|energie|wasser|milieu|umwelt|transport|versand|reinigung|schoonmaak)$/;
/** Shorter ends are of other words too. */
const LEAST_OF_AN_END = 6;
/** Of several, or of women. */
const SEVERAL = /(?:s|in|innen)$/;

/** "Bäcker/in", "asesor(a)", "chargé·e", "vendeur/euse": one of either gender; not several, who are spoken to. */
const BOTH_GENDERS =
  /[a-z]{4}(?:\((?:a|e|ra|in|euse|trice)\)|[/*:_·]-?(?:a|e|in|ne|i?ere|euse|t?rice|frau)|\/r)(?![a-z0-9/])/;
const NO_DOER = /partner|bewerb|interess|[ck]andidat|client|usuari|alumn|inscri|connect/;

/** "Research operations, engineered for scale.": a sentence with its full stop. */
const STATES = /(?:\S+\s+){4,}[a-z]{4,}\.$/;
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
  /^(?:.{2,}[aei]dor(?:a|es|as|i)?|.{2,}[^v]ist(?:as?|i)|.{2,}[^vl]istes?|.{3,}[iy]stka|.{3,}ysta|.{3,}[^c]eiros?|.{2,}ultor(?:a|es|as)?|.{3,}ograf[oa]s?|.{3,}aczka|.{3,}alistes?|.{3,}eurs?|.{3,}euses?|.{3,}trices?|.{2,}[aieut]tor[ei]|.{2,}icien(?:ne)?s?|.{2,}olog(?:o|os|as?|ues?|i)|.{3,}acz|.{2,}(?:i|ol|us)arz)$/;

/** Ends of the last noun: "florist", "phlebotomist"; not "checklist", "persist". */
const LAST_END = /^[a-z-]{2,}[a-dfghijkmnopqrtuvyz]ist$/;

/** Small letters without their marks; as capitals of German and Turkish lose what tells them apart, it is lost here. */
const fold = (lower: string) =>
  BEYOND_ASCII.test(lower)
    ? lower.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').replaceAll('ß', 'ss')
    : lower;
const MARKS = /[\u0300-\u036f]+/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const BEYOND_LATIN = /[\u3000-\uffff]/;
/** A letter, or what may be one. */
const LETTER = /[A-Za-z\u0080-\uffff]/;

/** The words, each as far as a second gender or a second name: "bäcker/in", "asesor(a)", "chargé·e". */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => (word.split(GENDER, 1)[0] as string).replace(EDGES, ''))
    .filter((word) => word !== '');
const GENDER = /[/*:_·•(]|-(?:as?|ne|in|euse|rice)$/;
const EDGES = /^["'“”„«»‘’.,-]+|["'“”„«»‘’.,-]+$/g;

/** Made when first asked for: most pages never ask. */
let lists: Lists | null = null;
type Lists = ReturnType<typeof makeLists>;

interface WordList {
  readonly has: (word: string) => boolean;
}

/** How often a list is asked as one text. */
const MOST_ASKED = 40;

/**
 * The words of a list. A page that is no posting asks for a few: to make a set of them all takes it several times as
 * long as to look for each.
 */
function wordList(list: string, by = ' '): WordList {
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
