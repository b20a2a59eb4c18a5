import { normaliseName } from '../../vocabulary/normalise.ts';
import type { HoldChange } from './hold-all.ts';
import type { Named } from './names.ts';

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

export interface Draft extends Omit<Proposal, 'state' | 'expired' | 'ticked' | 'key'> {
  readonly named: Named | null;
}

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
