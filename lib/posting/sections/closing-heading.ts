import type { SectionKind } from '../posting.ts';
import { classifyHeading } from './heading.ts';
import type { Lexicon } from './lexicon.ts';

/** "… and keep it dry. REQUISITOS": capitals at the end of a line that announce a section are the heading of the next. */
const CLOSING_CAPITALS = /(?<=[\p{Ll}\d.;:)!]\s{1,4})\p{Lu}{4,}(?:[ /&]{1,3}\p{Lu}+){0,4}\s?:?$/u;

/** The same of a question: "… from our town. What will you do?" */
const CLOSING_QUESTION = /(?<=[\p{L}.!?…]\s{1,4})(?:¿[^.!?¿]{4,50}|(?<=[.!?…]\s{1,4})\p{Lu}[^.!?]{4,50})\?$/u;

/** "… to the client. Votre profil :", "… of the loom. Desired skills": a whole heading behind the last sentence. */
const CLOSING_WHOLE = /(?<=[.!?…]\s{1,4})(?!(?:You|We|Sie|Du|Wir|Vous|Nous) )\p{Lu}[\p{L}’'& -]{3,40}\s?:?$/u;

const LEAST_BEFORE = 30;
const OPENED: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred', 'duties', 'benefits']);

/** Where the heading begins that ends a line; -1 for none. */
export function closingHeading(text: string, lexicons: readonly Lexicon[]): number {
  const end = text.slice(-60);
  const whole = CLOSING_WHOLE.exec(end);
  if (whole !== null && text.length - whole[0].length >= LEAST_BEFORE) {
    const told = classifyHeading(whole[0], lexicons);
    if (told?.coverage === 1 && OPENED.has(told.kind)) return Math.max(0, text.length - 60) + whole.index;
  }
  const found = CLOSING_CAPITALS.exec(end) ?? CLOSING_QUESTION.exec(end);
  if (found === null) return -1;
  const told = classifyHeading(found[0], lexicons);
  return told !== null && told.coverage >= 0.4 ? Math.max(0, text.length - 60) + found.index : -1;
}
