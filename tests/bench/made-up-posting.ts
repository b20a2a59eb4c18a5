import { writtenName } from '../../lib/vocabulary/entities.ts';
import type { Vocabulary } from '../../lib/vocabulary/vocabulary.ts';
import { randomFrom } from './random.ts';

const WORDS =
  'you will work with our team on the design and the delivery of new features for customers around the world we offer a friendly place to grow and learn from people who care about what they build your tasks are to plan write test and maintain what others rely on every day and to share what you know in a clear way with colleagues from other fields who need your help'.split(
    ' ',
  );
const LEADS = [
  'Experience with',
  'Good knowledge of',
  'You know',
  'Nice to have:',
  'We use',
  'Ideally',
  'At least',
];

/** Text like that of postings: sentences of plain words, and lists of names of the vocabulary. Always the same for a seed. */
export function madeUpText(vocabulary: Vocabulary, characters: number, seed = 7): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  let length = 0;
  const name = () => writtenName(vocabulary, random.whole(0, vocabulary.nameCount - 1));
  while (length < characters) {
    const words = Array.from({ length: random.whole(8, 24) }, () => random.pick(WORDS)).join(' ');
    const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    const line = random.chance(0.3)
      ? `- ${random.pick(LEADS)} ${name()}, ${name()} ${random.pick(['or', 'and'])} ${name()}\n`
      : `${sentence}${random.chance(0.3) ? '\n' : ' '}`;
    parts.push(line);
    length += line.length;
  }
  return parts.join('').slice(0, characters);
}
