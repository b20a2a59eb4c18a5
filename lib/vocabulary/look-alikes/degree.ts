import { isProper, type Place } from './place.ts';
import type { Scene } from './scene.ts';
import { DEGREE_ENDS, DEGREE_TAILS, DEGREES } from './words.ts';

/** Words looked through for a degree and its subjects, each way. */
const DEGREE_REACH = 24;

/** Words that open a degree's subject only before "in", "of" and the like: "MS in", "Master of", but not "MS Office", "Scrum Master". */
const WEAK_DEGREE =
  /^(?:bs|ba|ms|ma|sc|msc|bsc|master|masters|graduate|associates|major|minor|qualification|qualifications|grado|licence|curso|bac|formacao|superior|titulo|ingenieria|carrera|ecole)$/;
const WISHED = /^(?:preferred|required|desired)$/;
const SUBJECT =
  /^(?:hours|credits|coursework|in|of|degree|degrees|or|and|im|en|em|w|der|de|level|s|ou|o|oder|i)$/;

function opensDegree(scene: Scene, word: number, folded: string): boolean {
  if (!DEGREES.has(folded)) return false;
  return !WEAK_DEGREE.test(folded) || SUBJECT.test(scene.folded(word + 1));
}

/** "BS in Computer Science, Statistics or a related field": the subject of a degree is no skill that is asked. */
export function degree(place: Place, scene: Scene): boolean {
  if (place.readings.every((reading) => isProper(reading) || reading.entity.kind !== 'skill')) return false;
  const [start, end] = scene.sentenceAt(place.start);
  const { tokens, text } = scene;
  let previous = place.start;
  for (let word = place.first - 1; word >= 0 && word >= place.first - DEGREE_REACH; word--) {
    if ((tokens.start[word] as number) < start) break;
    if (/[;:]/.test(text.slice(tokens.end[word] as number, previous))) break;
    previous = tokens.start[word] as number;
    const folded = scene.folded(word);
    if (opensDegree(scene, word, folded)) return true;
    // "degree preferred in statistics, linguistics": the subjects go on behind it.
    const goesOn = WISHED.test(folded) && scene.folded(word + 1) === 'in';
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
