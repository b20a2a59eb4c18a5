import { type Clause, type Item, itemsOf } from '../clauses.ts';
import { type Context, holds } from '../rules.ts';
import { joinAnnounced, joinFollowing } from './following.ts';
import { joinOr } from './or-lists.ts';
import { joinParenthesis } from './parentheses.ts';
import { joinSlashes, type KindOf } from './slash-lists.ts';
import { type Join, slotsOf } from './slots.ts';

/** Kinds of what stores data and speaks SQL, each in its own way. */
const STORES = new Set(['product', 'platform', 'service']);

/** What has parts is called so. */
const WHOLE = /\b(?:stack|suite)$/i;

/** Finds the items of a clause of which one is enough. */
export function findAlternatives(
  clause: Clause,
  join: Join,
  kindOf: KindOf,
  context: Context,
  inside = false,
): void {
  const slots = slotsOf(clause);
  const isStore = ({ mention }: Item): boolean => mention !== null && STORES.has(kindOf(mention) ?? '');
  joinOr(slots, join, context);
  if (holds('slash-list', context)) joinSlashes(slots, join, kindOf, context);
  joinFollowing(slots, join, context);
  if (holds('examples', context)) joinAnnounced(slots, join);
  if (inside && holds('parenthesis-list', context)) joinParenthesis(slots, join, kindOf);
  for (const [at, unit] of clause.entries()) {
    const before = clause[at - 1]?.item?.mention ?? null;
    // "Python (pandas, NumPy)" wants them all; "a scripting language (Python, Perl)" and "SQL (MySQL, Oracle)" one.
    const spoken =
      before !== null && /\bSQL\b/.test(before.name) && unit.inner.flatMap(itemsOf).every(isStore);
    const ofLanguage =
      holds('language-parenthesis', context) && before !== null && kindOf(before) === 'language' && !spoken;
    // "Office (Word, Excel)": the parts of a product are wanted all, its examples ("…, etc.") are not.
    const open = unit.inner.flat().some(({ cue }) => cue === 'etcetera' || cue === 'or');
    const ofProduct =
      holds('product-parenthesis', context) &&
      before !== null &&
      (kindOf(before) === 'product' || WHOLE.test(clause[at - 1]?.text ?? '')) &&
      !open;
    for (const inner of unit.inner) findAlternatives(inner, join, kindOf, context, !ofLanguage && !ofProduct);
  }
}
