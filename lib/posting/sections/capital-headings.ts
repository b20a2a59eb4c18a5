import type { SectionKind } from '../posting.ts';
import { classifyHeading } from './heading.ts';
import type { Lexicon } from './lexicon.ts';
import { type Found, MOST_SIGNS } from './signs.ts';

/** Words in capitals, one after the other. */
const CAPITALS =
  /(?<![\p{Lu}\p{Lt}\p{N}])\p{Lu}{2,}(?:(?![\p{L}\p{N}])|(?=\p{Lu}\p{Ll}))(?:(?: |\s?[/&|,-]\s?)\p{Lu}+(?:(?![\p{L}\p{N}’'])|(?=\p{Lu}\p{Ll}))){0,7}/gu;
const SMALL = /^(?:OF|FOR|THE|AND|DE|DEL|DA|DO|DU|DES|DI|DER|VAN|Y|E|ET|UND|IN|EN|TO)$/;
/** Emphasis inside a sentence: "you MUST HAVE a van". */
const EMPHASIS = /^(?:MUST|REQUIRED|REQUIREMENT|PREFERRED|DESIRED|YOU|NOT|NO|PLUS|PAY|WHY)(?:$| )/;
/** A text of which more is in capitals writes everything so. */
const MOST_CAPITALS = 0.4;
const LEAST_LETTERS = 6;

/** How many words of a run are the heading, the most that announce a section; 0 for none. */
function headingOf(
  words: readonly string[],
  lexicons: readonly Lexicon[],
): { words: number; whole: boolean; kind: SectionKind | null } {
  for (let count = words.length; count > 0; count--) {
    const told = classifyHeading(words.slice(0, count).join(' '), lexicons);
    if (told === null || (count === 1 ? !told.whole : told.coverage < 0.5)) continue;
    // "DUTIES OF THE POSITION" goes on behind what is known of it.
    const goesOn = count < words.length && SMALL.test(words[count] as string);
    return { words: goesOn ? words.length : count, whole: told.whole, kind: told.kind };
  }
  return { words: 0, whole: false, kind: null };
}

/**
 * The headings in capitals that stand between sentences without a mark: "… of the loom REQUISITOS Sabe tejer". What
 * comes next begins with a capital, or the heading begins where a sentence does.
 */
export function capitalHeadings(text: string, lexicons: readonly Lexicon[]): Found[] {
  const found: Found[] = [];
  let searched = false;
  for (const run of text.matchAll(CAPITALS)) {
    if (found.length >= MOST_SIGNS) break;
    if (run[0].length < LEAST_LETTERS) continue;
    if (!searched && isInCapitals(text)) return [];
    searched = true;
    const words = [...run[0].matchAll(/\p{Lu}+/gu)];
    const heading = headingOf(
      words.map((word) => word[0]),
      lexicons,
    );
    const last = words[heading.words - 1];
    if (last === undefined) continue;
    const length = last.index + last[0].length;
    if (length < LEAST_LETTERS) continue;
    const after = run.index + length;
    const opens = /(?:^|[.!?:;)\]…•])\s*$|\p{Ll}$/u.test(text.slice(Math.max(0, run.index - 4), run.index));
    const next = /^\s*[:：]?\s*(?=\S)/.exec(text.slice(after, after + 6))?.[0] ?? '';
    const ends =
      /[:：]/.test(next) ||
      /^[\p{Lu}\d“"(¿•-]/u.test(text.slice(after + next.length, after + next.length + 2));
    const sure =
      opens ||
      (!EMPHASIS.test(run[0]) && (ends || (heading.whole && heading.words > 1 && heading.kind !== 'other')));
    if (sure && (ends || heading.whole)) found.push({ at: run.index, after });
  }
  return found;
}

function isInCapitals(text: string): boolean {
  const head = text.slice(0, 4_000);
  const capitals = head.match(/\p{Lu}/gu)?.length ?? 0;
  const small = head.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > MOST_CAPITALS * (capitals + small);
}
