import { readText } from '../../posting/read-text.ts';
import { recognise } from '../../vocabulary/recognise.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { lastDay, readDate } from './dates.ts';
import type { Pace } from './pace.ts';

/** So many characters are recognised at once: a résumé and more, so that its parts are evidence for one another. */
const PIECE = 10_000;
const LONGEST_LINE = 300;

/** What a text names, at the first place that names it. */
export interface Mentioned {
  readonly kind: 'skill' | 'credential';
  readonly id: string;
  readonly name: string;
  readonly family: boolean;
  /** As the text writes it. */
  readonly written: string;
  /** The line it stands in, cut to a readable length. */
  readonly line: string;
  readonly expires?: string;
  readonly unsure?: true;
  /** The line says that it is still being worked for. */
  readonly inProgress: boolean;
}

/** What a line says of something that is not there yet. */
const NOT_YET =
  /(?<!\p{L})(?:in progress|in preparation|prepar(?:ing|ation) for|pursuing|studying for|working towards?|expected|planned|scheduled for|not yet|angestrebt|in vorbereitung|geplant|en cours|en préparation|prévue?|en curso|en preparación|previst[oa]|em andamento|em preparação|w trakcie|planowan[yae]|in corso|in voorbereiding|bezig met)(?!\p{L})/iu;
const ENDS =
  /(?<!\p{L})(?:expir(?:es|y|ation|ing)(?: date)?|valid (?:until|till|through|thru|to)|exp\.|gültig bis|valable jusqu['’]?(?:au|en|à)?|v[aá]lid[oa] (?:hasta|até)|ważn[yae] do|geldig tot|valid[oa] fino (?:a|al))[\s:]*(?:on )?/iu;

/** The end that a line gives behind the name. */
function endIn(behind: string): { expires?: string; unsure?: true } {
  const told = ENDS.exec(behind);
  if (told === null) return {};
  const words = behind.slice(told.index + told[0].length).split(/[\s()[\];|]+/, 3);
  for (let count = words.length; count > 0; count--) {
    const read = readDate(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,.]+$/, ''),
    );
    if (typeof read !== 'string')
      return { expires: lastDay(read.date), ...(read.unsure ? { unsure: true as const } : {}) };
  }
  return {};
}

/** Where the text can be cut: behind the last empty line, else the last line, of a piece. */
function pieces(text: string): string[] {
  const list: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + PIECE);
    if (end < text.length) {
      const half = at + PIECE / 2;
      const cut = Math.max(text.lastIndexOf('\n\n', end), text.lastIndexOf('\n', end));
      const gap = text.lastIndexOf('\n\n', end);
      end = gap > half ? gap : cut > half ? cut : end;
    }
    list.push(text.slice(at, end));
    at = end;
  }
  return list;
}

/** The skills and credentials that a text names, by the recognition that reads postings, each once. */
export async function mentionedIn(text: string, vocabulary: Vocabulary, pace: Pace): Promise<Mentioned[]> {
  const found = new Map<string, Mentioned>();
  const all = pieces(text);
  for (const [index, piece] of all.entries()) {
    await pace.breathe(index / all.length);
    for (const { kind, id, name, start, end, accepts } of recognise(readText(piece), vocabulary)) {
      const key = `${kind}:${id}`;
      const from = piece.lastIndexOf('\n', start - 1) + 1;
      const to = piece.indexOf('\n', end);
      const until = to < 0 ? piece.length : to;
      const near = piece.slice(
        Math.max(from, start - LONGEST_LINE / 2),
        Math.min(until, end + LONGEST_LINE / 2),
      );
      const credential = kind === 'credential';
      const mention: Mentioned = {
        kind,
        id,
        name,
        family: accepts !== undefined,
        written: piece.slice(start, end),
        line: near.replace(/\s+/g, ' ').trim(),
        inProgress: credential && NOT_YET.test(near),
        ...(credential ? endIn(piece.slice(end, Math.min(until, end + LONGEST_LINE))) : {}),
      };
      const before = found.get(key);
      // A line that says it is held tells more than one that says it is planned.
      if (before === undefined || (before.inProgress && !mention.inProgress)) found.set(key, mention);
    }
  }
  return [...found.values()];
}
