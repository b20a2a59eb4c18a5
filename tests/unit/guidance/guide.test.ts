import { describe, expect, test } from 'vitest';
import type { Credential } from '../../../lib/catalog/credential.ts';
import { guide } from '../../../lib/guidance/guide.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import type { Requirements } from '../../../lib/requirements/requirement.ts';
import {
  asks,
  catalogOf,
  credential,
  EVIDENCE,
  exam,
  family,
  holds,
  needs,
  posting,
  skill,
  TODAY,
} from './kit.ts';

const skills = [
  skill('programming'),
  skill('script', ['programming']),
  skill('view', ['script']),
  skill('container'),
  skill('database'),
  skill('budgeting'),
];

const run = (
  found: Requirements,
  credentials: readonly Credential[],
  profile: Partial<Profile> = {},
  more: { families?: ReturnType<typeof family>[]; today?: string; title?: string } = {},
) =>
  guide(
    found,
    holds(profile),
    catalogOf({ skills, credentials, families: more.families ?? [] }),
    more.today ?? TODAY,
    more.title ?? null,
  );

describe('the gap', () => {
  const ladder = [
    credential('basic', { core: ['script'] }),
    credential('expert', { core: ['view'], prerequisites: [needs(['basic'])] }),
    credential('former', { core: ['script'], lastSitting: '2024-01-01', successor: 'basic' }),
    credential('older-name', { lastSitting: '2024-01-01', successor: 'basic', renamed: true }),
  ];
  const families = [family('any', ['former', 'expert'])];

  test.each([
    ['a held skill', { skills: ['script'] }, 'script', 'itself'],
    ['a held narrower skill', { skills: ['view'] }, 'programming', 'narrower'],
    ['a held credential by its skill', { credentials: [{ id: 'basic' }] }, 'script', 'certifies'],
    [
      'a held credential by its broader skill',
      { credentials: [{ id: 'basic' }] },
      'programming',
      'certifies',
    ],
    ['a held credential by name', { credentials: [{ id: 'basic' }] }, 'credential:basic', 'itself'],
    ['an older name of it', { credentials: [{ id: 'older-name' }] }, 'credential:basic', 'renamed'],
    ['the successor of the one asked', { credentials: [{ id: 'basic' }] }, 'credential:former', 'successor'],
    ['one of those that a family takes', { credentials: [{ id: 'expert' }] }, 'credential:any', 'accepted'],
    [
      'the successor of one that a family takes',
      { credentials: [{ id: 'basic' }] },
      'credential:any',
      'accepted',
    ],
    ['what nobody holds without it', { credentials: [{ id: 'expert' }] }, 'credential:basic', 'built-on'],
    ['any alternative', { skills: ['container'] }, 'database|container', 'itself'],
  ])('is closed by %s', (_, profile, asked, way) => {
    const found = posting(asks('required', ...asked.split('|')));
    const { gap, metBy } = run(found, ladder, profile, { families });
    expect(gap).toEqual([]);
    expect(metBy).toMatchObject([{ requirement: 0, way }]);
  });

  test.each([
    ['a broader skill than asked', { skills: ['script'] }, 'view'],
    [
      'the predecessor of the one asked, where it is no mere name',
      { credentials: [{ id: 'former' }] },
      'credential:basic',
    ],
    ['nothing', {}, 'script'],
  ])('stays open with %s', (_, profile, asked) => {
    expect(run(posting(asks('required', asked)), ladder, profile).gap).toEqual([0]);
  });

  test('a credential holds to its last day, then says that it lapsed', () => {
    const found = posting(asks('required', 'credential:basic'), asks('required', 'script'));
    const profile = { credentials: [{ id: 'basic', expires: TODAY }] };
    expect(run(found, ladder, profile).gap).toEqual([]);
    const after = run(found, ladder, profile, { today: '2026-11-23' });
    expect(after.gap).toEqual([0, 1]);
    expect(after.lapsed).toEqual([
      { requirement: 0, held: 'basic', expires: TODAY },
      { requirement: 1, held: 'basic', expires: TODAY },
    ]);
    expect(after.suggestions[0]).toMatchObject({ id: 'basic', cautions: [{ code: 'lapsed', on: TODAY }] });
  });

  test('what a held credential only touches meets what is mentioned, not what is asked', () => {
    const found = posting(asks('mentioned', 'database'), asks('preferred', 'database'));
    const held = [credential('other', { core: ['script'], touched: ['database'] })];
    expect(run(found, held, { credentials: [{ id: 'other' }] })).toMatchObject({
      gap: [1],
      metBy: [{ requirement: 0, way: 'touches' }],
    });
  });

  test('equivalent experience is offered, not assumed', () => {
    const found = posting({ ...asks('required', 'credential:basic'), orEquivalent: true });
    expect(run(found, ladder)).toMatchObject({ gap: [0], orEquivalent: [0] });
  });
});

