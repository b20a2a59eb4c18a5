import { parseArgs } from 'node:util';
import { type Credential, type Field, statusOn } from '../lib/catalog/credential.ts';
import { daysBetween } from '../lib/days/days.ts';
import { OLD_AFTER } from '../lib/i18n/age.ts';
import { dayGiven, stopWhenUnread, tellUsage } from './command-line.ts';
import { readData } from './data.ts';

const USAGE = 'usage: npm run -s catalog:due -- [--today YYYY-MM-DD] [--json]';
/** Exams that end within so many days are looked at again: dates move, and successors are named. */
const ENDS_WITHIN = 120;

/** Something that a reviewer has to look at. */
export interface Due {
  readonly field: Field;
  readonly id: string;
  /** `old`: looked at too long ago; `ends`: the last sitting is near. */
  readonly why: 'old' | 'ends';
  /** Which fact: "price", "validity", "record". */
  readonly fact: string;
  /** The day on which it was checked, or the last sitting. */
  readonly day: string;
  /** Days since the check, or days that are left. */
  readonly days: number;
  readonly source: string;
}

function factsOf(credential: Credential): { fact: string; checked: string; source: string }[] {
  const { prices, effort, validity, renewal, prerequisites, recognition, lifecycle, page, checked } =
    credential;
  const one = (fact: string, evidence: { checked: string; source: string } | null) =>
    evidence === null ? [] : [{ fact, checked: evidence.checked, source: evidence.source }];
  return [
    { fact: 'record', checked, source: page },
    ...prices.flatMap((price) => one('price', price)),
    ...one('effort', effort),
    ...one('validity', validity),
    ...one('renewal', renewal),
    ...prerequisites.flatMap((each) => one('prerequisite', each)),
    ...recognition.flatMap((each) => one('recognition', each)),
    ...one('lifecycle', lifecycle),
  ];
}

/**
 * What of the catalog is due on a day (YYYY-MM-DD), by field, the oldest and the nearest first. Facts of what is retired
 * do not change any more and are left out.
 */
export function dueOn(credentials: readonly Credential[], today: string): Due[] {
  return credentials
    .flatMap((credential): Due[] => {
      const { id, field, page, lifecycle } = credential;
      const status = statusOn(credential, today);
      if (status === 'retired') return [];
      const old = factsOf(credential).flatMap(({ fact, checked, source }): Due[] => {
        const days = daysBetween(checked, today);
        return days > OLD_AFTER ? [{ field, id, why: 'old', fact, day: checked, days, source }] : [];
      });
      if (status !== 'retiring' || lifecycle?.lastSitting === undefined) return old;
      const days = daysBetween(today, lifecycle.lastSitting);
      const { lastSitting: day, source } = lifecycle;
      return days > ENDS_WITHIN
        ? old
        : [...old, { field, id, why: 'ends', fact: 'lifecycle', day, days, source: source || page }];
    })
    .sort(
      (one, other) =>
        one.field.localeCompare(other.field) ||
        one.why.localeCompare(other.why) ||
        one.day.localeCompare(other.day) ||
        one.id.localeCompare(other.id),
    );
}

function print(due: readonly Due[]): string {
  const lines: string[] = [];
  for (const [index, { field, id, why, fact, day, days, source }] of due.entries()) {
    if (due[index - 1]?.field !== field) lines.push(field);
    const told = why === 'ends' ? `ends ${day}, in ${days} days` : `${fact} checked ${day}, ${days} days ago`;
    lines.push(`  ${id.padEnd(48)} ${told} · ${source}`);
  }
  const ends = due.filter(({ why }) => why === 'ends').length;
  lines.push(
    `${due.length - ends} facts older than ${OLD_AFTER} days, ${ends} exams that end within ${ENDS_WITHIN} days`,
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Prints what is due. Returns the exit status: 2 for a wrong option. */
export function catalogDue(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { today: { type: 'string' }, json: { type: 'boolean' } },
    });
    const today = dayGiven(values.today);
    const due = dueOn(readData().credentials, today);
    process.stdout.write(
      values.json === true ? due.map((each) => `${JSON.stringify(each)}\n`).join('') : print(due),
    );
    return 0;
  } catch (error) {
    return tellUsage(error, USAGE);
  }
}

if (import.meta.main) {
  stopWhenUnread();
  process.exitCode = catalogDue(process.argv.slice(2));
}
