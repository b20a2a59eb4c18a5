import { gluedOf } from './glued-headings.ts';
import { classifyHeading } from './heading.ts';
import { goesOnAsJob } from './job-name.ts';
import type { Lexicon } from './lexicon.ts';
import { CAMEL, type Found, gluedStretches, MOST_SIGNS } from './signs.ts';

/** Headings that lost their line's end, whatever their words: a short stretch that the next word stands against. */
export const lostEnds = (text: string, lexicons: readonly Lexicon[]): Found[] =>
  gluedStretches(text).filter(({ at, after }) => {
    const stretch = text.slice(at, after);
    const told = classifyHeading(stretch, lexicons);
    if (told === null || told.coverage < 0.5) return false;
    // "Our client HealthCare": the last word belongs to the heading, not to a name in camel case.
    const last = /[^\s’']*$/.exec(stretch)?.[0] ?? '';
    const isName = /^\p{Lu}/u.test(last) || CAMEL.test(last);
    return told.whole || !isName || classifyHeading(last, lexicons) !== null;
  });

/** A heading of one word that is hardly anything else where a capital follows: "… on request Benefits 25 days". */
const OF_ONE_WORD = /^(?:Benefits|Perks|Responsibilities|Requirements|Qualifications)$/;
const standsOut = (text: string, at: number, heading: string): boolean =>
  OF_ONE_WORD.test(heading) &&
  /(?:[\d%)]|(?<![\p{L}\p{N}])(?:\p{Ll}+|\p{Lu}{2,}))\s$/u.test(text.slice(Math.max(0, at - 20), at)) &&
  !/(?<!\p{L})(?:the|our|your|and|or|of|for|with|to|all|other|these|those|any|&)\s$/u.test(
    text.slice(Math.max(0, at - 8), at),
  );

/** Headings that run into the text around them without a mark; between words only in a flat text. */
export function gluedHeadings(text: string, lexicons: readonly Lexicon[], flat: boolean): Found[] {
  const found: Found[] = [];
  for (const { index } of text.matchAll(/\p{Lu}/gu)) {
    const stem = text.slice(index, index + 3);
    const before = text[index - 1];
    const earlier = text[index - 2];
    const begins =
      before === undefined ||
      /[.!?:;)\]…\p{Ll}\d]/u.test(before) ||
      (before === ' ' && /[.!?:;)\]…]/.test(earlier ?? '.'));
    const between = !begins && flat && before === ' ' && /[\p{L}\d%)]/u.test(earlier ?? '');
    if (!begins && !between) continue;
    for (const lexicon of lexicons) {
      const heading = gluedOf(lexicon)
        .get(stem)
        ?.find(
          (each) =>
            text.startsWith(each, index) &&
            (begins || each.includes(' ') || standsOut(text, index, each)) &&
            endsHeading(text, index + each.length, begins),
        );
      if (heading === undefined) continue;
      found.push({ at: index, after: index + wholeHeading(text, index, heading.length, lexicons) });
      break;
    }
    if (found.length >= MOST_SIGNS) break;
  }
  return found;
}

/** The length of a heading with the words that belong to it: "Essential Responsibilities/ Duties" for "Essential". */
function wholeHeading(text: string, at: number, length: number, lexicons: readonly Lexicon[]): number {
  let whole = length;
  const words = text
    .slice(at + length, at + length + 50)
    .matchAll(/(?:\s+(?:[&/] ?|and )?|\s?[/,] ?)\p{Lu}[\p{L}’']+\/?/guy);
  let count = 0;
  for (const word of words) {
    const end = length + word.index + word[0].length;
    if (++count > 4) break;
    const told = classifyHeading(text.slice(at, at + end), lexicons);
    if (told?.coverage === 1 && endsHeading(text, at + end, true)) whole = end;
  }
  return whole;
}

/** Whether what comes next shows that a heading has ended: a colon, a bullet, a capital or a digit. */
function endsHeading(text: string, at: number, begins: boolean): boolean {
  if (goesOnAsJob(text, at)) return false;
  const next = text[at] ?? '';
  const second = text[at + 1] ?? '';
  if (next === ' ')
    return (
      /[\p{Lu}\d]/u.test(second) ||
      (begins && /[:•●▪·*-]/.test(second)) ||
      /^[-–•*] /.test(text.slice(at + 1, at + 3))
    );
  return begins && /[:•●▪·*\p{Lu}\d-]/u.test(next);
}

/** Where a heading that ends at the colon `colon` begins; -1 when what stands before the colon is none. */
export function headingBefore(
  text: string,
  colon: number,
  from: number,
  lexicons: readonly Lexicon[],
): number {
  const floor = Math.max(from, colon - 80);
  let boundary = floor;
  for (let index = colon - 1; index >= floor; index--) {
    if (/[.!?;•)\]]/.test(text[index] as string) && index < colon - 1) {
      boundary = index + 1;
      break;
    }
  }
  const before = text.slice(boundary, colon);
  const atLineStart = boundary === 0 && before.trim() !== '';
  // The longest run of words up to the colon that begins with a capital and announces a section.
  const starts = [...before.matchAll(/(?<=^|[\s\p{Ll}\d])[\p{Lu}¿]/gu)].map((match) => match.index);
  for (const start of starts) {
    const words = before.slice(start).trim();
    if (words.split(/\s+/).length > 8 || words.length < 3) continue;
    const found = classifyHeading(words, lexicons);
    if (found === null || found.coverage < 0.6) continue;
    const alone = before.slice(0, start).trim() === '';
    const glued = lexicons.some((lexicon) => gluedOf(lexicon).get(words.slice(0, 3))?.includes(words));
    if (!alone && !glued && found.coverage < 1) continue;
    // "Principle Duties:": the words before belong to the heading where they open the line or the sentence.
    const opens = /^\s*(?:\p{Lu}[\p{L}’']*\s+){1,3}$/u.test(before.slice(0, start));
    return boundary + (opens ? before.search(/\S/) : start);
  }
  if (atLineStart) {
    const found = classifyHeading(before, lexicons);
    if (found?.whole) return boundary + before.search(/\S/);
  }
  return -1;
}

/** Of headings that overlap the longest stays. */
export function apart(headings: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of headings.slice(0, 500).sort((a, b) => b.after - b.at - (a.after - a.at)))
    if (!kept.some((other) => one.at < other.after && other.at < one.after)) kept.push(one);
  return kept;
}
