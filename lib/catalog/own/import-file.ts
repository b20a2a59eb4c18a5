import {
  bundledCredentialSchema,
  bundledSkillSchema,
  CATALOG_FORMAT,
  idOf,
  type Refused,
} from '../bundle.ts';
import { type Credential, type Family, familySchema } from '../credential.ts';
import { type Content, checkGraph } from '../rules.ts';
import { sayIssue } from '../say-issue.ts';
import { layImported } from './layers.ts';
import { type OwnCatalog, readOwn } from './own.ts';

/** The largest file that is read, in bytes, and the most records of it. */
export const LARGEST_FILE = 100_000_000;
export const MOST_RECORDS = 200_000;
/** So many refused records are named; the rest are counted. */
export const MOST_NAMED = 500;
/** So many records are looked at before the page may do something else. */
const BATCH = 250;

/** What became of a file. `same` counts the records that the catalog has just so: they are not kept twice. */
export interface ImportReport {
  readonly kept: number;
  readonly same: number;
  readonly refusedCount: number;
  readonly refused: readonly Refused[];
}

export type ReadCatalogFile =
  | {
      readonly ok: true;
      readonly content: Content;
      /** What the file holds of a person's own changes; null for nothing. */
      readonly own: OwnCatalog | null;
      readonly report: ImportReport;
    }
  | {
      readonly ok: false;
      readonly why: 'too-large' | 'too-many' | 'newer' | 'no-catalog' | 'nothing-right' | 'cancelled';
      readonly detail: string;
      readonly report?: ImportReport;
    };

interface Reading {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

interface Raw {
  readonly what: Refused['what'];
  readonly place: string;
  readonly value: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
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
function asRecord(value: unknown): unknown {
  if (!isRecord(value) || !('validitySource' in value)) return value;
  const { validitySource, status: _status, successor: _next, lastSitting: _last, ...record } = value;
  return { ...record, validity: validitySource };
}

interface Opened {
  readonly head: Record<string, unknown>;
  readonly raw: readonly Raw[];
  readonly refused: readonly Refused[];
}

/** The records of a file: one object with lists, a list of records, or one record a line. Null for anything else. */
function open(text: string): Opened | null {
  const whole = parse(text);
  if (
    whole.ok &&
    isRecord(whole.value) &&
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
const isNewer = ({ format, version }: Record<string, unknown>): boolean =>
  [format, version].some((each) => typeof each === 'number' && each > CATALOG_FORMAT);

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a catalog file against the catalog that it is laid over (the bundle's). Right records are kept, each other is
 * named with the reason; what speaks of something that neither the file nor the catalog has is refused too. `today` is
 * YYYY-MM-DD.
 */
export async function readCatalogFile(
  text: string,
  under: Content,
  today: string,
  { signal, progress }: Reading = {},
): Promise<ReadCatalogFile> {
  if (text.length > LARGEST_FILE) return { ok: false, why: 'too-large', detail: String(text.length) };
  const opened = open(text);
  if (opened === null) return { ok: false, why: 'no-catalog', detail: '' };
  const { head, raw } = opened;
  if (isNewer(head)) return { ok: false, why: 'newer', detail: String(head.format ?? head.version) };
  if (raw.length > MOST_RECORDS) return { ok: false, why: 'too-many', detail: String(raw.length) };
  const refused: Refused[] = [...opened.refused];
  const ids = new Set<string>();
  const credentials: Credential[] = [];
  const families: Family[] = [];
  const skills: Content['skills'][number][] = [];
  for (const [index, { what, place, value }] of raw.entries()) {
    if (index % BATCH === 0) {
      progress?.(index / raw.length);
      await pause();
      if (signal?.aborted === true) return { ok: false, why: 'cancelled', detail: '' };
    }
    const id = idOf(value) ?? place;
    const refuse = (reason: string) => refused.push({ what, id, reason });
    const keep = <T extends { readonly id: string }>(
      result:
        | { success: true; data: T }
        | { success: false; error: { issues: Parameters<typeof sayIssue>[0][] } },
      list: T[],
    ) => {
      if (!result.success) refuse(sayIssue(result.error.issues[0]));
      else if (ids.has(id)) refuse('its id stands twice');
      else {
        ids.add(id);
        list.push(result.data);
      }
    };
    if (what === 'credential') keep(bundledCredentialSchema.safeParse(asRecord(value)), credentials);
    else if (what === 'family') keep(familySchema.safeParse(value), families);
    else if (what === 'skill') keep(bundledSkillSchema.safeParse(value), skills);
    else refuse('is no skill, no credential and no family of them');
  }
  const read = { credentials, families, skills };
  const content = unlike(held(read, under, today, refused), under);
  const count = content.credentials.length + content.families.length + content.skills.length;
  const right = raw.length - (refused.length - opened.refused.length);
  const own = readOwnPart(head, refused);
  const report: ImportReport = {
    kept: count,
    same: right - count,
    refusedCount: refused.length,
    refused: refused.slice(0, MOST_NAMED),
  };
  if (right === 0 && own === null) return { ok: false, why: 'nothing-right', detail: '', report };
  return { ok: true, content, own, report };
}

function readOwnPart(head: Record<string, unknown>, refused: Refused[]): OwnCatalog | null {
  if (head.own === undefined || head.own === null) return null;
  const read = readOwn(head.own);
  if (read.ok) return read.own;
  refused.push({ what: 'record', id: 'own', reason: read.reason });
  return null;
}

/** What of the records holds together with what they are laid over; the rest is refused, and what rested on that. */
function held(read: Content, under: Content, today: string, refused: Refused[]): Content {
  let content = read;
  for (;;) {
    const mine = new Set(
      [...content.credentials, ...content.families, ...content.skills].map(({ id }) => id),
    );
    const broken = new Map<string, Refused>();
    for (const each of checkGraph(layImported(under, content), today))
      if (mine.has(each.id) && !broken.has(each.id)) broken.set(each.id, each);
    if (broken.size === 0) return content;
    refused.push(...broken.values());
    const stays = ({ id }: { readonly id: string }) => !broken.has(id);
    content = {
      credentials: content.credentials.filter(stays),
      families: content.families.filter(stays),
      skills: content.skills.filter(stays),
    };
  }
}

/** The records that the catalog does not have just so already. */
function unlike(content: Content, under: Content): Content {
  const different = <T extends { readonly id: string }>(records: readonly T[], known: readonly T[]): T[] => {
    const ids = new Set(records.map(({ id }) => id));
    const written = new Map(
      known.flatMap((record) => (ids.has(record.id) ? [[record.id, JSON.stringify(record)]] : [])),
    );
    return records.filter((record) => written.get(record.id) !== JSON.stringify(record));
  };
  return {
    credentials: different(content.credentials, under.credentials),
    families: different(content.families, under.families),
    skills: different(content.skills, under.skills),
  };
}
