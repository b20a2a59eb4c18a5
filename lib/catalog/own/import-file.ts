import { bundledCredentialSchema, bundledSkillSchema, idOf, type Refused } from '../bundle.ts';
import { type Credential, type Family, familySchema } from '../credential.ts';
import { type Content, checkGraph } from '../rules.ts';
import { sayIssue } from '../say-issue.ts';
import { asRecord, isNewer, isRecord, MOST_RECORDS, openFile } from './catalog-file.ts';
import { layImported } from './layers.ts';
import { type OwnCatalog, readOwn } from './own.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 100_000_000;
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
  const opened = openFile(text);
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
      known.flatMap((record) => (ids.has(record.id) ? [[record.id, inOrder(record)]] : [])),
    );
    return records.filter((record) => written.get(record.id) !== inOrder(record));
  };
  return {
    credentials: different(content.credentials, under.credentials),
    families: different(content.families, under.families),
    skills: different(content.skills, under.skills),
  };
}

/** A record as text, whatever the order of its keys. */
const inOrder = (record: unknown): string =>
  JSON.stringify(record, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
