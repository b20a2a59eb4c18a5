import { daysBetween } from '../days/days.ts';

/** Days before a credential runs out on which a person is reminded, each once. */
export const REMIND_AT = [90, 30, 7, 0] as const;

export interface Reminder {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly expires: string;
  /** Days from today; negative when it has run out. */
  readonly left: number;
  /** The credential, its end and the reminder's own day: what was shown once is not shown again. */
  readonly key: string;
}

/**
 * The reminders that are due today and were not shown yet: for each credential the nearest of its days that has come.
 * One that ran out longer ago than a month is known by now.
 */
export function dueReminders(
  credentials: readonly { readonly id: string; readonly expires?: string }[],
  today: string,
  shown: ReadonlySet<string>,
): Reminder[] {
  return credentials.flatMap(({ id, expires }) => {
    if (expires === undefined) return [];
    const left = daysBetween(today, expires);
    const at = [...REMIND_AT].reverse().find((days) => left <= days);
    if (at === undefined || left < -30) return [];
    const key = `${id}:${expires}:${at}`;
    return shown.has(key) ? [] : [{ id, expires, left, key }];
  });
}
