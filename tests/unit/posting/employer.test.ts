import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const POSTING = `<h2>What you will do</h2><ul><li>Tune the bells of nine towers before breakfast each day</li><li>Write down what cracked</li></ul>
<h2>Requirements</h2><ul><li>Two years of experience with tuning forks</li><li>A degree in music or a good ear</li></ul><a href="/apply">Apply now</a>`;

/** The employer read from a page without data that says this around and in the posting. */
function employer(around: string, within = '', title = 'Bell Technician'): string | null {
  const page = parsePage(
    `<title>${title}</title><body><h1>Bell Technician</h1>${around}<div>${within}${POSTING}</div></body>`,
  );
  return readPosting(page, 'https://www.millrace.example/jobs/20417').posting?.company ?? null;
}

describe('the employer that a list of facts names', () => {
  test.each([
    ['in the same line', '<p>Company: Peat &amp; Sons</p>', 'Peat & Sons'],
    ['in German', '<p>Arbeitgeber: Torfwerk Moorkamp</p>', 'Torfwerk Moorkamp'],
    ['in the next line', '<p>Company name</p><p>Rushlight</p>', 'Rushlight'],
    ['in Hungarian', '<h3>Cég neve</h3><h2>Torony Kft.</h2>', 'Torony Kft.'],
    ['behind who posted it', '<p>Posted on May 10 by Employer details Nine Towers</p>', 'Nine Towers'],
  ])('%s', (_, facts, name) => {
    expect(employer(facts)).toBe(name);
  });

  test.each([
    [
      'a menu',
      '<ul><li>Company</li><li><a href="/about">About</a></li><li><a href="/team">Team</a></li></ul>',
    ],
    ['a size', '<p>Company:</p><p>11-50 employees</p>'],
    ['a place', '<p>Company:</p><p>Farrow, VIC</p>'],
    ['a job', '<p>Employer: Warehouse Manager</p>'],
  ])('is not %s', (_, facts) => {
    expect(employer(facts)).toBeNull();
  });
});

describe('the employer in the page’s own title', () => {
  test.each([
    [
      'behind the title without its mark',
      'Bell Technician at Rushlight',
      'Bell Technician (m/w/d)',
      'Rushlight',
    ],
    ['behind a title in the same words', 'Bell Technician at Rushlight', 'Bell Technician', 'Rushlight'],
    [
      'is not a title in other words',
      'Technician of Bells, Bell Tower',
      'Technician, Bells of a Tower',
      null,
    ],
    ['is not who is sought', 'Tower Bell Technician Hiring Day', 'Bell Technician', null],
  ])('%s', (_, shown, heading, name) => {
    const page = parsePage(`<title>${shown}</title><body><h1>${heading}</h1><div>${POSTING}</div></body>`);
    expect(readPosting(page, 'https://www.millrace.example/jobs/20417').posting?.company ?? null).toBe(name);
  });
});

describe('the employer behind the title', () => {
  const logo = (name: string) => `<header><a href="/"><img alt="${name}" src="p"></a></header>`;
  test.each([
    ['is not a place and another', '', 'Bell Technician @ Farrow / Leeds', null],
    [
      'is the whole name where the logo has its first word',
      `${logo('Peatbog')}<span class="company-name">Peatbog Weaving, Inc.</span>`,
      'Bell Technician at Peatbog Weaving, Inc.',
      'Peatbog Weaving, Inc.',
    ],
    ['ends before the place', logo('Peatbog'), 'Bell Technician at Peatbog Farrow', 'Peatbog'],
    [
      'is what the logo joins',
      logo('Peatbog Weaving Ltd'),
      'Bell Technician | Peatbog - Weaving Ltd',
      'Peatbog Weaving Ltd',
    ],
    ['stands behind a site’s section', logo('Peatbog'), 'Bell Technician | Kariera w Peatbog', 'Peatbog'],
  ])('%s', (_, around, shown, name) => {
    expect(employer(around, '', shown)).toBe(name);
  });
});

describe('an element that is called the employer', () => {
  const called = (text: string) => employer(`<div class="company-name">${text}</div>`);
  test.each([
    'Get job updates from Rushlight',
    'Daily life in the company',
    'La vie dans l’entreprise',
    '{{ company.name }}',
  ])('and says “%s” names nobody', (text) => {
    expect(called(text)).toBeNull();
  });

  test.each([
    'Rushlight',
    'Review of Lamps',
    'Get Light from Lamps Ltd',
  ])('and says “%s” names it', (text) => {
    expect(called(text)).toBe(text);
  });
});

