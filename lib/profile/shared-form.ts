import { type Entries, type Entry, faultOf } from './entries.ts';

/**
 * The profile as it lies in the browser's own sync: each entry is a line, and by its key falls into one of so many
 * items, so that two devices that write at once touch few of the same, and none comes near the size of one item.
 */
const BUCKETS = 32;
const PREFIX = 'profile-';
/** Says that a profile is shared, and in which form. */
export const MARK = 'profile';
const VERSION = 1;

/** What the browsers allow: bytes of one item with its key, and of all. */
export const ITEM_BYTES = 8_192;
export const ALL_BYTES = 102_400;

export type Items = Readonly<Record<string, unknown>>;

export type Shared =
  | {
      readonly ok: true;
      /** False when there is no shared profile. */
      readonly present: boolean;
      readonly entries: Entries;
      /** Lines that this version can't read, by item: they are kept as they are. */
      readonly unread: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly ok: false; readonly version: number };

/** True for the name of an item of the shared profile. */
export const isShared = (key: string): boolean => key === MARK || key.startsWith(PREFIX);

/** What the other devices say. What can't be read is left out, and kept. */
export function readShared(items: Items): Shared {
  const mark = items[MARK] as { version?: unknown } | undefined;
  const version = typeof mark?.version === 'number' ? mark.version : 0;
  if (version > VERSION) return { ok: false, version };
  const entries: Record<string, Entry> = {};
  const unread: Record<string, string[]> = {};
  for (const [item, written] of Object.entries(items)) {
    if (!item.startsWith(PREFIX) || typeof written !== 'string') continue;
    for (const line of written.slice(0, ITEM_BYTES).split('\n')) {
      if (line === '') continue;
      const read = readLine(line);
      if (read !== null) entries[read[0]] = read[1];
      else unread[item] = [...(unread[item] ?? []), line];
    }
  }
  return { ok: true, present: mark !== undefined, entries, unread };
}

function readLine(line: string): [string, Entry] | null {
  const [key = '', at = '', ...rest] = line.split(' ');
  try {
    const entry = { value: JSON.parse(rest.join(' ')), at: Number.parseInt(at, 36) };
    return faultOf(key, entry) === null ? [key, entry] : null;
  } catch {
    return null;
  }
}

/** The items that say these entries, and keep the lines that could not be read. */
export function writeShared(
  entries: Entries,
  unread: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string | { version: number }>> {
  const lines = new Map<string, string[]>(Object.entries(unread).map(([item, kept]) => [item, [...kept]]));
  for (const [key, { value, at }] of Object.entries(entries)) {
    const item = `${PREFIX}${bucketOf(key)}`;
    const line = `${key} ${at.toString(36)} ${JSON.stringify(value)}`;
    const list = lines.get(item);
    if (list === undefined) lines.set(item, [line]);
    else list.push(line);
  }
  return {
    [MARK]: { version: VERSION },
    ...Object.fromEntries([...lines].map(([item, list]) => [item, [...new Set(list)].sort().join('\n')])),
  };
}

function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  return hash % BUCKETS;
}

/** As the browsers count: the bytes of the key and of the value's JSON. */
export function fits(items: Items): boolean {
  const encoder = new TextEncoder();
  const sizes = Object.entries(items).map(
    ([key, value]) => encoder.encode(key + JSON.stringify(value)).length,
  );
  return sizes.every((size) => size <= ITEM_BYTES) && sizes.reduce((sum, size) => sum + size, 0) <= ALL_BYTES;
}
