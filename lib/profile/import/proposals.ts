import type { FoundEntry } from './found.ts';
import { type ImportNames, matchName } from './names.ts';
import type { Pace } from './pace.ts';
import type { Mentioned } from './read-text.ts';
import { type Draft, type HeldNow, type Proposal, weigh } from './weigh.ts';

/** Of two ends the later one; none is the latest. */
const laterEnd = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one > other ? one : other;

/** Several lines that say the same are one: the later end counts, a line without doubt before one with. */
function merge(one: Proposal, other: Proposal, held: HeldNow, today: string): Proposal {
  const [first, second] = one.doubt !== null && other.doubt === null ? [other, one] : [one, other];
  const known = first.named?.kind === 'skill' ? null : laterEnd(first.expires, second.expires);
  return weigh(
    { ...first, expires: known, line: first.line ?? second.line, badDate: first.badDate ?? second.badDate },
    held,
    today,
  );
}

/** What files and texts say, matched by name, each once, in the order of the files. `today` is YYYY-MM-DD. */
export async function propose(
  entries: readonly FoundEntry[],
  mentioned: readonly Mentioned[],
  names: ImportNames,
  held: HeldNow,
  today: string,
  pace: Pace,
): Promise<readonly Proposal[]> {
  const found = new Map<string, Proposal>();
  const add = (draft: Draft) => {
    const proposal = weigh(draft, held, today);
    const before = found.get(proposal.key);
    found.set(proposal.key, before === undefined ? proposal : merge(before, proposal, held, today));
  };
  for (const [index, entry] of entries.entries()) {
    if (index % 20 === 0) await pace.breathe(index / entries.length);
    const { named, doubt, maybe } = matchName(names, entry);
    add({
      written: entry.name,
      issuer: entry.issuer ?? null,
      named,
      expires: named?.kind === 'skill' ? null : (entry.expires ?? null),
      unsure: entry.unsure === true,
      badDate: entry.badDate ?? null,
      doubt,
      maybe,
      line: null,
    });
  }
  for (const { kind, id, name, family, written, line, expires, unsure, inProgress } of mentioned)
    add({
      written,
      issuer: null,
      named: names.byId(kind, id) ?? { kind, id, name, family, issuer: null },
      expires: expires ?? null,
      unsure: unsure === true,
      badDate: null,
      doubt: inProgress ? 'in-progress' : family ? 'family' : null,
      maybe: [],
      line,
    });
  return [...found.values()];
}
