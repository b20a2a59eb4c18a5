import { readsAsJobTitle } from '../job-title/job-title.ts';
import { type Dom, isHidden } from '../markup/dom.ts';
import { lineOf } from '../markup/walk.ts';
import { MARKED_TITLE, withoutSurroundings } from '../title/surroundings.ts';

/** The one job that is opened among closed ones: in a dialog, or in a part that folds. */
export interface Opened {
  /** As the page writes it above the job. */
  readonly label: string;
  readonly title: string;
  /** What is folded away beside it. */
  readonly closed: ReadonlySet<Element>;
  /** Where it stands alone. */
  readonly root: Element | null;
  /** What holds its text. */
  readonly panel: Element;
}

const MOST = 200;
const MOST_OF_A_LABEL = 120;
const LEAST_LETTERS = 200;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** "Consent Manager" heads what asks for cookies. */
const OF_CONSENT = /\bcookies?\b|\bconsent\b/i;
const isJob = (label: string): boolean => MARKED_TITLE.test(label) || readsAsJobTitle(label);

/** Finds it; null where none or several are open, or what folds are a posting's own sections. */
export function findOpened(dom: Dom): Opened | null {
  return (
    inDialog(dom) ??
    [details(dom), controls(dom), headings(dom)].map(openOf).find((one) => one !== null) ??
    null
  );
}

function inDialog(dom: Dom): Opened | null {
  for (const root of dom
    .all('[role=dialog][aria-modal="true"],dialog[open],[role=dialog].show')
    .slice(0, 20)) {
    const text = isHidden(dom, root) ? '' : dom.rawText(root);
    if (text.length < LEAST_LETTERS || OF_CONSENT.test(text)) continue;
    const label = lineOf(dom, dom.one(HEADINGS, root), MOST_OF_A_LABEL);
    if (label !== null && isJob(label))
      return { label, title: withoutSurroundings(label), closed: new Set(), root, panel: root };
  }
  return null;
}

interface Fold {
  readonly kind: string;
  readonly label: string | null;
  readonly open: boolean;
  readonly parts: readonly Element[];
  readonly panel: Element | null;
}

const kindOf = (dom: Dom, element: Element): string =>
  `${dom.tag(element)} ${(dom.attribute(element, 'class') ?? '').trim().split(/\s+/)[0] ?? ''}`;

const details = (dom: Dom): Fold[] =>
  dom
    .all('details')
    .slice(0, MOST)
    .map((element) => ({
      kind: 'details',
      label: lineOf(dom, dom.one('summary', element), MOST_OF_A_LABEL),
      open: dom.attribute(element, 'open') !== null,
      parts: [element],
      panel: element,
    }));

const controls = (dom: Dom): Fold[] =>
  dom
    .all('[aria-expanded]')
    .slice(0, MOST)
    .map((control) => {
      const panel = panelOf(dom, control);
      return {
        kind: kindOf(dom, control),
        label: labelOf(dom, control),
        open: dom.attribute(control, 'aria-expanded') === 'true',
        parts: panel === null ? [] : [control, panel],
        panel,
      };
    });

/** A heading right above what is hidden by its own attributes. */
const headings = (dom: Dom): Fold[] =>
  dom
    .all(HEADINGS)
    .slice(0, MOST)
    .map((heading) => {
      const panel = nextElement(dom, heading);
      return {
        kind: kindOf(dom, heading),
        label: lineOf(dom, heading, MOST_OF_A_LABEL),
        open: panel !== null && !isHidden(dom, panel),
        parts: panel === null ? [] : [heading, panel],
        panel,
      };
    });

function panelOf(dom: Dom, control: Element): Element | null {
  const id = (
    dom.attribute(control, 'aria-controls') ??
    dom.attribute(control, 'data-bs-target') ??
    dom.attribute(control, 'data-target') ??
    dom.attribute(control, 'href') ??
    ''
  ).replace(/^#/, '');
  if (/^[\w-]{1,80}$/.test(id)) {
    const own = dom.one(`[id="${id}"]`);
    if (own !== null) return own;
  }
  const around = dom.parent(control);
  return (
    nextElement(dom, control) ??
    (around !== null && dom.type(around) === 1 ? nextElement(dom, around as Element) : null)
  );
}

function nextElement(dom: Dom, element: Element): Element | null {
  for (let next = dom.nextSibling(element); next !== null; next = dom.nextSibling(next))
    if (dom.type(next) === 1) return next as Element;
  return null;
}

function openOf(folds: readonly Fold[]): Opened | null {
  const kinds = new Map<string, Fold[]>();
  for (const fold of folds)
    if (fold.label !== null && fold.panel !== null)
      kinds.set(fold.kind, [...(kinds.get(fold.kind) ?? []), fold]);
  for (const group of kinds.values()) {
    const [open, ...others] = group.filter((fold) => fold.open);
    const closed = group.filter((fold) => !fold.open);
    if (open?.label == null || others.length > 0 || closed.length === 0) continue;
    if (group.filter(({ label }) => isJob(label as string)).length < 0.5 * group.length) continue;
    return {
      label: open.label,
      title: withoutSurroundings(open.label),
      closed: new Set(closed.flatMap(({ parts }) => parts)),
      root: null,
      panel: open.panel as Element,
    };
  }
  return null;
}

const labelOf = (dom: Dom, control: Element): string | null => {
  const text = dom
    .rawText(control)
    .slice(0, 4 * MOST_OF_A_LABEL)
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > MOST_OF_A_LABEL ? null : text;
};
