import { describe, expect, it } from 'vitest';
import { dueReminders } from '../../../lib/profile/reminders.ts';

const held = [
  { id: 'none' },
  { id: 'far', expires: '2027-06-01' },
  { id: 'soon', expires: '2026-12-10' },
  { id: 'today', expires: '2026-11-22' },
  { id: 'gone', expires: '2026-11-01' },
  { id: 'long-gone', expires: '2026-01-01' },
];
const due = (today: string, shown: readonly string[] = []) =>
  dueReminders(held, today, new Set(shown)).map(({ key }) => key);

describe('reminders', () => {
  it('come for what runs out within their days, not for what never does or is long gone', () =>
    expect(due('2026-11-22')).toEqual(['soon:2026-12-10:30', 'today:2026-11-22:0', 'gone:2026-11-01:0']));

  it('come once for each of their days', () => {
    const first = due('2026-11-22');
    expect(due('2026-11-22', first)).toEqual([]);
    expect(due('2026-12-03', first)).toEqual(['soon:2026-12-10:7']);
    expect(due('2027-03-10', first)).toEqual(['far:2027-06-01:90']);
  });

  it('come for the nearest day when the days before were missed', () =>
    expect(dueReminders([{ id: 'a', expires: '2026-12-01' }], '2026-11-29', new Set())).toMatchObject([
      { left: 2, key: 'a:2026-12-01:7' },
    ]));
});