describe('suggestions', () => {
  test('a credential that is required by name goes before one that covers more', () => {
    const found = posting(
      asks('required', 'script'),
      asks('required', 'database'),
      asks('required', 'credential:named'),
    );
    const { suggestions } = run(found, [
      credential('named', { cost: 900, hours: 300 }),
      credential('wide', { core: ['script', 'database'], cost: 0 }),
    ]);
    expect(suggestions.map(({ id }) => id)).toEqual(['named', 'wide']);
    expect(suggestions[0]?.reasons[0]).toEqual({ code: 'named', requirement: 2, level: 'required' });
  });

  test('one whose field is asked goes before one of another field that also tests a skill', () => {
    const found = posting(
      asks('required', 'script'),
      asks('preferred', 'container'),
      asks('mentioned', 'view'),
    );
    const { suggestions } = run(found, [
      credential('elsewhere', { core: ['script', 'budgeting', 'database'] }),
      credential('fitting', { core: ['script', 'view'] }),
    ]);
    expect(suggestions.map(({ id }) => id)).toEqual(['fitting', 'elsewhere']);
  });

  test('a retired one leads to its successor, and is suggested to its last day', () => {
    const found = posting(asks('required', 'credential:old'));
    const credentials = [
      credential('old', { core: ['script'], lastSitting: TODAY, successor: 'new' }),
      credential('new', { core: ['script'] }),
    ];
    expect(run(found, credentials).suggestions.map(({ id }) => id)).toEqual(['old']);
    const { suggestions } = run(found, credentials, {}, { today: '2026-11-23' });
    expect(suggestions.map(({ id }) => id)).toEqual(['new']);
    expect(suggestions[0]?.reasons[0]).toMatchObject({ code: 'replaces-retired', name: 'old' });
  });

  test('a ring of successors is survived', () => {
    const credentials = [
      credential('one', { lastSitting: '2020-01-01', successor: 'two' }),
      credential('two', { lastSitting: '2020-01-01', successor: 'one' }),
    ];
    expect(run(posting(asks('required', 'credential:one')), credentials).suggestions).toEqual([]);
  });

  test('unknown price and hours are null, and rank behind the same known', () => {
    const found = posting(asks('required', 'script'));
    const { suggestions } = run(found, [
      credential('a-unknown', { core: ['script'], cost: null, hours: null }),
      credential('b-known', { core: ['script'], cost: 200, hours: 40 }),
    ]);
    expect(suggestions.map(({ id, cost, hours }) => [id, cost, hours])).toEqual([
      ['b-known', { min: 200, max: 200, currency: 'USD' }, { min: 40, max: 40 }],
      ['a-unknown', null, null],
    ]);
  });

  test('the preference decides between the fast, the cheap and the recognised', () => {
    const found = posting(asks('required', 'script'));
    const recognition = [{ ...EVIDENCE, kind: 'mandate' as const, by: 'A ministry', as: 'required' }];
    const credentials = [
      credential('cheap', { core: ['script'], cost: 20, hours: 300 }),
      credential('fast', { core: ['script'], cost: 900, hours: 5 }),
      credential('recognised', { core: ['script'], cost: 900, hours: 300, recognition }),
    ];
    const first = (prefer: 'fastest' | 'cheapest' | 'most-recognised') =>
      run(found, credentials, { goals: { prefer } }).suggestions[0]?.id;
    expect([first('cheapest'), first('fastest'), first('most-recognised')]).toEqual([
      'cheap',
      'fast',
      'recognised',
    ]);
  });

  test('a senior title prefers the higher level, a junior one the lower', () => {
    const found = posting(asks('required', 'script'));
    const credentials = [
      credential('entry', { core: ['script'], level: 'foundational' }),
      credential('top', { core: ['script'], level: 'expert' }),
    ];
    const first = (title: string) => run(found, credentials, {}, { title }).suggestions[0]?.id;
    expect([first('Senior engineer'), first('Junior engineer')]).toEqual(['top', 'entry']);
  });

  test('what has to be taken first is said with its cost, and what no credential closes', () => {
    const found = {
      ...posting(asks('required', 'view')),
      beyond: [{ kind: 'years' as const, level: 'required' as const, text: '7 years', start: 0, end: 7 }],
    };
    const { suggestions } = run(found, [
      credential('first', { core: ['script'], cost: 80 }),
      credential('second', { core: ['view'], prerequisites: [needs(['first'])] }),
    ]);
    expect(suggestions[0]?.cautions).toEqual([
      {
        code: 'needs-first',
        anyOf: [[{ id: 'first', name: 'Certified first' }]],
        cost: { min: 80, max: 80, currency: 'USD' },
      },
      { code: 'does-not-replace', kind: 'years', text: '7 years' },
    ]);
  });

  test('one whose prerequisites cannot be met by the date is not suggested', () => {
    const found = posting(asks('required', 'view'));
    const credentials = [
      credential('first', { core: ['script'], hours: 30 }),
      credential('second', { core: ['view'], hours: 30, prerequisites: [needs(['first'])] }),
      credential('gone', { lastSitting: '2020-01-01' }),
      credential('unreachable', { core: ['view'], prerequisites: [needs(['gone'])] }),
    ];
    expect(run(found, credentials).suggestions.map(({ id }) => id)).toEqual(['second']);
    expect(run(found, credentials, { goals: { weeks: 5, hoursPerWeek: 10 } }).suggestions).toEqual([]);
  });
});

