import { describe, expect, test } from 'vitest';
import { english, englishMessages } from '../../../lib/i18n/english.ts';
import { createTranslator, type MessageId, type Messages } from '../../../lib/i18n/translator.ts';

test('every message of English can be parsed and said', () => {
  const values = new Proxy({}, { get: () => 2, has: () => true, ownKeys: () => [] });
  for (const id of Object.keys(englishMessages) as MessageId[]) {
    const names = [...englishMessages[id].matchAll(/\{(\w+)/g)].map(([, name]) => name as string);
    const given = Object.fromEntries(names.map((name) => [name, 2]));
    expect(english.text(id, { ...values, ...given }), id).not.toBe('');
  }
});

const other = (locale: string, changed: Partial<Messages>) =>
  createTranslator(locale, { ...englishMessages, ...changed });
const badge = 'view.missing' satisfies MessageId;

test.each([
  [
    'pl',
    '{missing, plural, one {# brak} few {# braki} many {# braków} other {# braku}}',
    ['1 brak', '3 braki', '5 braków', '22 braki', '1,5 braku'],
  ],
  [
    'ar',
    '{missing, plural, zero {صفر} one {واحد} two {اثنان} few {قليل} many {كثير} other {آخر}}',
    ['واحد', 'قليل', 'قليل', 'كثير', 'آخر'],
  ],
  ['ja', '{missing, plural, other {#件}}', ['1件', '3件', '5件', '22件', '1.5件']],
  [
    'fr',
    '{missing, plural, one {# manque} other {# manquent}}',
    ['1 manque', '3 manquent', '5 manquent', '22 manquent', '1,5 manque'],
  ],
])('%s says its own plurals', (locale, message, expected) => {
  const say = other(locale, { [badge]: message });
  expect([1, 3, 5, 22, 1.5].map((missing) => say.text(badge, { missing }))).toEqual(expected);
});

test('names keep their own direction in a list that runs from right to left', () => {
  expect(other('ar', {}).list(['C++', '.NET'], 'and')).toBe('\u2068C++\u2069 و\u2068.NET\u2069');
  expect(other('pl', {}).list(['C++', '.NET'], 'and')).toBe('C++ i .NET');
  expect([other('ar', {}).apart('C++'), other('pl', {}).apart('C++')]).toEqual(['\u2068C++\u2069', 'C++']);
  expect(other('ar', {}).money(300, 'USD')).toMatch(/^\u2066.*300.*\u2069$/);
});

test('the direction follows the language', () => {
  expect(['ar', 'he', 'fa-IR', 'en', 'ja'].map((locale) => other(locale, {}).direction)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

describe('figures', () => {
  test.each([
    [null, 'cost not known'],
    [{ min: 0, max: 0, currency: 'USD' }, 'free'],
    [{ min: 445, max: 445, currency: 'USD' }, 'about $445'],
    [{ min: 70.5, max: 70.5, currency: 'USD' }, 'about $70.50'],
    [{ min: 395, max: 1445, currency: 'USD' }, 'about $395 to $1,445'],
    [{ min: 0, max: 99, currency: 'USD' }, 'about $0 to $99'],
  ])('a cost of %j', (cost, text) => {
    expect(english.cost(cost)).toBe(text);
  });

  test.each([
    [null, 'effort not known'],
    [{ min: 1, max: 1 }, 'about one hour'],
    [{ min: 40, max: 40 }, 'about 40 hours'],
    [{ min: 40, max: 1200 }, '40–1,200 hours'],
  ])('an effort of %j', (hours, text) => {
    expect(english.hours(hours)).toBe(text);
  });

  test.each([
    ['2026-11-22', 'November 22, 2026'],
    ['2026-11', 'November 2026'],
    ['2026', '2026'],
  ])('a day as %s is said to its own precision, whatever the time zone', (written, text) => {
    expect(english.date(written)).toBe(text);
  });

  test('money and lists in another language', () => {
    const say = other('de', {});
    expect(say.money(1234.5, 'EUR').replace(/\s/g, ' ')).toBe('1.234,50 €');
    expect(say.list(['A', 'B', 'C'], 'or')).toBe('A, B oder C');
  });
});

test('words of the posting are said as they stand', () => {
  const text = english.text('reason.named', { level: 'required', quote: "<b>it's {odd}</b> # 'x'" });
  expect(text).toBe("Asked for by name, required: “<b>it's {odd}</b> # 'x'”");
});
