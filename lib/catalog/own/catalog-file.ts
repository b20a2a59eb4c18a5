import { CATALOG_FORMAT, type Refused } from '../bundle.ts';

/** The most records of a file that are read. */
export const MOST_RECORDS = 200_000;

/** What is written in a place of a file that should be a record. */
export interface Raw {
  readonly what: Refused['what'];
  readonly place: string;
  readonly value: unknown;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
}

/** What a record of no list is: a skill says its kind alone, a family what it accepts, a credential its issuer. */
function kindOf(value: unknown): Refused['what'] {
  if (!isRecord(value)) return 'record';
  if ('issuer' in value) return 'credential';
  if ('accepts' in value) return 'family';
  return 'kind' in value ? 'skill' : 'record';
}

/** A line of `npm run credentials -- --json` has the validity's evidence beside it, and what follows from the dates. */
export function asRecord(value: unknown): unknown {
  if (!isRecord(value) || !('validitySource' in value)) return value;
  const { validitySource, status: _status, successor: _next, lastSitting: _last, ...record } = value;
  return { ...record, validity: validitySource };
}

/** A file cut into records, with what it says of itself. */
export interface Opened {
  readonly head: Record<string, unknown>;
  readonly raw: readonly Raw[];
  readonly refused: readonly Refused[];
}

/** The records of a file: one object with lists, a list of records, or one record a line. Null for anything else. */
export function openFile(text: string): Opened | null {
  const whole = parse(text);
  if (
    whole.ok &&
    isRecord(whole.value) &&
    kindOf(whole.value) === 'record' &&
    ['credentials', 'families', 'skills', 'own'].some((name) => name in (whole.value as object))
  ) {
    const head = whole.value;
    const list = (what: Refused['what'], name: string): Raw[] => {
      const values = head[name];
      return Array.isArray(values) ? values.map((value, index) => ({ what, place: `#${index}`, value })) : [];
    };
    return {
      head,
      raw: [...list('skill', 'skills'), ...list('credential', 'credentials'), ...list('family', 'families')],
      refused: ['credentials', 'families', 'skills'].flatMap((name) =>
        name in head && !Array.isArray(head[name])
          ? [{ what: 'record' as const, id: name, reason: 'is no list' }]
          : [],
      ),
    };
  }
  if (whole.ok) {
    const values = Array.isArray(whole.value) ? whole.value : isRecord(whole.value) ? [whole.value] : null;
    if (values === null) return null;
    const raw = values.map((value, index) => ({ what: kindOf(value), place: `#${index}`, value }));
    return raw.some(({ what }) => what !== 'record') ? { head: headOf(values[0]), raw, refused: [] } : null;
  }
  const refused: Refused[] = [];
  const raw: Raw[] = [];
  let head: Record<string, unknown> = {};
  let at = 0;
  for (let line = 1; at < text.length; line++) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const written = text.slice(at, end).trim();
    at = end + 1;
    if (written === '') continue;
    const place = `line ${line}`;
    const parsed = parse(written);
    if (!parsed.ok)
      refused.push({ what: 'record', id: place, reason: `is no JSON: ${parsed.reason}`.slice(0, 200) });
    else if (line === 1 && kindOf(parsed.value) === 'record' && isRecord(parsed.value)) head = parsed.value;
    else raw.push({ what: kindOf(parsed.value), place, value: parsed.value });
    if (raw.length + refused.length > MOST_RECORDS) break;
  }
  return raw.some(({ what }) => what !== 'record') ? { head, raw, refused } : null;
}

const headOf = (value: unknown): Record<string, unknown> =>
  isRecord(value) && kindOf(value) === 'record' ? value : {};

/** Whether a file says that it was written in a form that this version does not know. */
export const isNewer = ({ format, version }: Record<string, unknown>): boolean =>
  [format, version].some((each) => typeof each === 'number' && each > CATALOG_FORMAT);
