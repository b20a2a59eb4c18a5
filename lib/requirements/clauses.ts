import type { Cue } from './cues.ts';
import type { CueKind } from './languages/language.ts';
import type { BeyondKind, Mention, Requirement, Span } from './requirement.ts';
import { type Context, holds, type Rule } from './rules.ts';
import type { Token } from './tokens.ts';

/** What is said of an item outright. */
export type Said = 'must' | 'soft' | 'optional' | 'no';
/** Whose having or doing a clause tells. */
export type Stance = 'have' | 'ask' | 'does' | 'seek' | 'order' | 'offer' | 'employer' | 'self';

/** A mention, or a phrase that asks for something beyond, with what the clause around it tells. */
export interface Item {
  start: number;
  end: number;
  mention: Mention | null;
  readonly beyond: BeyondKind | 'months' | null;
  readonly number: number | null;
  said: Said | null;
  saidBy: Rule | null;
  stance: Stance | null;
  /** The words of asking open the sentence. */
  opens: boolean;
  equivalent: boolean;
  due: Requirement['due'];
}

/** A part of a clause. A group is what stands in parentheses, parted into clauses of its own. */
export interface Unit extends Span {
  readonly kind: 'item' | 'cue' | 'word' | 'mark' | 'group';
  readonly text: string;
  /** The number in a phrase. */
  readonly number: number | null;
  readonly cue: CueKind | null;
  readonly item: Item | null;
  readonly inner: readonly Clause[];
}
export type Clause = readonly Unit[];

/** The phrases that ask for something beyond, and what. */
export const BEYOND: Partial<Record<CueKind, Item['beyond']>> = {
  years: 'years',
  months: 'months',
  degree: 'degree',
  degreeTail: 'degree',
  clearance: 'clearance',
  permit: 'work-permit',
  tongue: 'language',
  licence: 'driving-licence',
};
const OPEN = /^[([{（]$/;
const CLOSE = /^[)\]}）]$/;
const DEEPEST = 3;

export function newItem(
  span: Span,
  mention: Mention | null,
  beyond: Item['beyond'],
  number: number | null,
): Item {
  const { start, end } = span;
  const unread = { said: null, saidBy: null, stance: null, opens: false, equivalent: false, due: null };
  return { start, end, mention, beyond, number, ...unread };
}

/** The place of the mark that closes the parenthesis at `open`, or -1. */
function closing(tokens: readonly Token[], open: number, to: number): number {
  let depth = 0;
  for (let at = open; at < to; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    if (OPEN.test(text)) depth++;
    else if (CLOSE.test(text) && --depth === 0) return at;
  }
  return -1;
}

/** Parts the tokens of a sentence into clauses, at semicolons and at words of contrast. */
export function parseClauses(
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Cue>,
  from: number,
  to: number,
  context: Context,
  depth = 0,
): Clause[] {
  const clauses: Unit[][] = [[]];
  const push = (unit: Unit): void => void clauses.at(-1)?.push(unit);
  // After one parenthesis that never closes the others are not looked for: the scan stays linear.
  let closes = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const { start, end, text } = token;
    const plain = { start, end, text, number: null, cue: null, item: null, inner: [] };
    if (token.mention !== null) {
      push({ ...plain, kind: 'item', item: newItem(token, token.mention, null, null) });
      continue;
    }
    const cue = cues.get(at);
    if (cue !== undefined && cue.to <= to) {
      const span = { start, end: (tokens[cue.to - 1] as Token).end };
      const beyond = BEYOND[cue.kind] ?? null;
      if (cue.kind === 'but' && holds('contrast-clause', context)) clauses.push([]);
      const number = tokens.slice(at, cue.to).find((part) => part.number !== null)?.number ?? null;
      const item = beyond === null ? null : newItem(span, null, beyond, number);
      push({ ...plain, ...span, number, kind: item === null ? 'cue' : 'item', cue: cue.kind, item });
      at = cue.to - 1;
      continue;
    }
    if (token.kind === 'mark' && text === ';' && holds('semicolon-clause', context)) {
      clauses.push([]);
      continue;
    }
    if (
      token.kind === 'mark' &&
      closes &&
      depth < DEEPEST &&
      OPEN.test(text) &&
      holds('parenthesis', context)
    ) {
      const close = closing(tokens, at, to);
      if (close < 0) closes = false;
      else {
        const inner = parseClauses(tokens, cues, at + 1, close, context, depth + 1);
        push({ ...plain, end: (tokens[close] as Token).end, kind: 'group', inner });
        at = close;
        continue;
      }
    }
    push({ ...plain, kind: token.kind === 'mark' ? 'mark' : 'word' });
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** The items of units, those in parentheses too, in order. */
export function itemsOf(units: readonly Unit[]): Item[] {
  return units.flatMap((unit) =>
    unit.item !== null ? [unit.item] : unit.inner.length > 0 ? unit.inner.flatMap(itemsOf) : [],
  );
}
