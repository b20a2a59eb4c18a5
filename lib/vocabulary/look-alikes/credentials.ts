import type { Place } from './place.ts';
import type { Scene } from './scene.ts';

/** As far as a sentence is looked at, each way. */
const REACH = 110;

const isCredential = ({ readings }: Place): boolean =>
  readings.every(({ entity }) => entity.kind !== 'skill');

function sentenceAround(place: Place, scene: Scene): readonly [string, string] {
  const [from, to] = scene.sentenceAt(place.start);
  const { text } = scene;
  const before = text.slice(Math.max(from, place.start - REACH), place.start);
  return [
    before.slice(before.lastIndexOf('\n') + 1),
    text.slice(place.end, Math.min(to, place.end + REACH)).split('\n', 1)[0] as string,
  ];
}

/**
 * Words up to the end of a list that what follows is said of. Each is taken whole: a long one that could be taken in
 * pieces would be tried in all of them.
 */
const LIST = '(?:[,/&]|\\s|[\\p{L}\\p{N}+-]+(?![\\p{L}\\p{N}+-])){0,8}?';
const PAID_BEHIND = new RegExp(
  `^${LIST}\\s*(?:(?:is|are|will be|worden|werden|wordt|sont|son|są)\\s+)?(?:paid(?: for)?|funded|sponsored|reimbursed|gefaciliteerd|vergoed|bezahlt|finanziert|übernommen|financée?s?|pagad[oa]s?|finansowan[ey]|study support|exam support|sponsorship|support (?:is )?(?:available|provided|offered))(?!\\p{L})`,
  'iu',
);
const PAID_AHEAD =
  /(?<!\p{L})(?:(?:study|exam|financial|funding|tuition) (?:support|assistance|leave) (?:for|towards?)|(?:fully[ -])?funded|paid[ -]for|sponsored|subscriptions? (?:are )?paid|(?:help|support|fund|sponsor|train|enable) you (?:to|in|with|through|towards?|get|become|gain|obtain|achieve|complete)|pay for your|training (?:towards?|leading to)|vergoeding van|wir (?:finanzieren|bezahlen|übernehmen)|nous (?:finançons|prenons en charge)|te (?:pagamos|financiamos))(?!\p{L})[^.;]{0,60}$/iu;

/** "We fund your …", "A and B certifications are paid for", "study support for …": what one gets is not what one must hold. */
export function paidFor(place: Place, scene: Scene): boolean {
  if (!isCredential(place)) return false;
  const [before, after] = sentenceAround(place, scene);
  return PAID_AHEAD.test(before) || PAID_BEHIND.test(after);
}

const COLLEAGUES =
  /(?<!\p{L})(?:our|unsere?|nos|nuestr[oa]s|onze|nasi|i nostri|nossos) (?:[\p{L}-]+ ){0,3}(?:consultants?|engineers?|experts?|teams?|staff|employees|trainers?|colleagues|teachers?|technicians?|people|specialists?|berater\p{L}*|mitarbeit\p{L}*|medewerkers|collaborateurs|expertos) (?:all )?(?:hold|have|are|possess|haben|sind|ont|sont|tienen|hebben|zijn)(?!\p{L})[^.;]*$/iu;
const HELD =
  /(?<!\p{L})(?:our|unsere[nrs]?|nos|notre|nuestr[oa]s?|onze|ons|nasz\p{L}*|nostr[aeio]|noss[ao]s?) (?:[\p{L}-]+ ){0,2}(?:certifi\p{L}*|accreditations?|zertifi\p{L}*|certyfik\p{L}*)(?!\p{L})[^.;]*$/iu;

/** "Our consultants hold …", "the evidence for our certifications to …": what the house holds. */
export function heldByHouse(place: Place, scene: Scene): boolean {
  if (!isCredential(place)) return false;
  const [before] = sentenceAround(place, scene);
  return COLLEAGUES.test(before) || HELD.test(before);
}

const TEACHES =
  /(?<!\p{L})(?:teach(?:es|ing)?|deliver(?:s|ing)?|instruct(?:s|ing)?|tutor(?:s|ing)?|facilitat(?:e|es|ing))(?!\p{L})[^.;]*$/iu;
const COURSES = new RegExp(
  `^${LIST}\\s*(?:courses?|class(?:es)?|training|workshops?|boot ?camps?|lessons|exam prep(?:aration)?|programs?|programmes?|curricul(?:um|a)|students|candidates)(?!\\p{L})`,
  'iu',
);

/** "Teach A and B courses": what is taught. */
export function taught(place: Place, scene: Scene): boolean {
  if (!isCredential(place)) return false;
  const [before, after] = sentenceAround(place, scene);
  return TEACHES.test(before) && COURSES.test(after);
}

const PEOPLE =
  /(?:professionals|managers|practitioners|engineers|analysts|administrators|developers|specialists|auditors|architects|technicians|associates|masters|owners|planners|coaches|consultants)$/;

/** "Project management professionals": several people in small letters, who carry no certificate of that name. */
export function people(place: Place): boolean {
  return (
    isCredential(place) &&
    place.written === place.written.toLowerCase() &&
    PEOPLE.test(place.written) &&
    !/^(?:certified|registered|licen[sc]ed|qualified|chartered)/.test(place.written)
  );
}

/** "CPIMS" is no plural of "CPIM", and "security ++" no "Security+": the text writes another name. */
export function otherName(place: Place, scene: Scene): boolean {
  const { written, readings } = place;
  if (/\+$/.test(written) && scene.text[place.end] === '+') return true;
  if (!/^\p{Lu}{3,}S$/u.test(written) || scene.isAllCapitals(place.start)) return false;
  return readings.every(({ name }) => `${name}S` === written);
}
