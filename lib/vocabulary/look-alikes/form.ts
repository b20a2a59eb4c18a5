import { isPlain, type Place } from './place.ts';
import type { Scene } from './scene.ts';
import { NAME_TAILS } from './words.ts';

/** How far an address or a hashtag is looked at, each way. */
const RUN = 120;
const ADDRESS = /:\/\/|^www\.|[\w+-]@[\w-]+\.\w/;
const DOMAIN =
  /^[\w-]*(?:\.[\w-]+)*\.(?:com|org|net|io|co|ai|app|dev|edu|gov|jobs|info|eu|de|at|ch|fr|be|es|nl|pl|it|pt|br|uk|us|ca)\b(?![.\w])/;

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x3000;

/** The stretch without white space around a place, cut off at `RUN`. */
function runAround({ text }: Scene, place: Place): string {
  let start = place.start;
  while (start > 0 && place.start - start < RUN && !isSpace(text.charCodeAt(start - 1))) start--;
  let end = place.end;
  while (end < text.length && end - place.end < RUN && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

export function address(place: Place, scene: Scene): boolean {
  const run = runAround(scene, place);
  if ((run.includes('@') || run.includes('://') || run.startsWith('www.')) && ADDRESS.test(run)) return true;
  const after = scene.text.slice(place.end, place.end + RUN);
  if (run.includes('.') && DOMAIN.test(after)) return true;
  // "Sorting mail with Lambda: https://…": the title of a link.
  const [start, end] = scene.lineAt(place.start);
  return end - start < 2 * RUN && /:\s*https?:\/\/\S+\s*$/.test(scene.text.slice(place.end, end));
}

/** "#DevOps", "@python": a tag or a handle, no requirement. */
export function hashtag(place: Place, scene: Scene): boolean {
  const run = runAround(scene, place);
  return (
    (run.includes('#') || run.includes('@')) && /^[("'[]*[#@]\p{L}/u.test(run) && !/^[#@]\w+\//.test(run)
  );
}

/** "R&D", "Q & A", "AD&D": a letter or two beside an ampersand are half of something else; "MRI & CT" are two things. */
export function ampersand(place: Place, scene: Scene): boolean {
  const letters = place.end - place.start;
  if (letters > 2) return false;
  const before = scene.text.slice(Math.max(0, place.start - 3), place.start);
  const after = scene.text.slice(place.end, place.end + 3);
  if (letters === 1) return /&\s?$/.test(before) || /^\s?&/.test(after);
  return /\p{L}&$/u.test(before) || /^&\p{L}(?!\p{L})/u.test(after);
}

const HYPHEN = /^[-‐‑]$/;

/** "go-to-market", "C-level", "R-rated", "pre-Spring": a look-alike tied to another word is that word's. */
export function hyphen(place: Place, scene: Scene): boolean {
  if (place.readings.some(isPlain)) return false;
  const { text } = scene;
  if (HYPHEN.test(text[place.start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[place.start - 2] ?? '')) {
    return !/^(?:ms|microsoft|apache|azure|aws|sap|oracle|google)$/i.test(scene.word(place.first - 1));
  }
  if (!HYPHEN.test(text[place.end] ?? '') || !/[\p{L}\p{N}]/u.test(text[place.end + 1] ?? '')) return false;
  // "ETL-Prozesse", "Excel-Tabellen": in a compound of capitals the name is meant, but for a single letter.
  const letters = place.end - place.start;
  const abbreviation = letters > 1 && !/\p{Ll}/u.test(place.written);
  const discipline = place.readings.every(({ entity }) => entity.skillKind === 'discipline');
  // "AI-powered tools" are tools.
  if (
    discipline &&
    /^.(?:powered|enabled|driven|native|assisted|first|ready|based|hosted)(?!\p{L})/iu.test(
      text.slice(place.end, place.end + 12),
    )
  )
    return true;
  if (
    abbreviation ||
    (scene.posting.language === 'de' && letters > 2 && /\p{Lu}/u.test(text[place.end + 1] ?? ''))
  )
    return false;
  const tail = scene.folded(place.last + 1);
  return !NAME_TAILS.has(tail) && !/^(?:kenntnis|entwickl|erfahr|programm|zertifi|system)/.test(tail);
}

const PRAISE =
  /^(?:cutting|bleeding|leading|world|best|award|full|large|small|high|low|long|short|self|non|mid|fast|well|wide)$/;

/** "cutting-edge AI" is no "edge AI", "full-service design" no "service design": the first word of a longer name belongs to the word before, for a look-alike or praise. */
export function isTorn(place: Place, scene: Scene): boolean {
  if (place.first === place.last || !HYPHEN.test(scene.text[place.start - 1] ?? '')) return false;
  return PRAISE.test(scene.folded(place.first - 1)) || hyphen(place, scene);
}

/** "étapes" is no plural of "ETAP": in an accent that a short name has not, the text writes another word. */
export function accent(place: Place): boolean {
  const marks = (text: string) => text.normalize('NFD').match(/[\u0300-\u036f]/g)?.length ?? 0;
  return (
    marks(place.written) > 0 &&
    place.readings.every(
      ({ name, rule }) => marks(name) === 0 && (rule !== null || place.end - place.start <= 7),
    )
  );
}

/** "CCDP-related delivery", "SAFe-based": nothing is related to or built upon a credential. */
export function credentialTail(place: Place, scene: Scene): boolean {
  return (
    place.readings.every(({ entity }) => entity.kind !== 'skill') &&
    /^[-‐‑](?:related|based|driven|enabled|powered|like|specific|native)\b/i.test(
      scene.text.slice(place.end, place.end + 10),
    )
  );
}
