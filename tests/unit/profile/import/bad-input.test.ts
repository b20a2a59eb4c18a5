import { describe, expect, it, vi } from 'vitest';
import { ImportError } from '../../../../lib/profile/import/import-error.ts';
import { LIMITS } from '../../../../lib/profile/import/limits.ts';
import { createPace } from '../../../../lib/profile/import/pace.ts';
import { readImportFile, readTextInput } from '../../../../lib/profile/import/read-file.ts';
import { rootName } from '../../../../lib/profile/import/xml.ts';
import {
  chunk,
  concat,
  docxOf,
  faultOf,
  paragraph,
  pngOf,
  readBytes,
  readWritten,
  tools,
  utf8,
  zipOf,
  zlib,
} from './kit.ts';

/** Letters that a packer makes little of. */
const noise = (seed: number, length: number): string => {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join('');
};
const zeros = (bytes: number) => new Uint8Array(bytes);

describe('a file that is made to hurt', () => {
  it('unfolding to much more than it is, is refused', async () => {
    expect(await faultOf(readBytes(zipOf({ 'Certifications.csv': zeros(3_000_000) })))).toBe('zip-bomb');
    expect(await faultOf(readBytes(zipOf({ 'word/document.xml': zeros(3_000_000) })))).toBe('zip-bomb');
    const baked = concat(utf8('openbadges\0'), Uint8Array.of(1, 0, 0, 0), zlib(zeros(2_000_000)));
    expect(await faultOf(readBytes(pngOf(chunk('iTXt', baked))))).toBe('zip-bomb');
  });

  it('of too many entries is refused before they are unfolded', async () => {
    const files = Object.fromEntries(
      Array.from({ length: LIMITS.archiveEntries + 1 }, (_, index) => [`${index}.json`, utf8('{}')]),
    );
    expect(await faultOf(readBytes(zipOf(files)))).toBe('zip-bomb');
  });

  it('that lies about its size is measured by what comes out', async () => {
    const bytes = zipOf({ 'Skills.csv': zeros(5_000_000) });
    // The size unfolded, in the head of the entry and in the directory.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 28; at++) {
      if (view.getUint32(at) === 0x504b0304) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 10, true);
    }
    expect(await faultOf(readBytes(bytes))).toBe('zip-bomb');
  });

  it('of an archive in an archive, or nothing of ours, is told', async () => {
    expect(await faultOf(readBytes(zipOf({ 'a.txt': utf8('hello') })))).toBe('zip-nothing');
    const inside = zipOf({ 'badge.json': zipOf({ 'x.json': utf8('{}') }) });
    expect(await faultOf(readBytes(inside))).toBe('zip-nothing');
    expect(await faultOf(readBytes(zipOf({ 'Skills.csv': utf8('Name\nWinching\n') }).slice(0, 45)))).toBe(
      'zip-broken',
    );
  });

  it('with entities of its own is refused', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><title>&b;</title></svg>`;
    expect(await faultOf(readWritten(laughs))).toBe('xml-entities');
    const passport = laughs.replaceAll('svg', 'SkillsPassport');
    expect(await faultOf(readWritten(passport))).toBe('xml-entities');
  });

  it('with a million entries gives the first and counts the rest', async () => {
    const badge = '{"type":"Assertion","badge":{"name":"Crane"}}';
    const text = `[${`${badge},`.repeat(400_000)}${badge}]`;
    const found = await readBytes(utf8(text));
    expect(found.entries).toHaveLength(LIMITS.entries);
    expect(found.refused).toEqual([{ what: '', reason: 'too-many', count: 390_001 }]);
  });

  it('with a name or a text without end is bounded', async () => {
    const found = await readBytes(utf8(`Name,Authority\n${'x'.repeat(5_000)},Guild\n`));
    expect(found.entries).toEqual([]);
    expect(found.refused[0]).toMatchObject({ reason: 'name-too-long' });
    expect(await faultOf(readWritten('word '.repeat(LIMITS.textCharacters / 4)))).toBe('too-long');
    expect(await faultOf(readBytes(zeros(LIMITS.fileBytes + 1)))).toBe('too-big');
    const long = docxOf(Array.from({ length: 300 }, (_, index) => paragraph(noise(index, 4_000))).join(''));
    expect(await faultOf(readBytes(long))).toBe('too-long');
  });

  it('that is nothing known is told', async () => {
    expect(await faultOf(readBytes(zeros(0)))).toBe('empty');
    expect(await faultOf(readBytes(Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7) % 31)))).toBe(
      'unknown-format',
    );
  });
});

describe('long work', () => {
  const rows = `Name\n${'Winching\n'.repeat(9_000)}`;

  it('can be cancelled', async () => {
    const control = new AbortController();
    let clock = 0;
    const pace = createPace({ signal: control.signal, now: () => (clock += 20), most: 1e9 });
    const reading = readTextInput(rows, tools, pace);
    control.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('ends when its time is over', async () => {
    let clock = 0;
    const pace = createPace({ now: () => (clock += 1_000), most: 5_000 });
    await expect(readTextInput(rows, tools, pace)).rejects.toMatchObject({
      code: 'too-slow',
      values: { seconds: 5 },
    });
  });

  it('tells how far it is, and leaves the page its turns', async () => {
    let clock = 0;
    const onProgress = vi.fn();
    const turns = vi.spyOn(globalThis, 'setTimeout');
    await readTextInput(rows, tools, createPace({ onProgress, now: () => (clock += 10), most: 1e9 }));
    const told = onProgress.mock.calls.map(([done]) => done as number);
    expect(told.length).toBeGreaterThan(10);
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(turns.mock.calls.length).toBeGreaterThan(10);
  });

  it('within a PDF can be cancelled', async () => {
    const { pdfOf } = await import('./pdf-kit.ts');
    const control = new AbortController();
    const pace = createPace({ signal: control.signal });
    const reading = readImportFile(pdfOf(['page'], { pages: 150 }), tools, pace);
    control.abort();
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as ImportError).code).toBe('cancelled');
  });
});

it('a declaration that opens again and again is passed over, and in bounds', () => {
  expect(rootName(`<!DOCTYPE profile [<!ELEMENT profile ANY>] ><profile/>`)).toBe('profile');
  expect(rootName(`<!DOCTYPE${'[][]'.repeat(4_000)}`)).toBeNull();
});
