import { describe, expect, it } from 'vitest';
import {
  chunk,
  concat,
  faultOf,
  jwtOf,
  pngOf,
  readBytes,
  readValue,
  readWritten,
  utf8,
  zlib,
} from './kit.ts';

const BADGE_CLASS = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://guild.example/badges/7',
  name: 'Certified Harbour Administrator',
  criteria: { narrative: 'Runs a harbour for a day.' },
  issuer: { type: 'Issuer', id: 'https://guild.example/issuer', name: 'Harbour Guild' },
};
const ASSERTION = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'urn:uuid:6a4d0c3e-0000-4000-8000-000000000001',
  recipient: { type: 'email', hashed: true, identity: 'sha256$00' },
  badge: BADGE_CLASS,
  issuedOn: '2024-05-01T08:00:00Z',
  expires: '2027-05-01T08:00:00Z',
  verification: { type: 'hosted' },
};
const CREDENTIAL = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:6a4d0c3e-0000-4000-8000-000000000002',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:example:guild', type: ['Profile'], name: 'Harbour Guild' },
  validFrom: '2024-05-01T08:00:00Z',
  validUntil: '2027-05-01T08:00:00Z',
  name: 'A badge of the guild',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: { type: ['Achievement'], id: 'urn:a:1', name: 'Certified Harbour Administrator' },
  },
};
const TAKEN = {
  kind: 'credential',
  name: 'Certified Harbour Administrator',
  issuer: 'Harbour Guild',
  issued: '2024-05-01',
  expires: '2027-05-01',
};

const svg = (inside: string, version: string) =>
  `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- drawn --><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="${version}" viewBox="0 0 9 9">${inside}<path d="M0 0"/></svg>`;
const OB2 = 'http://openbadges.org';
const OB3 = 'https://purl.imsglobal.org/ob/v3p0';
const json = JSON.stringify;
const international = (text: Uint8Array, packed: boolean, keyword: string) =>
  chunk(
    'iTXt',
    concat(
      utf8(`${keyword}\0`),
      Uint8Array.of(packed ? 1 : 0, 0),
      utf8('en\0\0'),
      packed ? zlib(text) : text,
    ),
  );

