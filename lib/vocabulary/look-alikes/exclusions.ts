import { normaliseName } from '../normalise.ts';
import { isAboutEmployer, isBoilerplate } from './boilerplate.ts';
import { isPlain, isProper, type Place } from './place.ts';
import type { Scene } from './scene.ts';
import { DEGREE_ENDS, DEGREE_TAILS, DEGREES, NAME_TAILS, TEAM_WORDS, TOGETHER } from './words.ts';

/** A reason for which a place is no mention, whatever the name. */
export interface Exclusion {
  readonly name: string;
  readonly excludes: (place: Place, scene: Scene) => boolean;
}

/** How far an address or a hashtag is looked at, each way. */
const RUN = 120;
const ADDRESS = /:\/\/|^www\.|[\w.+-]+@[\w-]+\.\w/;
const DOMAIN =
  /^[\w-]*(?:\.[\w-]+)*\.(?:com|org|net|io|co|ai|app|dev|edu|gov|jobs|info|eu|de|at|ch|fr|be|es|nl|pl|it|pt|br|uk|us|ca)\b(?![.\w])/;

function runAround(scene: Scene, place: Place): string {
  const { text } = scene;
  let start = place.start;
  while (start > 0 && place.start - start < RUN && !/\s/.test(text[start - 1] as string)) start--;
  let end = place.end;
  while (end < text.length && end - place.end < RUN && !/\s/.test(text[end] as string)) end++;
  return text.slice(start, end);
}

function address(place: Place, scene: Scene): boolean {
  if (ADDRESS.test(runAround(scene, place))) return true;
  return DOMAIN.test(scene.text.slice(place.end, place.end + RUN));
}

