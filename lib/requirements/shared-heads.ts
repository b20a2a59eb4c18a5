import type { Mention, Span } from './requirement.ts';

/** The skill that a whole text names, without its place; null when there is none. */
export type SkillNamed = (name: string) => Omit<Mention, 'start' | 'end'> | null;

/**
 * What stands before a name and shares its last word: "program and ", "electrical, mechanical, and ", "Incident-, Problem- und ",
 * "unit/integration/", "A/B and ".
 */
const WORD = String.raw`(?:\p{Lu}\/\p{Lu}(?![\p{L}\d])|[\p{L}\d+#.&]+)-?`;
/** By whether it is in Dutch, where "of" and "en" join too: "knowledge of case management" is no knowledge management. */
const made = new Map<boolean, RegExp>();

/** Made when it is first asked for: it is long to take apart. */
function sharing(inDutch: boolean): RegExp {
  let expression = made.get(inDutch);
  if (expression === undefined) {
    const further = inDutch ? '|en|of' : '';
    expression = new RegExp(
      String.raw`(?:^|[\s(:/])((?:${WORD}(?:,\s+|\s?\/\s?)){0,4}${WORD})(?:,?\s+(?:(?:and|und)\s?\/\s?(?:or|oder)|and|or|und|oder|bzw\.|sowie|og${further}|&|\+)\s+|\s?\/\s?)$`,
      'u',
    );
    made.set(inDutch, expression);
  }
  return expression;
}
/** One of the words that share: letters on both sides of a slash are one. */
const SHARER = /\p{Lu}\/\p{Lu}(?![\p{L}\d])|[^\s,/]+/gu;
const REACH = 90;
const SMALL = 2;

/** The last words of a name, for what shares them: "management", "-Entwicklung". */
function headsOf(name: string): string[] {
  const hyphen = name.lastIndexOf('-');
  const space = name.lastIndexOf(' ');
  if (hyphen > space && hyphen > 0) return [name.slice(hyphen)];
  return space > 0 ? [name.slice(space)] : [];
}

/** Letters of the shorter part of a word that is written together. */
const SHORTEST = 4;

/** The ends of a word that is written together, the longest first, for what shares one: "Debitoren- und Kreditorenbuchhaltung". */
function tailsOf(name: string): string[] {
  const word = /[\p{L}]+$/u.exec(name)?.[0] ?? '';
  const count = Math.max(0, word.length - 2 * SHORTEST + 1);
  return Array.from({ length: count }, (_, index) => word.slice(SHORTEST + index));
}

/** The words before the name at `start`, each with its place. */
function sharers(text: string, start: number, sharing: RegExp): Span[] {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const found = sharing.exec(before);
  if (found?.[1] === undefined) return [];
  const at = from + found.index + found[0].indexOf(found[1]);
  const words: Span[] = [];
  for (const word of found[1].matchAll(SHARER))
    words.push({ start: at + word.index, end: at + word.index + word[0].length });
  return words;
}

/** The first of the texts that is a skill's whole name. */
function firstNamed(names: readonly string[], named: SkillNamed): ReturnType<SkillNamed> {
  for (const name of names) {
    const found = named(name);
    if (found !== null) return found;
  }
  return null;
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
  const expression = sharing(language === 'nl');
  for (const [index, { kind, start, end }] of mentions.entries()) {
    if (kind !== 'skill') continue;
    const written = text.slice(start, end);
    const last = mentions[index - 1]?.end ?? 0;
    const heads = headsOf(written);
    for (const word of sharers(text, start, expression)) {
      const own = text.slice(word.start, word.end);
      if (word.start < last || own.length <= SMALL) continue;
      const stem = own.replace(/-$/, '');
      const cut = stem !== own;
      // "Java- und Python-Entwicklung" shares with a hyphen, "program and project management" without.
      const wholes = heads.filter((head) => cut === head.startsWith('-')).map((head) => `${stem}${head}`);
      if (cut && heads.length === 0) wholes.push(...tailsOf(written).map((tail) => `${stem}${tail}`));
      const entity = firstNamed(wholes, named);
      if (entity?.kind === 'skill') found.push({ ...entity, ...word });
    }
  }
  return found.length === 0 ? [...mentions] : [...mentions, ...found].sort((a, b) => a.start - b.start);
}
