/** The records of one state of the catalog, by id. */
export type Snapshot = ReadonlyMap<string, Record<string, unknown>>;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands behind a value; told beside it, and a change of its own where nothing else changed. */
const EVIDENCE = ['source', 'dated', 'checked', 'quote', 'confidence'];
const withoutEvidence = (fact: Fields): Fields =>
  Object.fromEntries(Object.entries(fact).filter(([name]) => !EVIDENCE.includes(name)));
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A value in words: the price with what it is for, any other by its fields. */
function say(value: unknown): string {
  if (!isFields(value)) return Array.isArray(value) ? value.map(say).join(', ') : String(value);
  const { amount, currency, basis, audience, region, times, optional } = value;
  const words =
    amount === undefined
      ? Object.entries(withoutEvidence(value)).map(
          ([name, each]) =>
            `${name} ${isFields(each) || Array.isArray(each) ? JSON.stringify(each) : String(each)}`,
        )
      : [
          `${String(amount)} ${String(currency)}`,
          basis,
          audience,
          region === 'global' ? null : region,
          times === undefined ? null : `${String(times)} times`,
          optional === true ? 'optional' : null,
        ].filter((each) => each !== null && each !== undefined);
  const { source, checked, confidence } = value;
  const evidence =
    source === undefined ? '' : ` (${String(confidence)}, checked ${String(checked)}, ${String(source)})`;
  return `${words.join(', ')}${evidence}`;
}

/** What is told apart in a list: a price by what it is for and where it stands, anything else by its value. */
function keyOf(value: unknown): string {
  if (!isFields(value)) return JSON.stringify(value);
  if ('amount' in value) {
    const { basis, audience, region, currency, source } = value;
    return JSON.stringify([basis, audience, region, currency, source]);
  }
  return JSON.stringify('id' in value ? value.id : withoutEvidence(value));
}

function changesOfList(name: string, before: readonly unknown[], after: readonly unknown[]): string[] {
  const old = new Map(before.map((each) => [keyOf(each), each]));
  const now = new Map(after.map((each) => [keyOf(each), each]));
  return [
    ...[...old].flatMap(([key, each]) => (now.has(key) ? [] : [`${name} removed: ${say(each)}`])),
    ...[...now].flatMap(([key, each]) => {
      const was = old.get(key);
      if (was === undefined) return [`${name} added: ${say(each)}`];
      return changesOfValue(name, was, each);
    }),
  ];
}

function changesOfValue(name: string, before: unknown, after: unknown): string[] {
  if (same(before, after)) return [];
  if (isFields(before) && isFields(after) && same(withoutEvidence(before), withoutEvidence(after)))
    return [`${name} looked at again: ${say(after)}`];
  if (before === null || before === undefined) return [`${name} added: ${say(after)}`];
  if (after === null || after === undefined) return [`${name} removed: ${say(before)}`];
  return [`${name} changed: ${say(before)} → ${say(after)}`];
}

const SINGULAR: Readonly<Record<string, string>> = {
  prices: 'price',
  prerequisites: 'prerequisite',
  recognition: 'recognition',
  aliases: 'name',
  codes: 'code',
  skills: 'skill',
  accepts: 'accepted',
  leadsTo: 'next step',
  unchecked: 'unchecked',
};

function changesOf(before: Fields, after: Fields): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, now] = [before[name], after[name]];
    const told = SINGULAR[name] ?? name;
    if (Array.isArray(was ?? []) && Array.isArray(now ?? []) && (Array.isArray(was) || Array.isArray(now)))
      return changesOfList(told, (was as unknown[]) ?? [], (now as unknown[]) ?? []);
    return changesOfValue(told, was, now);
  });
}

/** What a reviewer reads: each record that was added, removed or changed, with its facts in words, and the counts. */
export function describeChanges(before: Snapshot, after: Snapshot): string[] {
  const lines: string[] = [];
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const was = before.get(id);
    const now = after.get(id);
    const record = now ?? was ?? {};
    const title = `${id}: ${String(record.name)}`;
    if (was === undefined || now === undefined) {
      counts[was === undefined ? 'added' : 'removed']++;
      lines.push(`${title} ${was === undefined ? 'added' : 'removed'}`);
      continue;
    }
    const changes = changesOf(was, now);
    if (changes.length === 0) continue;
    counts.changed++;
    lines.push(title, ...changes.map((change) => `  ${change}`));
  }
  lines.push(`${counts.added} added, ${counts.removed} removed, ${counts.changed} changed`);
  return lines;
}
