import type { Credential, Field } from '../lib/catalog/credential.ts';

/** One row of the table: how many credentials of a field there are and how much of them is known. */
export interface FieldRow {
  readonly field: Field | 'all';
  readonly credentials: number;
  /** Shares from 0 to 1. */
  readonly price: number;
  readonly validity: number;
  readonly effort: number;
  readonly recognition: number;
  /** YYYY-MM-DD, over all facts. */
  readonly newest: string;
  readonly oldest: string;
}

function rowOf(field: FieldRow['field'], list: readonly Credential[]): FieldRow {
  const share = (has: (credential: Credential) => boolean) => list.filter(has).length / list.length;
  const checks = list
    .flatMap((each) => [
      each.checked,
      ...[each.effort, each.validity, each.renewal, each.lifecycle].flatMap((fact) => fact?.checked ?? []),
      ...[...each.prices, ...each.recognition, ...each.prerequisites].map(({ checked }) => checked),
    ])
    .sort();
  return {
    field,
    credentials: list.length,
    price: share(({ prices }) => prices.length > 0),
    validity: share(({ validity }) => validity !== null),
    effort: share(({ effort }) => effort !== null),
    recognition: share(({ recognition }) => recognition.length > 0),
    newest: checks.at(-1) ?? '',
    oldest: checks[0] ?? '',
  };
}

/** A row for each field that has credentials, and one for all. */
export function byField(credentials: readonly Credential[]): FieldRow[] {
  const fields = new Map<Field, Credential[]>();
  for (const credential of credentials)
    fields.set(credential.field, [...(fields.get(credential.field) ?? []), credential]);
  const rows = [...fields]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([field, list]) => rowOf(field, list));
  return credentials.length === 0 ? rows : [...rows, rowOf('all', credentials)];
}

/** The table for a person. */
export function fieldTable(rows: readonly FieldRow[]): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`.padStart(5);
  const head = `${'field'.padEnd(22)} credentials price valid effort recog  newest     oldest`;
  const lines = rows.map(({ field, credentials, price, validity, effort, recognition, newest, oldest }) =>
    [
      field.padEnd(22),
      String(credentials).padStart(11),
      percent(price),
      percent(validity),
      percent(effort).padStart(6),
      percent(recognition),
      ` ${newest} ${oldest}`,
    ].join(' '),
  );
  return [head, ...lines].map((line) => `${line}\n`).join('');
}
