import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickTest } from '../../../lib/posting/quick-test.ts';

const LIST =
  /weaver|\btutor\b|helfer\b|\bouvri|\(m\b|\bm\/w|intern(?:ship)?\b|agent (?:de|d['’])|full[- ]?stack|ärztin|employée?|scrum master|_x\b/i;
const says = quickTest(LIST);

describe('a long list of words', () => {
  it('says what the expression says, at the edges of words too', () => {
    for (const text of [
      'Tutors',
      'tutor',
      'a tutor!',
      'étutor',
      'helfer',
      'Helferin',
      'Erntehelfer (m',
      'm/w',
      'am/w',
      'agent d’accueil',
      'agent du lac',
      'FULLSTACK',
      'Oberärztin',
      'ÄRZTIN',
      'a_x',
      'internal',
      'Internships',
      '',
    ])
      expect([text, says(text)]).toEqual([text, LIST.test(text)]);
  });

  it('says the same of any text', () => {
    const pieces =
      'weaver|tutor|helfer|ouvri|(m|m/w|intern|ship|agent |de|d’|full|stack|ÄRZTIN|employé|e|_x|scrum|master| |-|s|é|_';
    const text = fc
      .array(fc.constantFrom(...pieces.split('|')), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(says(each)).toBe(LIST.test(each));
      }),
    );
  });

  it('takes an expression of words alone', () => {
    expect(quickTest(/one|two/i)('Two')).toBe(true);
    expect(quickTest(/one|two/i)('three')).toBe(false);
  });
});
