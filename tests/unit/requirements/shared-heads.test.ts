import { describe, expect, test } from 'vitest';
import { sharedHeads } from '../../../lib/requirements/shared-heads.ts';
import { idOf } from './fixture.ts';

const KNOWN = [
  'project management',
  'program management',
  'change management',
  'incident-management',
  'problem-management',
  'change-management',
  'electrical engineering',
  'mechanical engineering',
  'civil engineering',
  'java-entwicklung',
  'python-entwicklung',
  'back-end development',
  'sql',
  'a/b weaving',
  'unit weaving',
  'hand weaving',
  'wollbuchhaltung',
];

const named = (name: string) =>
  KNOWN.includes(name.toLowerCase())
    ? ({ kind: 'skill', id: idOf(name), name: name.toLowerCase() } as const)
    : null;

/** The ids found in a text of which the names in brackets are known mentions. */
function read(marked: string, language = 'en'): string[] {
  const text = marked.replace(/[[\]]/g, '');
  let shift = 0;
  const mentions = Array.from(marked.matchAll(/\[([^\]]+)\]/g), ({ index, 1: name = '' }) => {
    const start = index - shift;
    shift += 2;
    return { kind: 'skill' as const, id: idOf(name), name, start, end: start + name.length };
  });
  return sharedHeads(text, mentions, named, language).map(
    ({ id, start, end }) => `${id}: ${text.slice(start, end)}`,
  );
}

describe('a last word that is said once for several', () => {
  test.each([
    [
      'program and [project management]',
      ['program-management: program', 'project-management: project management'],
    ],
    [
      'program and/or [project management]',
      ['program-management: program', 'project-management: project management'],
    ],
    [
      'Incident- und/oder [Change-Management]',
      ['incident-management: Incident-', 'change-management: Change-Management'],
    ],
    ['A/B and [hand weaving]', ['a-b-weaving: A/B', 'hand-weaving: hand weaving']],
    ['Unit/loom/[hand weaving]', ['unit-weaving: Unit', 'hand-weaving: hand weaving']],
    ['der Woll- und [Garnbuchhaltung]', ['wollbuchhaltung: Woll-', 'garnbuchhaltung: Garnbuchhaltung']],
    ['der Woll und [Garnbuchhaltung]', ['garnbuchhaltung: Garnbuchhaltung']],
    [
      'of electrical, mechanical, and [civil engineering] sites',
      [
        'electrical-engineering: electrical',
        'mechanical-engineering: mechanical',
        'civil-engineering: civil engineering',
      ],
    ],
    [
      'Incident-, Problem- und [Change-Management]',
      [
        'incident-management: Incident-',
        'problem-management: Problem-',
        'change-management: Change-Management',
      ],
    ],
    [
      'Java- oder [Python-Entwicklung]',
      ['java-entwicklung: Java-', 'python-entwicklung: Python-Entwicklung'],
    ],
    ['change/[project management]', ['change-management: change', 'project-management: project management']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  test.each([
    ['what is no name with it', 'patience and [project management]'],
    ['a word that ends a sentence before it', 'Run the program. And [project management]'],
    ['what only stands before it', 'the program with [project management]'],
    ['a hyphen against none', 'program- and [project management]'],
    ['a name of one word', 'program and [sql]'],
    ['what the name only belongs to', 'a change of [project management]'],
  ])('not %s: %s', (_, text) => {
    expect(read(text)).toHaveLength(1);
  });

  test('"of" is a joining word in Dutch alone', () => {
    expect(read('program of [project management]', 'nl')).toHaveLength(2);
  });

  test('a mention stays what it is', () => {
    expect(read('[Program] and [project management]')).toEqual([
      'program: Program',
      'project-management: project management',
    ]);
  });
});
