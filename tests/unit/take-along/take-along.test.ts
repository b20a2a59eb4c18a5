import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { english as say } from '../../../lib/i18n/english.ts';
import { writeCalendar } from '../../../lib/take-along/calendar.ts';
import { writeJson, writeMarkdown, writeMessage, writeTable } from '../../../lib/take-along/documents.ts';
import { LONGEST_SESSION, layStudyPlan } from '../../../lib/take-along/study-plan.ts';
import type { TakeAlong, TakenStep } from '../../../lib/take-along/take-along.ts';

const step = (changed: Partial<TakenStep> = {}): TakenStep => ({
  id: 'miller',
  name: 'Master Miller',
  issuer: 'Guild of Millers',
  page: 'https://guild.example/miller',
  cost: { min: 100, max: 120, currency: 'USD' },
  hours: { min: 8, max: 12 },
  validity: 'P3Y',
  lastSitting: null,
  closes: ['Milling'],
  sources: [{ address: 'https://guild.example/fees', checked: '2026-11-01' }],
  ...changed,
});
/** A Sunday. */
const MADE = '2026-11-22';
const plan = (steps: readonly TakenStep[], hoursPerWeek = 6): TakeAlong => ({
  posting: { title: 'Miller', company: 'Mill', url: 'https://mill.example/jobs/7' },
  made: MADE,
  hoursPerWeek,
  steps,
});

describe('the study plan', () => {
  it('lays the hours on two sessions a week from the next Monday, and the exam on the day after', () => {
    const { sessions, exams, renewals } = layStudyPlan(plan([step()]));
    expect(sessions.map(({ day, hours }) => [day, hours])).toEqual([
      ['2026-11-25', 3],
      ['2026-11-28', 3],
      ['2026-12-02', 3],
      ['2026-12-05', 3],
    ]);
    expect(exams.map(({ day, afterLastSitting }) => [day, afterLastSitting])).toEqual([
      ['2026-12-06', false],
    ]);
    expect(renewals.map(({ day }) => day)).toEqual(['2029-12-06']);
  });

  it('says when the proposed day comes after the last sitting', () =>
    expect(layStudyPlan(plan([step({ lastSitting: '2026-12-05' })])).exams[0]?.afterLastSitting).toBe(true));

  it('lays nothing for what nobody knows, and says so', () => {
    const unknown = step({ id: 'other', hours: null });
    const laid = layStudyPlan(plan([unknown, step()]));
    expect(laid.unscheduled).toEqual([unknown]);
    expect(laid.sessions.every(({ step: { id } }) => id === 'miller')).toBe(true);
  });

  it('holds all hours, in order, with no session too long and no more than one a day', () => {
    const hours = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        fc.array(hours, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        (all, perWeek) => {
          const steps = all.map((max, index) => step({ id: `s${index}`, hours: { min: 1, max } }));
          const { sessions } = layStudyPlan(plan(steps, perWeek));
          const days = sessions.map(({ day }) => day);
          expect(days).toEqual([...new Set(days)].sort());
          for (const { day } of sessions) expect(day > MADE).toBe(true);
          const longest = Math.max(LONGEST_SESSION, perWeek / 7);
          for (const session of sessions) {
            expect(session.hours).toBeGreaterThan(0);
            expect(session.hours).toBeLessThanOrEqual(longest + 0.5);
          }
          for (const { id, hours: of } of steps) {
            const laid = sessions.filter((session) => session.step.id === id);
            const sum = laid.reduce((total, session) => total + session.hours, 0);
            // Sessions are of whole half hours.
            expect(Math.abs(sum - (of?.max ?? 0))).toBeLessThanOrEqual(0.5 * laid.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the calendar file', () => {
  /** Folded lines are one (RFC 5545, 3.1). */
  const linesOf = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');

  it('has each session, exam and renewal once, in local time, with a reminder of the renewal', () => {
    const file = writeCalendar(plan([step()]), say);
    const lines = linesOf(file);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(6);
    expect(lines).toContain('DTSTART:20261125T180000');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261206');
    expect(lines).toContain('DTSTART;VALUE=DATE:20291206');
    expect(lines).toContain('DTEND;VALUE=DATE:20261207');
    expect(lines).toContain('TRIGGER:-PT2160H');
    // A duration with a bare T is none (RFC 5545, 3.3.6).
    expect(lines.filter((line) => /P\d+[WD]?T$/.test(line))).toEqual([]);
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(6);
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('lets no name add a line of its own', () => {
    const lines = linesOf(writeCalendar(plan([step({ name: 'X\r\nATTACH:https://evil.example/' })]), say));
    expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false);
  });
});

describe('the documents', () => {
  it('say each credential with its cost, hours and sources', () => {
    const text = writeMarkdown(plan([step()]), say);
    expect(text).toContain('## 1. Master Miller');
    expect(text).toContain('$100');
    expect(text).toContain('<https://guild.example/fees>');
    expect(text).toContain('November 1, 2026');
  });

  it('show what a posting is called as words, not as markup', () => {
    const named = {
      ...plan([step()]),
      posting: { title: '<img src=x> [a](b) # **c**', company: null, url: null },
    };
    const text = writeMarkdown(named, say);
    expect(text).toContain('\\<img src=x\\> \\[a\\](b) \\# \\*\\*c\\*\\*');
  });

  it('give spreadsheets no formula, and unknown no figure', () => {
    const table = writeTable(plan([step({ name: '=HYPERLINK("x")', cost: null })]), say);
    const [head, row] = Papa.parse<string[]>(table.replace(/^\u{feff}/u, '')).data;
    expect(row?.[0]).toBe('\'=HYPERLINK("x")');
    expect(row?.[head?.indexOf('Cost from') ?? -1]).toBe('');
  });

  it('come back from JSON as they were', () => {
    const whole = plan([step(), step({ id: 'other', cost: null })]);
    expect(JSON.parse(writeJson(whole))).toEqual(whole);
  });

  it('add up for an employer what is known, and say what is not', () => {
    const text = writeMessage(plan([step(), step({ id: 'other', cost: null })]), say);
    expect(text).toContain('$100 to $120');
    expect(text).toContain('without one whose price is not known');
  });
});
