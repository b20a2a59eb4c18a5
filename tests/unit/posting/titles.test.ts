import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import {
  withoutEmployer,
  withoutReference,
  withoutSurroundings,
} from '../../../lib/posting/title/surroundings.ts';
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
  ['🔔 Vacature: Klokkenmaker', 'Klokkenmaker'],
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
  ['Bell Technician hired', 'Bell Technician'],
  ['Technicien de cloches pourvu', 'Technicien de cloches'],
  ['Bell Technician | 80–100 % (CH)', 'Bell Technician'],
  ['Wanted: Bell Technician', 'Bell Technician'],
  ['Gesucht: Glockentechniker', 'Glockentechniker'],
  ['Cercasi: tecnico delle campane', 'tecnico delle campane'],
  ['Nous recherchons un·e technicien de cloches', 'technicien de cloches'],
  ['Devenez technicien de cloches', 'technicien de cloches'],
  ['Word boekbinder', 'boekbinder'],
  ['Become a Bell Technician', 'Bell Technician'],
  ['Millrace / Bell Technician', 'Bell Technician'],
  ['Millrace: Bell Technician', 'Bell Technician'],
  ['Looking for an Experienced Bell Technician', 'Experienced Bell Technician'],
  ['Вакансия: Звонарь', 'Звонарь'],
  ['Вакансия Мастер колоколов', 'Мастер колоколов'],
  ['Вакансія: Дзвонар', 'Дзвонар'],
  ['Мастер колоколов в разделе Ремесла на сайте Колокольня', 'Мастер колоколов'],
])('%s is headed by %s', (heading, title) => {
  expect(titleUnder(heading)).toBe(title);
});

test.each([
  'Closed Circuit Technician',
  'Glockentechniker in Farrow (m/w/d)',
  '2026 - Bell Technician',
  'A / B Testing Analyst',
  'Nurse at Night',
  'Newly Hired Trainer',
  'Bell Technician 80%',
])('%s keeps all of its words', (heading) => {
  expect(titleUnder(heading)).toBe(heading);
});

describe('a call', () => {
  const under = (heading: string, rest: string, document = `${heading} | Millrace`) =>
    readPosting(
      parsePage(
        `<title>${document}</title><body><header><a href="/">Millrace</a></header><h1>${heading}</h1>${rest}${POSTING}</body>`,
      ),
      'https://www.millrace.example/jobs/20417',
    ).posting?.title;

  test.each([
    'We are hiring!',
    "We're hiring",
    'Now hiring',
    'On recrute !',
    'Zatrudniamy!',
  ])('%s over the title is none', (heading) => {
    expect(under(heading, '<p><b>Bell Technician</b></p>')).toBe('Bell Technician');
  });

  test.each([
    ['Klokkengieter gezocht!', 'Klokkengieter'],
    ['Torenwacht gezocht!', 'Torenwacht'],
  ])('%s says which of two headings is the title', (heading, title) => {
    expect(under('Torens en klokken', `<h2>${heading}</h2>`, 'Millrace')).toBe(title);
  });

  test('in the page’s own title alone goes from it', () => {
    expect(under('Millrace', '', 'We are looking for a Bell Technician | Millrace')).toBe('Bell Technician');
  });

  test.each([
    ['Nous recherchons un·e technicien de cloches', 'technicien de cloches'],
    ['We are looking for a Bell Technician', 'Bell Technician'],
    ['Nous recherchons votre avis', 'Nous recherchons votre avis'],
  ])('%s in data', (written, title) => {
    const page = parsePage(
      `<title>${written}</title><body><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${written}</h1><div itemprop="description"><p>The bells of nine towers want to be tuned before breakfast, and what cracked in the night to be written down.</p>${POSTING}</div></div></body>`,
    );
    const { posting } = readPosting(page, 'https://www.millrace.example/jobs/20417');
    expect(posting).toMatchObject({ source: 'microdata', title });
  });
});

test('what goes on from the title above is none', () => {
  const page = parsePage(
    `<title>Klokkenhuis</title><body><h1>KLOKKENGIETER BUITEN</h1><h2>(m/v) Dagwerk – voltijds</h2>${POSTING}</body>`,
  );
  const { posting } = readPosting(page, 'https://klokkenhuis.example/vacatures/klokkengieter');
  expect(posting?.title).toBe('KLOKKENGIETER BUITEN');
});

