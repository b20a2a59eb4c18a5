import { type Clause, itemsOf, type Said } from './clauses.ts';
import type { Place } from './levels.ts';
import { type Context, holds } from './rules.ts';
import { sayingAlone } from './said.ts';

/** "Nice to have: Go, Rust": what stands before a colon and rules what stands after it. */
export interface Label {
  readonly place: Partial<Place>;
  /** The clauses without the label. */
  readonly rest: readonly Clause[];
  /** It holds for the following sentences of the block too. */
  readonly carries: boolean;
}

const LONGEST = 9;
const LONGEST_BEFORE_SEMICOLON = 14;

/** "Desired certificates in one of these; A, B": a level before a semicolon, and names behind it alone. */
function readSemicolon(first: Clause, rest: readonly Clause[]): Label | null {
  const cue = first[0]?.cue;
  if (rest.length === 0 || (cue !== 'soft' && cue !== 'softLead' && cue !== 'must' && cue !== 'mustLead'))
    return null;
  const said = sayingAlone(first, LONGEST_BEFORE_SEMICOLON)?.[0];
  if (said !== 'soft' && said !== 'must') return null;
  const section = said === 'must' ? 'requirements' : 'preferred';
  return { place: { leadIn: said, section }, rest, carries: false };
}

/** Reads the label that opens a sentence; null when there is none that tells a level. */
export function readLabel(clauses: readonly Clause[], context: Context): Label | null {
  const [first, ...others] = clauses;
  const colon = first?.findIndex(({ kind, text }) => kind === 'mark' && /^[:：]$/.test(text)) ?? -1;
  if (first === undefined || !holds('label', context)) return null;
  if (colon < 1) return readSemicolon(first, others);
  if (colon > LONGEST) return null;
  const words = first.slice(0, colon);
  if (itemsOf(words).length > 0) return null;
  const rest = [first.slice(colon + 1), ...others].filter((clause) => clause.length > 0);
  const said: Said | null = sayingAlone(words)?.[0] ?? null;
  if (said !== null)
    return {
      place: {
        leadIn: said === 'optional' ? 'soft' : said,
        section: said === 'must' ? 'requirements' : 'preferred',
      },
      rest,
      carries: true,
    };
  if (words.some(({ cue }) => cue === 'does' || cue === 'task'))
    return { place: { section: 'duties', leadIn: null }, rest, carries: true };
  if (words.some(({ cue }) => cue === 'offer'))
    return { place: { section: 'benefits', leadIn: null }, rest, carries: true };
  return null;
}
