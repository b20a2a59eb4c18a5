import type { SectionKind } from '../posting.ts';
import type { Lexicon } from './lexicon.ts';
import { padded } from './phrases.ts';

export interface HeadingClass {
  readonly kind: SectionKind;
  /** The share of the heading's words that the phrases cover; 1 for a whole match. */
  readonly coverage: number;
  readonly whole: boolean;
}

/** Headings longer than this are sentences. */
const MOST_WORDS = 14;

/** Tells what a heading announces; null when its words say nothing. */
export function classifyHeading(text: string, lexicons: readonly Lexicon[]): HeadingClass | null {
  if (text.length > 140) return null;
  const heading = padded(text);
  const count = heading.trim() === '' ? 0 : heading.split(' ').length - 2;
  if (count === 0 || count > MOST_WORDS) return null;
  for (const lexicon of lexicons)
    for (const [kind, phrases] of lexicon.headings)
      if (phrases.whole(heading)) return { kind, coverage: 1, whole: true };
  let best: { kind: SectionKind; longest: number; words: number } | null = null;
  for (const lexicon of lexicons) {
    for (const [kind, phrases] of lexicon.headings) {
      const found = phrases.part(heading);
      if (found === null) continue;
      if (
        best === null ||
        found.longest > best.longest ||
        (found.longest === best.longest && found.words > best.words)
      ) {
        // "Required and preferred skills": what is firm comes first and wins.
        const firm = kind === 'preferred' ? lexicon.firm.part(heading) : null;
        const settled = firm !== null && firm.at < found.at ? 'requirements' : kind;
        best = { kind: settled, longest: found.longest, words: found.words };
      }
      // "Preferred qualifications": one word for "preferred" beats any number for what is asked.
      if (kind === 'preferred' && best !== null && best.kind !== 'requirements') break;
    }
  }
  return best === null ? null : { kind: best.kind, coverage: Math.min(1, best.words / count), whole: false };
}

/** Tells what a sentence that opens a list announces ("In this role, you will:"); null when it says nothing. */
export function classifyLeadIn(text: string, lexicons: readonly Lexicon[]): SectionKind | null {
  const sentence = padded(text.length > 240 ? text.slice(-240) : text);
  const weights = new Map<SectionKind, number>();
  for (const lexicon of lexicons) {
    for (const table of [lexicon.leadIns, lexicon.headings]) {
      for (const [kind, phrases] of table) {
        const found = phrases.part(sentence);
        if (found !== null) weights.set(kind, Math.max(weights.get(kind) ?? 0, found.words + found.longest));
      }
    }
  }
  let best: SectionKind | null = null;
  for (const kind of ['preferred', 'requirements', 'duties', 'benefits', 'legal', 'about', 'other'] as const)
    if (weights.has(kind) && (best === null || (weights.get(kind) ?? 0) > (weights.get(best) ?? 0)))
      best = kind;
  return best;
}

/** Tells what an unheaded paragraph speaks of by how it begins ("You will …"); null when it can't be told. */
export function classifyOpening(text: string, lexicons: readonly Lexicon[]): SectionKind | null {
  const opening = padded(text.slice(0, 90));
  for (const lexicon of lexicons)
    for (const [kind, phrases] of lexicon.leadIns) if (phrases.early(opening, 12)) return kind;
  return null;
}
