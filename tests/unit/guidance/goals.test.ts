import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Credential, CredentialKind } from '../../../lib/catalog/credential.ts';
import { memoryView } from '../../../lib/catalog/view.ts';
import { regionOf } from '../../../lib/guidance/candidates/region.ts';
import { guide } from '../../../lib/guidance/guide.ts';
import type { Goals } from '../../../lib/profile/profile.ts';
import { randomFrom } from '../../bench/random.ts';
import { asks, catalogOf, credential, EVIDENCE, holds, needs, posting, skill, TODAY } from './kit.ts';
import { makeGuidanceCase } from './random-guidance.ts';

const skills = [skill('script'), skill('ledger', [], 'finance'), skill('soldering', [], 'trades')];
const found = posting(asks('required', 'script'));
const recognised = (kind: Credential['recognition'][number]['kind']) => ({
  recognition: [{ ...EVIDENCE, kind, by: 'Somebody', as: 'something' }],
});

function suggested(
  credentials: readonly Credential[],
  goals: Goals,
  more: { asked?: typeof found; title?: string; region?: string; demand?: number } = {},
) {
  const view = catalogOf({ skills, credentials });
  const { demand } = more;
  const { suggestions } = guide(
    more.asked ?? found,
    holds({ goals }),
    demand === undefined ? view : { ...view, demand: () => ({ named: demand, required: 0, of: 9 }) },
    TODAY,
    more.title ?? null,
    more.region ?? null,
  );
  return suggestions.map(({ id }) => id);
}

describe('what the person wants', () => {
  const graded = [
    credential('plain', { core: ['script'] }),
    credential('credited', { core: ['script'], ...recognised('academic-credit') }),
    credential('accredited', { core: ['script'], ...recognised('accreditation') }),
    credential('mandated', { core: ['script'], ...recognised('mandate') }),
  ];

  test.each([
    ['any', ['plain', 'credited', 'accredited', 'mandated']],
    ['evidence', ['credited', 'accredited', 'mandated']],
    ['accredited', ['accredited', 'mandated']],
    ['mandated', ['mandated']],
  ] as const)('the least recognition is %s', (leastRecognition, left) => {
    expect(suggested(graded, { leastRecognition }).sort()).toEqual([...left].sort());
  });

  test('being asked by name, or in postings that were read, is evidence', () => {
    const asked = posting(asks('required', 'credential:plain'));
    expect(suggested(graded, { leastRecognition: 'evidence' }, { asked })).toEqual(['plain']);
    expect(suggested(graded, { leastRecognition: 'evidence' }, { demand: 2 })).toContain('plain');
  });

  test('what other postings asked for stands among the reasons, with how many were read', () => {
    const view = catalogOf({ skills, credentials: graded });
    const demand = (id: string) => ({ named: id === 'plain' ? 2 : 0, required: 1, of: 9 });
    const { suggestions } = guide(found, holds({}), { ...view, demand }, TODAY);
    const said = suggestions.filter(({ reasons }) => reasons.some(({ code }) => code === 'named-elsewhere'));
    expect(said.map(({ id }) => id)).toEqual(['plain']);
    expect(said[0]?.reasons).toContainEqual({ code: 'named-elsewhere', named: 2, required: 1, of: 9 });
  });

  test('a kind that is not wanted is never suggested, and no step on the way', () => {
    const credentials = [
      credential('course', { core: ['script'], kind: 'course-certificate' }),
      credential('after', { core: ['script'], prerequisites: [needs(['course'])] }),
      credential('either', { core: ['script'], prerequisites: [needs(['course'], ['other'])] }),
      credential('other'),
    ];
    expect(suggested(credentials, {}).length).toBe(3);
    expect(suggested(credentials, { notKinds: ['course-certificate'] })).toEqual(['either']);
  });

  test('what counts in other countries alone is left out, but not what the posting asks by name', () => {
    const credentials = [
      credential('german', { core: ['script'], regions: ['DE'] }),
      credential('anywhere', { core: ['script'] }),
    ];
    expect(suggested(credentials, {}).length).toBe(2);
    expect(suggested(credentials, { regions: ['GB'] })).toEqual(['anywhere']);
    expect(suggested(credentials, {}, { region: 'GB' })).toEqual(['anywhere']);
    expect(suggested(credentials, {}, { region: 'DE' }).length).toBe(2);
    expect(suggested(credentials, { regions: ['DE'] }, { region: 'GB' }).length).toBe(2);
    const asked = posting(asks('required', 'credential:german'));
    expect(suggested(credentials, {}, { asked, region: 'GB' })).toEqual(['german']);
    expect(suggested(credentials, { regions: ['GB'] }, { asked })).toEqual([]);
  });

  test('a field that is aimed at goes first', () => {
    const credentials = [
      credential('one', { core: ['script'] }),
      credential('two', { core: ['script'], field: 'data' }),
    ];
    expect(suggested(credentials, {})[0]).toBe('one');
    expect(suggested(credentials, { fields: ['data'] })[0]).toBe('two');
  });
});

