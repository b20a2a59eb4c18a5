import { normaliseName } from '../../vocabulary/normalise.ts';
import type { FoundEntry } from './found.ts';
import type { HoldChange } from './hold-all.ts';
import { type ImportNames, matchName, type Named } from './names.ts';
import type { Pace } from './pace.ts';
import type { Mentioned } from './read-text.ts';

/** What the person holds so far. */
export interface HeldNow {
  readonly skills: ReadonlySet<string>;
  /** By id: the last day, null for none. */
  readonly credentials: ReadonlyMap<string, string | null>;
}

/** Why a proposal is not ticked from the start. */
export type Doubt = 'family' | 'course' | 'in-progress';

/** One line of what an import would add, for the person to confirm. */
export interface Proposal {
  readonly key: string;
  /** As the file writes it. */
  readonly written: string;
  readonly issuer: string | null;
  /** Null for what is not matched. */
  readonly named: Named | null;
  /** `held`: nothing would change. `later`: held, and the file knows a later end. */
  readonly state: 'new' | 'held' | 'later' | 'unmatched';
  /** YYYY-MM-DD */
  readonly expires: string | null;
  readonly expired: boolean;
  readonly unsure: boolean;
  readonly badDate: string | null;
  readonly doubt: Doubt | null;
  /** What an unmatched one could be. */
  readonly maybe: readonly Named[];
  /** The line of a text that names it. */
  readonly line: string | null;
  /** Whether it is ticked from the start. */
  readonly ticked: boolean;
}

interface Draft extends Omit<Proposal, 'state' | 'expired' | 'ticked' | 'key'> {
  readonly named: Named | null;
}

/** Of two ends the later one; none is the latest. */
const laterEnd = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one > other ? one : other;

/** Compares a proposal with what is held on a day (YYYY-MM-DD). */
export function weigh(draft: Draft, held: HeldNow, today: string): Proposal {
  const { named, expires, doubt } = draft;
  const expired = expires !== null && expires < today;
  if (named === null)
    return {
      ...draft,
      key: `written:${normaliseName(draft.written) || draft.written}`,
      state: 'unmatched',
      expired,
      ticked: false,
    };
  const key = `${named.kind}:${named.id}`;
  const isHeld = named.kind === 'skill' ? held.skills.has(named.id) : held.credentials.has(named.id);
  const until = held.credentials.get(named.id) ?? null;
  const later = isHeld && until !== null && expires !== null && expires > until;
  const state = later ? 'later' : isHeld ? 'held' : 'new';
  return { ...draft, key, state, expired, ticked: state !== 'held' && doubt === null };
}

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

/** A proposal that the person matched by hand. */
export function matched(proposal: Proposal, named: Named, held: HeldNow, today: string): Proposal {
  return {
    ...weigh({ ...proposal, named, doubt: null, maybe: [] }, held, today),
    ticked: true,
    key: proposal.key,
  };
}

/** What confirmed proposals change in the profile. */
export const changesOf = (proposals: readonly Proposal[]): HoldChange[] =>
  proposals.flatMap(({ named, expires }) =>
    named === null
      ? []
      : [
          {
            kind: named.kind,
            id: named.id,
            ...(named.kind === 'credential' && expires !== null ? { expires } : {}),
          },
        ],
  );
