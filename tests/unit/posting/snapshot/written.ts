import { readPlain } from '../../../../lib/posting/read-posting.ts';
import { readSnapshot } from '../../../../lib/posting/snapshot/read-snapshot.ts';
import type { Snapshot } from '../../../../lib/posting/snapshot/snapshot.ts';
import { takeSnapshot } from '../../../../lib/posting/snapshot/take-snapshot.ts';

/** A snapshot as it comes to the background: what is no data is lost on the way. */
export const sent = (snapshot: Snapshot | null): Snapshot => {
  if (snapshot === null) throw new Error('too large');
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
};

/** What a page is read as where it stands, and what the same comes to by way of its snapshot: both should be equal. */
export function bothReadings(
  document: Document,
  url: string | null,
  selection: Range | null = null,
  isAsked = true,
) {
  const here = readPlain(document, url, { selection });
  const taken = takeSnapshot(document, undefined, selection);
  const there = readSnapshot(sent(taken.snapshot), url, isAsked);
  const back =
    there.posting === null ? there : { ...there, region: there.region && taken.elementAt(there.region) };
  return { here, there: back };
}
