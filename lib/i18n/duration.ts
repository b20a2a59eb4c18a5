import { readDuration } from '../days/duration.ts';
import type { Translator } from './translator.ts';

/** A duration as ISO 8601 ("P3Y") in words. */
export function sayDuration(duration: string, say: Translator): string {
  if (duration === 'lifetime') return say.text('facts.lifetime');
  const { years = 0, months = 0, days = 0 } = readDuration(duration) ?? {};
  return [
    years === 0 ? null : say.amount(years, 'year'),
    months === 0 ? null : say.amount(months, 'month'),
    days === 0 ? null : say.amount(days, 'day'),
  ]
    .filter((part) => part !== null)
    .join(' ');
}
