import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const ADDRESS = 'https://www.millrace.example/careers/';
const read = (title: string, body: string, address = ADDRESS) =>
  readPosting(parsePage(`<title>${title}</title><body>${body}</body>`), address).posting;

const PARTS = `<h3>What you will do</h3><ul><li>Keep nine wheels turning from dawn to dusk</li><li>Mend the race after each flood</li></ul>
<h3>What we look for</h3><ul><li>Two years of experience with wooden gears</li><li>A calm hand near water</li></ul><p>Write to jobs@millrace.example and tell us of your last wheel.</p>`;

describe('the one job on a page of openings', () => {
  test('is read from its title on', () => {
    const posting = read(
      'Careers - Millrace',
      `<h1>Careers</h1><p>We have ground flour by the river for two hundred years.</p><h2>Mill Technician</h2>${PARTS}`,
    );
    expect(posting?.title).toBe('Mill Technician');
    expect(posting?.text).not.toContain('two hundred years');
  });

  test.each([
    [
      'somebody of the team',
      `<h1>Careers at Millrace</h1><h2>Meet the team</h2><h3>Anna, Data Scientist</h3><p>I joined for the river and stayed for the bread.</p>
<h2>What we look for</h2><ul><li>Curiosity about wheels and water</li><li>People who like mornings</li></ul><h2>What we offer</h2><ul><li>Bread</li></ul><a href="/jobs">See our open jobs</a>`,
    ],
    [
      'one of two',
      `<h1>Open positions</h1><h2>Mill Technician</h2>${PARTS}<h2>Senior Mill Technician</h2>${PARTS.replace('nine', 'ten')}`,
    ],
  ])('is not %s', (_, body) => {
    expect(read('Careers - Millrace', body)).toBeNull();
  });

  test('is not whom a job reports to, under a title that is not known', () => {
    const posting = read(
      'Bakery all-rounder - Millrace careers',
      `<h1>Bakery all-rounder</h1>${PARTS.replace('<h3>What we', '<h3>Reports to</h3><p>Store Manager</p><h3>What we')}`,
      'https://www.millrace.example/jobs/12',
    );
    expect(posting?.title).toBe('Bakery all-rounder');
    expect(posting?.text).toContain('Keep nine wheels turning');
  });
});
