import { expect, test } from 'vitest';
import { arrange } from '../../../lib/requirements/arrange.ts';
import type { Row } from '../../../lib/requirements/rules.ts';
import { mentionsIn, OPTIONS, postingOf, read } from './fixture.ts';

test('tells what each rule did to each mention', () => {
  const posting = postingOf({
    text: 'PMP is a plus. No Java. AWS or Azure.',
    language: 'en',
    section: 'requirements',
    gives: [],
  });
  const rows: Row[] = [];
  arrange(posting, mentionsIn(posting.text), { ...OPTIONS, explain: (row) => rows.push(row) });
  expect(rows.map(({ id, rule, result }) => `${id} ${rule} ${result}`)).toEqual([
    'pmp said-after preferred',
    'java negation dropped',
    'aws section required',
    'azure section required',
    'aws or-list grouped',
    'azure or-list grouped',
  ]);
  expect(posting.text.slice(rows[0]?.start, rows[0]?.end)).toBe('PMP');
});

test('takes a line that says the title again for the title', () => {
  const line = 'Weaver with expertise in Docker';
  const text = `${line}\n${line}\nExpertise in Java`;
  const starts = [0, line.length + 1, 2 * line.length + 2];
  const posting = {
    ...postingOf({ text, language: 'en', gives: [] }),
    title: null,
    blocks: starts.map((start, index) => ({
      start,
      end: index < 2 ? start + line.length : text.length,
      kind: 'paragraph' as const,
      section: 'other' as const,
      heading: null,
    })),
  };
  const { requirements } = arrange(posting, mentionsIn(text), OPTIONS);
  expect(requirements.map(({ level, anyOf }) => `${level} ${anyOf[0]?.id}`)).toEqual([
    'mentioned docker',
    'required java',
  ]);
});

test('gathers the places of one thing under its strongest', () => {
  const { requirements } = read({
    text: 'We use Docker.\nDocker is a plus.\nExperience with Docker.',
    language: 'en',
    gives: [],
  });
  expect(requirements).toHaveLength(1);
  expect(requirements[0]).toMatchObject({ level: 'required', sentence: 'Experience with Docker.' });
  expect(requirements[0]?.also).toEqual([
    { start: 7, end: 13 },
    { start: 15, end: 21 },
  ]);
});

test('keeps a mention out of the requirements that offer it among alternatives', () => {
  const { requirements } = read({
    text: 'Java or Kotlin.\nWe use Kotlin.',
    language: 'en',
    section: 'requirements',
    gives: [],
  });
  expect(requirements.map(({ anyOf }) => anyOf.map(({ id }) => id))).toEqual([['java', 'kotlin']]);
  expect(requirements[0]?.also).toEqual([{ start: 23, end: 29 }]);
});

test('shows what stands around the names in a very long sentence', () => {
  const filler = 'caring for people of all ages in our beautiful town by the sea, ';
  const { requirements } = read({
    text: `${filler.repeat(8)}with a current NEBOSH, ${filler.repeat(8)}`,
    language: 'en',
    gives: [],
  });
  expect(requirements[0]?.sentence).toBe('with a current NEBOSH');
});

test('keeps what a family, a mandate or an old name leads to', () => {
  const { requirements } = read({ text: 'AWS or Azure certification required.', language: 'en', gives: [] });
  expect(requirements[0]?.anyOf).toMatchObject([
    {
      kind: 'credential',
      accepts: [
        'aws-certified-developer',
        'aws-certified-cloud-practitioner',
        'aws-certified-devops-engineer',
      ],
      start: 0,
      end: 3,
    },
    { kind: 'credential', accepts: ['azure-administrator-associate'], start: 7, end: 26 },
  ]);
});
