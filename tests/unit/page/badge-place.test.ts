import { describe, expect, it } from 'vitest';
import { FIRST_PLACE, placeAt, placeByKey } from '../../../lib/page/badge-place.ts';
import { headingOver } from '../../../lib/page/heading.ts';

describe('the badge', () => {
  const viewport = { width: 1000, height: 500 };

  it.each([
    [
      { x: 999, y: 500 },
      { side: 'right', up: 0 },
    ],
    [
      { x: 10, y: 0 },
      { side: 'left', up: 1 },
    ],
    [
      { x: 499, y: 250 },
      { side: 'left', up: 0.5 },
    ],
    [
      { x: -50, y: 9_999 },
      { side: 'left', up: 0 },
    ],
    [
      { x: 700, y: -9_999 },
      { side: 'right', up: 1 },
    ],
  ])('let go at %j stands at %j', (point, place) => expect(placeAt(point, viewport)).toEqual(place));

  it('is moved by the arrow keys, never out of the viewport', () => {
    expect(placeByKey(FIRST_PLACE, 'ArrowLeft')).toEqual({ side: 'left', up: 0 });
    expect(placeByKey(FIRST_PLACE, 'ArrowDown')).toEqual({ side: 'right', up: 0 });
    expect(placeByKey({ side: 'left', up: 1 }, 'ArrowUp')).toEqual({ side: 'left', up: 1 });
    expect(placeByKey(FIRST_PLACE, 'ArrowUp')?.up).toBeGreaterThan(0);
    expect(placeByKey(FIRST_PLACE, 'Enter')).toBeNull();
  });
});

describe('the heading over a place', () => {
  const text = 'Nice to  have\nMilling\nGrain';
  const block = { kind: 'item', section: 'preferred' } as const;
  const blocks = [
    { ...block, kind: 'heading', start: 0, end: 13, heading: null },
    { ...block, start: 14, end: 21, heading: 0 },
    { ...block, start: 22, end: 27, heading: null },
  ] as const;

  it('is the one that opens its section', () =>
    expect(headingOver({ text, blocks }, { start: 15, end: 16 })).toBe('Nice to have'));
  it.each([[{ start: 23, end: 24 }], [{ start: 99, end: 100 }]])('is none for %j', (span) =>
    expect(headingOver({ text, blocks }, span)).toBeNull());
  it('is cut where it is endless', () => {
    const long = 'x'.repeat(5_000);
    const found = headingOver(
      {
        text: `${long}\nMill`,
        blocks: [
          { ...block, start: 0, end: 5_000, heading: null },
          { ...block, start: 5_001, end: 5_005, heading: 0 },
        ],
      },
      { start: 5_001, end: 5_005 },
    );
    expect(found?.length).toBe(120);
  });
});
