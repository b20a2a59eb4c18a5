import { isProper, type Place } from './place.ts';
import type { Scene } from './scene.ts';
import { DEGREE_ENDS, DEGREE_TAILS, DEGREES } from './words.ts';

/** Words looked through for a degree and its subjects, each way. */
const DEGREE_REACH = 24;

/** Words that open a degree's subject only before "in", "of" and the like: "MS in", "Master of", but not "MS Office", "Scrum Master". */
const WEAK_DEGREE =
  /^(?:bs|ba|ms|ma|sc|msc|bsc|master|masters|graduate|associates|major|minor|qualification|qualifications|grado|licence|curso|bac|formacao|superior|titulo|ingenieria|carrera|ecole|studies)$/;
const WISHED = /^(?:preferred|required|desired)$/;
const EXAMPLES = /^\s*\((?:e\.\s?g\.?|i\.\s?e\.?|such as)/i;
/** A line that is broken before the subject: "… Studium mit Schwerpunkt". */
const BROKEN = /(?:^|\s)(?:in|of|or|and|oder|und|im|en|de|Schwerpunkt|Fachrichtung)\s*$/i;
/** "B.Tech", "M E", "Ph.D": a degree in letters. */
const LETTERS =
  /(?<![\p{L}.])(?:B\.?\s?E|B\.?\s?Tech|M\.?\s?Tech|M\.?\s?E|Ph\.?\s?D|B\.?C\.?A|M\.?C\.?A|B\.?\s?Sc|M\.?\s?Sc)\.?\s+(?:degree\s+)?in\s+(?:[\p{L}&]+(?:\s+[\p{L}&]+){0,2}\s*(?:[,/]\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+)){0,6}$/u;
/** "BS Mechanical or Electrical": the degree right before its subject. */
const BARE =
  /(?<![\p{L}.])(?:BS|BSc|B\.S\.|MSc|BEng)\s+(?:\p{Lu}[\p{L}]+(?:\s+\p{Lu}[\p{L}]+)?\s*(?:,\s*(?:or\s+)?|\/|\s+or\s+)){0,3}$/u;
/** "Ing. o Lcda. en …" */
const TITLED = /(?<!\p{L})(?:ing|lcd[oa]|lic|tlgo|tnlg)\.*\s+en\s+(?:\p{L}+\s+(?:y|o|e|u)\s+)?$/iu;

/** "a Maths, Statistics or Physics focussed Bachelors": the degree behind its subjects. */
const FOCUSED =
  /^(?:(?:\s*[,/]\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+)[\p{L}&]+(?:\s+[\p{L}&]+){0,2}?){0,5}[\s-]+(?:focuss?ed|related|based|oriented)\s+(?:bachelor|master|degree)/iu;
/** "… en Contabilidad. Logística o afines": subjects parted by dots. */
const KINDRED =
  /^(?:[.,]\s+[\p{L} ]{3,40}){0,3}\s+[ou]\s+(?:carreras\s+)?(?:afines|[aá]reas afines)(?!\p{L})/iu;
const STUDIED =
  /t[íi]tulo|tercer nivel|licenciatura|graduad|egresad|carrera|estudios|bachiller|formaci[óo]n/i;
const SUBJECT =
  /^(?:hours|credits|coursework|in|of|degree|degrees|or|and|im|en|em|w|der|de|level|s|ou|o|oder|i)$/;

const STUDY = /.studi(?:um|engang|enabschluss)$/;

function opensDegree(scene: Scene, word: number, folded: string): boolean {
  // "Ingenieurstudium", "Bauingenieurstudiengang".
  if (STUDY.test(folded)) return true;
  if (!DEGREES.has(folded)) return false;
  return !WEAK_DEGREE.test(folded) || SUBJECT.test(scene.folded(word + 1));
}

/** "BS in Computer Science, Statistics or a related field": the subject of a degree is no skill that is asked. */
export function degree(place: Place, scene: Scene): boolean {
  if (place.readings.every((reading) => isProper(reading) || reading.entity.kind !== 'skill')) return false;
  const [opens, end] = scene.sentenceAt(place.start);
  const { tokens, text } = scene;
  const start = BROKEN.test(text.slice(Math.max(0, opens - 30), opens))
    ? scene.sentenceAt(opens - 1)[0]
    : opens;
  const line = scene.lineBefore(place.start, 120);
  if (LETTERS.test(line) || BARE.test(line) || TITLED.test(line)) return true;
  const behind = scene.lineBehind(place.end, 120);
  if (FOCUSED.test(behind) || (KINDRED.test(behind) && STUDIED.test(scene.lineBefore(place.start, 160))))
    return true;
  let previous = place.start;
  for (let word = place.first - 1; word >= 0 && word >= place.first - DEGREE_REACH; word--) {
    if ((tokens.start[word] as number) < start) break;
    if (/[;:]/.test(text.slice(tokens.end[word] as number, previous))) break;
    previous = tokens.start[word] as number;
    const folded = scene.folded(word);
    if (opensDegree(scene, word, folded)) return true;
    // "degree preferred in statistics, linguistics": the subjects go on behind it.
    const goesOn =
      (WISHED.test(folded) &&
        (scene.folded(word + 1) === 'in' ||
          EXAMPLES.test(text.slice(tokens.end[word] as number, (tokens.end[word] as number) + 12)))) ||
      (folded === 'mit' && scene.folded(word + 1) === 'schwerpunkt');
    if (DEGREE_ENDS.has(folded) && !goesOn) break;
  }
  for (let word = place.last + 1; word < tokens.count && word <= place.last + 6; word++) {
    if ((tokens.start[word] as number) >= end) break;
    const folded = scene.folded(word);
    if (DEGREE_TAILS.has(folded))
      return /^(?:degrees?|diplomas?|studium|abschluss|majors?)$/.test(folded) && word === place.last + 1;
    if (DEGREE_ENDS.has(folded)) break;
  }
  return false;
}
