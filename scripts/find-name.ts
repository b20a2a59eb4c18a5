import { normaliseName } from '../lib/vocabulary/normalise.ts';
import { readData } from './data.ts';

/** Prints, for each word given, the ids of the skills, credentials and families that carry it as a name or a part of one. */
const { skills, credentials, families } = readData();
const all = [
  ...skills.map((entry) => ({ kind: 'skill', id: entry.id, names: [entry.name, ...(entry.aliases ?? [])] })),
  ...credentials.map((entry) => ({
    kind: 'credential',
    id: entry.id,
    names: [entry.name, ...entry.aliases, ...entry.codes],
  })),
  ...families.map((entry) => ({ kind: entry.kind, id: entry.id, names: [entry.name, ...entry.aliases] })),
];
for (const word of process.argv.slice(2)) {
  const key = normaliseName(word);
  const exact = all.filter(({ names }) => names.some((name) => normaliseName(name) === key));
  const partly = all.filter(({ names }) => names.some((name) => normaliseName(name).includes(key)));
  const shown = exact.length > 0 ? exact : partly.slice(0, 8);
  console.log(
    `${word}\t${exact.length > 0 ? 'is' : 'like'}\t${shown.map(({ kind, id }) => `${kind}:${id}`).join(' ') || '-'}`,
  );
}
