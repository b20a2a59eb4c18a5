import type { Page } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { lineOf, linesOf } from '../markup/walk.ts';
import { classifyHeading } from '../sections/heading.ts';
import { type Lexicon, lexiconsFor } from '../sections/lexicon.ts';
import { MARKED_TITLE, withoutSurroundings } from '../title/surroundings.ts';
import { isWithin } from './line-weights.ts';
import { type SoleOffer, tellsOfTheJob } from './sole-offer.ts';

/** The one job that is opened among closed ones, in a part that folds. */
export interface Opened {
  /** As the page writes it above the job. */
  readonly label: string;
  /** What holds its text. */
  readonly panel: Element;
  /** What is folded away beside it. */
  readonly closed: ReadonlySet<Element>;
}

/** A part that folds. */
interface Fold {
  readonly label: string;
  readonly open: boolean;
  /** What holds its text; null where that can't be told. */
  readonly panel: () => Element | null;
  /** What opens it. */
  readonly control: Element;
}

const MOST = 100;
const MOST_OF_A_LABEL = 120;
const HALF = 0.5;
const MANY = 3;

/** Finds it, on a page that names no job; null where none or several are open, or what folds are a posting's own sections. */
export function findOpened({ dom, titles }: Page): Opened | null {
  if ([titles.document, ...titles.headings].some(readsAsJobTitle)) return null;
  for (const folds of [detailsOf, controlsOf])
    for (const alike of folds(dom).values()) {
      const opened = openOf(dom, alike);
      if (opened !== null) return opened;
    }
  return null;
}

/** The same as the one offer that some lines hold. */
export function openedOffer(
  dom: Dom,
  opened: Opened | null,
  lines: readonly Line<Element>[],
): SoleOffer | null {
  if (opened === null) return null;
  const { label, panel } = opened;
  const labelled = lines.findIndex(({ text }) => text === label) + 1;
  const from = labelled > 0 ? labelled : lines.findIndex(({ origin }) => isWithin(dom, origin, [panel]));
  return from < 0 ? null : { title: withoutSurroundings(label), from };
}

const isJob = ({ label }: Fold): boolean => MARKED_TITLE.test(label) || readsAsJobTitle(label);

/** "Your tasks as a weaver" is a section of a posting. */
const isSection = (label: string, lexicons: readonly Lexicon[]): boolean =>
  (classifyHeading(label, lexicons)?.coverage ?? 0) >= LEAST_OF_A_SECTION;
const LEAST_OF_A_SECTION = 0.4;

function openOf(dom: Dom, folds: readonly Fold[]): Opened | null {
  const [open, ...others] = folds.filter((fold) => fold.open);
  if (open === undefined || others.length > 0 || folds.length < 2) return null;
  const jobs = folds.filter(isJob).length;
  if (jobs < folds.length && (folds.length < MANY || jobs <= HALF * folds.length)) return null;
  const lexicons = lexiconsFor(null);
  if (folds.some(({ label }) => isSection(label, lexicons))) return null;
  const panel = open.panel();
  if (panel === null || !tellsOfTheJob(linesOf(dom, panel), lexicons)) return null;
  const closed = folds
    .filter((fold) => fold !== open)
    .flatMap((fold) => [fold.control, fold.panel() ?? fold.control]);
  return { label: open.label, panel, closed: new Set(closed) };
}

/** Those that are built alike belong together: by tag and first class. */
function alike(dom: Dom, folds: readonly Fold[]): Map<string, Fold[]> {
  const kinds = new Map<string, Fold[]>();
  for (const fold of folds) {
    if (fold.label === '') continue;
    const kind = `${dom.tag(fold.control)} ${dom.attribute(fold.control, 'class')?.trim().split(/\s+/, 1)[0]}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), fold]);
  }
  return kinds;
}

const labelOf = (dom: Dom, element: Element | null): string =>
  element === null ? '' : (lineOf(dom, element, MOST_OF_A_LABEL) ?? '');

const detailsOf = (dom: Dom): Map<string, Fold[]> =>
  alike(
    dom,
    dom
      .all('details')
      .slice(0, MOST)
      .map((control) => ({
        label: labelOf(dom, dom.one('summary', control)),
        open: dom.attribute(control, 'open') !== null,
        panel: () => control,
        control,
      })),
  );

const controlsOf = (dom: Dom): Map<string, Fold[]> =>
  alike(
    dom,
    dom
      .all('[aria-expanded]')
      .slice(0, MOST)
      .map((control) => ({
        // A button's own words are no line of the page.
        label: dom
          .rawText(control)
          .slice(0, 4 * MOST_OF_A_LABEL)
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, MOST_OF_A_LABEL),
        open: dom.attribute(control, 'aria-expanded') === 'true',
        panel: () => panelOf(dom, control),
        control,
      })),
  );

const CONTROLLED = ['aria-controls', 'data-bs-target', 'data-target', 'href'];

/** What a control opens: what it names by its id, or what stands behind it, or behind what is around it. */
function panelOf(dom: Dom, control: Element): Element | null {
  const id = CONTROLLED.flatMap((name) => dom.attribute(control, name) ?? [])[0]?.replace(/^#/, '') ?? '';
  const named = /^[\w-]{1,80}$/.test(id) ? dom.one(`[id="${id}"]`) : null;
  const around = dom.parent(control);
  return (
    named ??
    nextElement(dom, control) ??
    (around !== null && dom.type(around) === ELEMENT ? nextElement(dom, around) : null)
  );
}

function nextElement(dom: Dom, node: Node): Element | null {
  for (let next = dom.nextSibling(node); next !== null; next = dom.nextSibling(next))
    if (dom.type(next) === ELEMENT) return next as Element;
  return null;
}
const ELEMENT = 1;
