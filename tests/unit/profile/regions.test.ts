import { describe, expect, test } from 'vitest';
import { nameOfRegion, readRegions } from '../../../lib/profile/regions.ts';

describe('countries', () => {
  test.each([
    ['us, de;FR', ['US', 'DE', 'FR'], []],
    ['US us', ['US'], []],
    ['', [], []],
    ['USA, XX, ZZ, EU, GB', ['GB'], ['USA', 'XX', 'ZZ', 'EU']],
    ['<b>', [], ['<B>']],
  ])('written as %j', (written, regions, unknown) => {
    expect(readRegions(written)).toEqual({ regions, unknown });
  });

  test('have a name in the reader’s language, and their code where there is none', () => {
    expect(nameOfRegion('DE', 'en')).toBe('Germany');
    expect(nameOfRegion('DE', 'de')).toBe('Deutschland');
    expect(nameOfRegion('DE', 'no language')).toBe('DE');
  });
});
