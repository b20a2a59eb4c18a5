import { describe, expect, it } from 'vitest';
import { withPlainLetters } from '../../../scripts/plain-letters.ts';

const plain = (source: string) => new RegExp(`^${withPlainLetters(source)}$`, 'u');

describe('letters in place of a property', () => {
  it.each(['L', 'Lu', 'Ll', 'N'])('tells what \\p{%s} tells of Latin, Greek and Cyrillic', (property) => {
    const [whole, letters] = [new RegExp(`^\\p{${property}}$`, 'u'), plain(`\\p{${property}}`)];
    const other: string[] = [];
    for (const [first, last] of [
      [0, 0x17f],
      [0x386, 0x3ce],
      [0x400, 0x45f],
    ] as const)
      for (let code = first; code <= last; code++) {
        const character = String.fromCharCode(code);
        if (whole.test(character) !== letters.test(character)) other.push(character);
      }
    expect(other).toEqual([]);
  });

  it('knows the letters of scripts without case, and what stands between their words', () => {
    for (const letter of 'あ日한عש가ไகआ') expect(plain('\\p{L}').test(letter)).toBe(true);
    for (const sign of '、。・「，；؟×÷«–™') expect(plain('\\p{L}').test(sign)).toBe(false);
  });

  it('stands in a class as it stands alone, and leaves what else is escaped', () => {
    const pattern = plain("\\p{Lu}[\\p{L}\\p{N}.'-]*\\[\\d\\]");
    expect(pattern.test("Łódź-2.a'[7]")).toBe(true);
    expect(pattern.test('łódź[7]')).toBe(false);
    expect(plain('[^\\p{L}]+').test('12 – 3')).toBe(true);
    expect(plain('[^\\p{L}]+').test('12 ż 3')).toBe(false);
  });

  it('changes a text of the code, in which a backslash is written twice', () => {
    const changed = withPlainLetters("'[\\\\p{Lu}]\\\\s'", true);
    expect(changed).toMatch(/^'\[A-ZÀ-ÖØ-Þ[^\]]+\]\\\\s'$/);
  });

  it('leaves other properties and escaped brackets alone', () => {
    expect(withPlainLetters('\\p{Extended_Pictographic}\\[x\\]')).toBe('\\p{Extended_Pictographic}\\[x\\]');
  });
});
