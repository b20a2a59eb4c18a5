import { describe, expect, test } from 'vitest';
import { credentialSchema } from '../../../lib/catalog/credential.ts';
import { ringsOf } from '../../../lib/catalog/rings.ts';
import { type Content, checkGraph, checkNames } from '../../../lib/catalog/rules.ts';
import { localDay } from '../../../lib/platform/dates.ts';
import { readData } from '../../../scripts/data.ts';
import { credential, EVIDENCE, exam, family, needs, skill, TODAY } from '../guidance/kit.ts';

const GOOD: Content = {
  skills: [skill('web'), skill('script', ['web'])],
  families: [family('any-script', ['basic', 'old'])],
  credentials: [
    credential('basic', { core: ['script'] }),
    credential('expert', { core: ['script'], prerequisites: [needs(['basic'])], leadsTo: ['basic'] }),
    credential('old', { lastSitting: '2020-01-01', successor: 'basic' }),
  ],
};

const reasons = (content: Partial<Content>, today = TODAY) => {
  const whole = { ...GOOD, ...content };
  return [...checkGraph(whole, today), ...checkNames(whole).broken].map(
    ({ id, reason }) => `${id}: ${reason}`,
  );
};
const withOne = (...made: Parameters<typeof credential>) => ({
  credentials: [...GOOD.credentials, credential(...made)],
});
const fact = { ...EVIDENCE, duration: 'P3Y' };

test('a whole catalog breaks nothing', () => {
  expect(reasons({})).toEqual([]);
});

test.each<[string, Partial<Content>, RegExp]>([
  ['a skill that is not there', withOne('x', { core: ['nothing'] }), /^x: skill "nothing"/],
  ['a next step that is not there', withOne('x', { leadsTo: ['nothing'] }), /^x: leadsTo "nothing"/],
  [
    'a prerequisite that is not there',
    withOne('x', { prerequisites: [needs(['nothing'])] }),
    /^x: prerequisite/,
  ],
  [
    'a successor that is not there',
    withOne('x', { lastSitting: '2020-01-01', successor: 'nothing' }),
    /^x: successor "nothing" is no/,
  ],
  [
    'an accepted one that is not there',
    { families: [family('any', ['nothing'])] },
    /^any: accepts "nothing"/,
  ],
  ['a broader skill that is not there', { skills: [...GOOD.skills, skill('x', ['nothing'])] }, /^x: broader/],
  [
    'a ring of skills',
    { skills: [skill('web', ['script']), skill('script', ['web'])] },
    /web → script → web/,
  ],
  ['a prerequisite that is itself', withOne('x', { prerequisites: [needs(['x'])] }), /x → x$/],
  [
    'a ring of prerequisites over alternatives',
    {
      credentials: [
        ...GOOD.credentials,
        credential('a', { prerequisites: [needs(['basic'], ['b'])] }),
        credential('b', { prerequisites: [needs(['c'])] }),
        credential('c', { prerequisites: [needs(['a'])] }),
      ],
    },
    /a → b → c → a$/,
  ],
  [
    'a ring of successors',
    {
      credentials: [
        ...GOOD.credentials,
        credential('a', { lastSitting: '2020-01-01', successor: 'b' }),
        credential('b', { lastSitting: '2020-01-01', successor: 'a' }),
      ],
    },
    /a → b → a$/,
  ],
  [
    'a successor that is retired without one',
    {
      credentials: [
        ...GOOD.credentials,
        credential('a', { lastSitting: '2020-01-01', successor: 'b' }),
        credential('b', { lastSitting: '2021-01-01' }),
      ],
    },
    /^a: successor "b" is itself retired without one$/,
  ],
  [
    'a poisoned source',
    withOne('x', { prices: [exam(1, { source: 'https://www.winenfood.com/exam-cost' })] }),
    /^x: poisoned source/,
  ],
  ['a poisoned page', withOne('x', { page: 'https://exam-dumps.example/x' }), /^x: poisoned page/],
  [
    'a poisoned source of a validity',
    withOne('x', { validity: { ...fact, source: 'https://eatsip365.com/x' } }),
    /^x: poisoned source/,
  ],
  [
    'a source of a family that is poisoned',
    { families: [{ ...family('any', ['basic']), source: 'https://visualfoodie.com/a' }] },
    /^any: poisoned source/,
  ],
  [
    'a check that is still to come',
    withOne('x', { validity: { ...fact, checked: '2026-11-23' } }),
    /^x: checked on/,
  ],
  [
    'a page dated after its check',
    withOne('x', { validity: { ...fact, dated: '2026-12' } }),
    /^x: dated 2026-12/,
  ],
  ['less than the least effort', withOne('x', { effort: { ...EVIDENCE, min: 9, max: 3 } }), /^x: effort/],
  [
    'an end before the start',
    withOne('x', { lifecycle: { ...EVIDENCE, from: '2024-05-01', lastSitting: '2024-04-30' } }),
    /^x: its last sitting/,
  ],
  [
    'a skill that stands twice',
    withOne('x', { core: ['web'], touched: ['web'] }),
    /^x: a skill stands twice/,
  ],
  ['an id that stands twice', withOne('script'), /^script: its id stands twice/],
  ['an id of a person’s own', withOne('own-x'), /^own-x: ids with/],
  [
    'a name that another has',
    withOne('x', { aliases: ['Certified Basic'] }),
    /^x: "Certified Basic" is a name of basic too/,
  ],
  ['a name twice', withOne('x', { codes: ['certified-x'] }), /^x: "certified-x" stands twice/],
  ['a name without letters', withOne('x', { aliases: ['--'] }), /^x: the name "--" has no letters/],
  [
    'a look-alike that is none of its names',
    withOne('x', { lookalike: { Other: { near: ['exam'] } } }),
    /^x: lookalike "Other"/,
  ],
])('%s is named', (_, content, reason) => {
  const told = reasons(content);
  expect(told.filter((each) => reason.test(each))).toHaveLength(1);
  expect(told).toHaveLength(1);
});

