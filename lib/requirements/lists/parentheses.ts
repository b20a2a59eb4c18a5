import type { Item } from '../clauses.ts';
import type { KindOf } from './slash-lists.ts';
import { hasItem, type Join, type Slot } from './slots.ts';

/** Kinds of skill of which one does for another when they stand in parentheses after a general word. */
const ALIKE = new Set(['language', 'framework', 'library', 'tool', 'platform', 'product', 'credential']);

/** "a scripting language (Python, Perl)": a bare enumeration in parentheses, without "and". */
export function joinParenthesis(slots: readonly Slot[], join: Join, kindOf: KindOf): void {
  const items = slots.flatMap(({ units }) => units.filter(hasItem).map(({ item }) => item as Item));
  const etcetera = slots.some(({ units }) => units.some(({ cue }) => cue === 'etcetera'));
  if (slots.some(({ joint }) => joint === 'and')) return;
  const alike = items.filter(({ mention }) => mention !== null && ALIKE.has(kindOf(mention) ?? ''));
  if (etcetera || alike.length * 3 >= items.length * 2) join(items, 'parenthesis-list');
}
