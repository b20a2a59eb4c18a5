/** Parts of class names and ids that say what an element is for: kept even where the page shows the same word. */
const STRUCTURE = new Set(
  `about action active actions alert app apply aside banner bar base benefit benefits block body board body bottom box
  button card cards career careers center col column company container content copy criteria description desc detail
  details dialog drawer employer expand field figure filter flex footer form frame full grid group head header heading
  hero hidden html icon image info inner input insight item items job jobs label layout left link list listing location
  logo main markup menu meta modal name nav navigation open opening page panel pane part popup position posting posts
  preview primary profile qualification qualifications region related requirement requirements responsibilities result
  results right root row salary scaffold screen scroll search secondary section sections show sidebar similar skills
  split subtitle summary tab table tabs tag text title toggle top unified vacancy value view wrap wrapper`.split(
    /\s+/,
  ),
);

const LONGEST_PART = 18;
const LONGEST_NAME = 48;

/**
 * The page's own words that it never writes in lower case: names of people, firms and places. `text` is cut by the
 * caller; the result is in lower case.
 */
export function properNouns(text: string): ReadonlySet<string> {
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (const word of text.match(/[\p{L}]{2,}/gu) ?? [])
    if (word === word.toLowerCase()) lower.add(word);
    else upper.add(word.toLowerCase());
  return new Set([...upper].filter((word) => !lower.has(word)));
}

/** Letters in an order that nobody writes: no vowel, or case that jumps about. */
function looksMadeUp(part: string): boolean {
  if (part.length >= 4 && !/[aeiouy]/i.test(part)) return true;
  const jumps = part.match(/[a-z][A-Z]/g)?.length ?? 0;
  return jumps > 0 && part.length / (jumps + 1) < 3;
}

/**
 * A class name, an id or an attribute's name as far as it tells structure: parts with digits, parts that look like a
 * hash, and the page's own names are replaced by "*". Null when nothing is left.
 */
export function structuralName(written: string, names: ReadonlySet<string>): string | null {
  if (written.length > 200 || /[^\w:.-]/.test(written)) return null;
  const parts = written.match(/[A-Za-z\d]+|[^A-Za-z\d]+/g) ?? [];
  let kept = 0;
  const told = parts.map((part) => {
    if (!/[A-Za-z\d]/.test(part)) return part.slice(0, 2);
    if (/\d/.test(part) || part.length > LONGEST_PART || looksMadeUp(part)) return '*';
    const words = part.split(/(?=[A-Z][a-z])/).map((word) => word.toLowerCase());
    if (words.some((word) => names.has(word) && !STRUCTURE.has(word))) return '*';
    kept++;
    return part;
  });
  return kept === 0 ? null : told.join('').slice(0, LONGEST_NAME);
}
