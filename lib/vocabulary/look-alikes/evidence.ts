import type { Lookalike } from '../skill.ts';
import { endsItem, isEnumerated, isOwnLine, isWholeItem } from './enumeration.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { isProper, type Place, type Reading, sameCase } from './place.ts';
import type { Scene } from './scene.ts';
import { wordsIn } from './translations.ts';
import { ASKING_LINKS, EVERYDAY, SKILL_WORDS, TITLE_WORDS } from './words.ts';

/** What speaks for a reading of a look-alike, the strongest first. */
export type Evidence = 'list' | 'near' | 'posting' | 'item' | 'case' | 'name' | 'asked';

const prepared = new WeakMap<readonly string[], Phrases>();

/** The hashes of a rule's phrases, worked out once. */
function prepare(phrases: readonly string[]): Phrases {
  const known = prepared.get(phrases);
  if (known !== undefined) return known;
  const found = phrasesOf(phrases);
  prepared.set(phrases, found);
  return found;
}

const SKILL_PHRASES: readonly string[] = [...SKILL_WORDS];

/** Asked of a name that the data takes for unmistakable but that is an everyday word or has one or two letters. */
const EVERYDAY_RULE: Lookalike = { case: true, near: SKILL_PHRASES as string[] };

export const ruleFor = (reading: Reading): Lookalike | null =>
  reading.everyday ? EVERYDAY_RULE : reading.rule;

const written = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** Of the phrases those that write the name in capitals as it is: "rest of" says nothing of "REST". */
function withCase(phrases: readonly string[], name: string): readonly string[] {
  const byName = written.get(phrases) ?? new Map<string, readonly string[]>();
  written.set(phrases, byName);
  const known = byName.get(name) ?? phrases.filter((phrase) => phrase.includes(name));
  byName.set(name, known);
  return known;
}

/** Whether a phrase of the rule stands here in which the name is something else. */
export function isNever(place: Place, reading: Reading, scene: Scene): boolean {
  const never = reading.rule?.never;
  if (never === undefined) return false;
  const abbreviation = !/\p{Ll}/u.test(reading.name) && place.written === reading.name;
  const told = reading.rule?.case && abbreviation && !scene.isAllCapitals(place.start);
  return scene.covers(place, prepare(told ? withCase(never, reading.name) : never));
}

/** Whether a neighbour is of the fields or kinds that the rule's list asks for; any skill will do for everyday names. */
export function fits(reading: Reading, neighbour: Reading): boolean {
  if (neighbour.entity.id === reading.entity.id) return false;
  if (reading.everyday)
    return neighbour.entity.kind === reading.entity.kind || neighbour.entity.field === reading.entity.field;
  const list = reading.rule?.list ?? [];
  const { field, skillKind } = neighbour.entity;
  return list.some((each) => each === field || each === skillKind);
}

/**
 * Asked for by itself: an item of its own in a list of requirements, beside another skill, alone on its line, or behind
 * "experience in". That is enough for a name of several words, for one word in a posting of its field, and for a
 * name with its capital behind "experience in".
 */
function isAsked(
  place: Place,
  reading: Reading,
  scene: Scene,
  accepted: () => Place | null,
  isNamed: (fields: readonly string[]) => boolean,
  proper: boolean,
): boolean {
  const section = scene.blockAt(place.start)?.section;
  if (section !== 'requirements' && section !== 'preferred') return false;
  if (!endsItem(scene, place)) return false;
  const { field } = reading.entity;
  const ofField = place.first !== place.last || (field !== null && isNamed([field]));
  if (ofField && isWholeItem(scene, place) && (isOwnLine(scene, place) || accepted() !== null)) return true;
  const linked =
    ASKING_LINKS.has(scene.folded(place.first - 1)) && SKILL_WORDS.has(scene.folded(place.first - 2));
  // "Experience with Tableau": the capital says that it is a name; an abbreviation may be another's.
  return linked && (ofField || (proper && /\p{Ll}/u.test(reading.name)));
}

/** How many items further in an enumeration a neighbour may stand. */
const ITEMS = 4;

/** A neighbour in the same enumeration that `accepts` takes, at one of the places around `index`. */
export function listNeighbour(
  places: readonly Place[],
  index: number,
  scene: Scene,
  accepts: (index: number) => boolean,
): Place | null {
  for (const step of [-1, 1]) {
    for (let at = index; Math.abs(at - index) < ITEMS; at += step) {
      const here = places[at] as Place;
      const next = places[at + step];
      if (next === undefined) break;
      if (!(step < 0 ? isEnumerated(scene, next, here) : isEnumerated(scene, here, next))) break;
      if (accepts(at + step)) return next;
    }
  }
  return null;
}

/** Stands as the data writes it, where a capital says something. */
export function isTold(place: Place, reading: Reading, scene: Scene): boolean {
  if (!sameCase(place.written, reading.name) || scene.isAllCapitals(place.start)) return false;
  return !/\p{Ll}/u.test(reading.name) || !scene.startsSentence(place.start);
}

