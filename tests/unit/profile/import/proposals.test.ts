import { describe, expect, it } from 'vitest';
import type { FoundEntry } from '../../../../lib/profile/import/found.ts';
import { holdAll } from '../../../../lib/profile/import/hold-all.ts';
import { matchName, sameIssuer } from '../../../../lib/profile/import/names.ts';
import { createPace } from '../../../../lib/profile/import/pace.ts';
import { propose } from '../../../../lib/profile/import/proposals.ts';
import { mentionedIn } from '../../../../lib/profile/import/read-text.ts';
import { changesOf, type HeldNow, matched } from '../../../../lib/profile/import/weigh.ts';
import { EMPTY_PROFILE } from '../../../../lib/profile/profile.ts';
import { names, vocabulary } from './kit.ts';

const TODAY = '2026-11-22';
const NOTHING: HeldNow = { skills: new Set(), credentials: new Map() };
const proposed = (entries: readonly FoundEntry[], held = NOTHING) =>
  propose(entries, [], names, held, TODAY, createPace());
const read = async (text: string) =>
  propose([], await mentionedIn(text, vocabulary, names, createPace()), names, NOTHING, TODAY, createPace());

describe('a written name', () => {
  it.each([
    ['credential', 'Certified Harbour Administrator', undefined, 'harbour-admin'],
    ['credential', 'certified harbour-administrators®', undefined, 'harbour-admin'],
    ['credential', 'Certified Harbour Administrator (CHA)', undefined, 'harbour-admin'],
    ['credential', 'HA-101', undefined, 'harbour-admin'],
    ['credential', 'Harbour Guild Certified Harbour Administrator', 'Harbour Guild', 'harbour-admin'],
    ['credential', 'CHA ce Certification', 'Harbour Guild', 'harbour-admin'],
    ['credential', 'Crane Professional v3', undefined, 'crane-pro'],
    ['credential', 'Crane Professional by Institute of Lifting', undefined, 'crane-pro'],
    ['credential', 'Safety Expert', 'NSB', 'safety-north'],
    ['credential', 'Safety Expert', 'Southern Lifting Union', 'safety-south'],
    ['skill', 'Tide tables (advanced)', undefined, 'tidal-planning'],
    ['skill', 'Crane Professional', undefined, 'crane-pro'],
    ['either', 'QuayScript', undefined, 'quayscript'],
  ] as const)('%s "%s" of %s is %s', (kind, name, issuer, id) => {
    const { named, doubt } = matchName(names, { kind, name, ...(issuer ? { issuer } : {}) });
    expect([named?.id, doubt]).toEqual([id, null]);
  });

  it('that several things share is left to the person', () => {
    const match = matchName(names, { kind: 'credential', name: 'Safety Expert', issuer: 'Somebody Else' });
    expect(match.named).toBeNull();
    expect(match.maybe.map(({ id }) => id)).toEqual(['safety-north', 'safety-south']);
  });

  it('that only holds a name is none, but says what it could be', () => {
    const match = matchName(names, { kind: 'credential', name: 'Get ready for the Crane Professional' });
    expect(match.named).toBeNull();
    expect(match.maybe.map(({ id }) => id)).toEqual(['crane-pro']);
    expect(matchName(names, { kind: 'credential', name: 'Winching' })).toMatchObject({
      named: null,
      maybe: [{ id: 'winching' }],
    });
  });

  it('from a seller of courses, or of a family, is looked at twice', () => {
    expect(matchName(names, { kind: 'credential', name: 'Crane Professional', issuer: 'Udemy' }).doubt).toBe(
      'course',
    );
    expect(matchName(names, { kind: 'credential', name: 'Harbour certification' }).doubt).toBe('family');
  });

  it('of a family is the one credential of it that the issuer gives', () => {
    const match = matchName(names, {
      kind: 'credential',
      name: 'Harbour certification',
      issuer: 'Harbour Guild',
    });
    expect([match.named?.id, match.doubt]).toEqual(['harbour-admin', null]);
    const other = matchName(names, {
      kind: 'credential',
      name: 'Harbour certification',
      issuer: 'Institute of Lifting',
    });
    expect([other.named?.id, other.doubt]).toEqual(['harbour-any', 'family']);
  });

  it('of an issuer is the same in full, in short and in part', () => {
    expect(sameIssuer('Institute of Lifting', 'The Institute of Lifting, Inc.')).toBe(true);
    expect(sameIssuer('Northern Safety Board', 'NSB')).toBe(true);
    expect(sameIssuer('Northern Safety Board', 'Southern Lifting Union')).toBe(false);
    expect(sameIssuer('', 'Northern Safety Board')).toBe(false);
  });
});

