import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entries, mergeEntries, sameEntries } from '../../../lib/profile/entries.ts';
import { fits, ITEM_BYTES, isShared, readShared, writeShared } from '../../../lib/profile/shared-form.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,5})?$/);
const at = fc.integer({ min: 0, max: 2_000_000_000_000 });
const entries: fc.Arbitrary<Entries> = fc
  .array(
    fc.oneof(
      fc.tuple(
        id.map((each) => `skill:${each}`),
        fc.record({ value: fc.constantFrom(true as const, null), at }),
      ),
      fc.tuple(
        id.map((each) => `credential:${each}`),
        fc.record({ value: fc.constantFrom('', '2027-05-01', null), at }),
      ),
      fc.tuple(fc.constant('goal:regions'), fc.record({ value: fc.constantFrom(['US', 'DE'], null), at })),
      fc.tuple(fc.constant('goal:budget'), fc.record({ value: fc.constantFrom(0, 12.5, null), at })),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));

const read = (items: Readonly<Record<string, unknown>>) => {
  const shared = readShared(items);
  if (!shared.ok) throw new Error('newer');
  return shared;
};

describe('the shared profile', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const shared = read(writeShared(written, {}));
        expect(shared.present).toBe(true);
        expect(shared.unread).toEqual({});
        expect(sameEntries(shared.entries, written)).toBe(true);
      }),
    );
  });

  test('is known from nothing, and by the names of its items', () => {
    expect(read({})).toEqual({ ok: true, present: false, entries: {}, unread: {} });
    expect(read({ language: 'de', other: 7 })).toMatchObject({ present: false });
    for (const key of Object.keys(writeShared({ 'skill:go': { value: true, at: 1 } }, {})))
      expect(isShared(key)).toBe(true);
    expect(isShared('language')).toBe(false);
  });

  test('keeps what this version can’t read', () => {
    const items = {
      ...writeShared({}, {}),
      'profile-3': 'goal:castle 1 "high"\nskill:go 1 true\nnot a line',
    };
    const shared = read(items);
    expect(shared.entries).toEqual({ 'skill:go': { value: true, at: 1 } });
    const again = writeShared(shared.entries, shared.unread);
    expect(String(again['profile-3']).split('\n')).toEqual(
      expect.arrayContaining(['goal:castle 1 "high"', 'not a line']),
    );
  });

  test('of a newer form is left alone', () => {
    expect(readShared({ profile: { version: 2 }, 'profile-3': 'x' })).toEqual({ ok: false, version: 2 });
  });

  test('of two devices that write in turn ends as what both say', () => {
    fc.assert(
      fc.property(entries, entries, (here, there) => {
        // The second writes over the items of the first without having seen them, then each hears the other.
        const items = { ...writeShared(here, {}), ...writeShared(there, {}) };
        const first = mergeEntries(here, read(items).entries);
        const second = mergeEntries(there, read({ ...items, ...writeShared(first, {}) }).entries);
        const last = mergeEntries(first, read(writeShared(second, {})).entries);
        expect(sameEntries(last, mergeEntries(here, there))).toBe(true);
        expect(sameEntries(second, last)).toBe(true);
      }),
    );
  });

  test('of a full profile of 1,500 things fits; of as many as can be held it does not', () => {
    const of = (count: number) =>
      writeShared(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `skill:a-skill-of-some-length-${index}`,
            { value: true as const, at: 1_790_000_000_000 + index },
          ]),
        ),
        {},
      );
    expect(fits(of(1_500))).toBe(true);
    expect(fits(of(5_000))).toBe(false);
    expect(fits({ one: 'x'.repeat(ITEM_BYTES) })).toBe(false);
  });

  test('nothing at all makes reading throw', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('profile', 'profile-1', 'x'), fc.jsonValue()), (items) => {
        expect(typeof readShared(items).ok).toBe('boolean');
      }),
    );
  });
});
