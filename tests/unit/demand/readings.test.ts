import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../lib/demand/plain-text.ts';
import { readingSchema } from '../../../lib/demand/reading-schema.ts';
import {
  askedBy,
  firstKept,
  isKept,
  LONGEST_LINE,
  MOST_ASKED,
  MOST_IDS,
  nameOf,
  readingOf,
  requirementsOf,
  searchReadings,
} from '../../../lib/demand/readings.ts';
import type { Requirement } from '../../../lib/requirements/requirement.ts';

const posting = {
  board: 'lever',
  jobId: '7',
  title: 'Miller',
  company: 'The Mill',
  location: 'Ghent',
  language: 'en',
};
const asking = (...ids: string[]): Requirement => ({
  level: 'required',
  sentence: 'A sentence of the posting',
  at: { start: 0, end: 25 },
  anyOf: ids.map((id) => ({
    start: 0,
    end: 1,
    kind: id.startsWith('c-') ? 'credential' : 'skill',
    id,
    name: 'A name',
  })),
  also: [],
  orEquivalent: false,
  due: null,
});

describe('the name of a posting', () => {
  it('is its job on its board', () => {
    expect(nameOf(posting)).toBe('lever:7');
    expect(nameOf({ ...posting, board: 'indeed' })).toBe('indeed:7');
  });

  it('is made of title, company and place where no board names it', () => {
    const free = { ...posting, board: null, jobId: null };
    const name = nameOf(free);
    expect(name).toMatch(/^-:[a-z0-9]+$/);
    expect(nameOf({ ...free, title: ' MILLER ', company: 'the  mill' })).toBe(name);
    for (const other of [{ title: 'Baker' }, { company: 'Bakery' }, { location: 'Bruges' }])
      expect(nameOf({ ...free, ...other })).not.toBe(name);
    expect(nameOf({ ...free, title: null })).toBeNull();
    expect(nameOf({ ...free, title: '  ' })).toBeNull();
  });
});

describe('what is kept of a posting', () => {
  it('is its title and company as plain lines, what it asks by id, and nothing of its words', () => {
    const found = { requirements: [asking('go', 'c-1')], beyond: [] };
    const reading = readingOf({ ...posting, title: 'Miller\u202e\n<b>now</b>' }, found, '2026-11-22');
    expect(reading).toEqual({
      name: 'lever:7',
      board: 'lever',
      jobId: '7',
      title: 'Miller <b>now</b>',
      company: 'The Mill',
      language: 'en',
      day: '2026-11-22',
      asks: [{ level: 'required', skills: ['go'], credentials: ['c-1'] }],
      starred: false,
    });
    expect(JSON.stringify(reading)).not.toContain('sentence');
  });

  it('can always be read again', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 400 }));
    fc.assert(
      fc.property(
        fc.record({ title: text, company: text, location: text, language: text }),
        fc.option(fc.string({ maxLength: 500 })),
        (lines, jobId) => {
          const reading = readingOf(
            { board: 'lever', jobId, ...lines },
            { requirements: [], beyond: [] },
            '2026-11-22',
          );
          if (reading !== null) expect(readingSchema.safeParse(reading).success).toBe(true);
        },
      ),
    );
  });

  it('is bounded', () => {
    const many = Array.from({ length: MOST_ASKED + 5 }, () =>
      asking(...Array.from({ length: MOST_IDS + 5 }, (_, index) => `s-${index}`), 'c-1', 'c-1'),
    );
    const asks = askedBy({ requirements: many, beyond: [] });
    expect(asks).toHaveLength(MOST_ASKED);
    expect(asks[0]?.skills).toHaveLength(MOST_IDS);
    expect(asks[0]?.credentials).toEqual(['c-1']);
  });

  it('gives back requirements that ask for the same', () => {
    const [asked] = requirementsOf({ asks: askedBy({ requirements: [asking('go', 'c-1')], beyond: [] }) });
    expect(asked?.level).toBe('required');
    expect(asked?.anyOf.map(({ kind, id }) => [kind, id])).toEqual([
      ['skill', 'go'],
      ['credential', 'c-1'],
    ]);
  });
});

describe('a plain line', () => {
  it('has no control character, no change of direction, no half character, and an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (written) => {
        const line = plainLine(written, LONGEST_LINE);
        if (line === null) return;
        expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(line).toBe(line.trim());
      }),
    );
  });

  it('says that it was cut, and nothing where nothing is said', () => {
    expect(plainLine('a'.repeat(LONGEST_LINE + 1), LONGEST_LINE)).toBe(`${'a'.repeat(LONGEST_LINE - 1)}…`);
    expect(plainLine('a'.repeat(LONGEST_LINE), LONGEST_LINE)).toBe('a'.repeat(LONGEST_LINE));
    expect(plainLine(`aaa${'😀'.repeat(9)}`, 5)).toBe('aaa…');
    expect(plainLine(' \u200b\n', 9)).toBeNull();
  });
});

describe('a search', () => {
  const all = [
    { title: 'Müller für Getreide', company: 'Mühle Gent' },
    { title: 'Cloud engineer', company: 'Mill' },
    { title: null, company: null },
  ];
  it('finds all words in title or company, whatever their case and accents', () => {
    expect(searchReadings(all, 'MULLER gent')).toEqual([all[0]]);
    expect(searchReadings(all, 'mill cloud')).toEqual([all[1]]);
    expect(searchReadings(all, 'mill (.*)')).toEqual([]);
    expect(searchReadings(all, ' ')).toEqual(all);
  });
});

describe('the time for which readings are kept', () => {
  it.each([
    [30, '2026-10-23'],
    [365, '2025-11-22'],
    [null, null],
  ])('of %s days starts on %s', (days, first) => {
    expect(firstKept('2026-11-22', days)).toBe(first);
  });

  it('includes its first day, and does not end for what is starred', () => {
    expect(isKept({ day: '2026-10-23', starred: false }, '2026-10-23')).toBe(true);
    expect(isKept({ day: '2026-10-22', starred: false }, '2026-10-23')).toBe(false);
    expect(isKept({ day: '2026-10-22', starred: true }, '2026-10-23')).toBe(true);
    expect(isKept({ day: '1999-01-01', starred: false }, null)).toBe(true);
  });
});
