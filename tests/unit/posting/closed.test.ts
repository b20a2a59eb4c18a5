import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { tellsOfEnd } from '../../../lib/posting/sources/closed.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const ADDRESS = 'https://www.millrace.example/jobs/bell-technician';
const TEXT = `<h2>What you will do</h2><ul><li>Tune the bells of nine towers before breakfast each day</li><li>Write down what cracked</li></ul>
<h2>Requirements</h2><ul><li>Two years of experience with tuning forks</li><li>A degree in music or a good ear</li></ul>`;
const pageOf = (notice: string, text: string, data = '') =>
  parsePage(
    `<title>Bell Technician - Millrace</title>${data}<body><h1>Bell Technician</h1>${notice}${text}<a href="/jobs">All jobs</a></body>`,
  );

describe('a job that is no longer offered', () => {
  test.each([
    'This position has been filled.',
    'Sorry, this job is no longer available',
    'This job listing has expired!',
    'Vacancy closed',
    'No longer accepting applications',
    'This role is closed.',
    'Diese Stelle ist leider nicht mehr verfügbar.',
    'Die Stelle wurde bereits besetzt',
    'Dieses Stellenangebot ist abgelaufen',
    'Cette offre n’est plus disponible',
    'Cette offre d’emploi a été pourvue.',
    'Ce poste est déjà pourvu',
    'Esta oferta de empleo ya no está disponible',
    'Este puesto ha sido cubierto',
    'Questa offerta di lavoro non è più disponibile',
    'L’annuncio è scaduto',
    'Deze vacature is niet meer beschikbaar',
    'Deze vacature is inmiddels vervuld',
    'Ta oferta pracy jest już nieaktualna',
    'Oferta wygasła',
    'Esta vaga já não está disponível',
    'Esta vaga foi encerrada',
  ])('%s', (line) => {
    expect(tellsOfEnd(line)).toBe(true);
  });

  test.each([
    'This position is filled with long days and good company.',
    'This role is closed to agencies.',
    'Applications are open until the position is filled.',
    'This position will be closed on May 4.',
    'Diese Stelle ist ab sofort zu besetzen.',
    'Ce poste est à pourvoir dès que possible.',
    'Esta oferta está abierta hasta mayo.',
    'Deze vacature is nieuw en open tot mei.',
    'Ta oferta pracy jest ważna do maja.',
  ])('not: %s', (line) => {
    expect(tellsOfEnd(line)).toBe(false);
  });

  test('is read without the notice as long as its text is there', () => {
    const { posting } = readPosting(pageOf('<p>This position has been filled.</p>', TEXT), ADDRESS);
    expect(posting?.title).toBe('Bell Technician');
    expect(posting?.text).toContain('Two years of experience with tuning forks');
    expect(posting?.text).not.toContain('has been filled');
  });

  test('is not read from its data alone', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'JobPosting',
      title: 'Bell Technician',
      hiringOrganization: { name: 'Millrace' },
      description: TEXT,
    }).replaceAll('<', '\\u003c')}</script>`;
    const over = '<h2>This position is no longer active</h2>';
    expect(readPosting(pageOf(over, '<p>We cast bells.</p>', data), ADDRESS).posting).toBeNull();
    expect(readPosting(pageOf(over, TEXT, data), ADDRESS).posting?.title).toBe('Bell Technician');
    expect(readPosting(pageOf('', '<p>We cast bells.</p>', data), ADDRESS).posting).not.toBeNull();
  });
});
