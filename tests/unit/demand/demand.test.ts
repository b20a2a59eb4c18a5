import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDemand, indexDemand } from '../../../lib/demand/demand.ts';
import type { Asked } from '../../../lib/demand/readings.ts';
import { trendsOf, weekOf, weeksUpTo } from '../../../lib/demand/weeks.ts';

const asked = (level: Asked['level'], skills: string[], credentials: string[] = []): Asked => ({
  level,
  skills,
  credentials,
});
const reading = (name: string, ...asks: Asked[]) => ({ name, day: '2026-11-22', asks });

describe('demand', () => {
  const readings = [
    reading('1', asked('mentioned', ['go', 'sql']), asked('required', ['go'], ['cka'])),
    reading('2', asked('preferred', ['go'])),
    reading('3', asked('mentioned', [], ['cka'])),
    reading('4'),
  ];

  it('counts each posting once, at its strongest level, the most named first', () => {
    expect(countDemand(readings)).toEqual([
      { id: 'cka', kind: 'credential', named: 2, byLevel: { required: 1, preferred: 0, mentioned: 1 } },
      { id: 'go', kind: 'skill', named: 2, byLevel: { required: 1, preferred: 1, mentioned: 0 } },
      { id: 'sql', kind: 'skill', named: 1, byLevel: { required: 0, preferred: 0, mentioned: 1 } },
    ]);
  });

  it('leaves the posting at hand out of its own evidence', () => {
    const counted = indexDemand(readings);
    expect(counted(null)('go')).toEqual({ named: 2, required: 1, of: 4 });
    expect(counted('1')('go')).toEqual({ named: 1, required: 0, of: 3 });
    expect(counted('2')('go')).toEqual({ named: 1, required: 1, of: 3 });
    expect(counted('1')('sql')).toEqual({ named: 0, required: 0, of: 3 });
    expect(counted('unheard of')('unheard-of')).toEqual({ named: 0, required: 0, of: 4 });
  });

  it('never names more postings than were read', () => {
    const asks = fc.array(
      fc.record({
        level: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
        skills: fc.array(fc.constantFrom('go', 'sql')),
        credentials: fc.array(fc.constantFrom('cka')),
      }),
    );
    fc.assert(
      fc.property(fc.array(asks), (all) => {
        for (const { named, byLevel } of countDemand(all.map((each) => ({ asks: each })))) {
          expect(named).toBeLessThanOrEqual(all.length);
          expect(named).toBe(byLevel.required + byLevel.preferred + byLevel.mentioned);
        }
      }),
    );
  });
});

describe('a week', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-01', '2020-W53'],
  ])('of %s is %s', (day, week) => expect(weekOf(day)).toBe(week));

  it('follows the one before, over the turn of the year', () => {
    expect(weeksUpTo('2027-01-05', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  it('has a count of what was named in it, of what was read in it', () => {
    const weeks = ['2026-W46', '2026-W47'];
    const trends = trendsOf(
      [
        { day: '2026-11-22', asks: [asked('required', ['go']), asked('mentioned', ['go'])] },
        { day: '2026-11-16', asks: [] },
        { day: '2026-11-15', asks: [asked('required', ['sql'])] },
        { day: '2026-01-01', asks: [asked('required', ['go'])] },
      ],
      ['go'],
      weeks,
    );
    expect(trends.get('go')).toEqual([
      { week: '2026-W46', named: 0, of: 1 },
      { week: '2026-W47', named: 1, of: 2 },
    ]);
    expect(trends.has('sql')).toBe(false);
  });
});