/** "#DevOps", "@python": a tag or a handle, no requirement. */
const hashtag = (place: Place, scene: Scene): boolean =>
  /^[("'[]*[#@]\p{L}/u.test(runAround(scene, place)) && !/^[#@]\w+\//.test(runAround(scene, place));

/** "R&D", "Q & A", "P&L": a letter beside an ampersand is half of something else. */
function ampersand(place: Place, scene: Scene): boolean {
  if (place.end - place.start > 2) return false;
  const before = scene.text.slice(Math.max(0, place.start - 3), place.start);
  const after = scene.text.slice(place.end, place.end + 3);
  return /&\s?$/.test(before) || /^\s?&/.test(after);
}

const HYPHEN = /^[-‐‑]$/;

/** "go-to-market", "C-level", "R-rated", "pre-Spring": a look-alike tied to another word is that word's. */
function hyphen(place: Place, scene: Scene): boolean {
  if (place.readings.some(isPlain)) return false;
  const { text } = scene;
  if (HYPHEN.test(text[place.start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[place.start - 2] ?? '')) {
    return !/^(?:ms|microsoft|apache|azure|aws|sap|oracle|google)$/i.test(scene.word(place.first - 1));
  }
  if (!HYPHEN.test(text[place.end] ?? '') || !/[\p{L}\p{N}]/u.test(text[place.end + 1] ?? '')) return false;
  const tail = scene.folded(place.last + 1);
  return !NAME_TAILS.has(tail) && !/^(?:kenntnis|entwickl|erfahr|programm|zertifi|system)/.test(tail);
}

function section(place: Place, scene: Scene): boolean {
  const kind = scene.blockAt(place.start)?.section;
  return kind === 'benefits' || kind === 'legal' || kind === 'about';
}

const boilerplate = (place: Place, scene: Scene): boolean => scene.sentenceIs(place, isBoilerplate);

/** What the employer is, sells and values: only outside the lists of what is asked. */
function employer(place: Place, scene: Scene): boolean {
  const block = scene.blockAt(place.start);
  if (block !== null && (block.kind === 'item' || /^(?:requirements|preferred)$/.test(block.section)))
    return false;
  return scene.sentenceIs(place, isAboutEmployer);
}

/** "étapes" is no plural of "ETAP": in an accent that a short name has not, the text writes another word. */
function accent(place: Place): boolean {
  const marks = (text: string) => text.normalize('NFD').match(/[\u0300-\u036f]/g)?.length ?? 0;
  return (
    place.end - place.start <= 7 &&
    marks(place.written) > 0 &&
    place.readings.every(({ name }) => marks(name) === 0)
  );
}

/** "CCDP-related delivery", "SAFe-based": nothing is related to or built upon a credential. */
function credentialTail(place: Place, scene: Scene): boolean {
  return (
    place.readings.every(({ entity }) => entity.kind !== 'skill') &&
    /^[-‐‑](?:related|based|driven|enabled|powered|like|specific|native)\b/i.test(
      scene.text.slice(place.end, place.end + 10),
    )
  );
}

/** Words looked through for a degree and its subjects, each way. */
const DEGREE_REACH = 24;

/** Words that open a degree's subject only before "in", "of" and the like: "MS in", "Master of", but not "MS Office", "Scrum Master". */
const WEAK_DEGREE =
  /^(?:bs|ba|ms|ma|sc|msc|bsc|master|masters|graduate|associates|major|minor|grado|licence|curso|bac|formacao|superior|titulo|ingenieria|carrera|ecole)$/;
const SUBJECT = /^(?:in|of|degree|degrees|or|and|im|en|em|w|der|de|level|s|ou|o|oder|i)$/;

function opensDegree(scene: Scene, word: number, folded: string): boolean {
  if (!DEGREES.has(folded)) return false;
  return !WEAK_DEGREE.test(folded) || SUBJECT.test(scene.folded(word + 1));
}

/** "BS in Computer Science, Statistics or a related field": the subject of a degree is no skill that is asked. */
function degree(place: Place, scene: Scene): boolean {
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
    if (DEGREE_ENDS.has(folded)) break;
  }
  for (let word = place.last + 1; word < tokens.count && word <= place.last + 6; word++) {
    if ((tokens.start[word] as number) >= end) break;
    const folded = scene.folded(word);
    if (DEGREE_TAILS.has(folded))
      return /degree|diplom|studi|abschluss|major/.test(folded) && word === place.last + 1;
    if (DEGREE_ENDS.has(folded)) break;
  }
  return false;
}

/** "the CSM team", "our Marketing department", "partner with Product Management and Sales": people, no skill. */
function team(place: Place, scene: Scene): boolean {
  const plain = place.readings.some(
    (reading) => isPlain(reading) && reading.entity.skillKind !== 'discipline',
  );
  if (plain) return false;
  const gap = scene.text.slice(place.end, scene.tokens.start[place.last + 1] ?? place.end);
  const before = scene.folded(place.first - 1);
  if (/^\s+$/.test(gap) && TEAM_WORDS.has(scene.folded(place.last + 1)))
    return /^(?:the|our|their|your|this|its|der|die|das|unser|unsere|unserem|unserer|im|le|la|notre|nos|el|nuestro|het|de|ons|il|nostro|o|a|nosso|and|with|to|across|by|from)$/.test(
      before,
    );
  const [start] = scene.sentenceAt(place.start);
  const lead = scene.text.slice(Math.max(start, place.start - 90), place.start);
  const together =
    /(?:^|\s)(?:with|mit|avec|con|met|z|ze|com)\s+(?:(?:the|our|other|der|dem|den|les|el|la|het|os)\s+)?(?:(?:teams?|colleagues|stakeholders|departments|experts|leaders|partners)\s+(?:in|from|across|such as|like)\s+)?((?:[\p{L}&-]+(?:\s[\p{L}&-]+)?\s*(?:,|\/|and|und|et|y|en|i|e)\s*){0,5})$/u.exec(
      lead,
    );
  if (together === null) return false;
  const words = scene.text.slice(start, place.start - lead.length + together.index).match(/\p{L}+/gu) ?? [];
  return (
    words.slice(-3).some((word) => TOGETHER.has(word.toLowerCase())) ||
    /with\s+(?:teams|colleagues|stakeholders|departments)/.test(together[0])
  );
}

/** The employer's own name. */
function company(place: Place, scene: Scene): boolean {
  const { company } = scene.posting;
  if (company === null || place.readings.every((reading) => reading.entity.kind !== 'skill')) return false;
  const own = company.replace(
    /[,.]?\s+(?:inc|llc|ltd|gmbh|ag|se|plc|corp|corporation|company|co|sa|bv|nv|group)\.?$/i,
    '',
  );
  return own.length > 1 && normaliseName(own) === normaliseName(place.written);
}

/** In the order in which they are asked. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { name: 'address', excludes: address },
  { name: 'hashtag', excludes: hashtag },
  { name: 'ampersand', excludes: ampersand },
  { name: 'hyphen', excludes: hyphen },
  { name: 'accent', excludes: accent },
  { name: 'credential tail', excludes: credentialTail },
  { name: 'section', excludes: section },
  { name: 'boilerplate', excludes: boilerplate },
  { name: 'employer', excludes: employer },
  { name: 'degree', excludes: degree },
  { name: 'team', excludes: team },
  { name: 'company', excludes: company },
];
