import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, isDay, mondayOf } from '../../../lib/days/days.ts';
import { dayAfter, readDuration } from '../../../lib/days/duration.ts';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-21', 1],
    ['2025-11-22', 365],
    // Over the days on which clocks change, and a leap day.
    ['2026-03-01', 266],
    ['2024-02-28', 998],
    // A month and a year count from their start.
    ['2026-11', 21],
    ['2026', 325],
    ['2026-11-30', -8],
  ])('from %s to 2026-11-22 are %i', (from, days) => expect(daysBetween(from, '2026-11-22')).toBe(days));

  it('that are added are the days between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('belong to the week of the Monday before', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    fc.assert(
      fc.property(day, (each) => {
        const monday = mondayOf(each);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(monday, each)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, each)).toBeLessThan(7);
      }),
    );
  });

  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-11', false],
    ['22.11.2026', false],
    ['2026-11-22T10:00', false],
    ['', false],
  ])('%s is one: %s', (written, is) => expect(isDay(written)).toBe(is));
});

describe('durations', () => {
  it.each([
    ['P3Y', { years: 3, months: 0, days: 0 }],
    ['P1Y6M10D', { years: 1, months: 6, days: 10 }],
    ['P90D', { years: 0, months: 0, days: 90 }],
    ['lifetime', null],
    ['P3Y and more', null],
    [null, null],
  ])('%s is read', (written, duration) => expect(readDuration(written)).toEqual(duration));

  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-12-06', 'P3Y', '2029-12-06'],
    ['2026-12-06', 'P1Y6M10D', '2028-06-16'],
    ['2026-12-06', 'lifetime', null],
    ['2026-12-06', null, null],
  ])('%s and %s is %s', (from, duration, after) => expect(dayAfter(from, duration)).toBe(after));

  test('of days alone are the days added', () => {
    fc.assert(
      fc.property(day, fc.nat(4_000), (from, days) => {
        expect(dayAfter(from, `P${days}D`)).toBe(addDays(from, days));
      }),
    );
  });
});
