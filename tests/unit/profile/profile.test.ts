import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileOf } from '../../../lib/profile/entries.ts';
import { indexNames } from '../../../lib/profile/names.ts';
import { parseProfile } from '../../../lib/profile/parse-profile.ts';
import { EMPTY_STORED, readStored } from '../../../lib/profile/stored.ts';
import { credential, family, skill } from '../guidance/kit.ts';

const names = indexNames({
  skills: [
    { ...skill('kubernetes'), name: 'Kubernetes', aliases: ['K8s'] },
    { ...skill('node-js'), name: 'Node.js' },
    { ...skill('plus-language'), name: 'Z++' },
    { ...skill('go-game'), name: 'Go', lookalike: { Go: {} } },
    { ...skill('go'), name: 'Go language', aliases: ['Go'] },
  ],
  credentials: [
    {
      ...credential('cka'),
      name: 'Certified Kubernetes Administrator',
      aliases: ['K8s Admin'],
      codes: ['CKA'],
    },
    { ...credential('scrum-master'), name: 'Certified ScrumMaster', aliases: ['CSM'] },
  ],
  families: [{ ...family('kubernetes-family', ['cka']), name: 'Kubernetes certification' }],
});

describe('a profile file', () => {
  test('knows ids and every name by the normaliser', () => {
    const parsed = parseProfile(
      {
        skills: ['kubernetes', 'k8s', 'NODE JS', 'Z++', 'go', 'node-js'],
        credentials: [
          'CKA',
          'certified scrum master',
          { id: 'Kubernetes Certifications', expires: '2027-05-01' },
        ],
        goals: { budget: 1000, hoursPerWeek: 6, by: '2027-06-01', regions: ['US'], prefer: 'balanced' },
      },
      names,
    );
    expect(parsed).toEqual({
      ok: true,
      warnings: [],
      profile: {
        skills: ['kubernetes', 'node-js', 'plus-language', 'go'],
        credentials: [
          { id: 'cka' },
          { id: 'scrum-master' },
          { id: 'kubernetes-family', expires: '2027-05-01' },
        ],
        goals: { budget: 1000, hoursPerWeek: 6, by: '2027-06-01', regions: ['US'], prefer: 'balanced' },
      },
    });
  });

  test('tells what it does not know, which counts as not held', () => {
    const parsed = parseProfile({ skills: ['juggling', 'CKA'], credentials: ['Z++', 'cka'] }, names);
    expect(parsed).toMatchObject({
      ok: true,
      profile: { skills: [], credentials: [{ id: 'cka' }] },
      warnings: [
        { code: 'unknown-skill', written: 'juggling' },
        { code: 'unknown-credential', written: 'Z++' },
      ],
    });
  });

  test.each([
    [['2027-01-01', '2028-01-01'], '2028-01-01'],
    [['2028-01-01', '2027-01-01'], '2028-01-01'],
    [['2027-01-01', undefined], undefined],
  ])('a credential written twice (%s) holds to its later end', (ends, end) => {
    const credentials = ends.map((expires) => (expires === undefined ? 'CKA' : { id: 'cka', expires }));
    const parsed = parseProfile({ credentials }, names);
    expect(parsed.ok && parsed.profile.credentials).toEqual([
      end === undefined ? { id: 'cka' } : { id: 'cka', expires: end },
    ]);
  });

  test.each([
    ['a list', []],
    ['a text', 'kubernetes'],
    ['an unknown key', { skill: ['kubernetes'] }],
    ['a number among the skills', { skills: [7] }],
    ['a negative budget', { goals: { budget: -1 } }],
    ['a day that is none', { goals: { by: 'soon' } }],
    ['too many skills', { skills: Array.from({ length: 5001 }, () => 'kubernetes') }],
  ])('%s is refused with a reason', (_, value) => {
    const parsed = parseProfile(value, names);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.faults.join()).not.toBe('');
  });

  test('nothing at all makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof parseProfile(value, names).ok).toBe('boolean');
        expect(typeof readStored(value).ok).toBe('boolean');
      }),
    );
  });
});

const SKILL_KEY = 'skill:kubernetes';

describe('the stored profile', () => {
  const stored = { ...EMPTY_STORED, entries: { [SKILL_KEY]: { value: true as const, at: 7 } } };

  test('is read as it was written, and empty where nothing was', () => {
    expect(readStored(structuredClone(stored))).toEqual({ ok: true, value: stored });
    expect(readStored(undefined)).toEqual({ ok: true, value: EMPTY_STORED });
  });

  test('of a newer version is told, not guessed at', () => {
    const read = readStored({ ...stored, version: 3 });
    expect(read).toMatchObject({ ok: false, reason: expect.stringContaining('newer') });
  });

  test('of version 1 says the same in version 2', () => {
    const old = {
      version: 1,
      skills: ['kubernetes', 'go'],
      credentials: [{ id: 'cka', expires: '2027-05-01' }, { id: 'ckad' }],
      goals: { budget: 0, regions: ['US', 'DE'], prefer: 'fastest' },
    };
    const read = readStored(old);
    if (!read.ok) throw new Error(read.reason);
    const { skills, credentials, goals } = profileOf(read.value.entries);
    expect([...skills].sort()).toEqual(['go', 'kubernetes']);
    expect(credentials).toEqual(old.credentials);
    expect(goals).toEqual(old.goals);
  });

  test.each([
    ['without lists', { version: 1 }],
    ['with a name that is no id', { version: 1, skills: ['Not an id'], credentials: [], goals: {} }],
    ['with a goal that is none', { version: 1, skills: [], credentials: [], goals: { castle: 1 } }],
  ])('of version 1 %s is told', (_, old) => {
    expect(readStored(old)).toMatchObject({ ok: false, reason: expect.stringMatching(/./) });
  });

  test('of an older version goes through the migrations, on a copy', () => {
    const old = { version: 1, held: ['kubernetes'] };
    const migrate = (value: unknown) => {
      const held = (value as typeof old).held.splice(0);
      return { version: 2, entries: { [`skill:${held[0]}`]: { value: true, at: 7 } } };
    };
    expect(readStored(old, [{ from: 1, migrate }])).toEqual({ ok: true, value: stored });
    expect(old.held).toEqual(['kubernetes']);
  });

  test('that fails a migration, or has none, is left as it is and told', () => {
    const old = { version: 0, held: ['kubernetes'] };
    const failing = () => {
      throw new Error('no way on');
    };
    expect(readStored(old, [{ from: 0, migrate: failing }])).toMatchObject({
      ok: false,
      reason: expect.stringContaining('no way on'),
    });
    expect(readStored(old, [])).toMatchObject({ ok: false });
    expect(old).toEqual({ version: 0, held: ['kubernetes'] });
  });

  test.each([
    [{ 'skill:Go': { value: true, at: 1 } }],
    [{ 'skill:go': { value: 'yes', at: 1 } }],
    [{ 'skill:go': { value: true, at: -1 } }],
    [{ 'skill:go': { value: true } }],
    [{ 'castle:go': { value: true, at: 1 } }],
    [{ go: { value: true, at: 1 } }],
    [{ 'credential:cka': { value: 'soon', at: 1 } }],
    [{ 'goal:budget': { value: -1, at: 1 } }],
    [{ 'goal:constructor': { value: 1, at: 1 } }],
  ])('with an entry that could not be is told: %j', (entries) => {
    expect(readStored({ version: 2, entries })).toMatchObject({ ok: false });
  });
});
