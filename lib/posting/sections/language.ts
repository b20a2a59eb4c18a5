import { LANGUAGES } from '../languages/index.ts';

/** How much of a text is looked at. */
const MOST_CHARACTERS = 6_000;
/** The least share of a text's words that must be its language's function words. */
const LEAST_SHARE = 0.14;
/** How far the best language must stand before the second. */
const LEAST_LEAD = 1.25;

let masks: Map<string, number> | null = null;

function stopWords(): Map<string, number> {
  if (masks === null) {
    masks = new Map();
    LANGUAGES.forEach(({ stopWords: list }, index) => {
      for (const word of list.split(' ')) masks?.set(word, (masks.get(word) ?? 0) | (1 << index));
    });
  }
  return masks;
}

/**
 * The language of a text as a BCP 47 primary tag, told by its function words among the eight languages read here; null
 * when the text is too short, mixed, or of another language.
 */
export function languageOf(text: string): string | null {
  const words = text
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .match(/\p{L}+/gu);
  if (words === null || words.length < 8) return null;
  const known = stopWords();
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    const mask = known.get(word);
    if (mask === undefined) continue;
    for (let index = 0; index < counts.length; index++)
      if (mask & (1 << index)) counts[index] = (counts[index] ?? 0) + 1;
  }
  let best = 0;
  let second = -1;
  for (let index = 1; index < counts.length; index++) {
    if ((counts[index] ?? 0) > (counts[best] ?? 0)) {
      second = best;
      best = index;
    } else if (second < 0 || (counts[index] ?? 0) > (counts[second] ?? 0)) second = index;
  }
  const lead = counts[best] ?? 0;
  const share = lead / words.length;
  const rival = counts[second] ?? 0;
  const clear =
    share >= LEAST_SHARE ? lead >= LEAST_LEAD * rival : share >= 0.5 * LEAST_SHARE && lead >= 2 * rival;
  return lead >= 3 && clear ? (LANGUAGES[best]?.code ?? null) : null;
}
