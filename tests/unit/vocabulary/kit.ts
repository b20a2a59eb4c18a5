import type { Block, Posting } from '../../../lib/posting/posting.ts';
import { type Candidate, candidates } from '../../../lib/vocabulary/candidates.ts';
import { compileVocabulary } from '../../../lib/vocabulary/compile.ts';
import { writtenName } from '../../../lib/vocabulary/entities.ts';
import { loadVocabulary } from '../../../lib/vocabulary/load.ts';
import type { Skill, SkillRecord } from '../../../lib/vocabulary/skill.ts';
import type { Vocabulary } from '../../../lib/vocabulary/vocabulary.ts';

/** A vocabulary of plain names, all of one kind. */
export function vocabularyOf(names: readonly string[], kind: SkillRecord['kind'] = 'discipline'): Vocabulary {
  const skills: Skill[] = names.map((name, index) => ({
    id: `skill-${index}`,
    name,
    kind,
    field: 'software',
  }));
  return loadVocabulary(compileVocabulary(skills, [], []));
}

/** What was found, as "the text's own words=the name". */
export function found(vocabulary: Vocabulary, text: string): string[] {
  return candidates(vocabulary, text).map(
    ({ start, end, names }: Candidate) =>
      `${text.slice(start, end)}=${names.map((name) => writtenName(vocabulary, name)).join('+')}`,
  );
}

/** A posting that is this text alone, a paragraph for each line. */
export function postingOf(text: string, more: Partial<Posting> = {}): Posting {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ start, end: start + line.length, kind: 'paragraph', section: 'other', heading: null });
    start += line.length + 1;
  }
  return {
    title: 'A job',
    company: null,
    location: null,
    language: 'en',
    board: null,
    source: 'text',
    url: null,
    jobId: null,
    text,
    blocks,
    ...more,
  };
}
