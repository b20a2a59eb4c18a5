import type { Span } from './requirement.ts';

/** The rules by which a posting is read; docs/requirements.md says each in words. */
export const RULES = [
  'abbreviation',
  'glued-sentence',
  'bullet-sentence',
  'opener-sentence',
  'semicolon-clause',
  'contrast-clause',
  'parenthesis',
  'said-before',
  'said-after',
  'said-of-list',
  'said-of-last',
  'said-in-parentheses',
  'said-alone',
  'label',
  'label-carries',
  'not-required',
  'softened',
  'negation',
  'lead-in',
  'lead-in-line',
  'person-has',
  'work-does',
  'employer-offers',
  'asked-for',
  'section',
  'title',
  'about',
  'employer-speaks',
  'question',
  'organisation',
  'trade',
  'boilerplate',
  'or-list',
  'inner-and',
  'slash-list',
  'slash-pair',
  'closing-or',
  'one-of',
  'one-of-items',
  'examples',
  'parenthesis-list',
  'language-parenthesis',
  'product-parenthesis',
  'stack-parenthesis',
  'preferred-among',
  'degree-subject',
  'family-by-word',
  'shared-word',
  'certificates-listed',
  'makers',
  'protected-title',
  'spelled-out',
  'graded',
  'credential-named',
  'due',
  'equivalent',
  'years',
  'not-years',
  'degree',
  'clearance',
  'permit',
  'tongue',
  'licence',
  'strongest',
  'repeated',
] as const;
export type Rule = (typeof RULES)[number];

/** One thing that a rule did to a place of the text. */
export interface Row extends Span {
  /** The id of the skill or credential, or the kind of what is beyond. */
  readonly id: string;
  readonly rule: Rule;
  /** What came of it: a level, or what became of the place. */
  readonly result: string;
}
export type Explain = (row: Row) => void;

/** What goes along through the reading of one posting. */
export interface Context {
  readonly explain: Explain | undefined;
  /** A rule left out, for the proof that it does something. */
  readonly without: Rule | undefined;
}

export const holds = (rule: Rule, { without }: Context): boolean => rule !== without;