describe('a badge', () => {
  const cases: [string, 'open-badge-2' | 'open-badge-3', Uint8Array | string][] = [
    ['2.0 with its class inside', 'open-badge-2', json(ASSERTION)],
    ['2.0 in a list', 'open-badge-2', json([ASSERTION])],
    [
      '2.0 as a graph, its class and issuer linked',
      'open-badge-2',
      json({
        '@graph': [
          { ...ASSERTION, badge: BADGE_CLASS.id },
          { ...BADGE_CLASS, issuer: BADGE_CLASS.issuer.id },
          BADGE_CLASS.issuer,
        ],
      }),
    ],
    [
      '2.0 with its dates as seconds',
      'open-badge-2',
      json({ ...ASSERTION, issuedOn: 1_714_550_400, expires: 1_809_158_400 }),
    ],
    ['2.0 signed', 'open-badge-2', jwtOf(ASSERTION, { alg: 'RS256' })],
    [
      '2.0 baked into a PNG',
      'open-badge-2',
      pngOf(international(utf8(json(ASSERTION)), false, 'openbadges')),
    ],
    [
      '2.0 baked into a PNG, packed',
      'open-badge-2',
      pngOf(international(utf8(json(ASSERTION)), true, 'openbadges')),
    ],
    [
      '2.0 baked into a PNG of the first years',
      'open-badge-2',
      pngOf(chunk('tEXt', utf8(`openbadges\0${json(ASSERTION)}`))),
    ],
    [
      '2.0 in packed Latin text',
      'open-badge-2',
      pngOf(chunk('zTXt', concat(utf8('openbadges\0\0'), zlib(utf8(json(ASSERTION)))))),
    ],
    [
      '2.0 baked into an SVG',
      'open-badge-2',
      svg(`<openbadges:assertion verify="x.y.z"><![CDATA[${json(ASSERTION)}]]></openbadges:assertion>`, OB2),
    ],
    ['3.0', 'open-badge-3', json(CREDENTIAL)],
    [
      '3.0 of the first years',
      'open-badge-3',
      json({
        ...CREDENTIAL,
        validFrom: undefined,
        validUntil: undefined,
        issuanceDate: '2024-05-01T08:00:00Z',
        expirationDate: '2027-05-01T08:00:00Z',
      }),
    ],
    ['3.0 as a JWT', 'open-badge-3', jwtOf(CREDENTIAL)],
    [
      '3.0 as a JWT that keeps the dates in its claims',
      'open-badge-3',
      jwtOf({
        nbf: 1_714_550_400,
        exp: 1_809_158_400,
        vc: { ...CREDENTIAL, validFrom: undefined, validUntil: undefined },
      }),
    ],
    [
      '3.0 in a presentation',
      'open-badge-3',
      json({ type: 'VerifiablePresentation', verifiableCredential: [jwtOf(CREDENTIAL)] }),
    ],
    [
      '3.0 in an envelope',
      'open-badge-3',
      json({ type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${jwtOf(CREDENTIAL)}` }),
    ],
    [
      '3.0 baked into a PNG',
      'open-badge-3',
      pngOf(international(utf8(jwtOf(CREDENTIAL)), false, 'openbadgecredential')),
    ],
    [
      '3.0 baked into an SVG',
      'open-badge-3',
      svg(`<openbadges:credential verify="${jwtOf(CREDENTIAL)}"></openbadges:credential>`, OB3),
    ],
    [
      '3.0 baked into an SVG as JSON',
      'open-badge-3',
      svg(`<openbadges:credential><![CDATA[\n ${json(CREDENTIAL)} ]]></openbadges:credential>`, OB3),
    ],
  ];
  it.each(cases)('%s is read, and said to be unchecked', async (_, format, file) => {
    const found = await (typeof file === 'string' ? readBytes(utf8(file)) : readBytes(file));
    expect(found.entries).toEqual([TAKEN]);
    expect(found).toMatchObject({ format, refused: [], unverified: true });
  });

  it('class alone is a name without dates', async () => {
    const found = await readValue(BADGE_CLASS);
    expect(found.entries).toEqual([{ kind: 'credential', name: TAKEN.name, issuer: TAKEN.issuer }]);
  });

  it('may have its name in languages', async () => {
    const achievement = { name: { de: ['Hafenmeisterin'], en: 'Harbour Master' } };
    const found = await readValue({ ...CREDENTIAL, credentialSubject: [{ achievement }] });
    expect(found.entries[0]?.name).toBe('Harbour Master');
  });

  it('of the European Union names its claims', async () => {
    const found = await readValue({
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      issuer: { legalName: { en: ['Harbour Guild'] } },
      validUntil: '2027-05-01T00:00:00Z',
      credentialSubject: { hasClaim: [{ title: { en: ['Crane Professional'] } }] },
    });
    expect(found.entries).toEqual([
      { kind: 'credential', name: 'Crane Professional', issuer: 'Harbour Guild', expires: '2027-05-01' },
    ]);
  });

  it('that is revoked, only linked, or none is named with the reason', async () => {
    const found = await readValue([
      { ...ASSERTION, revoked: true },
      { ...ASSERTION, badge: 'https://guild.example/badges/9' },
      { type: 'Something', id: 'urn:x' },
      'eyJub.bm9uZQ.',
      7,
    ]);
    expect(found.entries).toEqual([]);
    expect(found.refused.map(({ what, reason }) => `${reason} ${what}`)).toEqual([
      'revoked Certified Harbour Administrator',
      'linked-only https://guild.example/badges/9',
      'not-a-badge urn:x',
      'jwt-broken eyJub.bm9uZQ.',
      'not-a-badge 7',
    ]);
  });

  it.each([
    ['eyJhbGciOiJub25lIn0.bm90IGpzb24.', 'jwt-broken'],
    [jwtOf(['a', 'list']), 'jwt-broken'],
    [jwtOf({ sub: 'somebody' }), null],
    ['eyJ4.e30.', 'jwt-broken'],
  ])('JWT %s that is none ends with %s', async (written, fault) => {
    expect(await faultOf(readWritten(written))).toBe(fault);
  });

  it('in a picture without one is told', async () => {
    const other = chunk('tEXt', utf8('Comment\0openbadges'));
    expect(await faultOf(readBytes(pngOf(other)))).toBe('png-no-badge');
    expect(await faultOf(readBytes(utf8(svg('<assertion xmlns="urn:other">{}</assertion>', OB2))))).toBe(
      'svg-no-badge',
    );
    const cut = pngOf(international(utf8(json(ASSERTION)), false, 'openbadges'));
    for (const length of [8, 20, 45, 120])
      expect(await faultOf(readBytes(cut.slice(0, length)))).toBe('png-broken');
    expect(await faultOf(readBytes(pngOf(international(utf8('nothing'), false, 'openbadges'))))).toBe(
      'jwt-broken',
    );
  });
});

describe("Credly's list", () => {
  const badge = (name: string, more: object = {}) => ({
    id: 'b',
    state: 'accepted',
    issued_at_date: '2024-02-04',
    expires_at_date: '2027-02-04',
    issuer: {
      summary: 'issued by Harbour Guild',
      entities: [{ primary: true, entity: { name: 'Harbour Guild' } }],
    },
    badge_template: { name },
    ...more,
  });

  it('is read with what it has', async () => {
    const found = await readValue({
      data: [
        badge('Crane Professional'),
        badge('Winch Basics', { issuer: undefined, issued_at_date: undefined, expires_at_date: null }),
        badge('Gone', { state: 'revoked' }),
        { id: 'odd' },
      ],
      metadata: { count: 4 },
    });
    expect(found).toMatchObject({ format: 'credly', unverified: false });
    expect(found.entries).toEqual([
      {
        kind: 'credential',
        name: 'Crane Professional',
        issuer: 'Harbour Guild',
        issued: '2024-02-04',
        expires: '2027-02-04',
      },
      { kind: 'credential', name: 'Winch Basics' },
    ]);
    expect(found.refused).toEqual([
      { what: 'Gone', reason: 'revoked' },
      { what: 'odd', reason: 'not-a-badge' },
    ]);
  });
});

describe('a JSON Resume', () => {
  it('gives its certificates and skills', async () => {
    const found = await readValue({
      basics: { name: 'A Person' },
      certificates: [
        {
          name: 'Crane Professional',
          date: '2021-11',
          issuer: 'Institute of Lifting',
          url: 'https://example.org',
        },
        { issuer: 'Nobody' },
      ],
      skills: [{ name: 'Harbours', level: 'Master', keywords: ['Winching', 'QuayScript'] }, 'Knots'],
    });
    expect(found.format).toBe('json-resume');
    expect(found.entries).toEqual([
      { kind: 'credential', name: 'Crane Professional', issuer: 'Institute of Lifting', issued: '2021-11' },
      ...['Harbours', 'Winching', 'QuayScript', 'Knots'].map((name) => ({ kind: 'skill', name })),
    ]);
    expect(found.refused).toEqual([{ what: 'Nobody', reason: 'no-name' }]);
  });

  it.each([
    ['{"a": 1}', 'json-other'],
    ['[]', 'json-other'],
    ['{"name": ', 'json-broken'],
    ['<html><p>x</p></html>', 'xml-other'],
    ['   ', 'empty'],
  ])('is not %s', async (text, fault) => {
    expect(await faultOf(readWritten(text))).toBe(fault);
  });
});
