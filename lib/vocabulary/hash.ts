/**
 * A polynomial hash over folded characters, modulo 2^32, so that the hash of two words in one follows from the hashes
 * of each, and that of a word without its last letter from that of the word.
 */
export const FACTOR = 0x01000193;

/** The number whose product with `FACTOR` is 1 modulo 2^32 (Newton's method doubles the right bits each time). */
const INVERSE = (() => {
  let inverse = FACTOR;
  for (let round = 0; round < 5; round++) inverse = Math.imul(inverse, 2 - Math.imul(FACTOR, inverse));
  return inverse;
})();

/** The longest name, in folded characters, that can be found. */
export const LONGEST = 255;
const POWERS = new Int32Array(LONGEST + 1);
POWERS[0] = 1;
for (let power = 1; power <= LONGEST; power++) POWERS[power] = Math.imul(POWERS[power - 1] as number, FACTOR);

export const append = (hash: number, code: number): number => (Math.imul(hash, FACTOR) + code) | 0;

/** The hash of `first` followed by a word of `length` characters whose hash is `second`. */
export const concatenate = (first: number, second: number, length: number): number =>
  (Math.imul(first, POWERS[length] as number) + second) | 0;

/** The hash without the last character, which is `code`. */
export const withoutLast = (hash: number, code: number): number => Math.imul((hash - code) | 0, INVERSE);

/** Where a hash stands in a table of 2^bits places. */
export const place = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
