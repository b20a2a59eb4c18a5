import { parseArgs, styleText } from 'node:util';
import { type Credential, statusOn } from '../lib/catalog/credential.ts';
import { dayGiven, stopWhenUnread, tellUsage } from './command-line.ts';
import { byField, fieldTable } from './credentials-by-field.ts';
import { readData } from './data.ts';

const USAGE = 'usage: npm run -s credentials -- [--today YYYY-MM-DD] [--by-field] [--json]';

/** A credential as the command's contract has it: every sourced value, the status told from the dates. */
export function toJson(credential: Credential, today: string): object {
  const { id, name, issuer, codes, aliases, kind, field, level, skills, lifecycle } = credential;
  return {
    id,
    name,
    issuer,
    codes,
    aliases,
    kind,
    field,
    level,
    skills,
    status: statusOn(credential, today),
    successor: lifecycle?.successor ?? null,
    lastSitting: lifecycle?.lastSitting ?? null,
    lifecycle,
    prices: credential.prices,
    validity: credential.validity?.duration ?? null,
    validitySource: credential.validity,
    renewal: credential.renewal,
    effort: credential.effort,
    prerequisites: credential.prerequisites,
    assessment: credential.assessment,
    recognition: credential.recognition,
    unchecked: credential.unchecked ?? [],
    page: credential.page,
    checked: credential.checked,
  };
}

/** One line for a person: id, name, issuer, status, and what is known of price, validity and effort. */
function toText(
  { prices, validity, effort, ...credential }: Credential,
  today: string,
  colour: boolean,
): string {
  const status = statusOn(credential, today);
  const price = prices.find(({ optional }) => optional !== true);
  const known = [
    price === undefined ? 'price not known' : `${price.amount} ${price.currency} (${price.basis})`,
    validity === null ? 'validity not known' : validity.duration,
    effort === null ? 'effort not known' : `${effort.min}–${effort.max} h`,
  ];
  const successor = credential.lifecycle?.successor;
  const turn = status === 'retired' && successor !== undefined ? `retired, now ${successor}` : status;
  const name = colour ? styleText('bold', credential.name) : credential.name;
  return `${credential.field.padEnd(22)} ${credential.id.padEnd(40)} ${name} · ${credential.issuer} · ${turn} · ${known.join(' · ')}`;
}

/** Prints the catalog. Returns the exit status: 1 where a file of it could not be read, 2 for a wrong option. */
export function credentials(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { today: { type: 'string' }, 'by-field': { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const today = dayGiven(values.today);
    const { credentials: all, faults } = readData();
    if (values['by-field'] === true) {
      const rows = byField(all);
      process.stdout.write(
        values.json === true ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : fieldTable(rows),
      );
      return faults.length > 0 ? 1 : 0;
    }
    const lines = all.map((credential) =>
      values.json === true
        ? JSON.stringify(toJson(credential, today))
        : toText(credential, today, process.stdout.isTTY === true),
    );
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    for (const { file, reason } of faults) process.stderr.write(`${file}: ${reason}\n`);
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    return tellUsage(error, USAGE);
  }
}

if (import.meta.main) {
  stopWhenUnread();
  process.exitCode = credentials(process.argv.slice(2));
}
