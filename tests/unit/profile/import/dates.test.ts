import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDay, readDate, readDates } from '../../../../lib/profile/import/dates.ts';

describe('a date', () => {
  it.each([
    ['2027-03-09', '2027-03-09'],
    ['2027-03-09T22:15:00.000-05:00', '2027-03-09'],
    ['20270309', '2027-03-09'],
    ['2027-03', '2027-03'],
    ['2027', '2027'],
    ['2027/3/9', '2027-03-09'],
    ['Jun 2022', '2022-06'],
    ['June 2022', '2022-06'],
    ['Sept. 2022', '2022-09'],
    ['06/2022', '2022-06'],
    ['06/27', '2027-06'],
    ["Jun '27", '2027-06'],
    ['31.12.2027', '2027-12-31'],
    ['12/31/2027', '2027-12-31'],
    ['3 June 2027', '2027-06-03'],
    ['June 3rd, 2027', '2027-06-03'],
    ['3. März 2027', '2027-03-03'],
    ['mars 2027', '2027-03'],
    ['15 de agosto de 2027', '2027-08-15'],
    ['1 sierpnia 2027', '2027-08-01'],
    ['2027 Oct', '2027-10'],
    [1_804_982_400, '2027-03-14'],
    [1_804_982_400_000, '2027-03-14'],
    ['1804982400', '2027-03-14'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is read as %s', (written, date) => {
    expect(readDate(written)).toEqual({ date });
  });

  it.each([
    '',
    null,
    undefined,
    '-',
    'Present',
    'does not expire',
    'unbefristet',
    'N/A',
  ])('%j is none', (written) => {
    expect(readDate(written)).toBe('none');
  });

  it.each([
    'soon',
    '2023-02-29',
    '31.04.2027',
    '13/13/2027',
    'June',
    '1234567',
    'Jun Jul 2027',
    true,
    {},
    '9'.repeat(400),
    1e300,
  ])('%j is no date', (written) => {
    expect(readDate(written)).toBe('bad');
  });

  it('that can be read two ways is taken as the earlier, and told', () => {
    expect(readDate('04/03/2027')).toEqual({ date: '2027-03-04', unsure: true });
    expect(readDate('03/04/2027')).toEqual({ date: '2027-03-04', unsure: true });
    expect(readDate('05/05/2027')).toEqual({ date: '2027-05-05' });
  });

  it('of any order of its parts is a true day that holds the parts', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('-', '/', '.', ' '),
        fc.integer({ min: 0, max: 2 }),
        (date, sign, order) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', number = ''] = iso.split('-');
          const parts = [
            [year, month, number],
            [number, month, year],
            [month, number, year],
          ][order] as string[];
          const read = readDate(parts.join(sign));
          if (typeof read === 'string') throw new Error(`${parts.join(sign)} is ${read}`);
          const swapped = `${year}-${number}-${month}`;
          expect([iso, swapped]).toContain(read.date);
          if (read.unsure === undefined) expect(read.date).toBe(iso);
        },
      ),
    );
  });

  it('whatever is written, a date that is read is a true one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 ./-]{0,12}$/), fc.double()), (written) => {
        const read = readDate(written);
        if (typeof read === 'string') return;
        const last = lastDay(read.date);
        expect(new Date(`${last}T00:00:00Z`).toISOString().slice(0, 10)).toBe(last);
      }),
      { numRuns: 2_000 },
    );
  });

  it('ends with the last day of its month or year', () => {
    expect(lastDay('2028-02')).toBe('2028-02-29');
    expect(lastDay('2027')).toBe('2027-12-31');
    expect(lastDay('2027-05-04')).toBe('2027-05-04');
  });

  it('before the start can not be the end, and is named', () => {
    expect(readDates('Jun 2024', 'May 2022')).toEqual({ issued: '2024-06', badDate: 'May 2022' });
    expect(readDates('Jun 2024', 'next summer')).toEqual({ issued: '2024-06', badDate: 'next summer' });
    expect(readDates('', 'Jun 2027')).toEqual({ expires: '2027-06-30' });
    expect(readDates('Jun 2024', 'Jun 2024')).toEqual({ issued: '2024-06', expires: '2024-06-30' });
  });
});
