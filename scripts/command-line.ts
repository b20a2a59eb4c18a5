import { isDay } from '../lib/days/days.ts';
import { localDay } from '../lib/platform/dates.ts';

/** A command line that is wrong. */
export class UsageError extends Error {}

/** The day that `--today` names, or the local one. Throws a {@link UsageError}. */
export function dayGiven(written: string | undefined, now: Date = new Date()): string {
  if (written === undefined) return localDay(now);
  if (!isDay(written)) throw new UsageError(`--today "${written}" is no day of the calendar as YYYY-MM-DD`);
  return written;
}

/** Says what is wrong with the command line and how it goes. Returns the exit status; throws any other error again. */
export function tellUsage(error: unknown, usage: string): 2 {
  const wrong =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (wrong !== true) throw error;
  process.stderr.write(`${(error as Error).message.split('\n')[0]}\n${usage}\n`);
  return 2;
}

/** Whoever reads the output may stop early (`| head`): that is no error. */
export function stopWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
