import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { englishMessages } from '../../../lib/i18n/english.ts';
import { FALLBACK, LANGUAGE_CODES, type Language } from '../../../lib/i18n/languages.ts';
import {
  createTranslator,
  type MessageId,
  type Messages,
  type Values,
} from '../../../lib/i18n/translator.ts';
import { ROOT } from '../../../scripts/data.ts';
import { readLanguage } from '../../../scripts/generate-messages.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

const IDS = Object.keys(englishMessages) as MessageId[];
const translated = LANGUAGE_CODES.filter(
  (code) => code !== FALLBACK && Object.keys(readLanguage(code)).length > 0,
);

type Elements = ReturnType<IntlMessageFormat['getAst']>;
const parse = (message: string): Elements =>
  new IntlMessageFormat(message, FALLBACK, undefined, { ignoreTag: true }).getAst();
const LITERAL = parse('words')[0]?.type;

interface Plural {
  readonly by: string;
  readonly forms: readonly string[];
  /** Whether its forms say the number. */
  readonly counts: boolean;
}

interface Shape {
  /** The names of all values. */
  readonly values: Set<string>;
  /** By the name of the value: the ways that a choice of words goes by it. */
  readonly selects: Map<string, Set<string>>;
  readonly plurals: Plural[];
  /** All that is said as it stands. */
  readonly literals: string[];
}

/** What a message asks for and how it chooses its words. Throws where it cannot be parsed. */
function shapeOf(message: string): Shape {
  const shape: Shape = { values: new Set(), selects: new Map(), plurals: [], literals: [] };
  const walk = (elements: Elements) => {
    for (const element of elements) {
      if (!('value' in element)) continue;
      if (element.type === LITERAL) shape.literals.push(element.value);
      else shape.values.add(element.value);
      if (!('options' in element)) continue;
      const forms = Object.keys(element.options);
      const inside = Object.values(element.options).map(({ value }) => value);
      if ('pluralType' in element)
        shape.plurals.push({
          by: element.value,
          forms,
          counts: inside.some((form) => form.some((each) => !('value' in each))),
        });
      else shape.selects.set(element.value, new Set([...(shape.selects.get(element.value) ?? []), ...forms]));
      inside.forEach(walk);
    }
  };
  walk(parse(message));
  return shape;
}

const sorted = (names: Iterable<string>) => [...names].sort();
const choices = ({ selects }: Shape) =>
  Object.fromEntries([...selects].map(([name, ways]) => [name, sorted(ways)]));

/** The plural categories that a count can have; nothing here is counted in millions. */
function categoriesOf(code: Language): readonly string[] {
  const rules = new Intl.PluralRules(code);
  return [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))];
}

/**
 * Values for every way through a message, none like another: texts in brackets, and numbers, large so that no exact
 * case takes them.
 */
function everyWay(...shapes: readonly Shape[]): Values[] {
  const names = sorted(new Set(shapes.flatMap(({ values }) => [...values])));
  return names.reduce<Values[]>(
    (ways, name, index) => {
      const selects = new Set(shapes.flatMap(({ selects }) => [...(selects.get(name) ?? [])]));
      selects.delete('other');
      const counted = shapes.some(({ plurals }) => plurals.some(({ by }) => by === name));
      const values = [...selects, counted ? 1111 * (index + 1) : `[${name}]`];
      return ways.flatMap((way) => values.map((value) => ({ ...way, [name]: value })));
    },
    [{}],
  );
}

/** Which of the values a text says. */
const saidIn = (text: string, values: Values, locale: string) =>
  Object.entries(values)
    .filter(([, value]) =>
      typeof value === 'number'
        ? text.includes(new Intl.NumberFormat(locale).format(value))
        : value.startsWith('[') && text.includes(value),
    )
    .map(([name]) => name);

test('languages beside English are found', () => expect(translated).toContain('de'));

describe.each(translated)('%s', (code) => {
  const messages = readLanguage(code) as Messages;
  const ids = IDS.filter((id) => id in messages);
  const wrong = (check: (id: MessageId) => string | null | undefined | false) =>
    ids.flatMap((id) => {
      const what = check(id);
      return what ? [`${id}: ${what}`] : [];
    });

  test('has every message, and none that English has not', () => {
    expect(Object.keys(messages)).toEqual(sorted(IDS));
  });

  test('takes the values that English takes, and chooses by the same', () => {
    for (const id of ids) {
      const [own, english] = [shapeOf(messages[id]), shapeOf(englishMessages[id])];
      expect(sorted(own.values), id).toEqual(sorted(english.values));
      expect(choices(own), id).toEqual(choices(english));
    }
  });

  test('says every value that English says, whichever way the words go', () => {
    const say = createTranslator(code, messages);
    const english = createTranslator(FALLBACK, englishMessages);
    expect(
      wrong((id) => {
        const lost = everyWay(shapeOf(messages[id]), shapeOf(englishMessages[id])).flatMap((values) => {
          const said = saidIn(say.text(id, values), values, code);
          return saidIn(english.text(id, values), values, FALLBACK).filter((name) => !said.includes(name));
        });
        return lost.length > 0 && `loses ${sorted(new Set(lost)).join(', ')}`;
      }),
    ).toEqual([]);
  });

  test('has all plural forms that a count can take', () => {
    const categories = categoriesOf(code);
    // A plural that says no number and that English forms by exact cases alone only tells none from some.
    const tells = (id: MessageId, by: string) =>
      shapeOf(englishMessages[id]).plurals.some(
        (english) => english.by === by && english.forms.includes('one'),
      );
    expect(
      wrong((id) =>
        shapeOf(messages[id])
          .plurals.filter(({ by, counts }) => counts || tells(id, by))
          .flatMap(({ forms }) => categories.filter((category) => !forms.includes(category)))
          .join(', '),
      ),
    ).toEqual([]);
  });

  test('has no straight apostrophe, which quotes what follows, and no brace that is said', () => {
    expect(wrong((id) => messages[id].includes("'") && messages[id])).toEqual([]);
    expect(wrong((id) => shapeOf(messages[id]).literals.find((said) => /[{}#]/.test(said)))).toEqual([]);
  });

  test('says nothing empty, and nothing in English but what is the same word', () => {
    const same = SAME_AS_ENGLISH[code] ?? [];
    expect(wrong((id) => messages[id].trim() === '' && 'empty')).toEqual([]);
    expect(wrong((id) => !same.includes(id) && messages[id] === englishMessages[id] && messages[id])).toEqual(
      [],
    );
  });
});

const manifestWords = (code: Language) => {
  const file = join(ROOT, 'public/_locales', code.replace('-', '_'), 'messages.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>)
    : {};
};

describe('the words of the manifest', () => {
  test.each(translated)('%s has the same as English, within the length that Chrome takes', (code) => {
    const words = manifestWords(code);
    expect(sorted(Object.keys(words))).toEqual(sorted(Object.keys(manifestWords(FALLBACK))));
    expect(words.description?.message.length).toBeLessThanOrEqual(132);
    expect(words.name?.message.length).toBeLessThanOrEqual(75);
    for (const [id, { message }] of Object.entries(words))
      if (id !== 'shortName') expect(message, id).not.toBe(manifestWords(FALLBACK)[id]?.message);
  });
});
