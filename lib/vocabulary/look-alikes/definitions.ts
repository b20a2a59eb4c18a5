import type { Span } from '../../requirements/requirement.ts';
import { writtenName } from '../entities.ts';
import { joinName } from '../normalise.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Place } from './place.ts';

/** What the posting itself says an acronym stands for: by the acronym, the long form's place. */
type Definitions = ReadonlyMap<string, Span>;

const SMALL =
  /^(?:of|and|the|for|in|on|to|a|an|at|by|de|du|des|la|le|et|der|die|das|und|für|y|del|en|van|het|i|w|e|da|do|di)$/i;
const DEFINED = /\(\s*["“”']?(\p{Lu}[\p{L}\p{N}&/+.-]{1,8})["“”']?\s*\)/gu;
/** How far back a long form is looked for. */
const BACK = 120;

/** Where the words before `end` whose first letters spell the acronym start; -1 when they do not. */
function longForm(text: string, end: number, acronym: string): number {
  const letters = joinName(acronym.replace(/s$/, '').replace(/&/g, ''));
  const from = Math.max(0, end - BACK);
  const before = text.slice(from, end);
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)];
  let letter = letters.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] as RegExpExecArray;
    if (
      /[.;:!?\n()]/.test(before.slice(word.index + word[0].length, words[index + 1]?.index ?? before.length))
    )
      return -1;
    if (joinName(word[0])[0] === letters[letter]) {
      if (letter === 0) return from + word.index;
      letter--;
    } else if (letter === letters.length - 1 && letter > 2 && /^\p{Lu}/u.test(word[0])) {
      // "Crate Shelf Circle (CSCP)": the last letter stands for no word of its own, as in a name of the house.
      letter--;
      index++;
    } else if (!SMALL.test(word[0])) return -1;
  }
  return -1;
}

/** Reads "Customer Success Manager (CSM)" off the text: what such an acronym means holds for the whole posting. */
function definitions(text: string): Definitions {
  const found = new Map<string, { start: number; end: number }>();
  for (const match of text.matchAll(DEFINED)) {
    const acronym = (match[1] as string).replace(/s$/, '');
    if (joinName(acronym).length < 2 || acronym === acronym.toLowerCase()) continue;
    const end = match.index;
    const start = longForm(text, end, acronym);
    if (start >= 0 && !found.has(acronym)) found.set(acronym, { start, end });
  }
  return found;
}

/** The words of a name, for comparing a long form with it. */
const stems = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL.test(word))
    .map((word) => joinName(word).slice(0, 5));

/** All names of the entity that a name belongs to: they stand together in the table. */
function namesOf(vocabulary: Vocabulary, index: number): string[] {
  const { nameEntity, nameCount } = vocabulary;
  const entity = nameEntity[index];
  let from = index;
  while (from > 0 && nameEntity[from - 1] === entity) from--;
  const names: string[] = [];
  for (let at = from; at < nameCount && nameEntity[at] === entity; at++)
    names.push(writtenName(vocabulary, at));
  return names;
}

/**
 * What the posting's own definition of a place's acronym says of each reading: true where the long form is that
 * entity's (by a name that stands there, or by most of the words of one of its names), false where it is something
 * else; null where the posting defines nothing. Each acronym is worked out once, so that a text full of it stays linear.
 */
export class Meanings {
  private readonly vocabulary: Vocabulary;
  private readonly text: string;
  private readonly places: readonly Place[];
  private readonly known: Definitions;
  private readonly told = new Map<string, boolean[]>();

  constructor(vocabulary: Vocabulary, text: string, places: readonly Place[]) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.places = places;
    this.known = definitions(text);
  }

  of(place: Place): boolean[] | null {
    const acronym = place.written.replace(/s$/, '').replaceAll('.', '');
    const definition = this.known.get(acronym) ?? this.besides(place, acronym);
    if (definition == null) return null;
    const key = `${acronym} ${place.readings.map(({ index }) => index).join(' ')}`;
    const answer = this.told.get(key) ?? this.compare(place, definition);
    this.told.set(key, answer);
    return answer;
  }

  /** "Performance Monitoring Plan PMP": words with capitals right before it, without parentheses. */
  private besides({ start }: Place, acronym: string): Span | null {
    if (!/^\p{Lu}{3,6}$/u.test(acronym) || this.text[start - 1] !== ' ') return null;
    const from = longForm(this.text, start - 1, acronym);
    if (from < 0) return null;
    const words = this.text.slice(from, start - 1).split(/\s+/);
    if (!words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word))) return null;
    return { start: from, end: start - 1 };
  }

  private compare(place: Place, { start, end }: Span): boolean[] {
    const inside = this.places.filter((other) => other.start >= start - 1 && other.end <= end + 1);
    const long = stems(this.text.slice(start, end));
    return place.readings.map(({ entity, index }) => {
      if (inside.some((other) => other.readings.some((reading) => reading.entity.id === entity.id)))
        return true;
      return namesOf(this.vocabulary, index).some((name) => {
        const own = new Set(stems(name));
        return long.filter((stem) => own.has(stem)).length * 3 > long.length * 2;
      });
    });
  }
}