describe('the plan', () => {
  const found = posting(
    asks('required', 'script'),
    asks('required', 'database'),
    asks('preferred', 'container'),
  );

  test('closes the most at the least cost, prerequisites first', () => {
    const { plan, answer } = run(found, [
      credential('dear', { core: ['script', 'database'], cost: 500 }),
      credential('base', { cost: 50 }),
      credential('cheap', { core: ['script', 'database'], cost: 60, prerequisites: [needs(['base'])] }),
      credential('box', { core: ['container'], cost: 90 }),
    ]);
    expect(plan).toEqual({
      credentials: ['base', 'cheap', 'box'],
      closes: [0, 1, 2],
      cost: { min: 200, max: 200, currency: 'USD' },
      hours: { min: 30, max: 30 },
      unknown: [],
      proof: 'optimal',
    });
    expect(answer).toBe('plan');
  });

  test('keeps to the budget by the upper end of a price, and to the date', () => {
    const ranged = { ...credential('ranged', { core: ['script'] }), prices: [exam(80), exam(120)] };
    const credentials = [ranged, credential('slow', { core: ['database'], cost: 10, hours: 60 })];
    expect(run(found, credentials, { goals: { budget: 119 } }).plan.credentials).toEqual(['slow']);
    expect(run(found, credentials, { goals: { budget: 130 } }).plan).toMatchObject({
      credentials: ['ranged', 'slow'],
      cost: { min: 90, max: 130 },
    });
    const dated = run(found, credentials, { goals: { by: '2026-12-06', hoursPerWeek: 10 } });
    expect(dated.plan.credentials).toEqual(['ranged']);
    expect(run(found, credentials, { goals: { by: '2026-01-01' } }).plan.credentials).toEqual([]);
  });

  test('an unknown price stays out of a budget, and is listed without one', () => {
    const credentials = [credential('unknown', { core: ['script'], cost: null })];
    expect(run(found, credentials, { goals: { budget: 5000 } })).toMatchObject({
      plan: { credentials: [] },
      answer: 'not-worth-it',
      because: { code: 'out-of-limits', limit: 'budget' },
    });
    expect(run(found, credentials).plan).toMatchObject({ credentials: ['unknown'], unknown: ['unknown'] });
  });

  test('one that retires soon is taken first, and not at all when there is no time for it', () => {
    const at = (lastSitting: string) =>
      run(
        found,
        [
          credential('ending', { core: ['database'], hours: 20, lastSitting }),
          credential('lasting', { core: ['script'], hours: 20 }),
        ],
        { goals: { hoursPerWeek: 10 } },
      ).plan.credentials;
    expect(at('2026-12-10')).toEqual(['ending', 'lasting']);
    expect(at('2026-11-30')).toEqual(['lasting']);
  });
});

