import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../lib/posting/posting.ts';
import { compileVocabulary } from '../../../lib/vocabulary/compile.ts';
import { loadVocabulary } from '../../../lib/vocabulary/load.ts';
import { EXCLUSIONS } from '../../../lib/vocabulary/look-alikes/exclusions.ts';
import { type Explanation, recognise } from '../../../lib/vocabulary/recognise.ts';
import { readData } from '../../../scripts/data.ts';
import { postingOf, vocabularyOf } from './kit.ts';

interface Sentence {
  readonly text: string;
  /** Ids that must be found. */
  readonly names: readonly string[];
  /** Ids that must not be. */
  readonly not: readonly string[];
  readonly company?: string;
  readonly title?: string;
  /** The section of all of it; "other" when not said. */
  readonly section?: SectionKind;
  /** Two letters; English when not said. */
  readonly language?: string;
  /** Plain names of disciplines to read it by ("skill-0" …), in place of the real ones. */
  readonly vocabulary?: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'sentences');
const { skills, credentials, families } = readData();
const vocabulary = loadVocabulary(compileVocabulary(skills, credentials, families));
const sentences = readdirSync(FOLDER).map((file) => ({
  file,
  list: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Sentence[],
}));

const posting = ({ text, company, title, section, language }: Sentence) => {
  const plain = postingOf(text);
  return {
    ...plain,
    blocks: plain.blocks.map((block) => ({ ...block, section: section ?? block.section })),
    company: company ?? null,
    title: title ?? plain.title,
    language: language ?? plain.language,
  };
};

const vocabularyFor = (sentence: Sentence) =>
  sentence.vocabulary === undefined ? vocabulary : vocabularyOf(sentence.vocabulary);

/** What is wrong with the reading of a sentence; empty when all is right. */
function faults(sentence: Sentence, without?: string): string[] {
  const exclusions = EXCLUSIONS.filter(({ name }) => name !== without);
  const ids = recognise(posting(sentence), vocabularyFor(sentence), undefined, exclusions).map(
    ({ id }) => id,
  );
  return [
    ...sentence.names.filter((id) => !ids.includes(id)).map((id) => `${id} not found`),
    ...sentence.not.filter((id) => ids.includes(id)).map((id) => `${id} found`),
  ];
}

describe.each(sentences)('$file', ({ list }) => {
  it.each(list)('$text', (sentence) => expect(faults(sentence)).toEqual([]));
});

describe('rules', () => {
  it.each(EXCLUSIONS.map(({ name }) => name))('a sentence goes wrong without "%s"', (name) => {
    const wrong = sentences.flatMap(({ list }) => list.filter((each) => faults(each, name).length > 0));
    expect(wrong.length).toBeGreaterThan(0);
  });

  it.each(['name', 'case', 'list', 'near', 'defined', 'asked'])('something is kept by "%s"', (rule) => {
    const rows: Explanation[] = [];
    for (const { list } of sentences)
      for (const each of list) recognise(posting(each), vocabulary, (row) => rows.push(row));
    expect(rows.some((row) => row.kept && row.rule === rule)).toBe(true);
  });
});
