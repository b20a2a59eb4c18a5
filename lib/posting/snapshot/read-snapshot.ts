import { mayBePosting } from '../looks-like-posting.ts';
import type { NotAPosting, PlainPosting } from '../posting.ts';
import { readDom } from '../read-posting.ts';
import { domOfSnapshot } from './dom-of-snapshot.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** What a snapshot was read as. */
export type SnapshotReading =
  | {
      readonly posting: PlainPosting;
      /** The element that shows the posting's text; null when the text is nowhere in the page. */
      readonly region: Place | null;
      /** How sure the reader is that this is the job the page shows, 0 to 1. */
      readonly sure: number;
    }
  | NotAPosting;

/**
 * Reads the posting that a page showed when it was written down, as `readPlain` reads a page: the same, without a throw.
 * Where nobody has asked for it, a page that does not look like a posting is not read.
 */
export function readSnapshot(snapshot: Snapshot, address: string | null, isAsked: boolean): SnapshotReading {
  const { dom, selected, placeOf } = domOfSnapshot(snapshot);
  if (!isAsked && !mayBePosting(dom, address)) return { posting: null, reason: 'other' };
  const reading = readDom(dom, address, selected);
  if (reading.posting === null) return reading;
  return { ...reading, region: reading.region && placeOf(reading.region) };
}
