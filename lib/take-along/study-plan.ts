import { addDays, mondayOf } from '../days/days.ts';
import { dayAfter } from '../days/duration.ts';
import type { TakeAlong, TakenStep } from './take-along.ts';

/** The longest session, in hours: who studies more in a week does so on several days. */
export const LONGEST_SESSION = 3;

const DAYS_A_WEEK = 7;
/** Which days of the week (Monday is 0) for so many sessions: the weekend first, the rest spread. */
const WEEKDAYS: readonly (readonly number[])[] = [
  [5],
  [2, 5],
  [1, 3, 5],
  [1, 3, 5, 6],
  [0, 1, 3, 5, 6],
  [0, 1, 2, 3, 5, 6],
  [0, 1, 2, 3, 4, 5, 6],
];

export interface Session {
  readonly step: TakenStep;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly hours: number;
  /** The how-manieth of its step, from 1. */
  readonly number: number;
  readonly of: number;
}

export interface Milestone {
  readonly step: TakenStep;
  /** YYYY-MM-DD */
  readonly day: string;
}

export interface StudyPlan {
  readonly sessions: readonly Session[];
  /** The day that is proposed for each exam: the one after its last session. */
  readonly exams: readonly (Milestone & { readonly afterLastSitting: boolean })[];
  /** The day on which each runs out when it is earned on that day. */
  readonly renewals: readonly Milestone[];
  /** Steps whose hours are unknown: no session is laid for what nobody knows. */
  readonly unscheduled: readonly TakenStep[];
}

/**
 * Lays the hours of each step on weekly sessions, one step after the other, from the first Monday after the day on
 * which the plan was made. Reckons with the upper end of the hours; what is left of a week goes to the next step.
 */
export function layStudyPlan({ made, hoursPerWeek, steps }: TakeAlong): StudyPlan {
  const perWeek = Math.min(DAYS_A_WEEK, Math.max(1, Math.ceil(hoursPerWeek / LONGEST_SESSION)));
  const weekdays = WEEKDAYS[perWeek - 1] ?? [5];
  const each = hoursPerWeek / perWeek;
  const start = addDays(mondayOf(made), DAYS_A_WEEK);
  const dayOf = (slot: number): string =>
    addDays(start, Math.floor(slot / perWeek) * DAYS_A_WEEK + (weekdays[slot % perWeek] ?? 0));

  const sessions: Session[] = [];
  const exams: (Milestone & { afterLastSitting: boolean })[] = [];
  let slot = 0;
  for (const step of steps) {
    if (step.hours === null) continue;
    const of = Math.max(1, Math.ceil(step.hours.max / each));
    for (let number = 1; number <= of; number++, slot++) {
      const left = step.hours.max - each * (number - 1);
      const hours = Math.round(Math.min(each, Math.max(left, 0.5)) * 2) / 2 || 0.5;
      sessions.push({ step, day: dayOf(slot), hours, number, of });
    }
    const day = addDays(dayOf(slot - 1), 1);
    exams.push({ step, day, afterLastSitting: step.lastSitting !== null && day > step.lastSitting });
  }
  return {
    sessions,
    exams,
    renewals: exams.flatMap(({ step, day }) => {
      const end = dayAfter(day, step.validity);
      return end === null ? [] : [{ step, day: end }];
    }),
    unscheduled: steps.filter(({ hours }) => hours === null),
  };
}
