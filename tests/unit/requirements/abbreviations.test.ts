import { describe, expect, it } from 'vitest';
import { withoutOwnAbbreviations } from '../../../lib/requirements/abbreviations.ts';
import type { Mention } from '../../../lib/requirements/requirement.ts';

const place = (text: string, id: string, written: string, kind: Mention['kind'] = 'skill'): Mention => ({
  kind,
  id,
  name: id,
  start: text.indexOf(written),
  end: text.indexOf(written) + written.length,
});
const left = (text: string, ...mentions: readonly Mention[]): string[] =>
  withoutOwnAbbreviations(text, mentions).map(({ start, end }) => text.slice(start, end));

describe('an abbreviation behind its own name', () => {
  it('is no further place', () => {
    const text = 'Runs the kiln control system (KCS) by night.';
    expect(left(text, place(text, 'kiln', 'kiln control system'), place(text, 'kiln', 'KCS'))).toEqual([
      'kiln control system',
    ]);
  });
  it.each([
    ['is one where it names another thing', 'Glazing (KCS) by night.', 'glazing', 'kiln'],
    ['is one where more stands in the parentheses', 'Glazing (KCS and more)', 'glazing', 'glazing'],
    ['is one where no parenthesis opens', 'Glazing or KCS)', 'glazing', 'glazing'],
  ])('%s', (_, text, first, second) => {
    expect(left(text, place(text, first, 'Glazing'), place(text, second, 'KCS'))).toEqual(['Glazing', 'KCS']);
  });
  it('is one where the name is a credential and the abbreviation a skill', () => {
    const text = 'Glazing (KCS)';
    expect(left(text, place(text, 'kiln', 'Glazing', 'credential'), place(text, 'kiln', 'KCS'))).toHaveLength(
      2,
    );
  });
});
