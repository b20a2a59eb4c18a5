import { expect, test } from 'vitest';
import type { Credential } from '../../../../lib/catalog/credential.ts';
import { costToSit, weeksOf } from '../../../../lib/guidance/cost/cost.ts';
import { keepingOf } from '../../../../lib/guidance/cost/keeping.ts';
import { stackOf } from '../../../../lib/guidance/stack.ts';
import { catalogOf, credential, EVIDENCE, exam, needs, TODAY } from '../kit.ts';

const about = (min: number, max = min) => ({ min, max, currency: 'USD' });
const lasting = (duration: string): Pick<Credential, 'validity'> => ({ validity: { ...EVIDENCE, duration } });
const renewed = (
  by: NonNullable<Credential['renewal']>['by'],
  amount: number | null,
  currency = 'USD',
): Pick<Credential, 'renewal'> => ({
  renewal: { ...EVIDENCE, by, cost: amount === null ? null : { amount, currency }, credits: '60 units' },
});
const keep = (more: Partial<Credential>) => {
  const catalog = catalogOf({});
  const one = { ...credential('one'), ...more };
  return keepingOf(one, costToSit(one, catalog, {}), catalog, {});
};

test.each([
  ['a lifetime', lasting('lifetime'), about(100), []],
  ['fees for three years', { ...lasting('P3Y'), ...renewed('credits', 150) }, about(250), []],
  ['fees of four years, three of them', { ...lasting('P4Y'), ...renewed('fee', 200) }, about(250), []],
  ['a yearly fee in euros', { ...lasting('P1Y'), ...renewed('fee', 50, 'EUR') }, about(280), []],
  ['an exam every two years, once', { ...lasting('P2Y'), ...renewed('exam', 70) }, about(170), []],
  [
    'an exam whose price is that of the exam',
    { ...lasting('P18M'), ...renewed('exam', null) },
    about(300),
    [],
  ],
  ['an exam after five years', { ...lasting('P5Y'), ...renewed('exam', null) }, about(100), []],
  ['free assessments', { ...lasting('P1Y'), ...renewed('free', null) }, about(100), []],
  ['no word of renewal', lasting('P3Y'), about(100), ['renewal']],
  [
    'units of which no price is known',
    { ...lasting('P3Y'), ...renewed('credits', null) },
    about(100),
    ['renewal'],
  ],
  ['nothing known', {}, about(100), ['validity']],
  ['no price', { ...lasting('P3Y'), ...renewed('fee', 60), prices: [] }, null, ['cost']],
  [
    'a range',
    { ...lasting('P3Y'), ...renewed('exam', null), prices: [exam(80), exam(120)] },
    about(160, 240),
    [],
  ],
] as const)('over three years: %s', (_, more, cost, unknown) => {
  expect(keep(more as Partial<Credential>)).toMatchObject({ cost, unknown });
});

test('hours at the person’s pace', () => {
  expect(weeksOf({ min: 40, max: 100 }, { hoursPerWeek: 8 })).toEqual({ min: 5, max: 12.5 });
  expect(weeksOf({ min: 6, max: 6 }, {})).toEqual({ min: 1, max: 1 });
  expect(weeksOf(null, {})).toBeNull();
});

test('a stack: what comes before and after, the credit, and the next step from what is held', () => {
  const credentials = [
    credential('first', { kind: 'micro-credential', leadsTo: ['second'] }),
    credential('second', {
      prerequisites: [needs(['base'])],
      leadsTo: ['third', 'gone'],
      recognition: [{ ...EVIDENCE, kind: 'academic-credit', by: 'A university', as: '6 credits' }],
    }),
    credential('base'),
    credential('third', { leadsTo: ['fourth'] }),
    credential('fourth', { leadsTo: ['second'] }),
    credential('gone', { lastSitting: '2020-01-01' }),
  ];
  const catalog = catalogOf({ credentials });
  const stack = (...held: string[]) => stackOf('second', new Set(held), catalog, TODAY);
  expect(stack()).toMatchObject({
    before: [
      { id: 'base', how: 'demanded', held: false },
      { id: 'first', how: 'leads-to', held: false },
      { id: 'fourth', how: 'leads-to', held: false },
    ],
    after: [{ id: 'third', held: false }],
    further: [{ id: 'fourth' }],
    credit: [{ by: 'A university', as: '6 credits' }],
    next: 'base',
  });
  expect(stack('base')?.next).toBe('second');
  expect(stack('base', 'second')?.next).toBe('third');
  expect(stack('base', 'second', 'third')?.next).toBeNull();
  expect(stackOf('nothing', new Set(), catalog, TODAY)).toBeNull();
});
