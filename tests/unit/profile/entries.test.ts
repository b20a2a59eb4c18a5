import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterEdit,
  type Entries,
  type Entry,
  faultOf,
  MOST_GONE,
  mergeEntries,
  profileOf,
  sameEntries,
} from '../../../lib/profile/entries.ts';
import type { Profile } from '../../../lib/profile/profile.ts';

/** Few names and few moments, so that they meet. */
const entryOf: Record<string, fc.Arbitrary<Entry['value']>> = {
  'skill:go': fc.constantFrom(true, null),
  'skill:sql': fc.constantFrom(true, null),
  'credential:cka': fc.constantFrom('', '2027-01-01', '2028-01-01', null),
  'goal:budget': fc.constantFrom(0, 100, 200, null),
  'goal:regions': fc.constantFrom(['US'], ['DE', 'US'], null),
};
const entries: fc.Arbitrary<Entries> = fc.record(
  Object.fromEntries(
    Object.entries(entryOf).map(([key, value]) => [key, fc.record({ value, at: fc.nat(4) })]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Entries>;

const profile: fc.Arbitrary<Profile> = fc.record({
  skills: fc.subarray(['go', 'sql', 'grain']),
  credentials: fc
    .subarray(['cka', 'ckad'])
    .map((ids) => ids.map((id) => (id === 'cka' ? { id, expires: '2027-01-01' } : { id }))),
  goals: fc.record({ budget: fc.nat(3), by: fc.constant('2027-06-01') }, { requiredKeys: [] }),
});

const sorted = ({ skills, credentials, goals }: Profile) => ({
  skills: [...skills].sort(),
  credentials: [...credentials].sort((one, other) => (one.id < other.id ? -1 : 1)),
  goals,
});

describe('what two devices say', () => {
  test('merges to the same in any order, in any grouping, and heard twice', () => {
    fc.assert(
      fc.property(entries, entries, entries, (one, two, three) => {
        expect(sameEntries(mergeEntries(one, two), mergeEntries(two, one))).toBe(true);
        expect(
          sameEntries(
            mergeEntries(mergeEntries(one, two), three),
            mergeEntries(one, mergeEntries(two, three)),
          ),
        ).toBe(true);
        expect(sameEntries(mergeEntries(one, one), one)).toBe(true);
        expect(sameEntries(mergeEntries(mergeEntries(one, two), two), mergeEntries(one, two))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('loses no entry: each is there as one of them said it last', () => {
    fc.assert(
      fc.property(entries, entries, (one, two) => {
        const merged = mergeEntries(one, two);
        expect(new Set(Object.keys(merged))).toEqual(new Set([...Object.keys(one), ...Object.keys(two)]));
        for (const [key, entry] of Object.entries(merged)) {
          const said = [one[key], two[key]].filter((each) => each !== undefined);
          expect(said).toContainEqual(entry);
          expect(entry.at).toBe(Math.max(...said.map(({ at }) => at)));
        }
      }),
    );
  });

  test('keeps what each added and what each took away', () => {
    const start = afterEdit({}, { skills: ['go', 'sql'], credentials: [], goals: {} }, 1);
    const here = afterEdit(start, { skills: ['go', 'sql', 'grain'], credentials: [], goals: {} }, 2);
    const there = afterEdit(start, { skills: ['sql'], credentials: [{ id: 'cka' }], goals: {} }, 3);
    expect(sorted(profileOf(mergeEntries(here, there)))).toEqual({
      skills: ['grain', 'sql'],
      credentials: [{ id: 'cka' }],
      goals: {},
    });
  });
});

describe('an edit', () => {
  test('says the profile that it was given, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(profile, fc.nat(5)), { maxLength: 6 }), (edits) => {
        let present: Entries = {};
        for (const [edited, now] of edits) {
          const next = afterEdit(present, edited, now);
          expect(sorted(profileOf(next))).toEqual(sorted(edited));
          // What was heard before never wins over it.
          expect(sameEntries(mergeEntries(present, next), next)).toBe(true);
          for (const [key, entry] of Object.entries(next)) expect(faultOf(key, entry)).toBeNull();
          present = next;
        }
      }),
    );
  });

  test('says anew only what it changed', () => {
    const before = afterEdit({}, { skills: ['go'], credentials: [], goals: { budget: 5 } }, 1);
    const after = afterEdit(before, { skills: ['go'], credentials: [], goals: { budget: 6 } }, 9);
    expect(after).toEqual({ 'skill:go': { value: true, at: 1 }, 'goal:budget': { value: 6, at: 9 } });
  });

  test('lets go of what is longest gone, never of what is held', () => {
    let present: Entries = Object.fromEntries(
      Array.from({ length: MOST_GONE }, (_, index) => [`skill:gone-${index}`, { value: null, at: index }]),
    );
    present = afterEdit(present, { skills: ['go', 'sql'], credentials: [], goals: {} }, 99_999);
    present = afterEdit(present, { skills: ['sql'], credentials: [], goals: {} }, 100_000);
    expect(present['skill:gone-0']).toBeUndefined();
    expect(present['skill:gone-1']).toBeDefined();
    expect(present['skill:go']).toEqual({ value: null, at: 100_000 });
    expect(profileOf(present).skills).toEqual(['sql']);
  });
});
