import type { Candidate, Page } from '../candidate.ts';
import { decodeEntities } from '../markup/entities.ts';
import { linesOfDescription } from '../markup/html.ts';
import type { Line } from '../markup/lines.ts';

/** One script of data may be so long; what is longer is no posting's. */
const MOST_CHARACTERS = 2_000_000;
const MOST_SCRIPTS = 40;
/** How many values of the data are visited. */
const MOST_VALUES = 50_000;
const MOST_POSTINGS = 60;

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Line ends inside strings, a comma before a bracket, a semicolon at the end: what boards get wrong.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
      return JSON.parse(mended.replace(/;\s*$/, ''));
    } catch {
      return null;
    }
  }
}

function hasType(data: Data, type: string): boolean {
  const types = Array.isArray(data['@type']) ? data['@type'].slice(0, 10) : [data['@type']];
  return types.some(
    (each) =>
      typeof each === 'string' && (each === type || each.endsWith(`/${type}`) || each.endsWith(`:${type}`)),
  );
}

/** Finds postings at any depth, without recursion, and what "@id" refers to. */
function visit(roots: readonly unknown[]): { postings: Data[]; byId: Map<string, Data> } {
  const postings: Data[] = [];
  const byId = new Map<string, Data>();
  const stack = [...roots].reverse();
  for (
    let visited = 0;
    stack.length > 0 && visited < MOST_VALUES && postings.length < MOST_POSTINGS;
    visited++
  ) {
    const value = stack.pop();
    if (Array.isArray(value)) {
      for (let index = Math.min(value.length, MOST_VALUES) - 1; index >= 0; index--) stack.push(value[index]);
    } else if (isData(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
      if (hasType(value, 'JobPosting')) postings.push(value);
      else
        for (const inner of Object.values(value))
          if (typeof inner === 'object' && inner !== null) stack.push(inner);
    }
  }
  return { postings, byId };
}

/** A property as text: a string, a number, the name of a thing, or the first of several. */
function textOf(value: unknown, byId: ReadonlyMap<string, Data>, depth = 0): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const text = decodeEntities(decodeEntities(value.slice(0, 2_000)))
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' ? null : text;
  }
  if (depth > 3) return null;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 5)) {
      const text = textOf(each, byId, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  if (!isData(value)) return null;
  const own = value.name ?? value['@value'] ?? value.value ?? value.legalName;
  if (own !== undefined) return textOf(own, byId, depth + 1);
  const id = value['@id'];
  const meant = typeof id === 'string' ? byId.get(id) : undefined;
  return meant === undefined || meant === value ? null : textOf(meant.name, byId, depth + 1);
}

function locationOf(posting: Data, byId: ReadonlyMap<string, Data>): string | null {
  const places = Array.isArray(posting.jobLocation) ? posting.jobLocation.slice(0, 6) : [posting.jobLocation];
  const names = places.map((place) => {
    if (!isData(place)) return textOf(place, byId);
    const address = place.address ?? place;
    if (!isData(address)) return textOf(address, byId) ?? textOf(place.name, byId);
    const parts = [address.addressLocality, address.addressRegion, address.addressCountry]
      .map((part) => textOf(part, byId))
      .filter((part): part is string => part !== null && part.length < 120);
    return parts.length > 0
      ? [...new Set(parts)].join(', ')
      : (textOf(place.name, byId) ?? textOf(address, byId));
  });
  const known = [...new Set(names.filter((name): name is string => name !== null))];
  if (known.length > 0) return known.join('; ').slice(0, 300);
  return textOf(posting.jobLocationType, byId) === 'TELECOMMUTE' ? 'Remote' : null;
}

/** Further parts of the job's own text, where the description does not hold them already. */
const PARTS = [
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
];

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function linesOf(posting: Data): Line<never>[] {
  const description = typeof posting.description === 'string' ? linesOfDescription(posting.description) : [];
  const lines: Line<never>[] = [...description];
  let held: string | null = null;
  for (const part of PARTS) {
    const value = Array.isArray(posting[part])
      ? (posting[part] as unknown[]).filter((each) => typeof each === 'string').join('\n')
      : posting[part];
    if (typeof value !== 'string' || value.length < 40) continue;
    held ??= bare(lines.map((line) => line.text).join(''));
    const further = linesOfDescription(value).filter((line) => !(held as string).includes(bare(line.text)));
    lines.push(...further);
    held += bare(further.map((line) => line.text).join(''));
  }
  return lines;
}

/** Postings in schema.org JSON-LD, wherever in the data they stand. Broken or boundless data gives none. */
export function readJsonLd(page: Page): Candidate[] {
  const roots: unknown[] = [];
  for (const script of page.dom.all('script[type*="ld+json" i]').slice(0, MOST_SCRIPTS)) {
    const text = page.dom.rawText(script);
    if (text.length <= MOST_CHARACTERS && text.includes('JobPosting')) roots.push(parse(text));
    else if (text.length <= 200_000 && text.includes('@id')) roots.push(parse(text));
  }
  const { postings, byId } = visit(roots);
  return postings.map((posting) => {
    const ids = [identifierOf(posting.identifier), posting.url, posting['@id'], posting.sameAs]
      .filter((id): id is string => typeof id === 'string' && id !== '')
      .map((id) => id.slice(0, 500));
    const lines = linesOf(posting);
    return {
      source: 'json-ld' as const,
      title: textOf(posting.title, byId) ?? textOf(posting.name, byId),
      company: textOf(posting.hiringOrganization, byId),
      location: locationOf(posting, byId),
      lines,
      region: null,
      ids,
      sure: lines.length > 0 ? 0.9 : 0.3,
    };
  });
}

function identifierOf(value: unknown): string | null {
  if (Array.isArray(value)) return identifierOf(value.find((each) => !Array.isArray(each)));
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isData(value)) return null;
  return typeof value.value === 'string' || typeof value.value === 'number' ? String(value.value) : null;
}
