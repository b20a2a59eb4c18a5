import { classifyHeading } from './heading.ts';
import type { Lexicon } from './lexicon.ts';

/** "… and keep it dry. REQUISITOS": capitals at the end of a line that announce a section are the heading of the next. */
const CLOSING_CAPITALS = /(?<=[\p{Ll}\d.;:)!]\s{1,4})\p{Lu}{4,}(?:[ /&]{1,3}\p{Lu}+){0,4}\s?:?$/u;

/** The same of a question: "… from our town. What will you do?" */
const CLOSING_QUESTION = /(?<=[\p{L}.!?…]\s{1,4})(?:¿[^.!?¿]{4,50}|(?<=[.!?…]\s{1,4})\p{Lu}[^.!?]{4,50})\?$/u;

/** Where the heading begins that ends a line; -1 for none. */
export function closingHeading(text: string, lexicons: readonly Lexicon[]): number {
  const end = text.slice(-60);
  const found = CLOSING_CAPITALS.exec(end) ?? CLOSING_QUESTION.exec(end);
  if (found === null) return -1;
  const told = classifyHeading(found[0], lexicons);
  return told !== null && told.coverage >= 0.4 ? Math.max(0, text.length - 60) + found.index : -1;
}
