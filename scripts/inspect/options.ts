import { parseArgs } from 'node:util';
import type { Goals } from '../../lib/profile/profile.ts';
import { dayGiven, UsageError } from '../command-line.ts';

/** What the command line asks for. A wrong command line throws {@link UsageError}. */
export interface Options {
  readonly files: readonly { readonly path: string; readonly url: string | null }[];
  readonly profile: string | null;
  /** Goals from flags: they beat the profile's. */
  readonly goals: Goals;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly explain: boolean;
  readonly json: boolean;
}

export const USAGE = `usage: npm run -s inspect -- [--url URL] FILE… [--profile FILE] [--budget USD] [--weeks N]
       [--hours-per-week N] [--most N] [--today YYYY-MM-DD] [--explain] [--json]
Reads saved job pages (.html) or plain text (.txt) and says what they ask for and which credentials close the gap.`;

function checkNumber(flag: string, written: string, least: number, most: number, whole = false): number {
  const value = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (Number.isNaN(value) || value < least || value > most || (whole && !Number.isInteger(value)))
    throw new UsageError(
      `--${flag} "${written}" is no ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
    );
  return value;
}

export function readOptions(args: readonly string[], now: Date): Options {
  const parsed = parse(args);
  const files: { path: string; url: string | null }[] = [];
  let url: string | null = null;
  for (const token of parsed.tokens) {
    if (token.kind === 'option' && token.name === 'url') {
      if (url !== null) throw new UsageError('--url stands twice before one file');
      if (!URL.canParse(token.value ?? '')) throw new UsageError(`--url "${token.value}" is no address`);
      url = token.value ?? '';
    } else if (token.kind === 'positional') {
      files.push({ path: token.value, url });
      url = null;
    }
  }
  if (files.length === 0) throw new UsageError('no file given');
  if (url !== null) throw new UsageError('--url belongs before the file that it is the address of');
  const { values } = parsed;
  const goals: Goals = {};
  if (values.budget !== undefined) goals.budget = checkNumber('budget', values.budget, 0, 1_000_000);
  if (values.weeks !== undefined) goals.weeks = checkNumber('weeks', values.weeks, 0.1, 520);
  if (values['hours-per-week'] !== undefined)
    goals.hoursPerWeek = checkNumber('hours-per-week', values['hours-per-week'], 0.1, 100);
  if (values.most !== undefined) goals.most = checkNumber('most', values.most, 1, 20, true);
  return {
    files,
    profile: values.profile ?? null,
    goals,
    today: dayGiven(values.today, now),
    explain: values.explain === true,
    json: values.json === true,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: true,
    tokens: true,
    options: {
      url: { type: 'string', multiple: true },
      profile: { type: 'string' },
      budget: { type: 'string' },
      weeks: { type: 'string' },
      'hours-per-week': { type: 'string' },
      most: { type: 'string' },
      today: { type: 'string' },
      explain: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
}
