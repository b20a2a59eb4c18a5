/** How words for a stretch of time begin in all the languages, and how many make a month. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(mo|mie|mes|ma[an])/iu, 1],
  [/(?<!\p{L})(wee?k|woch|sem|set|tyg)/iu, 12 / 52],
  [/(?<!\p{L})(da[ygn]|tag|jour|d[ií]a|dni|giorn)/iu, 12 / 365],
  [/(?<!\p{L})(y|ja|an|añ|ro|lat)/iu, 12],
];

/** "6 months" → 6, "90 days" → 3: whole months, rounded up; null without a word for time. */
export function monthsIn(phrase: string, number: number): number | null {
  for (const [unit, months] of UNITS) if (unit.test(phrase)) return Math.ceil(number * months - 0.05);
  return null;
}
