import { describe, expect, test } from 'vitest';
import { looksLikePosting } from '../../../lib/posting/looks-like-posting.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const SECTIONS = '<p>Your role</p><p>You tune nine towers.</p><p>Requirements</p><p>Two years of bells.</p>';
const SCRIPT = `<script>${'window.bells = [1, 2, 3];'.repeat(2_500)}</script>`;

const looks = (title: string, body: string, address = 'https://www.millrace.example/p/20417') =>
  looksLikePosting(parsePage(`<title>${title}</title><body>${body}</body>`), address);

describe('the detector sees a posting', () => {
  test('behind scripts at the head of the page', () => {
    expect(looks('Bell Technician', `${SCRIPT}<h1>Bell Technician</h1>${SECTIONS}`)).toBe(true);
    expect(looks('Bell Technician', `${SCRIPT}<h1>Bell Technician</h1><p>Bells.</p>`)).toBe(false);
  });

  test('by a mark of all genders, on a page that speaks of jobs', () => {
    const address = 'https://www.millrace.example/karriere/glocken';
    expect(looks('Karriere', '<p>Glockentechniker (m/w/d) ab Mai</p>', address)).toBe(true);
    expect(looks('Karriere', '<p>Glocken ab Mai</p>', address)).toBe(false);
  });

  test('where the page’s title holds its heading, whatever its menu sells', () => {
    const menu = `<a href="/pricing">Pricing</a> `;
    expect(looks('Millrace: Bell Technician', `${menu}<h1>Bell Technician</h1>${SECTIONS}`)).toBe(true);
    expect(
      looks('Millrace: Bell Technician', `${menu}<p>Enroll now</p> <h1>Bell Technician</h1>${SECTIONS}`),
    ).toBe(false);
  });

  test('by a page’s title that calls for somebody', () => {
    expect(looks('Wir suchen dich! | Millrace', SECTIONS)).toBe(true);
    expect(looks('Wir sind da! | Millrace', SECTIONS)).toBe(false);
  });
});
