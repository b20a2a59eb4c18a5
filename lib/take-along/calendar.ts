import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addDays } from '../days/days.ts';
import type { Translator } from '../i18n/translator.ts';
import { layStudyPlan } from './study-plan.ts';
import type { TakeAlong, TakenStep } from './take-along.ts';

/** When a session begins, in the reader's own time wherever they are. */
const BEGINS_AT = 18;
/** Hours before a credential runs out at which the calendar reminds of it: the library writes days in a form of its own. */
const REMIND_BEFORE = 90 * 24;

const PRODUCT = 'certlens';

const dateOf = (day: string): [number, number, number] =>
  day.split('-').map(Number) as [number, number, number];

/**
 * The plan as an iCalendar file (RFC 5545): weekly sessions, a proposed day for each exam, and the day on which each
 * runs out. Throws with the reason when the library refuses an event.
 */
export function writeCalendar(plan: TakeAlong, say: Translator): string {
  const { sessions, exams, renewals } = layStudyPlan(plan);
  const about = ({ page, sources }: TakenStep): string =>
    [
      page,
      ...sources.map(({ address, checked }) => say.text('take.source', { address, date: say.date(checked) })),
    ].join('\n');
  const wholeDay = (day: string, title: string, step: TakenStep, what: string): EventAttributes => ({
    uid: `${step.id}-${what}-${plan.made}@${PRODUCT}`,
    start: dateOf(day),
    end: dateOf(addDays(day, 1)),
    title,
    description: about(step),
    url: step.page,
    busyStatus: 'FREE',
  });
  const events: EventAttributes[] = [
    ...sessions.map(({ step, day, hours, number, of }): EventAttributes => {
      const start: DateArray = [...dateOf(day), BEGINS_AT, 0];
      return {
        uid: `${step.id}-session-${number}-${plan.made}@${PRODUCT}`,
        start,
        startInputType: 'local',
        startOutputType: 'local',
        duration: { hours: Math.floor(hours), minutes: Math.round((hours % 1) * 60) },
        title: say.text('take.session', { name: step.name, number, of }),
        description: about(step),
        url: step.page,
      };
    }),
    ...exams.map(({ step, day, afterLastSitting }) =>
      wholeDay(
        day,
        afterLastSitting
          ? say.text('take.examLate', { name: step.name, date: say.date(step.lastSitting ?? day) })
          : say.text('take.exam', { name: step.name }),
        step,
        'exam',
      ),
    ),
    ...renewals.map(({ step, day }): EventAttributes => {
      const title = say.text('take.renewal', { name: step.name });
      return {
        ...wholeDay(day, title, step, 'renewal'),
        alarms: [{ action: 'display', description: title, trigger: { hours: REMIND_BEFORE, before: true } }],
      };
    }),
  ];
  const { error, value } = createEvents(events, { productId: PRODUCT, calName: say.text('take.calendar') });
  if (error) throw error;
  return value ?? '';
}
