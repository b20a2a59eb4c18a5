/** A heading found inside a line: from its first letter to behind its last. */
export interface Found {
  readonly at: number;
  readonly after: number;
}

export const BULLET = /[•●▪◦‣∙■♦►▶✓✔➢➤❖§]\s*|·\s+/gu;
export const DASH = /(?<=[\s.;:,)])[-–*]\s+(?=[\p{Lu}\d“"(¿])/gu;
/** The same for a plus, where it is no sum and no stack ("Java + Spring"). */
export const PLUS = /(?<=[\p{L}\p{N}]{2}[.;:,)]?\s|[.;:,)]\s)\+\s+(?=[\p{Lu}\d“"(¿])/gu;
const NUMBER = /(?<=^|[\s.;:])(\d{1,2})[.)]\s+(?=\p{Lu})/gu;
/** "the bells.Ring with": a sentence's end without a space; not "Node.Js". */
export const GLUED_SENTENCE =
  /(?<=\p{Ll}{3}[)\]]?[.!?;])(?=(?!(?:Js|Net|Io|Com|Ai|Py|Org)\b)\p{Lu}[\p{Ll}’']+[\s,])/gu;
/** "the old towerClimb and": a lower-case word with a capitalised one against it. */
const GLUED_WORDS = /\p{Ll}(?=\p{Lu}\p{Ll}{2,}[\s,’'])/gu;
/** Lower-case beginnings of names in camel case. */
export const CAMEL =
  /^(?:java|type|post|postgre|power|mongo|share|open|full|dev|web|mac|micro|git|linked|face|you|word|quick|sales|tensor|data|hub|auto|solid|service)$/;
/** "a steady ear* ladders* Patience": stars against the word before them. */
export const STARS = /(?<=[\p{L}\d)%.])\*\s+(?=[\p{Lu}\d])/gu;
/** ", Design and implement …": sentences joined by commas. */
export const JOINED = /\p{Ll}{2},\s+(?=\p{Lu}\p{Ll}{2,}\s\p{Ll}{2,}\s)/gu;
/** A line is searched so far, and gives so many of each sign: what is longer is no posting's. */
export const MOST_SEARCHED = 60_000;
export const MOST_SIGNS = 1_500;

export function positions(text: string, expression: RegExp): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(expression)) {
    found.push({ at: match.index, after: match.index + match[0].length });
    if (found.length >= MOST_SIGNS) break;
  }
  return found;
}

/** Where a lower-case word ends and a capitalised one stands against it. */
export function gluedWords(text: string): number[] {
  return positions(text, GLUED_WORDS).flatMap(({ after }) => {
    let from = after;
    while (from > 0 && after - from < 25 && /\p{Ll}/u.test(text[from - 1] as string)) from--;
    const word = text.slice(from, after);
    const before = text[from - 1];
    const begins = before === undefined || /[\s(/]/.test(before);
    return begins && word.length >= 3 && word.length <= 24 && !CAMEL.test(word) ? [after] : [];
  });
}

/** "experience in FeltExcellent understanding": a word that opens what asks, against whatever is before it. */
const GLUED_ASKING =
  /[\p{L}\d)](?=(?:Experienced?|Excellent|Good|Strong|Solid|Knowledge|Proficien(?:t|cy)|Familiar(?:ity)?|Ability|Understanding|Bachelor|Master[’']s|Degree|Minimum|Proven|Working knowledge|Hands-on|Erfahrung|Kenntnisse|Sehr gute|Gute|Abgeschlossene|Connaissance|Maîtrise|Expérience|Conocimientos?|Experiencia|Conhecimentos?|Experiência|Znajomość|Doświadczenie|Kennis|Ervaring)[\s,’'])/gu;

/** Where a word that asks stands against the word before it. */
export const gluedAsking = (text: string): number[] =>
  positions(text, GLUED_ASKING).map(({ after }) => after);

/** "… and custom objects Proven ability to", "… with Kafka Solid grasp of": a capital behind a word that needs nothing. */
const SPACED = /(?<=(?<!\p{L})([\p{L}\p{N}+#.%)]{2,24})\s)(?=\p{Lu}\p{Ll}+[\s-])/gu;
const LEADS_ON =
  /^(?:and|or|of|the|an|to|in|for|with|you|your|we|our|is|are|as|by|on|at|from|using|und|oder|mit|et|ou|de|du|des|avec|en|con|com|em|met|van|in|di|del|w|z|i)$/iu;
/** In German a noun has a capital anywhere; what qualifies it only where it begins. */
const QUALIFIES =
  /^(?:Sehr|Gute[rsn]?|Fundierte[rsn]?|Sichere[rsn]?|Abgeschlossene[rsn]?|Mehrjährige|Erste|Idealerweise|Hohe|Tiefe[sn]?|Solide[sn]?|Praktische|Ausgeprägte[sn]?|Verhandlungssichere|Fließende)(?!\p{L})/u;

/** Where, in a line that lost its ends, a word with a capital may begin the next thing that is asked. */
export function spacedCapitals(text: string, german: boolean): number[] {
  return [...text.matchAll(SPACED)]
    .slice(0, MOST_SIGNS)
    .filter(
      ({ 1: before = '', index }) =>
        !LEADS_ON.test(before) && (!german || QUALIFIES.test(text.slice(index, index + 20))),
    )
    .map(({ index }) => index);
}

/** "Vos missionsConseil aux clients", "Le posteKELTIS recrute": a capital against the small letter before it. */
const AGAINST = /\p{Ll}(?=\p{Lu}(?:\p{Ll}+[\s,’'(]|\p{Lu}+\s))/gu;
/** Where a short stretch ends that begins a sentence or follows another such place, and the next word stands against it. */
export function gluedStretches(text: string): Found[] {
  let from = 0;
  return positions(text, AGAINST).flatMap(({ after }) => {
    const before = text.slice(Math.max(from, after - 64), after);
    const sentence = [...before.matchAll(/[.!?:;)…]\s*(?=[\p{Lu}¿])/gu)].at(-1);
    const opens = sentence !== undefined || after - from <= 64;
    const at = sentence === undefined ? from : after - before.length + sentence.index + sentence[0].length;
    from = after;
    return opens && after - at >= 5 && /^[\p{Lu}¿]/u.test(text.slice(at, at + 2)) ? [{ at, after }] : [];
  });
}

/** The numbers of a list, which run 1, 2, 3 …; none when they are a year or an amount. */
export function ascending(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NUMBER))
    if (Number(match[1]) === found.length + 1)
      found.push({ at: match.index, after: match.index + match[0].length });
  return found.length >= 3 ? found : [];
}