describe('the employer whose offer it is', () => {
  test.each([
    ['in a place', 'Bell Technician by Rushlight Lamps in Farrow, Leeds Ref: 22', 'Rushlight Lamps'],
    ['without a place', 'Bell Technician by night', null],
    ['a job', 'Bell Technician by Warehouse Manager in Farrow', null],
  ])('%s', (_, shown, name) => {
    expect(employer('', '', shown)).toBe(name);
  });
});

describe('the employer that a board calls a recruiter', () => {
  const said =
    '<p>Rushlight is a house of towers, and there is a bell for each hour, and for some of the halves as well. Rushlight has two ladders.</p>';
  test.each([
    [
      'that the posting names',
      '<p>Recruiter: Rushlight</p><a href="/ads">Advertise on Bellboard</a>',
      said,
      'Rushlight',
    ],
    ['in the next line', '<p>Advertiser:</p><p>Rushlight</p>', said, 'Rushlight'],
    ['that it never names', '<p>Recruiter: Anna Millwright</p>', '', null],
  ])('%s', (_, around, within, name) => {
    expect(employer(around, within)).toBe(name);
  });
});

describe('the employer right under the title', () => {
  const said =
    '<p>Rushlight is small, and it makes lamps that can be mended with a spoon and some time. Rushlight has two ovens.</p>';
  test.each([
    ['before the facts', '<p>Rushlight • Farrow • full time</p>', said, 'Rushlight'],
    ['before facts that nobody speaks of', '<p>Wickwork • Farrow • full time</p>', said, null],
    ['a public body', '<p>Farrow Lighting Authority</p>', '', 'Farrow Lighting Authority'],
    ['a public body in Spanish', '<p>Ayuntamiento de Villamuelle</p>', '', 'Ayuntamiento de Villamuelle'],
    ['a kind alone', '<p>Council</p>', '', null],
    ['a sentence of a body', '<p>The Council of Farrow pays for the forks and for the ropes.</p>', '', null],
  ])('%s', (_, around, within, name) => {
    expect(employer(around, within)).toBe(name);
  });
});

test.each([
  ['Facebook', null],
  ['LinkedIn icon', null],
  ['My Profile', null],
  ['header-2.png', null],
  ['Rushlight', 'Rushlight'],
])('a picture that is called %s', (alt, name) => {
  expect(employer(`<header><img alt="${alt}" src="p"></header>`)).toBe(name);
});

describe('the employer that only the posting names', () => {
  test.each([
    [
      'a heading and a sentence',
      '<h2>About Rushlight</h2><p>Rushlight is a maker of lamps that can be mended with a spoon.</p>',
    ],
    [
      'who has an opening',
      '<p>Rushlight has an exciting opportunity for a technician of bells. We at Rushlight like bells. Rushlight is small.</p>',
    ],
    [
      'who invites',
      '<p>Rushlight invites applications from all who hear well.</p><p>The lamps of Rushlight burn late.</p>',
    ],
    [
      'who seeks in Italian',
      '<p>Rushlight ricerca un tecnico delle campane.</p><p>Le lampade di Rushlight ardono a lungo.</p>',
    ],
    [
      'where one is at home',
      '<p>At Rushlight, we make lamps that can be mended. Rushlight is small, and it wants to stay small.</p>',
    ],
    [
      'who seeks',
      '<p>Rushlight is looking for somebody with an ear. Come to Rushlight.</p><p>Rushlight pays for forks.</p>',
    ],
    [
      'a further sentence of a line',
      '<p>The bells are old. Rushlight is a maker of lamps, and of what hangs beside them. Rushlight stays small.</p><p>Ask for Rushlight, they say, and Rushlight comes.</p>',
    ],
    [
      'what a link leads to',
      '<p>We like lamps, and Rushlight makes them.</p><p><a href="/r">See all Rushlight jobs</a></p>',
    ],
  ])('by %s', (_, text) => {
    expect(employer('', text)).toBe('Rushlight');
  });

  test('is written as it stands under the title', () => {
    expect(
      employer(
        '<p>Rushlight Lamps</p>',
        '<p>At Rushlight, we mend what others throw away, and you will too. Rushlight is small.</p>',
      ),
    ).toBe('Rushlight Lamps');
  });

  test.each([
    [
      'the role',
      '<h2>About the Role</h2><p>The Role is a new one, and the Role is yours to shape as you like it.</p>',
    ],
    [
      'a skill',
      '<p>Python is a language that we speak here. Python is the one that we like best of all.</p>',
    ],
    [
      'nobody named once',
      '<h2>About Growth</h2><p>We grow by one bell a year, and nobody has ever asked us to grow faster.</p>',
    ],
  ])('is not %s', (_, text) => {
    expect(employer('', text) ?? '').not.toMatch(/Role|Python|Growth/);
  });
});

