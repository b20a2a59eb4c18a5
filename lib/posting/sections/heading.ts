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
  const spans = lexicons.flatMap((lexicon) =>
    [...lexicon.leadIns, ...lexicon.headings].flatMap(([kind, phrases]) =>
      phrases.spans(sentence).map((span) => ({ ...span, kind })),
    ),
  );
  const weights = new Map<SectionKind, Set<string>>();
  for (const span of spans) {
    // "You will" says nothing inside of "what you will need".
    const inside = spans.some(
      (other) =>
        other.kind !== span.kind &&
        other.words > span.words &&
        other.start <= span.start &&
        other.end >= span.end,
    );
    if (inside) continue;
    const words = weights.get(span.kind) ?? new Set();
    sentence
      .slice(span.start + 1, span.end)
      .split(' ')
      .reduce((at, word) => {
        words.add(`${at} ${word}`);
        return at + word.length + 1;
      }, span.start);
    weights.set(span.kind, words);
  }
  let best: SectionKind | null = null;
  for (const kind of ['preferred', 'requirements', 'duties', 'benefits', 'legal', 'about', 'other'] as const)
    if (
      weights.has(kind) &&
      (best === null || (weights.get(kind)?.size ?? 0) > (weights.get(best)?.size ?? 0))
    )
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
