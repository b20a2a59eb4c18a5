import Papa from 'papaparse';
import { readDates } from './dates.ts';
import { Collector, type Found } from './found.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';

/** How the columns are headed, small letters without spaces: LinkedIn's first. */
const COLUMNS = {
  name: ['name', 'certification', 'certificationname', 'certificate', 'credential', 'title'],
  issuer: ['authority', 'issuer', 'issuingorganization', 'issuedby', 'organization', 'organisation'],
  issued: ['startedon', 'issued', 'issuedon', 'issuedate', 'date'],
  expires: ['finishedon', 'expires', 'expireson', 'expirationdate', 'expirydate', 'validuntil'],
  number: ['licensenumber', 'licencenumber', 'credentialid'],
} as const;
const SKILL_HEADS = ['name', 'skill', 'skills'];
/** A header stands within the first lines. */
const HEADER_WITHIN = 10;
const LONGEST_HEAD = 5_000;
const LONGEST_SKILL = 60;

const head = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}]/gu, '');

interface Header {
  readonly row: number;
  readonly skills: boolean;
  readonly at: Readonly<Record<keyof typeof COLUMNS, number>>;
}

/** A table of one column and short cells under its head: a résumé may have "Skills" above much else. */
function isListOfSkills([first = [], ...rows]: readonly (readonly string[])[]): boolean {
  return (
    first.length === 1 &&
    SKILL_HEADS.includes(head(first[0] ?? '')) &&
    rows.every((cells) => cells.length === 1 && (cells[0] ?? '').length <= LONGEST_SKILL)
  );
}

function findHeader(rows: readonly (readonly string[])[]): Header | null {
  for (const [row, cells] of rows.slice(0, HEADER_WITHIN).entries()) {
    const heads = cells.slice(0, 50).map(head);
    const find = (names: readonly string[]) => heads.findIndex((each) => names.includes(each));
    const at = {
      name: find(COLUMNS.name),
      issuer: find(COLUMNS.issuer),
      issued: find(COLUMNS.issued),
      expires: find(COLUMNS.expires),
      number: find(COLUMNS.number),
    };
    if (at.name >= 0 && (at.issuer >= 0 || at.number >= 0 || at.expires >= 0))
      return { row, skills: false, at };
    if (row === 0 && isListOfSkills(rows.slice(0, HEADER_WITHIN)))
      return { row, skills: true, at: { ...at, name: 0 } };
  }
  return null;
}

const parse = (text: string, preview: number) =>
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview,
  }).data;

/** Whether the first lines are a table of certificates or of skills. */
export function looksLikeCsv(text: string): boolean {
  return findHeader(parse(text.slice(0, LONGEST_HEAD), HEADER_WITHIN)) !== null;
}

/**
 * Reads a table of certificates (LinkedIn's Certifications.csv: Name, Url, Authority, Started On, Finished On, License
 * Number) or of skills (Skills.csv: Name), whatever parts the cells. Throws an `ImportError` where it is neither.
 */
export async function readCsv(text: string, pace: Pace): Promise<Found> {
  const rows = parse(text, LIMITS.entries + HEADER_WITHIN + 1);
  await pace.breathe();
  const header = findHeader(rows);
  if (header === null) throw new ImportError('csv-other');
  const { at, skills, row } = header;
  const taken = new Collector();
  const cell = (cells: readonly string[], column: number): string =>
    column < 0 ? '' : (cells[column] ?? '');
  for (const [index, cells] of rows.slice(row + 1).entries()) {
    if (index % 200 === 0) await pace.breathe(index / rows.length);
    const name = cell(cells, at.name);
    if (skills) taken.add({ kind: 'skill', name });
    else
      taken.add({
        kind: 'credential',
        name,
        issuer: cell(cells, at.issuer),
        ...readDates(cell(cells, at.issued), cell(cells, at.expires)),
      });
  }
  return taken.found('linkedin');
}
