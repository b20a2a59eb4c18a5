import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readBytes, readWritten, utf8, utf16, zipOf } from './kit.ts';

const HEAD = ['Name', 'Url', 'Authority', 'Started On', 'Finished On', 'License Number'];
const ROWS = [
  [
    'Certified Harbour Administrator',
    'https://example.org/b/1',
    'Harbour Guild',
    'Jun 2022',
    'Jun 2029',
    'HG-77',
  ],
  ['Crane "Pro"; heavy, lifting\nand more', '', 'Institute of Lifting', 'Jan 2020', '', ''],
];
const EXPECTED = [
  {
    kind: 'credential',
    name: 'Certified Harbour Administrator',
    issuer: 'Harbour Guild',
    issued: '2022-06',
    expires: '2029-06-30',
  },
  {
    kind: 'credential',
    name: 'Crane "Pro"; heavy, lifting and more',
    issuer: 'Institute of Lifting',
    issued: '2020-01',
  },
];
const csv = (delimiter: string, newline: string) => Papa.unparse([HEAD, ...ROWS], { delimiter, newline });

describe("LinkedIn's table of certificates", () => {
  const cases: [string, Uint8Array][] = [
    ['with commas', utf8(csv(',', '\n'))],
    ['with semicolons and CR LF', utf8(csv(';', '\r\n'))],
    ['with tabs', utf8(csv('\t', '\n'))],
    ['with a byte order mark', utf8(`\uFEFF${csv(',', '\r\n')}`)],
    ['in UTF-16, little end first', utf16(csv(',', '\r\n'), 'le')],
    ['in UTF-16, big end first', utf16(csv(';', '\n'), 'be')],
    ['in UTF-16 without a mark', utf16(csv(',', '\n'), 'le', false)],
    ['behind a line of notes', utf8(`Notes:\n\n${csv(',', '\n')}`)],
    [
      'in the archive',
      zipOf({ 'Certifications.csv': utf8(csv(',', '\n')), 'messages.csv': utf8('FROM,TO\na,b') }),
    ],
  ];
  it.each(cases)('is read %s', async (_, bytes) => {
    const found = await readBytes(bytes);
    expect(found.format).toBe('linkedin');
    expect(found.entries).toEqual(EXPECTED);
    expect(found.refused).toEqual([]);
  });

  it('in letters of Windows keeps its umlauts', async () => {
    const bytes = Uint8Array.from(Buffer.from('Name,Authority\nKranführer,Prüfstelle Köln\n', 'latin1'));
    expect((await readBytes(bytes)).entries).toEqual([
      { kind: 'credential', name: 'Kranführer', issuer: 'Prüfstelle Köln' },
    ]);
  });

  it('names rows without a name, and dates that are none', async () => {
    const found = await readBytes(utf8('Name,Authority,Finished On\n,Harbour Guild,\nCrane,,someday\n'));
    expect(found.refused).toEqual([{ what: 'Harbour Guild', reason: 'no-name' }]);
    expect(found.entries).toEqual([{ kind: 'credential', name: 'Crane', badDate: 'someday' }]);
  });

  it('gives back what was written, whatever it is and whatever parts it', async () => {
    const cell = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
    const row = fc.tuple(cell, cell);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const text = Papa.unparse([['Name', 'Authority'], ...rows], { delimiter, newline, quotes: true });
          const found = await readBytes(utf8(text));
          const clean = (value: string) => value.replace(/\s+/g, ' ').trim();
          // Characters that no text holds make it another kind of file.
          const named = rows.filter(([name]) => clean(name) !== '');
          expect(found.entries.map(({ name, issuer }) => [name, issuer])).toEqual(
            named.map(([name, issuer]) => [clean(name), clean(issuer)]),
          );
        },
      ),
    );
  });
});

describe("LinkedIn's table of skills", () => {
  it('is none where a résumé has such a heading', async () => {
    for (const text of [
      'Skills\nWinching, QuayScript\n',
      'A Person\nSkills\nWinching\nCHA, valid until May 2027',
      'Skills\nFor ten years I have been winching all that came to the quay, by day and by night.',
    ])
      expect((await readWritten(text)).format).toBe('text');
  });

  it('is a list of names', async () => {
    const found = await readBytes(utf8('Name\nWinching\n"Tidal planning"\nWinching\n'));
    expect(found.entries).toEqual(
      ['Winching', 'Tidal planning', 'Winching'].map((name) => ({ kind: 'skill', name })),
    );
  });

  it('in the archive comes with the certificates', async () => {
    const found = await readBytes(
      zipOf({
        'Basic_Export/Certifications.csv': utf8(csv(',', '\n')),
        'Basic_Export/Skills.csv': utf8('Name\nWinching\n'),
        'Basic_Export/Connections.csv': utf8('First Name,Last Name\nA,B\n'),
      }),
    );
    expect(found.entries.map(({ kind }) => kind)).toEqual(['credential', 'credential', 'skill']);
  });
});
