import { addDays, daysBetween, mondayOf } from '../days/days.ts';
import type { Reading } from './readings.ts';

/** The week of a day by ISO 8601 ("2026-W47"): it starts on Monday and belongs to the year of its Thursday. */
export function weekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(year, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The last weeks up to that of a day, the earliest first. */
export function weeksUpTo(today: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => weekOf(addDays(today, (index + 1 - count) * 7)));
}

/** One week: in how many of the postings read in it something was named. */
export interface WeekCount {
  readonly week: string;
  readonly named: number;
  readonly of: number;
}

/** The trend of each of these ids over the weeks. */
export function trendsOf(
  readings: readonly Pick<Reading, 'day' | 'asks'>[],
  ids: readonly string[],
  weeks: readonly string[],
): ReadonlyMap<string, readonly WeekCount[]> {
  const place = new Map(weeks.map((week, index) => [week, index]));
  const of = weeks.map(() => 0);
  const named = new Map(ids.map((id) => [id, weeks.map(() => 0)]));
  for (const { day, asks } of readings) {
    const index = place.get(weekOf(day));
    if (index === undefined) continue;
    of[index] = (of[index] as number) + 1;
    const inIt = new Set(asks.flatMap(({ skills, credentials }) => [...skills, ...credentials]));
    for (const id of inIt) {
      const counts = named.get(id);
      if (counts !== undefined) counts[index] = (counts[index] as number) + 1;
    }
  }
  return new Map(
    [...named].map(([id, counts]) => [
      id,
      weeks.map((week, index) => ({ week, named: counts[index] as number, of: of[index] as number })),
    ]),
  );
}