test('names that two share are told apart by what stands around them', () => {
  expect(
    reasons(
      withOne('x', { aliases: ['Certified Basic'], lookalike: { 'Certified Basic': { near: ['exam'] } } }),
    ),
  ).toEqual([]);
});

test('a successor that retires later breaks the rule from that day on', () => {
  const content = {
    credentials: [
      ...GOOD.credentials,
      credential('a', { lastSitting: '2020-01-01', successor: 'b' }),
      credential('b', { lastSitting: TODAY }),
    ],
  };
  expect(reasons(content)).toEqual([]);
  expect(reasons(content, '2026-11-23')).toHaveLength(1);
});

describe('the schema', () => {
  const { field: _, ...record } = credential('x');
  const parses = (price: object) => credentialSchema.safeParse({ ...record, prices: [price] }).success;
  const { source: _source, ...withoutSource } = exam(10);
  const { dated: _dated, ...withoutDate } = exam(10);
  const { checked: _checked, ...withoutCheck } = exam(10);
  test.each([
    ['source', withoutSource],
    ['date', withoutDate],
    ['day of its check', withoutCheck],
  ])('takes no price without its %s', (__, price) => {
    expect(parses(exam(10))).toBe(true);
    expect(parses(price)).toBe(false);
  });
});

test('rings are found once each, however deep', () => {
  const chain = Array.from({ length: 50_000 }, (_, place) => String(place));
  const next = (id: string) => (id === '49999' ? ['49998'] : [String(Number(id) + 1)]);
  expect(ringsOf(chain, next)).toEqual([['49998', '49999', '49998']]);
});

test('the catalog breaks no rule of the graph or of names', { timeout: 60_000 }, () => {
  const data = readData();
  expect(data.faults).toEqual([]);
  expect([...checkGraph(data, localDay()), ...checkNames(data).broken]).toEqual([]);
});
