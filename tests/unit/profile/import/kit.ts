import { deflateSync, strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Credential, Family } from '../../../../lib/catalog/credential.ts';
import type { Found } from '../../../../lib/profile/import/found.ts';
import { ImportError } from '../../../../lib/profile/import/import-error.ts';
import { importNames } from '../../../../lib/profile/import/names.ts';
import { createPace } from '../../../../lib/profile/import/pace.ts';
import { readImportFile, readTextInput, type Tools } from '../../../../lib/profile/import/read-file.ts';
import { compileVocabulary } from '../../../../lib/vocabulary/compile.ts';
import { loadVocabulary } from '../../../../lib/vocabulary/load.ts';
import type { Skill } from '../../../../lib/vocabulary/skill.ts';

const { DOMParser } = new JSDOM('').window;

export const tools: Tools = {
  parseXml: (text) => new DOMParser().parseFromString(text, 'application/xml'),
  pdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
};

export const utf8 = (text: string): Uint8Array => strToU8(text);

/** UTF-16 with its mark, or without. */
export function utf16(text: string, order: 'le' | 'be', marked = true): Uint8Array {
  const whole = marked ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), order === 'le');
  return bytes;
}

export const readBytes = (bytes: Uint8Array): Promise<Found> => readImportFile(bytes, tools, createPace());
export const readWritten = (text: string): Promise<Found> => readTextInput(text, tools, createPace());
export const readValue = (value: unknown): Promise<Found> => readBytes(utf8(JSON.stringify(value)));

/** The code that reading ends with; null when it ends well. */
export async function faultOf(reading: Promise<unknown>): Promise<string | null> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.code;
  }
}

const skill = (id: string, name: string, more: Partial<Skill> = {}): Skill => ({
  id,
  name,
  kind: 'tool',
  field: 'software',
  ...more,
});
const credential = (id: string, name: string, issuer: string, more: Partial<Credential> = {}): Credential =>
  ({ id, name, issuer, field: 'software', aliases: [], codes: [], lifecycle: null, ...more }) as Credential;

const CREDENTIALS = [
  credential('harbour-admin', 'Certified Harbour Administrator', 'Harbour Guild', {
    aliases: ['CHA'],
    codes: ['HA-101'],
  }),
  credential('crane-pro', 'Crane Professional', 'Institute of Lifting', { aliases: ['CrP'] }),
  credential('safety-north', 'Safety Expert', 'Northern Safety Board (NSB)'),
  credential('pier-engineer', 'Professional Pier Engineer', 'Harbour Guild', {
    aliases: ['PIE'],
    lookalike: { PIE: { case: true, near: ['pier'] } },
  }),
  credential('safety-south', 'Safety Expert', 'Southern Lifting Union'),
];
const FAMILIES = [
  {
    id: 'harbour-any',
    name: 'Harbour certification',
    kind: 'family',
    aliases: [],
    accepts: ['harbour-admin'],
    checked: '2026-01-01',
  },
] as unknown as Family[];

export const vocabulary = loadVocabulary(
  compileVocabulary(
    [
      skill('winching', 'Winching'),
      skill('tidal-planning', 'Tidal planning', { kind: 'discipline', aliases: ['tide tables'] }),
      skill('quayscript', 'QuayScript', { kind: 'language' }),
    ],
    CREDENTIALS,
    FAMILIES,
  ),
);

export const names = importNames(vocabulary, new Map(CREDENTIALS.map(({ id, issuer }) => [id, issuer])));

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

export const jwtOf = (payload: unknown, header: unknown = { alg: 'ES256', typ: 'JWT' }): string =>
  `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(payload))}.${base64url('no signature')}`;

/** A compressed zlib stream. */
export function zlib(data: Uint8Array): Uint8Array {
  const packed = deflateSync(data);
  const stream = new Uint8Array(packed.length + 6);
  stream.set([0x78, 0x9c]);
  stream.set(packed, 2);
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  new DataView(stream.buffer).setUint32(packed.length + 2, ((b << 16) | a) >>> 0);
  return stream;
}

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const head = new Uint8Array(8);
  new DataView(head.buffer).setUint32(0, data.length);
  head.set(utf8(type), 4);
  // The check sum is not looked at.
  return concat(head, data, new Uint8Array(4));
}

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
export const pngOf = (...chunks: readonly Uint8Array[]): Uint8Array =>
  concat(SIGNATURE, chunk('IHDR', new Uint8Array(13)), ...chunks, chunk('IEND', new Uint8Array(0)));

export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });

export const docxOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const word = (inside: string) =>
    utf8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</w:document>`,
    );
  const parts = Object.entries(more).map(([name, inside]) => [name, word(inside)] as const);
  return zipOf({
    '[Content_Types].xml': utf8('<Types/>'),
    'word/document.xml': word(`<w:body>${body}</w:body>`),
    ...Object.fromEntries(parts),
  });
};

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
