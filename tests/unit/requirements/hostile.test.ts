import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Posting } from '../../../lib/posting/posting.ts';
import { arrange } from '../../../lib/requirements/arrange.ts';
import { mentionsIn, OPTIONS, sentences } from './fixture.ts';

const SECTIONS = ['requirements', 'preferred', 'duties', 'about', 'benefits', 'legal', 'other'] as const;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'pl', 'it', 'pt', 'xx', null];

function postingOfLines(
  lines: readonly string[],
  section: Block['section'],
  language: string | null,
): Posting {
  const blocks: Block[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (text !== '') text += '\n';
    const kind = index === 0 ? 'heading' : index % 2 === 0 ? 'item' : 'paragraph';
    blocks.push({
      start: text.length,
      end: text.length + line.length,
      kind,
      section,
      heading: index === 0 ? null : 0,
    });
    text += line;
  }
  return {
    title: null,
    company: null,
    location: null,
    language,
    board: null,
    source: 'text',
    url: null,
    jobId: null,
    text,
    blocks,
  };
}

const pieces = [...sentences().values()].flat().flatMap(({ text }) => text.split(/(?<=[ ,;])/));
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('(', ')', '; ', ', ', ': ', '. ', '/', ' or ', ' and ', '\ud800', '\u200b'),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join('').replaceAll('\n', ' '));

test('holds the contract on any text', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom(...SECTIONS),
      fc.constantFrom(...LANGUAGES),
      (lines, section, language) => {
        const posting = postingOfLines(lines, section, language);
        const mentions = mentionsIn(posting.text);
        const result = arrange(posting, mentions, OPTIONS);
        expect(arrange(posting, mentions, OPTIONS)).toEqual(result);
        const keys = result.requirements.map(({ anyOf }) =>
          anyOf
            .map(({ kind, id }) => `${kind}:${id}`)
            .sort()
            .join(),
        );
        expect(new Set(keys).size).toBe(keys.length);
        const starts = result.requirements.map(({ anyOf }) => anyOf[0]?.start ?? -1);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
        for (const { sentence, at, anyOf, also } of result.requirements) {
          expect(posting.text.slice(at.start, at.end)).toBe(sentence);
          expect(anyOf.length).toBeGreaterThan(0);
          expect(new Set(anyOf.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(anyOf.length);
          for (const { start, end } of [...anyOf, ...also]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(posting.text.length);
          }
        }
        const spans = result.requirements
          .flatMap(({ anyOf, also }) => [...anyOf, ...also])
          .sort((one, other) => one.start - other.start);
        for (const [index, { start }] of spans.entries())
          if (index > 0) expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        for (const { start, end, text } of result.beyond) expect(posting.text.slice(start, end)).toBe(text);
        const beyond = result.beyond.map(({ start, end }) => [start, end] as const);
        for (const [index, [start]] of beyond.entries())
          if (index > 0) expect(start).toBeGreaterThanOrEqual(beyond[index - 1]?.[1] ?? 0);
      },
    ),
    { numRuns: 300 },
  );
});

/** Pieces that, said again and again, would be slow if anything looked at all of the rest for each. */
const REPEATED = [
  'Java ',
  'Java or ',
  'Java, ',
  '(',
  ')',
  '(Java ',
  'a plus ',
  'ideally ',
  'such as Java ',
  'one of Java, ',
  'no ',
  'not required ',
  'years ',
  '5 years Java ',
  'degree in Java ',
  '; ',
  ': ',
  'required: ',
  'and ',
  '- ',
  '1',
  'a',
  '. ',
  'Experience ',
  '🙂',
];

describe('work that grows with the length alone: otherwise the time limit of a test is passed', () => {
  test.each(REPEATED)('%s', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const posting = postingOfLines(['x', text], 'requirements', 'en');
    const { requirements } = arrange(posting, mentionsIn(posting.text), OPTIONS);
    for (const { sentence } of requirements) expect(sentence.length).toBeLessThan(3_000);
  });
});

test('reads a million characters', () => {
  const text = 'Experience with Java, Kotlin or Scala is a plus, no PMP needed (Docker required); '.repeat(
    12_500,
  );
  const posting = postingOfLines(['x', text], 'requirements', 'en');
  const { requirements } = arrange(posting, mentionsIn(text.slice(0, 50_000)), OPTIONS);
  expect(requirements.length).toBeGreaterThan(0);
});