test('a town is no employer', () => {
  expect(employer('', '', 'Bell Technician - Farrow, VIC')).toBeNull();
});

test.each([
  ['a place under the title', '<p>Calgary, AB</p>', 'Rushlight'],
  ['a heading over the employer’s own words', '<h1>About the Company</h1><p>The Company is small.</p>', null],
  [
    'an article that is run into its noun',
    '<p>L’azienda cerca un tecnico delle campane. L’azienda è una realtà di nove torri.</p>',
    null,
  ],
  [
    'a skill that offers much',
    '<p>Python offers many libraries for bells. Python rings. Python tunes. We ring with Python.</p>',
    null,
  ],
  ['a fact’s value', '<aside><p>Department</p><p>Platform</p></aside>', null],
])('%s is no employer', (_, around, name) => {
  const within =
    name === null
      ? ''
      : `<p>At ${name}, we make lamps that can be mended. ${name} is small, and wants to stay small.</p>`;
  expect(employer(around, within, 'Bell Technician – Platform')).toBe(name);
});

describe('the employer that nothing but its own words tells', () => {
  test.each([
    [
      'a firm with its form',
      '',
      '<p>This position is open with Clapper Works Ltd. in the old town.</p>',
      'Clapper Works Ltd.',
    ],
    [
      'a heading over its own sentence',
      '',
      '<h2>Clapper Works</h2><p>CLAPPER WORKS casts and hangs bells for towns that have lost theirs, and has done so since the first one fell.</p>',
      'Clapper Works',
    ],
  ])('%s', (_, around, within, name) => {
    expect(employer(around, within)).toBe(name);
  });

  test.each([
    [
      'two firms',
      '<p>You will work with Clapper Works Ltd. and with Yoke &amp; Sons Ltd. on all towers.</p>',
    ],
    ['a client', '<p>Sie betreuen unseren Kunden Nordtuch GmbH auf neun Türmen und in zwei Kirchen.</p>'],
    [
      'a heading that its sentence begins with',
      '<h2>Compensation</h2><p>Compensation for this position depends on experience and on the number of stairs, and is paid weekly.</p>',
    ],
    ['a control', '<div class="company-card"><a href="/register">Inscríbete</a></div>'],
    [
      'a link to a profile',
      '<div class="company-card"><a href="/firma/1">Podívejte se na profil firmy</a></div>',
    ],
  ])('is not %s', (_, within) => {
    expect(employer('', within)).toBeNull();
  });
});

describe('the employer of a sentence that says more than who seeks', () => {
  test.each([
    [
      'what for, before it',
      '<p>Afin de compléter son équipe, Rushlight recrute un technicien des cloches. Les lampes de Rushlight brûlent.</p>',
    ],
    [
      'what for, in Spanish',
      '<p>Para reforzar su equipo de noche, Rushlight busca una persona con oído. En Rushlight nadie duerme.</p>',
    ],
    [
      'what it makes, between commas',
      '<p>Rushlight, fabbrica di lampade e lanterne, ricerca un tecnico delle campane. Le lampade di Rushlight ardono.</p>',
    ],
  ])('%s', (_, within) => {
    expect(employer('', within, 'Bell Technician - Towers’ Friends')).toBe('Rushlight');
  });

  test.each([
    [
      'an agency seeks for a client',
      '<p>Pour notre client à Farrow, Rushlight recrute un technicien des cloches. Les clients de Rushlight.</p>',
    ],
    [
      'a person leads the tower',
      '<p>Rushlight, who leads the tower, is looking for somebody to hold the ladder. Rushlight rings at six.</p>',
    ],
  ])('and nobody where %s', (_, within) => {
    expect(employer('', within, 'Bell Technician - Towers’ Friends')).not.toBe('Rushlight');
  });
});

test.each([
  'jobs [at] millrace [dot] example',
  'jobs (at) millrace (dot) example',
])('an address that is written %s names the host', (mail) => {
  expect(employer('', `<p>Send your CV to ${mail} by Friday.</p>`)).toBe('millrace');
});

test.each([
  ["Bell Technician - Offre d'emploi chez Rushlight - towers.example", 'Rushlight'],
  ['Bell Technician - Career opportunity at Rushlight Farrow - towers.example', 'Rushlight Farrow'],
])('%s is an offer of %s', (shown, name) => {
  const lead =
    '<p>We are looking for a technician who hears which of nine bells has cracked in the night.</p>';
  expect(employer('', lead, shown)).toBe(name);
});
