import type { Clause, Item } from './clauses.ts';
import { findAlternatives } from './lists/find-alternatives.ts';
import type { Level, Mention } from './requirement.ts';
import { type Context, holds, type Rule } from './rules.ts';

/** The items of a sentence in groups of which one is enough; only items of one level stand together. */
export function groupItems(
  clauses: readonly Clause[],
  levels: ReadonlyMap<Item, Level>,
  kindOf: (mention: Mention) => string | null,
  tell: (item: Item, rule: Rule) => void,
  context: Context,
): { readonly items: readonly Item[]; readonly level: Level }[] {
  const groupOf = new Map<Item, Set<Item>>();
  const join = (items: readonly Item[], rule: Rule): void => {
    const first = items.find((item) => levels.has(item));
    if (first === undefined) return;
    const alike = items.filter((item) => levels.get(item) === levels.get(first));
    // What the work uses is no choice: "our services (Go, Rust)".
    const stack = rule === 'parenthesis-list' && levels.get(first) === 'mentioned';
    if (stack && holds('stack-parenthesis', context)) return;
    if (alike.length < 2) return;
    const all = new Set(alike.flatMap((item) => [...(groupOf.get(item) ?? [item])]));
    for (const item of all) groupOf.set(item, all);
    for (const item of alike) tell(item, rule);
  };
  for (const clause of clauses) findAlternatives(clause, join, kindOf, context);
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