describe('the answer', () => {
  const years = (count: number) => [
    {
      kind: 'years' as const,
      level: 'required' as const,
      text: `${count} years`,
      years: count,
      start: 0,
      end: 7,
    },
  ];
  const script = [credential('script-exam', { core: ['script'] })];

  test.each([
    ['nothing is asked', posting(), {}, 'none-needed', 'asks-nothing'],
    ['all is met', posting(asks('required', 'script')), { skills: ['script'] }, 'none-needed', 'all-met'],
    [
      'the rest is only mentioned',
      posting(asks('mentioned', 'database')),
      {},
      'none-needed',
      'only-mentioned',
    ],
    ['nothing covers it', posting(asks('required', 'budgeting')), {}, 'not-covered', 'nothing-covers'],
    ['only years are asked', { requirements: [], beyond: years(5) }, {}, 'experience', 'years-asked'],
    [
      'nothing covers it and years are asked',
      { requirements: [asks('required', 'budgeting')], beyond: years(2) },
      {},
      'experience',
      'years-asked',
    ],
    [
      'many years are asked and little can be closed',
      {
        requirements: ['script', 'database', 'container', 'budgeting'].map((id) => asks('required', id)),
        beyond: years(8),
      },
      {},
      'experience',
      'years-asked',
    ],
    ['a plan closes it', posting(asks('required', 'script')), {}, 'plan', 'plan-closes'],
  ] as const)('when %s', (_, found, profile, answer, because) => {
    expect(run(found as Requirements, script, profile as Partial<Profile>)).toMatchObject({
      answer,
      because: { code: because },
    });
  });

  test('what closes next to nothing is not worth its price, unless it takes next to none', () => {
    const found = posting(
      ...Array.from({ length: 11 }, () => asks('required', 'budgeting')),
      asks('preferred', 'script'),
    );
    expect(run(found, script).answer).toBe('not-worth-it');
    expect(run(found, [credential('small', { core: ['script'], cost: 0, hours: 5 })]).answer).toBe('plan');
  });
});

test('prices: members, regions, parts, subscriptions and other currencies', () => {
  const found = posting(asks('required', 'script'));
  const costOf = (prices: Credential['prices'], goals: Profile['goals'] = {}, hours: number | null = 10) =>
    run(found, [{ ...credential('one', { core: ['script'], hours }), prices }], { goals }).suggestions[0]
      ?.cost;
  const about = (min: number, max = min) => ({ min, max, currency: 'USD' });
  expect(costOf([exam(400, { audience: 'member' }), exam(500, { audience: 'non-member' })])).toEqual(
    about(500),
  );
  expect(costOf([exam(100), exam(90), exam(70, { basis: 'retake' }), exam(5, { optional: true })])).toEqual(
    about(90, 100),
  );
  expect(costOf([exam(100), exam(30, { basis: 'application' })])).toEqual(about(130));
  expect(costOf([exam(100, { basis: 'exam-part', times: 4 })])).toEqual(about(400));
  expect(costOf([exam(400, { basis: 'exam-part' }), exam(300, { basis: 'exam-part' })])).toEqual(about(700));
  expect(costOf([exam(400, { basis: 'exam-part' }), exam(400), exam(300)])).toEqual(about(700));
  expect(costOf([exam(700, { basis: 'bundle' }), exam(400), exam(300)])).toEqual(about(700));
  expect(costOf([exam(550, { basis: 'bundle' }), exam(360, { basis: 'exam-part', times: 2 })])).toEqual(
    about(550),
  );
  expect(costOf([exam(645, { basis: 'bundle' }), exam(395), exam(200, { basis: 'training' })])).toEqual(
    about(595),
  );
  expect(costOf([exam(645, { basis: 'bundle' }), exam(200, { basis: 'training' })])).toEqual(about(645));
  expect(costOf([exam(50, { basis: 'subscription-month' })], { hoursPerWeek: 1 })).toEqual(about(150));
  expect(costOf([exam(50, { basis: 'subscription-month' })], {}, null)).toBeNull();
  expect(costOf([exam(100, { region: 'US' }), exam(80, { region: 'GB', currency: 'GBP' })])).toEqual(
    about(100),
  );
  const inBritain = costOf([exam(100, { region: 'US' }), exam(80, { region: 'GB', currency: 'GBP' })], {
    regions: ['GB'],
  });
  expect(inBritain).toEqual(about(104));
  expect(costOf([exam(100, { currency: 'XXX' })])).toBeNull();
  expect(costOf([exam(30, { basis: 'application' })])).toBeNull();
});