/** As far as a sentence is looked at. */
const SENTENCE_REACH = 40;
/** How far what speaks for a plain word may stand from it, in words: where skills are asked for, and elsewhere. */
const PLAIN_REACH = 12;
const PLAIN_REACH_ELSEWHERE = 6;

/** How many words away a phrase of the rule's `near` still counts. */
function nearReach(place: Place, reading: Reading, scene: Scene, told: boolean): number {
  if (reading.everyday) return 3;
  const { rule, entity } = reading;
  // Where the capital tells nothing, or the word is a part of another name, only what stands right beside it counts.
  if (rule?.case && !told) return 3;
  if (isPartOfName(place, scene)) return 1;
  // "hiring", "compliance": what half a line away speaks of skills says nothing of such a word.
  if (rule?.case || entity.skillKind !== 'discipline') return SENTENCE_REACH;
  const section = scene.blockAt(place.start)?.section;
  return section === 'requirements' || section === 'preferred' ? PLAIN_REACH : PLAIN_REACH_ELSEWHERE;
}

/** "Swift Transportation", "Salt Lake City": a look-alike beside another capitalised word is a part of that name. */
function isPartOfName(place: Place, scene: Scene): boolean {
  if (scene.posting.language === 'de' || scene.isAllCapitals(place.start)) return false;
  if (!/^\p{Lu}/u.test(place.written)) return false;
  const { text, tokens } = scene;
  const next = place.last + 1;
  const between = text.slice(place.end, tokens.start[next] ?? place.end);
  if (between !== ' ') return false;
  const word = scene.word(next);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const folded = scene.folded(next);
  return !TITLE_WORDS.has(folded) && !SKILL_WORDS.has(folded);
}

/** "Spark, FLINK, sql": the name of a product that is written in capitals among others. */
const isShouted = (place: Place, reading: Reading): boolean =>
  isProper(reading) &&
  /^\p{Lu}{3,}$/u.test(place.written) &&
  (place.written.length > 3 || !/\p{Lu}/u.test(reading.name));

/** "Requirements:", "Training": a plain word that is a whole heading heads what stands below. */
function isHeading(place: Place, scene: Scene): boolean {
  const block = scene.blockAt(place.start);
  if (block?.kind !== 'heading' || place.first !== place.last) return false;
  const rest = scene.text.slice(block.start, place.start) + scene.text.slice(place.end, block.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/**
 * The evidence for one reading of a look-alike; null when there is too little. A capital says nothing at the start of
 * a sentence and in a line of capitals.
 * @param neighbour an accepted item of the same enumeration that fits the rule
 * @param accepted an accepted item of the same enumeration, whatever it names
 * @param isNamed whether the posting names at least three unmistakable skills of one of these fields
 */
export function evidenceFor(
  place: Place,
  reading: Reading,
  scene: Scene,
  neighbour: Place | null,
  isNamed: (fields: readonly string[]) => boolean,
  accepted: () => Place | null,
): Evidence | null {
  const rule = ruleFor(reading) as Lookalike;
  const exact = sameCase(place.written, reading.name);
  const capitals = scene.isAllCapitals(place.start);
  const abbreviation = !/\p{Ll}/u.test(reading.name);
  if (!abbreviation && isHeading(place, scene)) return null;
  if (neighbour !== null) {
    // "python, go, java" and "JAVA, SPRING": the whole list is written so.
    const alike = neighbour.readings.every(({ name }) => !sameCase(neighbour.written, name));
    const whole = () => isWholeItem(scene, place);
    if (!rule.case || exact || ((alike || capitals || isShouted(place, reading)) && whole())) return 'list';
  }
  if (rule.case && !exact && !capitals) {
    // "knowledge of sql": an abbreviation in small letters, right beside what is said of skills.
    const small =
      reading.everyday && abbreviation && place.written.length > 2 && !/\p{Lu}/u.test(place.written);
    return small && scene.nearest(place, prepare(SKILL_PHRASES)) <= 2 ? 'near' : null;
  }
  const open = !rule.near && !rule.list && !rule.posting;
  const told = exact && !capitals && !(scene.startsSentence(place.start) && !abbreviation);
  if (open) {
    if (!rule.case) return 'name';
    return told || isOwnLine(scene, place) || !EVERYDAY.has(reading.name.toLowerCase()) ? 'case' : null;
  }
  if (rule.near !== undefined) {
    const near = wordsIn(scene.posting.language, rule.near);
    const distance = scene.nearest(place, prepare(near));
    if (distance <= nearReach(place, reading, scene, told)) return 'near';
    const heading = scene.headingAbove(place.start);
    if (told && heading !== '' && holdsPhrase(heading, near)) return 'near';
  }
  if (exact && !abbreviation && isOwnLine(scene, place) && rule.case) return 'item';
  if (rule.posting !== undefined && rule.case && told && isNamed(rule.posting) && !isPartOfName(place, scene))
    return 'posting';
  // A capital in the middle of a sentence tells nothing in German.
  const proper = told && (abbreviation || scene.posting.language !== 'de');
  if ((!rule.case || proper) && isAsked(place, reading, scene, accepted, isNamed, proper)) return 'asked';
  return null;
}

function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase.toLowerCase()} `));
}
