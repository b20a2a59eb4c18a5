import type { Candidate, Page } from '../candidate.ts';
import { readAttributes } from './attributes.ts';

/** Postings in schema.org microdata. */
export function readMicrodata(page: Page): Candidate[] {
  return readAttributes(page, {
    source: 'microdata',
    scope: '[itemtype*="schema.org/JobPosting" i]',
    property: 'itemprop',
    thing: 'itemscope',
  });
}
