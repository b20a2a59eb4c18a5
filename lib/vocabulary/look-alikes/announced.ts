import type { Place, Reading } from './place.ts';
import type { Scene } from './scene.ts';

/** Words that hold for any language of that kind, in eight languages. */
const ANY_LANGUAGE =
  /^(?:(?:programming|coding|scripting|computer|script)(?:[ -](?:languages?|skills?))?|(?:programmier|skript)(?:ung|sprachen?)|langages? (?:de )?(?:programmation|script)|programmation|lenguajes? de (?:programaci[oó]n|script)|programaci[oó]n|(?:programmeer|script)tale?n?|j[eę]zyki? (?:programowania|skryptowe)|linguagg[io] di (?:programmazione|scripting)|linguage[mn]s? de (?:programa[cç][aã]o|script))$/i;
/** How many places each way are looked at. */
const AROUND = 12;

/**
 * "Programming in Java or Go", "scripting languages (Bash, Perl)": what only announces the languages that the same
 * sentence names is no skill beside them.
 * @param acceptedAt what a place was taken for; null where it is no mention
 */
export function isAnnounced(
  places: readonly Place[],
  index: number,
  scene: Scene,
  acceptedAt: (index: number) => Reading | null,
): boolean {
  const place = places[index] as Place;
  if (!ANY_LANGUAGE.test(place.written)) return false;
  const [start, end] = scene.sentenceAt(place.start);
  for (let at = Math.max(0, index - AROUND); at <= index + AROUND && at < places.length; at++) {
    const other = places[at] as Place;
    if (other.start >= start && other.end <= end && acceptedAt(at)?.entity.skillKind === 'language')
      return true;
  }
  return false;
}

/** "Offensive Security OSCP", "Cisco CCNA": who gives a credential, right before its name, is no skill beside it. */
export function isIssuer(
  places: readonly Place[],
  index: number,
  scene: Scene,
  acceptedAt: (index: number) => Reading | null,
): boolean {
  const next = places[index + 1];
  const here = places[index] as Place;
  if (next === undefined || scene.text.slice(here.end, next.start) !== ' ') return false;
  if (!/^\p{Lu}/u.test(here.written) || acceptedAt(index)?.entity.kind !== 'skill') return false;
  const kind = acceptedAt(index + 1)?.entity.kind;
  return kind === 'credential' && /^\p{Lu}[\p{Lu}\d+-]+$/u.test(next.written);
}
