import type { Item } from './clauses.ts';
import type { Span } from './requirement.ts';

/** A longer sentence is cut to what stands around the items. */
const LONG = 400;
const AROUND = 160;

/** The sentence, or of a very long one the part between commas around the items: an exact part of the text. */
export function evidence(text: string, sentence: Span, items: readonly Item[]): Span {
  if (sentence.end - sentence.start <= LONG) return sentence;
  const first = items[0]?.start ?? sentence.start;
  const last = items.at(-1)?.end ?? sentence.end;
  const before = text.slice(Math.max(sentence.start, first - AROUND), first);
  const after = text.slice(last, Math.min(sentence.end, last + AROUND));
  const from = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  const to = after.search(/[,;] /);
  const opens = before.length < AROUND ? 0 : before.search(/\s\S/) + 1;
  const start = first - before.length + (from >= 0 ? from + 2 : opens);
  const closes = after.length < AROUND ? after.length : Math.max(0, after.search(/\s\S*$/));
  return { start: Math.min(first, start), end: last + (to >= 0 ? to : closes) };
}
