import { expect, test } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const POSTING = `<h2>What you will do</h2><ul><li>Tune the bells of nine towers before breakfast each day</li><li>Write down what cracked</li></ul>
<h2>Requirements</h2><ul><li>Two years of experience with tuning forks</li><li>A degree in music or a good ear</li></ul><a href="/apply">Apply now</a>`;

/** The title read from a page headed so. */
function titleUnder(heading: string, site = 'Millrace'): string | null {
  const page = parsePage(`<title>${heading} | ${site}</title><body><h1>${heading}</h1>${POSTING}</body>`);
  return readPosting(page, 'https://www.millrace.example/jobs/bells').posting?.title ?? null;
}

test.each([
  ['[Hired] Bell Technician', 'Bell Technician'],
  ['Encerrada - Técnico de Sinos', 'Técnico de Sinos'],
  ['Pourvu : Technicien de cloches', 'Technicien de cloches'],
  ['Offre chef de rang', 'chef de rang'],
  ["Offre d'emploi : Chef de rang", 'Chef de rang'],
  ['Vaga de emprego: Técnico de Sinos', 'Técnico de Sinos'],
  ['Vaga de Técnico de Sinos', 'Técnico de Sinos'],
  ["Offre d'emploi Technicien de cloches", 'Technicien de cloches'],
  ['60578 - Bell Technician', 'Bell Technician'],
  ['Glockentechniker in Farrow gesucht', 'Glockentechniker'],
  ['Bell Technician at Millrace(S23)', 'Bell Technician'],
])('%s is headed by %s', (heading, title) => {
  expect(titleUnder(heading)).toBe(title);
});

test.each([
  'Closed Circuit Technician',
  'Glockentechniker in Farrow (m/w/d)',
  '2026 - Bell Technician',
])('%s keeps all of its words', (heading) => {
  expect(titleUnder(heading)).toBe(heading);
});

test('what goes on from the title above is none', () => {
  const page = parsePage(
    `<title>Klokkenhuis</title><body><h1>KLOKKENGIETER BUITEN</h1><h2>(m/v) Dagwerk – voltijds</h2>${POSTING}</body>`,
  );
  const { posting } = readPosting(page, 'https://klokkenhuis.example/vacatures/klokkengieter');
  expect(posting?.title).toBe('KLOKKENGIETER BUITEN');
});
