import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../lib/catalog/view.ts';
import { candidatesFor, closersOf, gapsOf } from '../../../lib/demand/gaps.ts';
import type { Asked } from '../../../lib/demand/readings.ts';
import { trajectoryOf } from '../../../lib/demand/trajectory.ts';
import { findHoldings } from '../../../lib/guidance/gap/held.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { credential, needs, RATES, skill, TODAY } from '../guidance/kit.ts';

const catalog = memoryView({
  skills: ['go', 'sql', 'grain', 'bread'].map((id) => skill(id)),
  credentials: [
    credential('go-exam', { core: ['go'], cost: 100 }),
    credential('go-sql-exam', { core: ['go', 'sql'], cost: 300 }),
    credential('grain-first', { core: ['grain'], cost: 50 }),
    credential('grain-master', {
      core: ['bread'],
      cost: 400,
      prerequisites: [needs(['grain-first'])],
    }),
  ],
  families: [],
  rates: RATES,
});
const profileOf = (goals: Profile['goals'] = {}, skills: string[] = []): Profile => ({
  skills,
  credentials: [],
  goals,
});
const posting = (name: string, ...required: string[]) => ({
  name,
  asks: required.map((id): Asked => ({ level: 'required', skills: [id], credentials: [] })),
});
const starred = [
  posting('1', 'go'),
  posting('2', 'go', 'sql'),
  posting('3', 'bread', 'grain'),
  posting('4', 'unheard-of', 'go'),
  { name: '5', asks: [{ level: 'preferred', skills: ['sql'], credentials: [] } as Asked] },
];

const idsOf = (found: ReturnType<typeof trajectoryOf>) => found.credentials.map(({ id }) => id);

describe('the trajectory over starred postings', () => {
  it('opens the most of them, prerequisites first', () => {
    const found = trajectoryOf(starred, profileOf(), catalog, TODAY);
    expect(found).toMatchObject({
      openNow: ['5'],
      opens: ['1', '2', '3'],
      closed: ['4'],
      proof: 'optimal',
    });
    expect(idsOf(found)).toHaveLength(3);
    expect(idsOf(found)).toContain('go-sql-exam');
    expect(idsOf(found).indexOf('grain-first')).toBeLessThan(idsOf(found).indexOf('grain-master'));
  });

  it('keeps to the budget and the most credentials', () => {
    expect(trajectoryOf(starred, profileOf({ most: 1 }), catalog, TODAY)).toMatchObject({
      credentials: [{ id: 'go-sql-exam' }],
      opens: ['1', '2'],
    });
    expect(trajectoryOf(starred, profileOf({ budget: 150 }), catalog, TODAY)).toMatchObject({
      credentials: [{ id: 'go-exam' }],
      opens: ['1'],
    });
    expect(trajectoryOf(starred, profileOf({ budget: 10 }), catalog, TODAY)).toMatchObject({
      credentials: [],
      opens: [],
    });
  });

  it('takes what is held into account', () => {
    expect(trajectoryOf(starred, profileOf({}, ['go']), catalog, TODAY).openNow).toEqual(['1', '5']);
  });

  it('is nothing of nothing', () => {
    expect(trajectoryOf([], profileOf(), catalog, TODAY)).toEqual({
      credentials: [],
      openNow: [],
      opens: [],
      closed: [],
      proof: 'optimal',
    });
  });
});

describe('what one credential would have done', () => {
  it('is counted over all that was read: what it would have closed whole, and in part', () => {
    const holdings = findHoldings(profileOf(), catalog, TODAY);
    const gaps = gapsOf(starred, holdings);
    const closers = closersOf(gaps, candidatesFor(gaps, catalog, holdings, {}, TODAY));
    expect(closers.slice(0, 2)).toEqual([
      { id: 'go-sql-exam', closed: 2, helped: 3 },
      { id: 'go-exam', closed: 1, helped: 3 },
    ]);
    expect(closers.find(({ id }) => id === 'grain-first')).toEqual({
      id: 'grain-first',
      closed: 0,
      helped: 1,
    });
  });

  it('puts one requirement of two postings in one row', () => {
    const gaps = gapsOf(starred, findHoldings(profileOf(), catalog, TODAY));
    expect(gaps.rows).toHaveLength(5);
    expect(gaps.open[0]).toEqual([gaps.open[1]?.[0]]);
    expect(gaps.open[4]).toEqual([]);
  });
});
