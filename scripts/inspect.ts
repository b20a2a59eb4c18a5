import { regionOf } from '../lib/guidance/candidates/region.ts';
import { guide } from '../lib/guidance/guide.ts';
import { titleOf } from '../lib/guidance/rank/title.ts';
import { findRequirements } from '../lib/requirements/find-requirements.ts';
import { stopWhenUnread, tellUsage } from './command-line.ts';
import { type Answered, toJson } from './inspect/answer.ts';
import { loadAll, loadProfile } from './inspect/load.ts';
import { readOptions, USAGE } from './inspect/options.ts';
import { toText } from './inspect/print.ts';
import { UnreadableError } from './inspect/read-file.ts';
import { readPostingFile } from './inspect/read-posting-file.ts';
import { Trace } from './inspect/trace.ts';

/** Runs the core in Node on saved pages and texts: see DESIGN's contract, and `USAGE`. Returns the exit status. */
export async function inspect(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const warn = (line: string) => process.stderr.write(`${line}\n`);
  try {
    const options = readOptions(args, new Date());
    const { data, vocabulary, catalog } = loadAll();
    const profile = loadProfile(options.profile, options.goals, data, warn);
    let status = 0;
    for (const { path, url } of options.files) {
      try {
        const reading = await readPostingFile(path, url);
        let answered: Answered;
        if (reading.posting === null) answered = { file: path, posting: null, reason: reading.reason };
        else {
          const { posting } = reading;
          const trace = options.explain ? new Trace() : null;
          const found = findRequirements(posting, vocabulary, trace?.explainer ?? {});
          const title = titleOf(posting);
          const region = regionOf({ ...posting, title }, found);
          const guidance = guide(found, profile, catalog, options.today, title, region);
          answered = { file: path, posting, found, guidance, trace: trace?.rows ?? [] };
        }
        const written = options.json
          ? JSON.stringify(toJson(answered, catalog, options.explain))
          : toText(answered, catalog, options.explain, process.stdout.isTTY === true);
        process.stdout.write(`${written}\n`);
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        warn(`${path}: ${error.message}`);
        status = 1;
      }
    }
    return status;
  } catch (error) {
    return tellUsage(error, USAGE);
  }
}

if (import.meta.main) {
  stopWhenUnread();
  process.exitCode = await inspect(process.argv.slice(2));
}
