import { lastDay, readDate } from './dates.ts';

const LONGEST_LINE = 300;
/** Below a name stand at the most who issues it and its dates. */
const LINES_BELOW = 2;
const SHORT_LINE = 80;

/** What a line says of something that is not there yet. */
const NOT_YET =
  /(?<!\p{L})(?:in progress|in preparation|prepar(?:ing|ation) for|pursuing|studying for|working towards?|expected|planned|scheduled for|not yet|angestrebt|in vorbereitung|geplant|en cours|en préparation|prévue?|en curso|en preparación|previst[oa]|em andamento|em preparação|w trakcie|planowan[yae]|in corso|in voorbereiding|bezig met)(?!\p{L})/iu;
const ENDS =
  /(?<!\p{L})(?:expir(?:es|y|ation|ing)(?: date)?|valid (?:until|till|through|thru|to)|exp\.|gültig bis|valable jusqu['’]?(?:au|en|à)?|v[aá]lid[oa] (?:hasta|até)|ważn[yae] do|geldig tot|valid[oa] fino (?:a|al))[\s:]*(?:on )?/iu;
/** What may stand on a line of dates in front of the end: nothing, or when it was issued. */
const BEFORE_AN_END =
  /^\P{L}*(?:(?:issued|earned|awarded|ausgestellt|délivrée?|emitid[oa]|wydan[yae]|uitgegeven|rilasciat[oa])(?!\p{L})[^,;|·•–—]*[\s,;|·•–—-]*)?$/iu;

export interface ReadEnd {
  /** YYYY-MM-DD */
  readonly expires?: string;
  /** Day and month could stand the other way round. */
  readonly unsure?: true;
}

export const isNotYet = (line: string): boolean => NOT_YET.test(line);

/** The end that stands in these words; `alone` where nothing else may stand before it. */
function endIn(words: string, alone: boolean): ReadEnd {
  const told = ENDS.exec(words);
  if (told === null || (alone && !BEFORE_AN_END.test(words.slice(0, told.index)))) return {};
  const parts = words.slice(told.index + told[0].length).split(/[\s()[\];|]+/, 3);
  for (let count = parts.length; count > 0; count--) {
    const read = readDate(
      parts
        .slice(0, count)
        .join(' ')
        .replace(/[,.]+$/, ''),
    );
    if (typeof read !== 'string')
      return { expires: lastDay(read.date), ...(read.unsure ? { unsure: true as const } : {}) };
  }
  return {};
}

/**
 * The end that a text gives for what it names before `from`: behind the name, or on one of the next lines where that
 * holds nothing but dates. What stands at `next` is named itself, and an empty line ends what belongs together.
 */
export function endBehind(text: string, from: number, next: number): ReadEnd {
  const [behind = '', ...below] = text.slice(from, Math.min(next, from + LONGEST_LINE)).split('\n');
  const end = endIn(behind, false);
  if (end.expires !== undefined) return end;
  for (const line of below.slice(0, LINES_BELOW)) {
    if (line.trim() === '' || line.length > SHORT_LINE) break;
    const found = endIn(line, true);
    if (found.expires !== undefined) return found;
  }
  return {};
}

/** Whether words on a line of their own are dates: an end, a year. */
export const isDated = (words: string): boolean =>
  ENDS.test(words) || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(words);
