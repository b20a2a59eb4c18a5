import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../lib/vocabulary/candidates.ts';
import { gluedNames } from '../../../lib/vocabulary/glued.ts';
import { recognise } from '../../../lib/vocabulary/recognise.ts';
import { tokenise } from '../../../lib/vocabulary/tokens.ts';
import { postingOf, vocabularyOf } from './kit.ts';

const NAMES = ['LoomDB', 'Weftrix', 'Selvedge', 'Warp', 'Spring', 'Heddle 5', 'Heddle Reed'];
const vocabulary = vocabularyOf(NAMES, 'product');

const named = (text: string): string[] =>
  recognise(postingOf(text), vocabulary).map(({ start, end }) => text.slice(start, end));
const cuts = (text: string): number[] => {
  const tokens = tokenise(text);
  return gluedNames(vocabulary, text, tokens, candidates(vocabulary, text, tokens));
};

describe('a name that stands against a word', () => {
  it('is named, with its own places', () => {
    expect(named('Kenntnisse in LoomDBProfil und gut')).toEqual(['LoomDB']);
    expect(named('the useWeftrix of cloth')).toEqual(['Weftrix']);
    expect(named('We know WeftrixExperience well')).toEqual(['Weftrix']);
  });
  it('may stand against another name', () => {
    expect(named('LoomDBWeftrixSelvedge')).toEqual(['LoomDB', 'Weftrix', 'Selvedge']);
  });
  it('may be of several words', () => {
    expect(named('knows Heddle ReedGood knowledge of cloth')).toEqual(['Heddle Reed']);
    expect(named('knows Heddle. ReedGood knowledge')).toEqual([]);
  });
  it('is none in another case, without a border, or where it is an everyday word', () => {
    for (const text of ['loomdbProfil', 'Weftrixen', 'WEFTRIXProfil', 'SpringCleaner', 'LoomDB'])
      expect(cuts(text)).toEqual([]);
  });
  it('is none behind a capitalised word that is no name, or before a letter or two', () => {
    for (const text of ['BioWeftrix', 'WeftrixOs', 'Weftrix7']) expect(cuts(text)).toEqual([]);
  });
  it('is the whole name where the word is one', () => {
    expect(cuts('LoomDB and Weftrix, Heddle 5')).toEqual([]);
  });
  it('is not looked for in a word of many pieces or of endless length', () => {
    expect(cuts(`${'Aa'.repeat(9)}Weftrix`)).toEqual([]);
    expect(cuts(`Weftrix${'a'.repeat(100)}`)).toEqual([]);
  });
  it('begins and ends inside a word, in order, in any text', () => {
    const piece = fc.oneof(fc.constantFrom(...NAMES, ' ', 'den', 'Profil', '7', '\u{1F9F5}'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const found = cuts(text);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        for (const cut of found) {
          expect(text.slice(cut - 1, cut)).toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(cut, cut + 1)).toMatch(/[\p{L}\p{N}]/u);
        }
        for (const { start, end } of recognise(postingOf(text), vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
