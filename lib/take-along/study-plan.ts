import type { TakeAlong, TakenStep } from './take-along.ts';

/** The longest session, in hours: who studies more in a week does so on several days. */
export const LONGEST_SESSION = 3;

const DAY = 86_400_000;
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

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day after a duration (ISO 8601: years, months, days); null for what never ends or can't be read. */
export function dayAfter(day: string, duration: string | null): string | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration ?? '');
  if (parts === null) return null;
  const [years = 0, months = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const start = new Date(toTime(day));
  const end = new Date(
    Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth() + months, 1) + days * DAY,
  );
  // The last day of the month where that month is shorter ("31 January" and a month).
  const longest = new Date(Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth() + months + 1, 0));
  return toDay(end.getTime() + (Math.min(start.getUTCDate(), longest.getUTCDate()) - 1) * DAY);
}

/**
 * Lays the hours of each step on weekly sessions, one step after the other, from the first Monday after the day on
 * which the plan was made. Reckons with the upper end of the hours; what is left of a week goes to the next step.
 */
export function layStudyPlan({ made, hoursPerWeek, steps }: TakeAlong): StudyPlan {
  const perWeek = Math.min(DAYS_A_WEEK, Math.max(1, Math.ceil(hoursPerWeek / LONGEST_SESSION)));
  const weekdays = WEEKDAYS[perWeek - 1] ?? [5];
  const each = hoursPerWeek / perWeek;
  const madeAt = new Date(toTime(made));
  const monday = madeAt.getTime() + ((8 - madeAt.getUTCDay()) % DAYS_A_WEEK || DAYS_A_WEEK) * DAY;
  const dayOf = (slot: number): string =>
    toDay(monday + (Math.floor(slot / perWeek) * DAYS_A_WEEK + (weekdays[slot % perWeek] ?? 0)) * DAY);

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
    const day = toDay(toTime(dayOf(slot - 1)) + DAY);
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
