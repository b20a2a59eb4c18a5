import { checkGraph, checkNames } from '../lib/catalog/rules.ts';
import { localDay } from '../lib/platform/dates.ts';
import { readData } from './data.ts';

/** Holds the data against all their rules and prints each fault; arguments are parts of the file names to be shown. */
const data = readData();
const { broken, names } = checkNames(data);
const found = [
  ...data.faults,
  ...[...broken, ...checkGraph(data, localDay())].map(({ id, reason }) => ({
    file: data.files.get(id) ?? id,
    reason: `${id}: ${reason}`,
  })),
];
const only = process.argv.slice(2);
const shown = found.filter(({ file }) => only.length === 0 || only.some((part) => file.includes(part)));
for (const { file, reason } of shown) console.log(`${file}\t${reason}`);
console.log(
  `${data.skills.length} skills, ${names} names after the normaliser, ${data.credentials.length} credentials, ${data.families.length} families, ${shown.length} faults`,
);
process.exitCode = shown.length === 0 ? 0 : 1;
