import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/requirements/rules.ts';
import { agrees, read, sentences } from './fixture.ts';

const all = sentences();

describe.each([...all])('%s', (rule, list) => {
  test('is a rule', () => {
    expect(RULES).toContain(rule);
  });
  test.each(list)('$language $section $under: $text', (sentence) => {
    const { gives, beyond } = read(sentence);
    expect({ gives, beyond: agrees(sentence) ? (sentence.beyond ?? []) : beyond }).toEqual({
      gives: sentence.gives,
      beyond: sentence.beyond ?? [],
    });
  });
});

test('every rule has sentences, and there are enough of them in each language', () => {
  expect([...all.keys()].sort()).toEqual([...RULES].sort());
  const list = [...all.values()].flat();
  expect(list.length).toBeGreaterThan(500);
  for (const code of ['en', 'de', 'fr', 'es', 'nl', 'pl', 'it', 'pt'])
    expect(list.filter(({ language }) => language === code).length).toBeGreaterThan(35);
});

test.each(RULES)('without the rule "%s" a sentence of its own is read otherwise', (rule) => {
  const own = all.get(rule) ?? [];
  expect(own.some((sentence) => !agrees(sentence, { without: rule }))).toBe(true);
});
