import type { Mention } from './requirement.ts';

/** What parts a name from its abbreviation: "Incident Command System (ICS)". */
const OPENS = /^\s?\($/;

/**
 * Mentions without the abbreviations that stand in parentheses right behind their own name: both name one thing once.
 * @param mentions in order, without overlaps
 */
export function withoutOwnAbbreviations(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ kind, id, start, end }, index) => {
    const before = mentions[index - 1];
    if (before === undefined || before.kind !== kind || before.id !== id || text[end] !== ')') return true;
    return start - before.end > 2 || !OPENS.test(text.slice(before.end, start));
  });
}
