import type { Credential } from '../catalog/credential.ts';
import type { CatalogView } from './catalog-view.ts';
import { successors } from './gap/held.ts';
import { isOpen } from './gap/prerequisites.ts';

/** Paths are short, and a broken catalog may run in a ring. */
const MOST_STEPS = 8;
const MOST_SHOWN = 6;

export interface StackStep {
  readonly id: string;
  readonly name: string;
  readonly held: boolean;
  /** `demanded` by the one after it, `advised` for it, or `leads-to` it. */
  readonly how: 'demanded' | 'advised' | 'leads-to';
}

/** The steps around one credential. */
export interface Stack {
  /** What comes directly before it; of what is demanded with alternatives, each. */
  readonly before: readonly StackStep[];
  /** What it leads to, and can still be earned. */
  readonly after: readonly StackStep[];
  /** Whole credentials that it is a way to, the nearest first: what lies behind `after`, in order. */
  readonly further: readonly StackStep[];
  /** Academic credit that is given for it. */
  readonly credit: readonly { readonly by: string; readonly as: string }[];
  /** What to take next from what is held: a first step before it, itself, or what it leads to; null at the end. */
  readonly next: string | null;
}

/**
 * Where a credential stands in its stack, and the next step from what is held (ids). All links are those of the
 * catalog's records: prerequisites, and what a record says it leads to. Null for an id that the catalog lacks.
 */
export function stackOf(
  id: string,
  held: ReadonlySet<string>,
  catalog: CatalogView,
  today: string,
): Stack | null {
  const credential = catalog.credential(id);
  if (credential === undefined) return null;
  const holds = (each: string) => successors(each, catalog, true).some((name) => held.has(name));
  const step = (each: string, how: StackStep['how']): StackStep | null => {
    const found = current(each, catalog, today);
    return found === null ? null : { id: found.id, name: found.name, held: holds(each), how };
  };
  const before = distinct([
    ...credential.prerequisites.flatMap(({ anyOf, recommended }) =>
      anyOf
        .flat()
        .flatMap((condition) =>
          condition.kind === 'credential'
            ? [step(condition.credential, recommended === true ? 'advised' : 'demanded')]
            : [],
        ),
    ),
    ...(catalog.counts.before?.[id] ?? []).map((each) => step(each, 'leads-to')),
  ]).filter((each) => each.id !== id);
  const onwards = (from: Credential) =>
    distinct((from.leadsTo ?? []).map((each) => step(each, 'leads-to'))).filter((each) => each.id !== id);
  const after = onwards(credential);
  const further: StackStep[] = [];
  const seen = new Set([id, ...after.map((each) => each.id)]);
  let edge: readonly StackStep[] = after;
  for (let depth = 0; depth < MOST_STEPS && edge.length > 0; depth++) {
    edge = edge.flatMap((each) => {
      const found = catalog.credential(each.id);
      return found === undefined ? [] : onwards(found).filter((next) => !seen.has(next.id));
    });
    for (const each of edge)
      if (!seen.has(each.id)) {
        seen.add(each.id);
        further.push(each);
      }
  }
  return {
    before: before.slice(0, MOST_SHOWN),
    after: after.slice(0, MOST_SHOWN),
    further: further.slice(0, MOST_SHOWN),
    credit: credential.recognition
      .filter(({ kind }) => kind === 'academic-credit')
      .map(({ by, as }) => ({ by, as })),
    next: nextOf(credential, before, after, holds(id)),
  };
}

function nextOf(
  { id }: Credential,
  before: readonly StackStep[],
  after: readonly StackStep[],
  isHeld: boolean,
): string | null {
  if (isHeld) return after.find((each) => !each.held)?.id ?? null;
  const demanded = before.filter(({ how }) => how === 'demanded');
  if (demanded.length > 0 && !demanded.some((each) => each.held)) return demanded[0]?.id ?? id;
  return id;
}

/** The credential itself while it can be earned, else the first of its successors that can. */
function current(id: string, catalog: CatalogView, today: string): Credential | null {
  for (const each of successors(id, catalog)) {
    const found = catalog.credential(each);
    if (found !== undefined && isOpen(found, today)) return found;
  }
  return null;
}

function distinct(steps: readonly (StackStep | null)[]): StackStep[] {
  const byId = new Map<string, StackStep>();
  for (const each of steps) if (each !== null && !byId.has(each.id)) byId.set(each.id, each);
  return [...byId.values()];
}
