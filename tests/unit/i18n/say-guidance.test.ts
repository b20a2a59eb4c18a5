import { expect, test } from 'vitest';
import { guide } from '../../../lib/guidance/guide.ts';
import { english } from '../../../lib/i18n/english.ts';
import { quote, sayAnswer, sayCaution, sayPlan, sayReason } from '../../../lib/i18n/say-guidance.ts';
import type { Requirement } from '../../../lib/requirements/requirement.ts';
import {
  asks,
  catalogOf,
  credential,
  EVIDENCE,
  family,
  holds,
  needs,
  posting,
  skill,
  TODAY,
} from '../guidance/kit.ts';

const catalog = catalogOf({
  skills: [
    { ...skill('script'), name: 'Script' },
    { ...skill('view', ['script']), name: 'View' },
  ],
  families: [family('any', ['basic'])],
  credentials: [
    credential('basic', {
      core: ['script'],
      cost: 0,
      recognition: [{ ...EVIDENCE, kind: 'accreditation', by: 'A board', as: 'ISO/IEC 17024' }],
    }),
    credential('former', { lastSitting: '2024-01-01', successor: 'expert' }),
    credential('expert', {
      core: ['view'],
      cost: null,
      hours: null,
      prerequisites: [needs(['basic'], ['former'])],
    }),
    credential('ending', { core: ['view'], cost: 300, hours: [20, 40], lastSitting: '2027-03-31' }),
  ],
});
const named = (level: 'required' | 'preferred', id: string, name: string): Requirement => {
  const made = asks(level, `credential:${id}`);
  return {
    ...made,
    sentence: `We want ${name}.`,
    anyOf: made.anyOf.map((mention) => ({ ...mention, name })),
  };
};
const found = posting(
  named('required', 'basic', 'Basic'),
  { ...asks('preferred', 'script'), sentence: 'Script is a plus.' },
  named('preferred', 'former', 'Former'),
  named('required', 'any', 'any certificate'),
  { ...asks('mentioned', 'view'), sentence: 'You build views.' },
);
const guidance = guide(found, holds({ goals: { budget: 200 } }), catalog, TODAY);
const said = { requirements: found.requirements, catalog };
const of = (id: string) => {
  const suggestion = guidance.suggestions.find((each) => each.id === id);
  return {
    reasons: suggestion?.reasons.map((reason) => sayReason(reason, said, english)),
    cautions: suggestion?.cautions.map((caution) => sayCaution(caution, english)),
  };
};

test('reasons quote the posting', () => {
  expect(of('basic').reasons).toEqual([
    'Asked for by name, required: “We want Basic.”',
    'Counts as “any certificate”, which is required: “We want any certificate.”',
    'Tests script, preferred: “Script is a plus.”',
    'Closes 3 of 5 that are missing',
    'Free of charge',
    'Recognised by A board: ISO/IEC 17024',
    'The cheapest known way to “script”',
  ]);
  expect(of('expert').reasons).toContain(
    'Takes the place of Former, which can no longer be earned: “We want Former.”',
  );
});

test('cautions say what is not known, needed, dear and ending', () => {
  expect(of('expert').cautions).toEqual([
    'Needs Certified basic first (free)',
    'What it costs is not known',
    'How long it takes is not known',
  ]);
  expect(of('ending').cautions).toEqual([
    'Can be taken until March 31, 2027 only',
    'Costs more than the budget of $200',
  ]);
});

test('the plan and the answer are said in a line each, with the same counts', () => {
  expect(sayPlan(guidance.plan, guidance.gap.length, said, english)).toBe(
    'Certified basic: closes 3 of 5 missing, free, about 10 hours',
  );
  expect(sayAnswer(guidance, said, english)).toEqual({
    title: 'A plan that closes the most',
    because: 'It closes 3 of the 5 things that the posting asks for and you do not hold yet.',
  });
});

test('a long sentence is cut around what it names, and stays the posting’s own words', () => {
  const before = 'some words that lead up to it and go on for a while '.repeat(8);
  const sentence = `${before}then Kubernetes comes ${'and more words follow after that '.repeat(8)}end.`;
  const start = sentence.indexOf('Kubernetes');
  const requirement: Requirement = {
    ...asks('required', 'kubernetes'),
    sentence,
    at: { start: 1000, end: 1000 + sentence.length },
    anyOf: [{ kind: 'skill', id: 'kubernetes', name: 'Kubernetes', start: 1000 + start, end: 1010 + start }],
  };
  const short = quote(requirement);
  expect(short).toContain('then Kubernetes comes');
  expect(short.length).toBeLessThan(175);
  expect(sentence).toContain(short.replaceAll('…', '').trim());
  expect(quote({ ...requirement, sentence: 'Kubernetes\n  is  needed' })).toBe('Kubernetes is needed');
});
