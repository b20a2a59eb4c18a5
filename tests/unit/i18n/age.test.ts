import { expect, test } from 'vitest';
import { addDays } from '../../../lib/days/days.ts';
import { OLD_AFTER, sayAge } from '../../../lib/i18n/age.ts';
import { viewCredential } from '../../../lib/i18n/credential-view.ts';
import { english } from '../../../lib/i18n/english.ts';
import { catalogOf, credential, exam, skill } from '../guidance/kit.ts';

const TODAY = '2026-11-22';

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [59, '8 weeks ago'],
  [60, '2 months ago'],
  [181, '6 months ago'],
  [699, '23 months ago'],
  [700, '2 years ago'],
  [-3, 'in 3 days'],
])('%i days are said as "%s"', (days, said) => {
  expect(sayAge(days, 'en')).toBe(said);
});

test('an age is said in the reader’s language', () => {
  expect(sayAge(60, 'de')).toBe('vor 2 Monaten');
});

const daysBefore = (days: number) => addDays(TODAY, -days);
const viewed = (checked: string, own?: 'record' | 'price') => {
  const record = {
    ...credential('wright', { core: ['wood'] }),
    checked,
    prices: [exam(100, { checked })],
    ...(own === undefined ? {} : { own: [own] }),
  };
  const catalog = catalogOf({ skills: [skill('wood')], credentials: [record] });
  const { age, facts } = viewCredential(record, catalog, TODAY, english);
  return { age, price: facts[0] };
};

test('a fact and a record say when they were looked at, and are old from the day after the last fresh one', () => {
  const fresh = viewed(daysBefore(OLD_AFTER));
  expect(fresh.price).toMatchObject({ age: 'checked 6 months ago', old: false });
  expect(fresh.age).toEqual({ text: 'The record was looked through 6 months ago.', old: false });
  const old = viewed(daysBefore(OLD_AFTER + 1));
  expect(old.price).toMatchObject({ age: 'checked 6 months ago', old: true });
  expect(old.age.old).toBe(true);
});

test('what the person said is said to be theirs, and their own record does not grow old', () => {
  expect(viewed(daysBefore(3), 'price').price).toMatchObject({ age: 'yours, 3 days ago', own: true });
  expect(viewed(daysBefore(400), 'record').age).toEqual({ text: 'yours, 13 months ago', old: false });
});

test('what is not known has no age', () => {
  const record = credential('bare', { cost: null });
  const { facts } = viewCredential(record, catalogOf({ credentials: [record] }), TODAY, english);
  expect(facts[0]).toMatchObject({ age: null, checked: null, old: false });
});
