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

/** Words between a product's name and the parenthesis behind it. */
const BETWEEN = 2;

/** "Office (Word, Excel)", "Office skills (Word, Excel)": whether what stands before a parenthesis is what has parts, which are wanted all. */
function hasParts(clause: Clause, at: number, kindOf: KindOf): boolean {
  const from = clause.findLastIndex(({ item }, index) => index < at && item !== null);
  const { item, text } = clause[from] ?? {};
  const near = clause.slice(from + 1, at).every(({ kind }) => kind === 'word') && at - from - 1 <= BETWEEN;
  if (!near || item?.mention == null) return false;
  return kindOf(item.mention) === 'product' || WHOLE.test(text ?? '');
}

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
    const open = unit.inner.flat().some(({ cue }) => cue === 'etcetera' || cue === 'or');
    const ofProduct =
      unit.inner.length > 0 && !open && holds('product-parenthesis', context) && hasParts(clause, at, kindOf);
    for (const inner of unit.inner) findAlternatives(inner, join, kindOf, context, !ofLanguage && !ofProduct);
  }
}
