import { addDays } from './days.ts';

/** A duration in the calendar's own measures. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Reads an ISO 8601 duration of years, months and days ("P1Y6M"); null for what never ends or can't be read. */
export function readDuration(written: string | null): Duration | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(written ?? '');
  if (parts === null) return null;
  const [years = 0, months = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return { years, months, days };
}

/** The day (YYYY-MM-DD) after a duration as `readDuration` takes it; null where that is. */
export function dayAfter(day: string, written: string | null): string | null {
  const duration = readDuration(written);
  if (duration === null) return null;
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const dayIn = (shift: number, of: number) =>
    new Date(Date.UTC(year + duration.years, month - 1 + duration.months + shift, of))
      .toISOString()
      .slice(0, 10);
  // The last day of the month where that month is shorter ("31 January" and a month).
  const longest = Number(dayIn(1, 0).slice(-2));
  return addDays(dayIn(0, Math.min(date, longest)), duration.days);
}
