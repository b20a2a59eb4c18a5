import type { Clause, Item } from './clauses.ts';
import { findAlternatives } from './lists/find-alternatives.ts';
import { acrossSemicolons, orAcrossSemicolons } from './lists/following.ts';
import type { Level, Mention } from './requirement.ts';
import { type Context, holds, type Rule } from './rules.ts';

/** "A (preferred), B or C": one of the three, and rather the first; it is asked for as the others are. */
function preferAmong(items: readonly Item[], levels: Map<Item, Level>): void {
  if (!items.some((item) => levels.get(item) === 'required')) return;
  for (const item of items)
    if (item.said === 'soft' && item.saidBy === 'said-in-parentheses' && levels.has(item))
      levels.set(item, 'required');
}

const OR: ReadonlySet<Rule> = new Set(['or-list', 'closing-or']);

/** "Experience with A, B or C a plus": what is said behind the last is said of all that it may stand for. */
function sayOfAll(items: readonly Item[], levels: Map<Item, Level>): void {
  const told = items.find(
    ({ said, saidBy }) => said === 'soft' && (saidBy === 'said-of-last' || saidBy === 'said-after'),
  );
  if (told === undefined || levels.get(told) !== 'preferred') return;
  for (const item of items)
    if (item.said === null && levels.get(item) === 'required') levels.set(item, 'preferred');
}

/** The items of a sentence in groups of which one is enough; only items of one level stand together. */
export function groupItems(
  clauses: readonly Clause[],
  told: ReadonlyMap<Item, Level>,
  kindOf: (mention: Mention) => string | null,
  tell: (item: Item, rule: Rule) => void,
  context: Context,
): { readonly items: readonly Item[]; readonly level: Level }[] {
  const levels = new Map(told);
  const groupOf = new Map<Item, Set<Item>>();
  const join = (items: readonly Item[], rule: Rule): void => {
    if (holds('preferred-among', context)) preferAmong(items, levels);
    if (OR.has(rule) && holds('said-of-list', context)) sayOfAll(items, levels);
    for (const level of new Set(items.map((item) => levels.get(item)))) {
      const alike = items.filter((item) => levels.get(item) === level);
      // What the work uses is no choice: "our services (Go, Rust)".
      const stack = rule === 'parenthesis-list' && level === 'mentioned';
      if (stack && holds('stack-parenthesis', context)) return;
      if (level === undefined || alike.length < 2) continue;
      const all = new Set(alike.flatMap((item) => [...(groupOf.get(item) ?? [item])]));
      for (const item of all) groupOf.set(item, all);
      for (const item of alike) tell(item, rule);
    }
  };
  for (const clause of clauses) findAlternatives(clause, join, kindOf, context);
  if (holds('one-of', context)) join(acrossSemicolons(clauses), 'one-of');
  if (holds('or-list', context)) for (const members of orAcrossSemicolons(clauses)) join(members, 'or-list');
  const done = new Set<Item>();
  const groups: { items: Item[]; level: Level }[] = [];
  for (const [item, level] of levels) {
    if (done.has(item)) continue;
    const items = [...(groupOf.get(item) ?? [item])].sort((a, b) => a.start - b.start);
    for (const each of items) done.add(each);
    groups.push({ items, level });
  }
  return groups;
}
