import type { Item } from './clauses.ts';
import { LEVELS, type Level, type Mention, type Requirement, type Span } from './requirement.ts';
import { type Context, holds } from './rules.ts';

/** What one sentence asks: items of which one is enough, at one level. */
export interface Finding {
  readonly items: readonly Item[];
  readonly level: Level;
  readonly at: Span;
}

const rank = (level: Level): number => LEVELS.indexOf(level);
const mentionsOf = ({ items }: Finding): Mention[] => {
  const distinct = new Map<string, Mention>();
  for (const { mention } of items)
    if (mention !== null && !distinct.has(`${mention.kind}:${mention.id}`))
      distinct.set(`${mention.kind}:${mention.id}`, mention);
  return [...distinct.values()];
};
const keyOf = (finding: Finding): string =>
  mentionsOf(finding)
    .map(({ kind, id }) => `${kind}:${id}`)
    .sort()
    .join(' ');
const spansOf = ({ items }: Finding): Span[] => items.map(({ start, end }) => ({ start, end }));

function requirement(
  finding: Finding,
  same: readonly Finding[],
  repeats: readonly Span[],
  text: string,
): Requirement {
  const anyOf = mentionsOf(finding).sort((a, b) => a.start - b.start);
  const taken = new Set(anyOf.map(({ start }) => start));
  const also = [...same.flatMap(spansOf), ...repeats]
    .filter(({ start }) => !taken.has(start) && taken.add(start))
    .sort((a, b) => a.start - b.start);
  const { at, level } = finding;
  const dues = same.flatMap(({ items }) => items.map(({ due }) => due)).filter((due) => due !== null);
  return {
    level,
    sentence: text.slice(at.start, at.end),
    at,
    anyOf,
    also,
    orEquivalent: same.some(({ items }) => items.some(({ equivalent }) => equivalent)),
    due: dues.find(({ when }) => when === 'later') ?? dues[0] ?? null,
  };
}

/**
 * One requirement for each distinct set of ids: its strongest place stands for it, the others under `also`. A mere
 * mention of what a stronger requirement offers among alternatives is a repeat of that one.
 */
export function mergeFindings(findings: readonly Finding[], text: string, context: Context): Requirement[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [finding]);
    else known.push(finding);
  }
  const best = [...byKey.values()].map((same) => {
    const strongest = holds('strongest', context)
      ? same.reduce((a, b) => (rank(b.level) < rank(a.level) ? b : a))
      : (same[0] as Finding);
    return { finding: strongest, same, repeats: [] as Span[] };
  });
  const stronger = new Map<string, (typeof best)[number]>();
  for (const each of best) {
    const mentions = mentionsOf(each.finding);
    if (each.finding.level === 'mentioned') continue;
    for (const { kind, id } of mentions)
      if (!stronger.has(`${kind}:${id}`)) stronger.set(`${kind}:${id}`, each);
  }
  const kept = best.filter((each) => {
    if (each.finding.level !== 'mentioned' || !holds('repeated', context)) return true;
    const items = each.same.flatMap((finding) => finding.items);
    const holders = items.map(({ mention }) => stronger.get(`${mention?.kind}:${mention?.id}`));
    if (holders.includes(undefined)) return true;
    for (const [index, { start, end }] of items.entries()) holders[index]?.repeats.push({ start, end });
    return false;
  });
  // Nobody names a credential that is of no use: one that nothing is said of, here or elsewhere, is asked.
  for (const each of kept) {
    const { finding } = each;
    const asked =
      finding.level === 'mentioned' && finding.items.every(({ mention }) => mention?.kind === 'credential');
    if (asked && holds('credential-named', context)) each.finding = { ...finding, level: 'required' };
  }
  return kept
    .map(({ finding, same, repeats }) => requirement(finding, same, repeats, text))
    .sort((a, b) => (a.anyOf[0]?.start ?? 0) - (b.anyOf[0]?.start ?? 0));
}
