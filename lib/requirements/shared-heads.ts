import type { Mention, Span } from './requirement.ts';

/** The skill that a whole text names, without its place; null when there is none. */
export type SkillNamed = (name: string) => Omit<Mention, 'start' | 'end'> | null;

/** What stands before a name and shares its last word: "program and ", "electrical, mechanical, and ", "Incident-, Problem- und ". */
const SHARING =
  /(?:^|[\s(:/])((?:[\p{L}\d+#.&]+-?,\s+){0,4}[\p{L}\d+#.&]+-?)(?:,?\s+(?:(?:and|und)\s?\/\s?(?:or|oder)|and|or|und|oder|bzw\.|sowie|og|&|\+)\s+|\s?\/\s?)$/u;
/** In Dutch "of" and "en" join too; "knowledge of case management" is no knowledge management. */
const SHARING_IN_DUTCH = new RegExp(SHARING.source.replace('|og|', '|og|en|of|'), 'u');
const REACH = 90;
const SMALL = 2;

/** The last words of a name, for what shares them: "management", "-Entwicklung". */
function headsOf(name: string): string[] {
  const hyphen = name.lastIndexOf('-');
  const space = name.lastIndexOf(' ');
  if (hyphen > space && hyphen > 0) return [name.slice(hyphen)];
  return space > 0 ? [name.slice(space)] : [];
}

/** The words before the name at `start`, each with its place. */
function sharers(text: string, start: number, sharing: RegExp): Span[] {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const found = sharing.exec(before);
  if (found?.[1] === undefined) return [];
  const at = from + found.index + found[0].indexOf(found[1]);
  const words: Span[] = [];
  for (const word of found[1].matchAll(/[^\s,]+/g))
    words.push({ start: at + word.index, end: at + word.index + word[0].length });
  return words;
}

/**
 * Skills whose last word is said once for several: "program and project management" names program management too.
 * Only what the vocabulary knows by its whole name counts, and no word that is a mention by itself.
 * @param mentions in order, without overlaps, @param language the text's, as a BCP 47 primary tag
 */
export function sharedHeads(
  text: string,
  mentions: readonly Mention[],
  named: SkillNamed,
  language: string | null,
): Mention[] {
  const found: Mention[] = [];
  const sharing = language === 'nl' ? SHARING_IN_DUTCH : SHARING;
  for (const [index, { kind, start, end }] of mentions.entries()) {
    if (kind !== 'skill') continue;
    const written = text.slice(start, end);
    const last = mentions[index - 1]?.end ?? 0;
    for (const head of headsOf(written)) {
      for (const word of sharers(text, start, sharing)) {
        const own = text.slice(word.start, word.end);
        if (word.start < last || own.length <= SMALL) continue;
        // "Java- und Python-Entwicklung" shares with a hyphen, "program and project management" without.
        if (own.endsWith('-') !== head.startsWith('-')) continue;
        const entity = named(`${own.replace(/-$/, '')}${head}`);
        if (entity?.kind === 'skill') found.push({ ...entity, ...word });
      }
    }
  }
  return found.length === 0 ? [...mentions] : [...mentions, ...found].sort((a, b) => a.start - b.start);
}