describe('a proposal', () => {
  const crane: FoundEntry = { kind: 'credential', name: 'Crane Professional', expires: '2027-05-01' };

  it('is new and ticked, held and not, or held with an end that is later', async () => {
    const held = (until: string | null): HeldNow => ({
      skills: new Set(),
      credentials: new Map([['crane-pro', until]]),
    });
    const state = async (until: string | null | undefined) =>
      (await proposed([crane], until === undefined ? NOTHING : held(until))).map((each) => [
        each.state,
        each.ticked,
      ]);
    expect(await state(undefined)).toEqual([['new', true]]);
    expect(await state(null)).toEqual([['held', false]]);
    expect(await state('2028-01-01')).toEqual([['held', false]]);
    expect(await state('2026-01-01')).toEqual([['later', true]]);
  });

  it('that is over says so, and one that ends today is not over', async () => {
    const [over, last] = await proposed([
      { ...crane, expires: '2026-11-21' },
      { kind: 'credential', name: 'CHA', expires: TODAY },
    ]);
    expect([over?.expired, last?.expired]).toEqual([true, false]);
  });

  it('of several lines is one, with the later end', async () => {
    const list = await proposed([
      crane,
      { ...crane, name: 'CrP', expires: '2029-05-01' },
      { kind: 'skill', name: 'winching' },
    ]);
    expect(list.map(({ named, expires }) => [named?.id, expires])).toEqual([
      ['crane-pro', '2029-05-01'],
      ['winching', null],
    ]);
  });

  it('that is not matched is listed once, and can be matched by hand', async () => {
    const list = await proposed([
      { kind: 'skill', name: 'Juggling' },
      { kind: 'skill', name: 'juggling' },
    ]);
    expect(list.map(({ written, state, ticked }) => [written, state, ticked])).toEqual([
      ['Juggling', 'unmatched', false],
    ]);
    const winching = names.byId('skill', 'winching');
    if (list[0] === undefined || winching === undefined) throw new Error('nothing to match');
    const byHand = matched(list[0], winching, NOTHING, TODAY);
    expect(byHand).toMatchObject({ state: 'new', ticked: true, named: { id: 'winching' } });
    expect(changesOf([byHand])).toEqual([{ kind: 'skill', id: 'winching' }]);
  });
});

describe('a text', () => {
  it('names what it holds, with the line, the end, and what is not there yet', async () => {
    const list = await read(
      [
        'Skills: Winching, QuayScript',
        'Crane Professional (valid until May 2028)',
        'Safety first. Preparing for Certified Harbour Administrator in 2027.',
      ].join('\n'),
    );
    expect(list.map(({ named, expires, doubt, ticked }) => [named?.id, expires, doubt, ticked])).toEqual([
      ['winching', null, null, true],
      ['quayscript', null, null, true],
      ['crane-pro', '2028-05-31', null, true],
      ['harbour-admin', null, 'in-progress', false],
    ]);
    expect(list[2]?.line).toBe('Crane Professional (valid until May 2028)');
  });

  const told = async (text: string) => (await read(text)).map(({ named, expires }) => [named?.id, expires]);

  it.each([
    // A first line is no title, and a line above others no heading.
    ['Certified Harbour Administrator (CHA), valid until May 2027\n', 'harbour-admin', '2027-05-31'],
    ['Certified Harbour Administrator (CHA)\nHarbour Guild', 'harbour-admin', null],
    ['About me\nI have been a Certified Harbour Administrator for years.', 'harbour-admin', null],
    // An abbreviation that means much else, on a line of its own.
    ['PIE', 'pier-engineer', null],
    ['• PIE, valid until 31 May 2027', 'pier-engineer', '2027-05-31'],
    ['Certificates\nPIE (2024)\nand no more', 'pier-engineer', null],
    // Dates below the name.
    ['Crane Professional\nExpires Mar 2028', 'crane-pro', '2028-03-31'],
    [
      'Crane Professional\nInstitute of Lifting\nIssued May 2024 · Expires May 2027',
      'crane-pro',
      '2027-05-31',
    ],
    // Of two lines that name it the one with an end.
    ['I am a Crane Professional.\n\nCrane Professional, valid until May 2027', 'crane-pro', '2027-05-31'],
  ])('%j is of %s, until %s', async (text, id, expires) => {
    expect(await told(text)).toEqual([[id, expires]]);
  });

  it.each([
    ['I baked a PIE for the team'],
    ['PIE, cakes and bread'],
    ['pie'],
    ['Pie, 2024'],
  ])('%j names nothing that is held', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it('gives a name no end that is another’s', async () => {
    expect(await told('Crane Professional\nCHA, valid until May 2027')).toEqual([
      ['crane-pro', null],
      ['harbour-admin', '2027-05-31'],
    ]);
    expect(await told('Crane Professional\n\nExpires May 2027')).toEqual([['crane-pro', null]]);
    expect(await told('Crane Professional\nThe lease of my house expires in May 2027')).toEqual([
      ['crane-pro', null],
    ]);
  });

  it('that is long is read to its end', async () => {
    const filler = 'Nothing to see in this line at all.\n'.repeat(3_000);
    expect((await read(`${filler}\nWinching\n${filler}\nCHA`)).map(({ named }) => named?.id)).toEqual([
      'winching',
      'harbour-admin',
    ]);
  });
});

describe('what is confirmed', () => {
  const profile = {
    ...EMPTY_PROFILE,
    skills: ['winching'],
    credentials: [{ id: 'crane-pro', expires: '2027-01-01' }, { id: 'safety-north' }],
  };

  it('is added, and nothing that was held is lost', () => {
    const next = holdAll(profile, [
      { kind: 'skill', id: 'winching' },
      { kind: 'skill', id: 'quayscript' },
      { kind: 'credential', id: 'crane-pro' },
      { kind: 'credential', id: 'harbour-admin', expires: '2028-01-01' },
    ]);
    expect(next?.skills).toEqual(['winching', 'quayscript']);
    expect(next?.credentials).toEqual([
      { id: 'crane-pro', expires: '2027-01-01' },
      { id: 'safety-north' },
      { id: 'harbour-admin', expires: '2028-01-01' },
    ]);
    expect(
      holdAll(profile, [{ kind: 'credential', id: 'crane-pro', expires: '2029-01-01' }])?.credentials[0],
    ).toEqual({
      id: 'crane-pro',
      expires: '2029-01-01',
    });
  });

  it('is refused as a whole where there is no room', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ kind: 'skill' as const, id: `s-${index}` }));
    expect(holdAll(profile, many)).toBeNull();
  });
});