describe('what fits the posting', () => {
  test('one of another field of work goes behind', () => {
    const asked = posting(
      asks('required', 'script'),
      asks('required', 'ledger'),
      asks('preferred', 'ledger'),
    );
    const both = { core: ['ledger', 'soldering'] };
    const credentials = [
      credential('a-trade', { core: ['script', 'soldering'], field: 'trades' }),
      credential('b-office', { ...both, core: ['script', 'ledger'], field: 'finance' }),
    ];
    expect(suggested(credentials, {}, { asked })[0]).toBe('b-office');
  });

  test('the own of another occupation is left out unless it is asked by name', () => {
    const credentials = [credential('rrt', { name: 'Registered Therapist', core: ['script'] })];
    expect(suggested(credentials, {}, { title: 'Nurse' })).toEqual([]);
    expect(suggested(credentials, {}, { title: 'Therapist, nights' })).toEqual(['rrt']);
    const asked = posting(asks('required', 'credential:rrt'));
    expect(suggested(credentials, {}, { asked, title: 'Nurse' })).toEqual(['rrt']);
  });

  test('a licence is no step of a plan for one skill, and is one where it is asked', () => {
    const licence = credential('licence', { core: ['script'], kind: 'licence' });
    const run = (asked: typeof found) =>
      guide(asked, holds(), catalogOf({ skills, credentials: [licence] }), TODAY);
    expect(run(found)).toMatchObject({
      plan: { credentials: [] },
      answer: 'not-worth-it',
      because: { code: 'nothing-fits' },
    });
    expect(run(posting(asks('required', 'credential:licence'))).plan.credentials).toEqual(['licence']);
  });

  test('a plan for a senior title takes nothing foundational', () => {
    const credentials = [
      credential('basic', { core: ['script'], level: 'foundational', cost: 0 }),
      credential('deep', { core: ['script'], level: 'professional' }),
    ];
    const planFor = (title: string) =>
      guide(found, holds(), catalogOf({ skills, credentials }), TODAY, title).plan.credentials;
    expect(planFor('Senior developer')).toEqual(['deep']);
    expect(planFor('Developer')).toEqual(['basic']);
  });
});

test.each([
  [{ location: 'Columbus, OH' }, 'US'],
  [{ location: 'Leeds, England' }, 'GB'],
  [{ url: 'https://jobs.example.co.uk/1', title: 'Ward manager, NHS' }, 'GB'],
  [{ title: 'Buchhalter (m/w/d)' }, 'DE'],
  [{ title: 'Infirmier (H/F)' }, 'FR'],
  [{ title: 'Developer' }, null],
  [{ title: 'NHS or U.S. citizen' }, null],
])('the country of %o', (place, region) => {
  expect(regionOf({ title: null, location: null, url: null, ...place }, posting())).toBe(region);
});

test('never suggested: an unwanted kind, another country, too little recognition, what is of no use', () => {
  const KINDS: readonly CredentialKind[] = ['certification', 'badge', 'micro-credential'];
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (seed) => {
      const made = makeGuidanceCase(seed);
      const random = randomFrom(seed + 1);
      const credentials = made.content.credentials.map((each) => ({
        ...each,
        kind: random.pick(KINDS),
        ...(random.chance(0.3) ? { regions: [random.pick(['DE', 'US'])] } : {}),
        ...(random.chance(0.5) ? recognised(random.pick(['mandate', 'accreditation', 'employers'])) : {}),
      }));
      const goals: Goals = {
        ...made.profile.goals,
        notKinds: ['badge'],
        regions: ['US'],
        leastRecognition: 'accredited',
      };
      const view = memoryView({ ...made.content, credentials });
      const { suggestions, plan } = guide(made.found, { ...made.profile, goals }, view, made.today);
      const byId = new Map(credentials.map((each) => [each.id, each]));
      for (const id of [...suggestions.map((each) => each.id), ...plan.credentials]) {
        expect(byId.get(id)?.kind).not.toBe('badge');
        expect(byId.get(id)?.regions ?? ['US']).toEqual(['US']);
      }
      for (const { id } of suggestions)
        expect(['mandate', 'accreditation']).toContain(byId.get(id)?.recognition[0]?.kind);
    }),
    { numRuns: 500 },
  );
});