describe('around a title', () => {
  test.each([
    ['Word verpleegkundige', 'verpleegkundige'],
    ['Werde Erzieher', 'Erzieher'],
    ['Werden Sie Pflegefachkraft', 'Pflegefachkraft'],
    ['Devenez un conducteur de bus', 'conducteur de bus'],
    ['Deviens vendeur', 'vendeur'],
    ['Conviértete en cocinero', 'cocinero'],
    ['Sé repartidor', 'repartidor'],
    ['Diventa barista', 'barista'],
    ['Zostań kierowcą', 'kierowcą'],
    ['Torne-se motorista', 'motorista'],
    ['Become our Chef', 'Chef'],
    ['Become a Foster Carer', 'Foster Carer'],
    ['Service Designer hired', 'Service Designer'],
    ['Cybersecurity hired', 'Cybersecurity'],
    ['Schulbegleitung (15 bis max. 30 Std./Woche)', 'Schulbegleitung'],
    ['Weaver (2 of 30)', 'Weaver (2 of 30)'],
    ['Chef de rang (pourvu)', 'Chef de rang'],
    ['Lehrer [besetzt]', 'Lehrer'],
    ['Baker position filled', 'Baker'],
    ['Koch | 80%', 'Koch'],
  ])('%s is taken to be %s', (heading, title) => {
    expect(withoutSurroundings(heading)).toBe(title);
  });

  test.each([
    'Werde Teil unseres Teams',
    'Become a Partner',
    'Devenez franchisé',
    'Sé voluntario',
    'Zostań partnerem',
    'Word Expert',
    'Se hable inglés',
    'Nurse at Night',
    'A / B Testing Analyst',
    'Vervuld leven coach',
    'Hired Hand',
    'Recently hired',
    'Word processing specialist',
    'Koch 80%',
  ])('%s is left as it is', (heading) => {
    expect(withoutSurroundings(heading)).toBe(heading);
  });
});

describe('a title without its employer', () => {
  test.each([
    ['Peatbog / Loom Operator', 'Peatbog', 'Loom Operator'],
    ['Peatbog – Loom Operator', 'Peatbog', 'Loom Operator'],
    ['Peatbog: Loom Operator', 'Peatbog', 'Loom Operator'],
    ['Loom Operator – Peatbog', 'Peatbog', 'Loom Operator'],
    ['Loom Operator at Peatbog (F24)', 'Peatbog', 'Loom Operator'],
    ['Loom Operator at Peatbog', 'Peatbog Linen Works', 'Loom Operator'],
    ['Koch bei Torfwerk', 'Torfwerk Moorkamp', 'Koch'],
    ['Boekbinder bij Veenlicht', 'Veenlicht', 'Boekbinder'],
    ['Vendeur chez Orée', 'Orée Boulangerie', 'Vendeur'],
    ['Insegnante presso Scuola Media', 'Scuola Media Rossi', 'Insegnante'],
  ])('%s, of %s', (heading, company, title) => {
    expect(withoutEmployer(heading, company)).toBe(title);
  });

  test.each([
    ['Nurse at Night', 'Rushlight'],
    ['A / B Testing Analyst', 'Peatbog'],
    ['Peatbog Loom Operator', 'Peatbog'],
    ['Peatbog / Open Day', 'Peatbog'],
    ['Peatbog', 'Peatbog'],
    ['Loom Operator (F24)', 'Peatbog'],
    ['Loom Operator at Peatbog, Farrow', 'Peatbog'],
    ['At Peatbog', 'Peatbog'],
    ['Loom Operator', null],
    [null, 'Peatbog'],
  ])('%s stays as it is, of %s', (heading, company) => {
    expect(withoutEmployer(heading, company)).toBe(heading);
  });
});

describe('a title without its reference', () => {
  test.each([
    ['Junior Miller (Req ID: 2025-16)', 'Junior Miller'],
    ['Weaver [Ref. 40117]', 'Weaver'],
    ['Analyst HIW622692', 'Analyst'],
  ])('%s', (heading, title) => {
    expect(withoutReference(heading)).toBe(title);
  });

  test.each([
    'Lead Auditor ISO27001',
    'Schweißer EN15085',
    'Nurse (Position 2)',
    'Pilot A320',
    '(Job 4711)',
  ])('%s stays as it is', (heading) => {
    expect(withoutReference(heading)).toBe(heading);
  });
});

describe('a heading that says more than the page’s title', () => {
  const read = (document: string, heading: string) =>
    readPosting(
      parsePage(
        `<title>${document}</title><body><h1>${heading}</h1><p>You will mend nets, count bells and write down what cracked in the night.</p><h2>Requirements</h2><ul><li>Experience with nets of any size and colour</li><li>Patience with bells</li></ul><h2>What you will do</h2><ul><li>Mend what the sea has torn</li><li>Count what rings</li></ul><a href="/apply">Apply now</a></body>`,
      ),
      'https://www.millrace.example/jobs/20417',
    ).posting?.title;
  test.each([
    ['Teacher - Maths | Farrow School', 'Teacher Maths', 'Teacher Maths'],
    ['Store Manager | London | Peatbog', 'Store Manager London', 'Store Manager London'],
    ['Consultant – SAP | Peatbog', 'Consultant SAP', 'Consultant SAP'],
    ['Sales | Manager', 'Sales Manager', 'Sales Manager'],
    ['Voorman vacature | Peatbog', 'Voorman Peatbog', 'Voorman'],
  ])('%s over %s', (document, heading, title) => {
    expect(read(document, heading)).toBe(title);
  });
});

test('a title made for search engines keeps its mark of all genders', () => {
  expect(withoutSurroundings('Glockentechniker Jobs in Farrow (m/w/d)')).toBe('Glockentechniker (m/w/d)');
  expect(withoutSurroundings('Bell Technician jobs in Farrow')).toBe('Bell Technician');
});
