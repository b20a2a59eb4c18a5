import { expect, test } from 'vitest';
import { skillGraph } from '../../../../lib/catalog/skill-graph.ts';
import { indexSkills } from '../../../../lib/catalog/skill-index.ts';
import { memoryView } from '../../../../lib/catalog/view.ts';
import { shortlist } from '../../../../lib/guidance/candidates/shortlist.ts';
import { guide } from '../../../../lib/guidance/guide.ts';
import { randomFrom } from '../../../bench/random.ts';
import { asks, credential, holds, posting, RATES, skill, TODAY } from '../kit.ts';

const skills = [
  skill('whole'),
  skill('part', ['whole']),
  ...Array.from({ length: 30 }, (_, place) => skill(`s${place}`)),
];
const graph = skillGraph(skills);
const found = posting(
  asks('required', 'whole'),
  asks('required', 's1'),
  asks('preferred', 's2'),
  asks('mentioned', 's3'),
);

test('of a few, all that have an asked skill or a narrower one', () => {
  const credentials = [
    credential('a', { core: ['part'] }),
    credential('b', { touched: ['s1'] }),
    credential('c', { core: ['s9'] }),
    credential('d', { core: ['s2', 's3'] }),
  ];
  expect(shortlist(indexSkills(credentials), found.requirements, graph.narrower).toSorted()).toEqual([
    'a',
    'b',
    'd',
  ]);
});

test('of very many, the best fitting, and the cheapest and quickest of what closes together', () => {
  const random = randomFrom(7);
  const names = skills.map(({ id }) => id);
  const crowd = Array.from({ length: 20_000 }, (_, place) =>
    credential(`crowd-${place}`, {
      core: random.sample(names, random.whole(1, 4)),
      cost: random.whole(50, 900),
      hours: random.whole(10, 200),
    }),
  );
  const chosen = [
    credential('fitting', { core: ['whole', 's1', 's2', 's3'], cost: 45, hours: 9 }),
    credential('cheapest', { core: ['whole', 's1', 's2', ...names.slice(10, 24)], cost: 1, hours: 500 }),
    credential('quickest', { core: ['part', 's1', 's2', ...names.slice(10, 24)], cost: 5000, hours: 1 }),
  ];
  const content = { skills, families: [], rates: RATES, credentials: [...crowd, ...chosen] };
  const ids = shortlist(indexSkills(content.credentials), found.requirements, graph.narrower);
  expect(ids.length).toBeLessThan(300);
  expect(ids).toEqual(expect.arrayContaining(['fitting', 'cheapest', 'quickest']));
  const { suggestions, plan } = guide(found, holds(), memoryView(content), TODAY);
  expect(suggestions[0]?.id).toBe('fitting');
  expect(plan.credentials).toEqual(['fitting']);
});

test('of very many, the best of each requirement: what one weak credential alone closes is not lost', () => {
  const random = randomFrom(3);
  const many = Array.from({ length: 8 }, (_, place) => `s${place}`);
  const crowd = Array.from({ length: 3_000 }, (_, place) =>
    credential(`crowd-${place}`, {
      core: random.sample(many, random.whole(2, 6)),
      cost: random.whole(50, 900),
      hours: random.whole(10, 200),
    }),
  );
  const lonely = credential('lonely', { core: ['s20', 's21', 's22', 's23'], cost: 3_000, hours: 900 });
  const asked = posting(...many.map((id) => asks('required', id)), asks('mentioned', 's20'));
  const ids = shortlist(indexSkills([...crowd, lonely]), asked.requirements, graph.narrower);
  expect(ids.length).toBeLessThan(150);
  expect(ids).toContain('lonely');
});

test('the same posting after another is counted anew', () => {
  const random = randomFrom(5);
  const names = skills.map(({ id }) => id);
  const index = indexSkills(
    Array.from({ length: 5_000 }, (_, place) =>
      credential(`crowd-${place}`, { core: random.sample(names, 4), cost: random.whole(50, 900) }),
    ),
  );
  const other = posting(...names.slice(4, 20).map((id) => asks('preferred', id)));
  const first = shortlist(index, found.requirements, graph.narrower);
  shortlist(index, other.requirements, graph.narrower);
  expect(shortlist(index, found.requirements, graph.narrower)).toEqual(first);
});
