/**
 * Calendar days as YYYY-MM-DD. A month or a year counts from its start. Days have no time and no place: they are
 * reckoned in UTC, where each has 24 hours.
 */

const DAY = 86_400_000;

const startOf = (day: string): number => Date.parse(day);
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whole days from one day to another; negative where that lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / DAY);
}

/** The day so many days later, or earlier where they are negative. */
export function addDays(day: string, days: number): string {
  return dayAt(startOf(day) + days * DAY);
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(startOf(day)).getUTCDay() + 6) % 7));
}

/** Whether it is written as YYYY-MM-DD and stands in the calendar. */
export function isDay(written: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(startOf(written)) && addDays(written, 0) === written
  );
}
