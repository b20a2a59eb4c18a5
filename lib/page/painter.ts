import type { Level } from '../requirements/requirement.ts';
import { LEVELS } from '../requirements/requirement.ts';

/** The names say the level only: the page can read this registry. */
const nameOf = (level: Level): string => `certlens-${level}`;

/**
 * Told apart by the line's kind and not by colour alone; a highlight takes no more than text decoration, colour and
 * background. System colours under forced colours.
 */
const STYLE = `
::highlight(certlens-required) { text-decoration: underline solid 2px #1f6f6b; background-color: rgb(31 111 107 / 14%); }
::highlight(certlens-preferred) { text-decoration: underline dashed 2px #1f6f6b; background-color: rgb(31 111 107 / 7%); }
::highlight(certlens-mentioned) { text-decoration: underline dotted 2px #7a8a89; }
@media (prefers-color-scheme: dark) {
  ::highlight(certlens-required), ::highlight(certlens-preferred) { text-decoration-color: #57b8b1; }
}
@media (forced-colors: active) {
  ::highlight(certlens-required), ::highlight(certlens-preferred), ::highlight(certlens-mentioned) {
    text-decoration-color: LinkText; background-color: transparent;
  }
}`;

/** The document or the component that a range stands in. */
const rootOf = (range: Range): DocumentOrShadowRoot =>
  range.startContainer.getRootNode() as Document | ShadowRoot;

export interface Painter {
  /**
   * Replaces what was painted. Ranges that the page has collapsed are left out. `inComponents` is false where none of them
   * stands inside of a component: to ask each for its root costs as much as to paint it.
   */
  paint(ranges: Readonly<Record<Level, readonly Range[]>>, inComponents?: boolean): void;
  clear(): void;
}

interface HighlightWindow {
  readonly CSS: { readonly highlights?: HighlightRegistry };
  readonly Highlight: typeof Highlight;
  readonly CSSStyleSheet: typeof CSSStyleSheet;
}

/**
 * Paints with the CSS Custom Highlight API: no node of the page is added, wrapped or changed. Where the browser lacks
 * the API nothing is painted; the panel lists the same. Removes only its own names and sheet.
 */
export function createPainter(page: Document): Painter {
  const view = page.defaultView as unknown as HighlightWindow | null;
  // The first look at it makes it: not where nothing is painted.
  let registry: HighlightRegistry | undefined;
  let sheet: CSSStyleSheet | null = null;
  let styled = new Set<DocumentOrShadowRoot>();
  const erase = () => {
    for (const level of LEVELS) registry?.delete(nameOf(level));
  };
  const unstyle = (root: DocumentOrShadowRoot) => {
    // Changed in place: a page's own list can't be replaced from the isolated world in every browser.
    const at = sheet === null ? -1 : root.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  };
  const clear = () => {
    if (sheet === null) return;
    erase();
    styled.forEach(unstyle);
    styled = new Set();
    sheet = null;
  };
  return {
    paint(ranges, inComponents = true) {
      const highlights = view?.CSS.highlights;
      if (view === null || highlights === undefined) return;
      registry = highlights;
      erase();
      if (sheet === null) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(STYLE);
      }
      // A document's sheet does not reach into its components. What is styled already is left: all of the page's styles
      // are worked out anew when a sheet comes.
      const within = inComponents ? LEVELS.flatMap((level) => ranges[level].map(rootOf)) : [];
      const roots = new Set<DocumentOrShadowRoot>([page, ...within]);
      for (const root of styled) if (!roots.has(root)) unstyle(root);
      for (const root of roots) if (!styled.has(root)) root.adoptedStyleSheets.push(sheet);
      styled = roots;
      LEVELS.forEach((level, index) => {
        const live = ranges[level].filter((range) => !range.collapsed);
        if (live.length === 0) return;
        const highlight = new view.Highlight(...live);
        highlight.priority = LEVELS.length - index;
        highlights.set(nameOf(level), highlight);
      });
    },
    clear,
  };
}
