import { describe, expect, test } from 'vitest';
import { read, type Sentence } from './fixture.ts';

const sentence = (text: string): Sentence => ({ text, language: 'en', section: 'requirements', gives: [] });
const placeOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe('places that name nothing whatever they are called', () => {
  test('become no maker of credentials', () => {
    const text = 'Certifications by CompTIA or AWS\nCertifications by CompTIA or Azure';
    const excluded = [placeOf(text, 'CompTIA')];
    expect(read(sentence(text), { excluded }).gives).toEqual([
      'required aws',
      'required comptia-certification | azure-certification',
    ]);
  });
  test('become no title of an occupation', () => {
    const text = 'Be a registered loom nurse. Be a registered mill nurse.';
    const excluded = [placeOf(text, 'registered loom nurse')];
    const { requirements } = read(sentence(text), { excluded });
    expect(requirements.map(({ anyOf }) => anyOf[0]?.start)).toEqual([text.indexOf('registered mill')]);
  });
});
