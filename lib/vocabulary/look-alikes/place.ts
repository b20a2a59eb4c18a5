import type { Candidate } from '../candidates.ts';
import { entityAt, ruleOf, writtenName } from '../entities.ts';
import { joinName } from '../normalise.ts';
import type { Lookalike } from '../skill.ts';
import type { Entity, Vocabulary } from '../vocabulary.ts';
import type { Scene } from './scene.ts';
import { EVERYDAY } from './words.ts';

/** One reading of a place: the entity, the name as the data writes it, and what it needs around it (null: nothing). */
export interface Reading {
  readonly entity: Entity;
  /** The name's number in the vocabulary. */
  readonly index: number;
  readonly name: string;
  readonly rule: Lookalike | null;
  /** The data asks for nothing, but the name is an everyday word or has one or two letters. */
  readonly everyday: boolean;
}

/** A candidate with all that the rules ask about it. */
export interface Place extends Candidate {
  readonly written: string;
  readonly readings: readonly Reading[];
  /** Its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Products, languages and the like carry proper names; disciplines, methods and techniques plain words. */
export const isProper = ({ entity }: Reading): boolean =>
  entity.skillKind !== null &&
  ['language', 'framework', 'library', 'tool', 'platform', 'service', 'product'].includes(entity.skillKind);

/**
 * A name of one or two letters, an everyday word that the data took for a name of its own, or an abbreviation that
 * stands here in small letters ("etap", "pets").
 */
function needsEvidence(name: string, joined: string, written: string): boolean {
  if ((joined.length < 3 && /^[\p{L}.]+$/u.test(joined)) || EVERYDAY.has(joined)) return true;
  return joined.length < 6 && !/\p{Ll}/u.test(name) && !/\p{Lu}/u.test(written);
}

/** What is known of a name itself, worked out when it is first met. */
const met = new WeakMap<Vocabulary, Map<number, { name: string; joined: string }>>();

function nameAt(vocabulary: Vocabulary, index: number): { name: string; joined: string } {
  const names = met.get(vocabulary) ?? new Map<number, { name: string; joined: string }>();
  met.set(vocabulary, names);
  const known = names.get(index);
  if (known !== undefined) return known;
  const name = writtenName(vocabulary, index);
  const found = { name, joined: joinName(name) };
  names.set(index, found);
  return found;
}

export function placeOf(vocabulary: Vocabulary, scene: Scene, candidate: Candidate): Place {
  const [first, last] = scene.words(candidate.start, candidate.end);
  const written = scene.text.slice(candidate.start, candidate.end);
  const readings = candidate.names.map((index) => {
    const { name, joined } = nameAt(vocabulary, index);
    const rule = ruleOf(vocabulary, index);
    const entity = entityAt(vocabulary, vocabulary.nameEntity[index] as number);
    return { entity, index, name, rule, everyday: rule === null && needsEvidence(name, joined, written) };
  });
  return { ...candidate, first, last, readings, written };
}

/** Neither the data nor the word itself asks for evidence. */
export const isPlain = (reading: Reading): boolean => reading.rule === null && !reading.everyday;

/** The letters stand as the data writes them; a plural's "s" and what is not seen aside. */
export function sameCase(written: string, name: string): boolean {
  const bare = written.normalize('NFKC').replace(/[\p{Cf}\p{M}]+/gu, '');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}+#]+/gu, '');
  const mine = letters(bare);
  const theirs = letters(name.normalize('NFKC').replace(/[\p{Cf}\p{M}]+/gu, ''));
  if (mine === theirs || mine === `${theirs}s`) return true;
  // "Current RN" at the start of a line, for "current RN": the capital of a sentence is none of the name's.
  if (/^\p{Ll}/u.test(theirs) && mine === theirs.slice(0, 1).toUpperCase() + theirs.slice(1)) return true;
  // "AirFlow": a capital inside a word is none of a plain word.
  if (
    theirs.length > 5 &&
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(mine) &&
    mine.toLowerCase() === theirs.toLowerCase()
  )
    return true;
  // "SAAS" and "IOT": a name of capitals with a small letter or two among them, written in capitals alone.
  return mine === theirs.toUpperCase() && theirs.length <= 6 && (theirs.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}
