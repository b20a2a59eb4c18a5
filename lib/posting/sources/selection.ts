import type { Candidate, Page } from '../candidate.ts';
import type { Line } from '../markup/lines.ts';
import { lineBuilder } from '../markup/lines.ts';
import { linesOf } from '../markup/walk.ts';

/** What the person has marked: a range of the page, or its text. */
export function readSelection(page: Page, selection: Range | string): Candidate[] {
  if (typeof selection === 'string') {
    const builder = lineBuilder<never>(true);
    builder.text(selection, null);
    return [candidate(builder.finish(), null)];
  }
  const around = selection.commonAncestorContainer;
  const region =
    page.dom.type(around) === 1 ? (around as Element) : (page.dom.parent(around) as Element | null);
  return [candidate(linesOf(page.dom, selection.cloneContents()), region)];
}

function candidate(lines: readonly Line<Element>[], region: Element | null): Candidate {
  return { source: 'selection', title: null, company: null, location: null, lines, region, ids: [], sure: 1 };
}
