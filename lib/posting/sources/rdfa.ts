import type { Candidate, Page } from '../candidate.ts';
import { readAttributes } from './attributes.ts';

/** Postings in schema.org RDFa. */
export function readRdfa(page: Page): Candidate[] {
  return readAttributes(page, {
    source: 'rdfa',
    scope: '[typeof~="JobPosting"],[typeof$=":JobPosting"],[typeof$="schema.org/JobPosting"]',
    property: 'property',
    thing: 'typeof',
  });
}
