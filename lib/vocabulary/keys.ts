import { place } from './hash.ts';
import type { Keys } from './vocabulary.ts';

/** Set in a value: a longer key starts with this one, so the next word must be looked at. */
export const PREFIX = 1 << 30;
/** Set in a value: several names have this key. */
export const SHARED = 1 << 29;
/** What is left of a value: a name + 1 or a node + 1; 0 when the key only starts longer ones. */
export const NAMED = SHARED - 1;

/** Bits of a place in the filter for first words: eight times as many as first words, and small enough for the cache. */
export const FILTER_BITS = 18;

/** The byte by which a key's hash is told from most others, never 0. */
export const tagOf = (hash: number): number => (hash & 0xff) | 1;

/** Where a hash stands among the slots: its own place, or the free one where it belongs. */
export function slotOf(slots: Int32Array, tags: Uint8Array, bits: number, hash: number): number {
  const mask = (1 << bits) - 1;
  const tag = tagOf(hash);
  let slot = place(hash, bits);
  for (;;) {
    const found = tags[slot] as number;
    if (found === 0 || (found === tag && slots[slot << 1] === hash)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** What is known of a hash: the value of its place, 0 when it is no key and starts none. */
export function keyOf(keys: Keys, hash: number): number {
  const { slots, tags, bits } = keys;
  const slot = slotOf(slots, tags, bits, hash);
  return tags[slot] === 0 ? 0 : (slots[(slot << 1) + 1] as number);
}

/** Whether a filter knows this hash, or one that shares its place. */
export function holds(filter: Uint8Array, hash: number): boolean {
  const bit = place(hash, FILTER_BITS);
  return ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}
