import { daysBetween } from '../../days/days.ts';
import type { Goals } from '../../profile/profile.ts';
import { DEFAULT_HOURS_PER_WEEK } from '../weights.ts';

/** The hours that are left until the person's day; null when none is set. A day that is over leaves none. */
export function hoursLeft(goals: Goals, today: string): number | null {
  const pace = goals.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK;
  const weeks = goals.by === undefined ? goals.weeks : Math.max(0, daysBetween(today, goals.by)) / 7;
  return weeks === undefined ? null : weeks * pace;
}
