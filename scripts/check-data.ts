import { normaliseName } from '../lib/vocabulary/normalise.ts';
import { readData } from './data.ts';

/** Pages that carry old figures under new dates, and exam dumps. */
const POISONED =
  /(winenfood|visualfoodie|eatsip365|eathealthy365)\.com|dumps?\b|braindump|examtopics|pass4sure|testking/i;

const { skills, credentials, families, faults, files } = readData();
const found = [...faults];
const skillIds = new Set(skills.map((skill) => skill.id));
const credentialIds = new Set(credentials.map((credential) => credential.id));
const fault = (id: string, reason: string) =>
  found.push({ file: files.get(id) ?? id, reason: `${id}: ${reason}` });

const names = new Map<string, string>();
const claim = (id: string, written: string, ambiguous: boolean) => {
  const key = normaliseName(written);
  if (key === '') return fault(id, `the name "${written}" has no letters`);
  const other = names.get(key);
  if (other === id) fault(id, `"${written}" stands twice after the normaliser`);
  else if (other !== undefined && !ambiguous) fault(id, `"${written}" is a name of ${other} too`);
  if (other === undefined) names.set(key, id);
};

for (const skill of skills) {
  for (const name of [skill.name, ...(skill.aliases ?? [])])
    claim(skill.id, name, skill.lookalike?.[name] !== undefined);
  for (const id of skill.broader ?? []) if (!skillIds.has(id)) fault(skill.id, `broader "${id}" is no skill`);
  for (const name of Object.keys(skill.lookalike ?? {}))
    if (name !== skill.name && !skill.aliases?.includes(name))
      fault(skill.id, `lookalike "${name}" is none of its names`);
}
for (const credential of credentials) {
  const own = [credential.name, ...credential.aliases, ...credential.codes];
  for (const name of own) claim(credential.id, name, credential.lookalike?.[name] !== undefined);
  for (const name of Object.keys(credential.lookalike ?? {}))
    if (!own.includes(name)) fault(credential.id, `lookalike "${name}" is none of its names`);
  for (const { id } of credential.skills)
    if (!skillIds.has(id)) fault(credential.id, `skill "${id}" is not in the vocabulary`);
  for (const id of credential.leadsTo ?? [])
    if (!credentialIds.has(id)) fault(credential.id, `leadsTo "${id}" is no credential`);
  const successor = credential.lifecycle?.successor;
  if (successor !== undefined && !credentialIds.has(successor))
    fault(credential.id, `successor "${successor}" is no credential`);
  for (const { anyOf } of credential.prerequisites)
    for (const condition of anyOf.flat())
      if (condition.kind === 'credential' && !credentialIds.has(condition.credential))
        fault(credential.id, `prerequisite "${condition.credential}" is no credential`);
  const sources = [
    credential.lifecycle,
    credential.effort,
    credential.validity,
    credential.renewal,
    ...credential.prices,
    ...credential.prerequisites,
    ...credential.recognition,
  ];
  for (const evidence of sources)
    if (evidence && POISONED.test(evidence.source))
      fault(credential.id, `poisoned source ${evidence.source}`);
  if (credential.effort && credential.effort.min > credential.effort.max)
    fault(credential.id, 'effort: min over max');
}
for (const family of families) {
  for (const name of [family.name, ...family.aliases])
    claim(family.id, name, family.lookalike?.[name] !== undefined);
  for (const id of family.accepts)
    if (!credentialIds.has(id)) fault(family.id, `accepts "${id}", which is no credential`);
}

const only = process.argv.slice(2);
const shown = found.filter(({ file }) => only.length === 0 || only.some((part) => file.includes(part)));
for (const { file, reason } of shown) console.log(`${file}\t${reason}`);
console.log(
  `${skills.length} skills, ${names.size} names after the normaliser, ${credentials.length} credentials, ${families.length} families, ${shown.length} faults`,
);
process.exitCode = shown.length === 0 ? 0 : 1;
