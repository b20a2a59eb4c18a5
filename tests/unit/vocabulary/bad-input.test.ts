import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../lib/vocabulary/compile.ts';
import { loadVocabulary } from '../../../lib/vocabulary/load.ts';
import { recognise } from '../../../lib/vocabulary/recognise.ts';
import { readData } from '../../../scripts/data.ts';
import { postingOf } from './kit.ts';

const { skills, credentials, families } = readData();
const vocabulary = loadVocabulary(compileVocabulary(skills, credentials, families));

/** A million characters of it. */
const filled = (piece: string): string =>
  piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);

describe('a posting of a million characters', () => {
  it.each([
    ['one endless token', 'go'],
    ['one endless line of look-alikes', 'Go, R, C, Spring and Excel, '],
    ['one endless sentence', 'you will go through the rest of it and '],
    ['an acronym defined and defined again', 'Customer Success Manager (CSM) and the CSM, '],
    ['degrees', 'BS in Computer Science, Electrical Engineering or '],
    ['open brackets', '((((( '],
    ['line ends', '\n'],
    ['full stops', '. '],
    ['emoji', '👩‍💻🏽'],
    ['unpaired surrogates', '\ud83dPython\udc00 '],
    ['control characters and direction marks', '\u0000\u202ePython\u200b\u202c '],
    ['mixed scripts', 'Pythonの経験 Опыт Java العربية C++ '],
    ['hyphens', 'go-'],
    ['addresses', 'https://go.dev/'],
    ['capitals', 'EXCEL AND GO '],
  ])('is read: %s', (_, piece) => {
    const text = filled(piece);
    let last = 0;
    for (const { start, end } of recognise(postingOf(text), vocabulary)) {
      expect(start >= last && end > start && end <= text.length).toBe(true);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });

  it('takes a long word behind a name as one, and not in all its pieces', () => {
    const line = `CISSP ${'a'.repeat(48)}\nThe team includes front-end ${'b'.repeat(48)}\n`;
    expect(recognise(postingOf(line.repeat(100)), vocabulary).length).toBeGreaterThan(0);
  });

  it('gives the same for a stretch of it as for the whole', () => {
    const line = 'Experience with Python, Go and Kubernetes; C++ is a plus.\n';
    const once = recognise(postingOf(line), vocabulary).length;
    expect(once).toBeGreaterThan(3);
    expect(recognise(postingOf(line.repeat(5000)), vocabulary)).toHaveLength(once * 5000);
  });
});
