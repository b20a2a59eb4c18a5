import type { Translator } from './translator.ts';

/** A duration as ISO 8601 ("P3Y") in words. */
export function sayDuration(duration: string, say: Translator): string {
  if (duration === 'lifetime') return say.text('facts.lifetime');
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration) ?? [];
  return [
    years === undefined ? null : say.amount(Number(years), 'year'),
    months === undefined ? null : say.amount(Number(months), 'month'),
    days === undefined ? null : say.amount(Number(days), 'day'),
  ]
    .filter((part) => part !== null)
    .join(' ');
}
