import { describe, expect, test } from 'vitest';
import { looksLikePosting } from '../../../lib/posting/looks-like-posting.ts';
import { pageAddress } from '../../../lib/posting/page-address.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const posting = (title: string, text: string, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  description: `<p>${text} This is the whole of what we say about the work, the people and the place.</p>`,
  hiringOrganization: { '@type': 'Organization', name: 'Nine Towers' },
  ...more,
});
const script = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('</', '<\\/')}</script>`;

describe('of several postings', () => {
  const bells = posting('Bell Tuner', 'Tune bells.', { url: 'https://towers.example/jobs/10001' });
  const clocks = posting('Clock Winder', 'Wind clocks.', { url: 'https://towers.example/jobs/10002' });

  test.each([
    ['an array', script([bells, clocks])],
    ['a graph', script({ '@graph': [bells, clocks] })],
    ['a list', script({ '@type': 'ItemList', itemListElement: [{ item: bells }, { item: clocks }] })],
    ['scripts of their own', script(bells) + script(clocks)],
  ])('in %s the address names one', (_, scripts) => {
    const document = parsePage(`<title>Jobs</title>${scripts}`);
    expect(readPosting(document, 'https://towers.example/jobs/10002').posting?.title).toBe('Clock Winder');
    expect(readPosting(document, 'https://towers.example/jobs')).toEqual({
      posting: null,
      reason: 'several',
    });
  });

  test('the visible title names one', () => {
    const document = parsePage(`<title>Bell Tuner</title>${script([bells, clocks])}<h1>Bell Tuner</h1>`);
    expect(readPosting(document, 'https://towers.example/jobs').posting?.title).toBe('Bell Tuner');
  });

  test('the same one twice is one', () => {
    expect(readPosting(parsePage(script(bells) + script(bells)), null).posting?.title).toBe('Bell Tuner');
  });
});

describe('a selection', () => {
  const html = `<title>Forum</title><p>Before it.</p><div id="job"><p>We look for a <b>Bell Tuner</b> with a steady ear.</p><ul><li>Two years with forks</li></ul></div><p>After it.</p>`;

  test('of the page is read as the posting, with its region', () => {
    const document = parsePage(html);
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('job') as Element);
    const reading = readPosting(document, 'https://talk.example/t/1', { selection: range });
    expect(reading).toMatchObject({
      posting: {
        source: 'selection',
        text: 'We look for a Bell Tuner with a steady ear.\nTwo years with forks',
      },
    });
    expect(reading.posting !== null && reading.region?.id).toBe('job');
  });

  test('as text is read line by line', () => {
    const reading = readPosting(parsePage(html), null, {
      selection: 'Requirements\n• Two years with forks\n• Ladders',
    });
    expect(reading.posting?.blocks.map(({ section, kind }) => `${section} ${kind}`)).toEqual([
      'requirements heading',
      'requirements item',
      'requirements item',
    ]);
  });

  test('of nothing is empty', () => {
    expect(readPosting(parsePage(html), null, { selection: '  ' })).toEqual({
      posting: null,
      reason: 'empty',
    });
  });
});

describe('data against what the page shows', () => {
  const long =
    'We keep the bells of nine towers in tune. You will climb each tower twice a week. You have two years with forks. We offer a rope of your own.';

  test('data of the job before gives way to the job that is shown', () => {
    const document = parsePage(
      `<title>Clock Winder - Nine Towers</title>${script(posting('Bell Tuner', long))}<h1>Clock Winder</h1><a href="/apply">Apply now</a>
      <div><h3>What you will do</h3><ul><li>Wind the clocks of nine towers before breakfast</li><li>Oil what squeaks and note what stops</li></ul>
      <h3>Requirements</h3><ul><li>Experience with clockwork and with heights</li><li>Knowledge of brass, oil and patience</li></ul></div>`,
    );
    const reading = readPosting(document, 'https://towers.example/jobs/10002');
    expect(reading.posting).toMatchObject({ title: 'Clock Winder', source: 'general' });
    expect(reading.posting?.text).not.toContain('bells');
  });

  test('a description that came as one line takes its lines from the page', () => {
    const items = Array.from(
      { length: 14 },
      (_, index) => `Tune bell number ${index + 1} of the old tower with care and a fork`,
    );
    const document = parsePage(
      `<title>Bell Tuner</title>${script({ ...posting('Bell Tuner', ''), description: `Duties ${items.join(' ')}` })}<h1>Bell Tuner</h1><nav>Home</nav><div id="d"><h3>Duties</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div><footer>Nine Towers, all rights reserved</footer>`,
    );
    const reading = readPosting(document, null);
    expect(reading.posting?.source).toBe('json-ld');
    expect(reading.posting?.text.split('\n')).toEqual(['Duties', ...items]);
    expect(reading.posting !== null && reading.region?.id).toBe('d');
  });

  test('the region is where the page shows the words', () => {
    const document = parsePage(
      `${script(posting('Bell Tuner', long))}<h1>Bell Tuner</h1><main><section id="r"><p>${long} This is the whole of what we say about the work, the people and the place.</p></section></main>`,
    );
    const reading = readPosting(document, null);
    expect(reading.posting !== null && (reading.region?.id || reading.region?.parentElement?.id)).toBe('r');
  });
});

describe('RDFa', () => {
  test('gives title, employer, place and text', () => {
    const reading = readPosting(
      parsePage(
        `<div vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Bell Tuner</h2><div property="hiringOrganization" typeof="Organization"><span property="name">Nine Towers</span></div><span property="jobLocation" typeof="Place"><span property="name">Ghent</span></span><div property="description"><p>We look for someone who will keep the bells of the town in tune.</p><ul><li>Two years with forks</li></ul></div></div><p>Beside it.</p>`,
      ),
      null,
    );
    expect(reading.posting).toMatchObject({
      title: 'Bell Tuner',
      company: 'Nine Towers',
      location: 'Ghent',
      source: 'rdfa',
      text: 'We look for someone who will keep the bells of the town in tune.\nTwo years with forks',
    });
  });
});

describe('the address of a saved page', () => {
  const page = parsePage(
    '<link rel="canonical" href="/relative"><link rel="canonical" href="https://a.example/jobs/1"><meta property="og:url" content="https://b.example/">',
  );

  test('is the one given, else the canonical link, else og:url, else none', () => {
    expect(pageAddress(page, 'https://c.example/')).toBe('https://c.example/');
    expect(pageAddress(page, null)).toBe('https://a.example/jobs/1');
    expect(
      pageAddress(
        parsePage('<link rel="canonical" href="x"><meta property="og:url" content="https://b.example/">'),
        null,
      ),
    ).toBe('https://b.example/');
    expect(pageAddress(parsePage('<link rel="canonical" href="javascript:alert(1)">'), null)).toBeNull();
  });
});

test('prose under a job’s title counts for more where the page does not tell its address', () => {
  const prose = `<title>Moth Lab</title><h1>Welcome to the Moth Lab</h1><h2>Field Technician for hawk moths</h2>
    <p>We are seeking a technician to join a study of hawk moths along the river, from the first warm night to the last. The work means light traps, long walks with a lantern and mornings at the microscope.</p>
    <p>You will count what comes to the lamp every night of the season, and show students how to set a wing.</p>
    <p>We offer a warm bed, and the pay comes by the month. The work starts when the lilac does.</p>
    <p>To apply, please send a letter and your CV to moths@lab.example.</p>`;
  const titleAt = (address: string | null) => readPosting(parsePage(prose), address).posting?.title ?? null;
  expect(titleAt(null)).toBe('Field Technician for hawk moths');
  expect(titleAt('https://moths.lab.example/jobs/technician')).toBe('Field Technician for hawk moths');
  expect(titleAt('https://moths.lab.example/technician')).toBeNull();
});

describe('the detector', () => {
  test.each([
    ['a board’s job', '<p>Loading</p>', 'https://jobs.lever.co/x/1b2c3d4e-1111-4222-8333-444455556666', true],
    ['data', script(posting('Bell Tuner', '')), 'https://a.example/', true],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/JobPosting"></div>',
      'https://a.example/',
      true,
    ],
    [
      'headings at an address of jobs',
      '<h3>Your tasks</h3><h3>Requirements</h3><h3>Benefits</h3>',
      'https://a.example/careers/x',
      true,
    ],
    [
      'the same headings elsewhere',
      '<h3>Your tasks</h3><h3>Requirements</h3><h3>Benefits</h3>',
      'https://a.example/docs/x',
      false,
    ],
    ['nothing', '<p>Hello</p>', 'https://a.example/jobs', false],
  ])('%s', (_, html, url, expected) => {
    expect(looksLikePosting(parsePage(html), url)).toBe(expected);
  });
});

describe('where a posting ends', () => {
  const BEGINNING = `<title>Bell Technician</title><h1>Bell Technician</h1><h2>Your responsibilities</h2><ul><li>Tune the bells of nine towers before breakfast each day</li><li>Write down what cracked, and when it did</li></ul><h2>Requirements</h2><ul><li>Two years of experience with tuning forks</li></ul>`;
  const textOf = (rest: string): string =>
    readPosting(parsePage(`${BEGINNING}${rest}`), 'https://www.millrace.example/jobs/20417').posting?.text ??
    '';

  test('is before the fields of an application, and behind what stands over their heading', () => {
    const text = textOf(
      '<h2>Certifications</h2><ul><li>A licence to climb towers, or CISSP</li></ul><h3>Apply for this job</h3><p>First name *</p><p>Last name *</p><p>Email *</p><p>Do you own a ladder? *</p>',
    );
    expect(text).toContain('A licence to climb towers');
    expect(text).not.toContain('Do you own a ladder?');
  });

  test('is not where somebody to ask is named', () => {
    const text = textOf(
      '<h2>Contact</h2><p>Name</p><p>Jo Reed</p><p>Email</p><p>jo@millrace.example</p><p>Phone</p><p>12345</p><h2>Preferred skills</h2><ul><li>Experience with the bells of the north</li></ul>',
    );
    expect(text).toContain('the bells of the north');
  });

  test('is not before items that are set as headings', () => {
    expect(textOf('<h2>Certifications</h2><h4>Tower Climbing Licence</h4><h4>CISSP</h4>')).toContain('CISSP');
  });
});

test('a title with a word of organisations stays the title where no other reads as a job’s', () => {
  const page = parsePage(
    '<title>Data Center Operations | Peatbog</title><h1>Data Center Operations</h1><h2>Peatbog</h2><h3>Your responsibilities</h3><ul><li>Keep nine halls of machines cool and quiet</li></ul><h3>Requirements</h3><ul><li>Two years of experience with cold halls</li></ul><a href="/apply">Apply now</a>',
  );
  expect(readPosting(page, 'https://fenboard.example/jobs/12345').posting).toMatchObject({
    title: 'Data Center Operations',
    company: 'Peatbog',
  });
});
