import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readCards } from '../../../lib/posting/cards.ts';

const read = (address: string, html: string) => {
  const list = readCards(new JSDOM(`<body>${html}</body>`).window.document, address);
  return list && { board: list.board, ids: list.cards.map(({ jobId }) => jobId) };
};

describe('the cards of a result list', () => {
  it.each([
    [
      'an attribute of the card',
      'https://www.linkedin.com/jobs/search/',
      '<ul><li data-occludable-job-id="4100000001">One</li><li data-occludable-job-id="">None</li><li>Other</li></ul>',
      ['4100000001'],
    ],
    [
      'a part of an attribute',
      'https://www.linkedin.com/jobs/search/',
      '<div class="base-search-card" data-entity-urn="urn:li:jobPosting:4100000002">Two</div>',
      ['4100000002'],
    ],
    [
      'an element in the card',
      'https://de.indeed.com/jobs?q=x',
      '<div class="job_seen_beacon"><a data-jk="0a1b2c3d4e5f6071" href="/rc/clk">Three</a></div>',
      ['0a1b2c3d4e5f6071'],
    ],
    [
      'the address of a link, also a relative one',
      'https://jobs.lever.co/mill',
      '<div class="posting"><a class="posting-title" href="/mill/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a001">Four</a></div><div class="posting"><a class="posting-title" href="http://[">None</a></div>',
      ['0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a001'],
    ],
    [
      'a link in a house’s list on Greenhouse',
      'https://boards.greenhouse.io/mill',
      '<div class="opening"><a href="/mill/jobs/700101">Five</a></div><div class="opening"><a href="/mill">None</a></div>',
      ['700101'],
    ],
  ])('are known by %s', (_, address, html, ids) => {
    expect(read(address, html)?.ids).toEqual(ids);
  });

  it('are none on a page of no board, and on a board without a rule', () => {
    expect(read('https://mill.example/jobs', '<li data-occludable-job-id="1">One</li>')).toBeNull();
    expect(read('https://jobs.ashbyhq.com/mill', '<a href="/mill/1">One</a>')).toBeNull();
  });

  it('are bounded', () => {
    const html = Array.from({ length: 2_000 }, (_, index) => `<li data-occludable-job-id="${index}">x</li>`);
    expect(read('https://www.linkedin.com/jobs/', html.join(''))?.ids).toHaveLength(300);
  });
});
