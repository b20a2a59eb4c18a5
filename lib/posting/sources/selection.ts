import type { Candidate, Page } from '../candidate.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { lineBuilder } from '../markup/lines.ts';
import { linesOf } from '../markup/walk.ts';

/** What the person has marked: nodes of the page, or their text. */
export interface SelectedNodes {
  readonly content: DocumentFragment;
  readonly around: Element | null;
}
export type Selected = SelectedNodes | string;

/** A range of a page as it is read: a copy of what it holds, and the element around it. */
export function selectedIn(dom: Dom, range: Range): SelectedNodes {
  const around = range.commonAncestorContainer;
  return {
    content: range.cloneContents(),
    around: dom.type(around) === 1 ? (around as Element) : (dom.parent(around) as Element | null),
  };
}

/** The one candidate that a selection is. */
export function readSelection(page: Page, selection: Selected): Candidate[] {
  if (typeof selection === 'string') {
    const builder = lineBuilder<never>(true);
    builder.text(selection, null);
    return [candidate(builder.finish(), null)];
  }
  return [candidate(linesOf(page.dom, selection.content), selection.around)];
}

function candidate(lines: readonly Line<Element>[], region: Element | null): Candidate {
  return { source: 'selection', title: null, company: null, location: null, lines, region, ids: [], sure: 1 };
}
